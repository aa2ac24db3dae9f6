#include "trichion/head/height.h"

#include "levels.h"
#include "trichion/head/fit.h"
#include "trichion/head/measure.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::head {

using base::HeadPoint;
using base::Millimetres;

namespace {

// A wider search would find ways round the side of the head.
constexpr double kSideways_deg = 20.0;
constexpr double kAlong_deg = 30.0;
constexpr int kNarrowings = 32;

/// The least value of a function with one minimum in `middle` +- `reach` (golden section).
template<class Function>
double leastAbout(double middle, double reach, const Function& value) {
    const double golden = 1.0 / std::numbers::phi;
    double low = middle - reach;
    double high = middle + reach;
    double left = high - golden * (high - low);
    double right = low + golden * (high - low);
    double atLeft = value(left);
    double atRight = value(right);
    for (int step = 0; step < kNarrowings; ++step) {
        if (atLeft < atRight) {
            high = right;
            right = left;
            atRight = atLeft;
            left = high - golden * (high - low);
            atLeft = value(left);
        } else {
            low = left;
            left = right;
            atLeft = atRight;
            right = low + golden * (high - low);
            atRight = value(right);
        }
    }
    return std::min(atLeft, atRight);
}

} // namespace

Millimetres heightAbove(const Head& head, const ScalpPoint& place, const ScalpPoint& level) {
    const Levels levels(head);
    const HeadPoint point = onHead(head.surface, place);
    const double height_mm = levels.heightOf(onHead(head.surface, level));
    const double length = leastAbout(levels.azimuthOf(point), kSideways_deg, [&](double azimuth_deg) {
        return skinDistance(head.surface, point, levels.at(height_mm, azimuth_deg)).value;
    });
    return Millimetres(levels.heightOf(point) < height_mm ? -length : length);
}

Millimetres besideMidline(const Ellipsoid& surface, const ScalpPoint& place) {
    const HeadPoint point = onHead(surface, place);
    const double length = leastAbout(place.front_deg, kAlong_deg, [&](double front_deg) {
        return skinDistance(surface, point, onHead(surface, {0.0, front_deg})).value;
    });
    return Millimetres(place.left_deg < 0.0 ? -length : length);
}

Millimetres behind(const Head& head, const ScalpPoint& place, const ScalpPoint& front) {
    const Eigen::Vector3d away = onHead(head.surface, front).v - onHead(head.surface, place).v;
    return Millimetres(headToFrankfurt(head.longAxisRise).row(2).dot(away));
}

} // namespace trichion::head
