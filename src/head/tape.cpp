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

Eigen::Vector3d skinSize_mm(const Head& head) {
    Eigen::Vector3d size_mm = 2.0 * head.surface.halfAxes_mm();
    for (int axis = 0; axis < 3; ++axis) {
        const Eigen::Vector3d end = Eigen::Vector3d::Unit(axis);
        size_mm(axis) *= 1.0 + 0.5 * (head.relief.at(end) + head.relief.at(-end));
    }
    return size_mm;
}

} // namespace trichion::head
