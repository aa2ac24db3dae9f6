#include "trichion/head/tape.h"

#include "trichion/head/size.h"

#include <cmath>

namespace trichion::head {

base::Millimetres circumferenceOf(const Ellipsoid& surface) {
    const Eigen::Vector3d mean = meanHead().surface.halfAxes_mm();
    const Eigen::Vector3d logAxes = surface.halfAxes_mm().cwiseQuotient(mean).array().log();
    const double breadth = mean.x() * mean.x();
    const double length = mean.z() * mean.z();
    const double share = breadth / (breadth + length);
    return kMeanCircumference * std::exp(share * logAxes.x() + (1.0 - share) * logAxes.z());
}

Head headOfCircumference(base::Millimetres circumference) {
    requirePlausible({{}, circumference, {}});
    Head head = meanHead();
    head.surface = Ellipsoid(head.surface.halfAxes_mm() * (circumference / kMeanCircumference));
    return head;
}

} // namespace trichion::head
