#include "trichion/head/tape.h"

#include "trichion/head/size.h"

#include <cmath>
#include <numbers>

namespace trichion::head {

namespace {

double perimeter(double a, double c) {
    const double h = (a - c) * (a - c) / ((a + c) * (a + c));
    return std::numbers::pi * (a + c) * (1.0 + 3.0 * h / (10.0 + std::sqrt(4.0 - 3.0 * h)));
}

} // namespace

base::Millimetres circumferenceOf(const Ellipsoid& surface) {
    const Eigen::Vector3d mean = meanHead().surface.halfAxes_mm();
    const Eigen::Vector3d& axes = surface.halfAxes_mm();
    return kMeanCircumference * (perimeter(axes.x(), axes.z()) / perimeter(mean.x(), mean.z()));
}

Head headOfCircumference(base::Millimetres circumference) {
    requirePlausible({{}, circumference, {}});
    Head head = meanHead();
    head.surface = Ellipsoid(head.surface.halfAxes_mm() * (circumference / kMeanCircumference));
    return head;
}

} // namespace trichion::head
