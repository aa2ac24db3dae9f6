#pragma once
/// \file
/// Points and directions that carry their frame in the type.
///
/// Head frame: the ellipsoid's own axes, origin at its centre, millimetres; x to the client's left, z along
/// the long axis to the front, y up at right angles to both. Camera frame: x right, y down, z forward,
/// millimetres. Image frame: pixels of the upright full-size photo, origin at the top left corner, pixel i
/// covers [i, i+1).

#include <Eigen/Core>

namespace trichion::base {

struct HeadFrame {};
struct CameraFrame {};
struct ImageFrame {};

/// A position in a frame.
template<class Frame, int N>
struct Point {
    Eigen::Matrix<double, N, 1> v = Eigen::Matrix<double, N, 1>::Zero();

    Point() = default;
    explicit Point(const Eigen::Matrix<double, N, 1>& coordinates) : v(coordinates) {}
    friend bool operator==(const Point& a, const Point& b) { return a.v == b.v; }
};

/// A unit vector in a frame.
template<class Frame, int N>
struct Direction {
    Eigen::Matrix<double, N, 1> v = Eigen::Matrix<double, N, 1>::Unit(N - 1);

    Direction() = default;
    explicit Direction(const Eigen::Matrix<double, N, 1>& unit) : v(unit) {}
};

using HeadPoint = Point<HeadFrame, 3>;
using HeadDirection = Direction<HeadFrame, 3>;
using CameraPoint = Point<CameraFrame, 3>;
using CameraDirection = Direction<CameraFrame, 3>;
using ImagePoint = Point<ImageFrame, 2>;

} // namespace trichion::base
