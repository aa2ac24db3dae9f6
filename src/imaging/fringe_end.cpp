#include "imaging/fringe_end.h"

#include "imaging/fit_judgement.h"
#include "trichion/base/units.h"
#include "trichion/head/fit.h"
#include "trichion/imaging/hair.h"
#include "trichion/imaging/turned_round.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace trichion::imaging {

using Eigen::Vector2d;

namespace {

constexpr double kClearEnd = 0.3; // difference of the shares of hair

bool isDoubtOfEnds(const base::Finding& finding) {
    const base::Finding doubt = otherEnd();
    return finding.code == doubt.code && finding.context == doubt.context;
}

float hairAt(const base::FloatMap& hair, const head::View& view, const Vector2d& at_px) {
    const double x = at_px.x() / view.photo.width_px * hair.width();
    const double y = at_px.y() / view.photo.height_px * hair.height();
    return *hair.pixel(std::clamp(static_cast<int>(x), 0, hair.width() - 1),
                       std::clamp(static_cast<int>(y), 0, hair.height() - 1));
}

} // namespace

double hairBehind(const base::FloatMap& hair, const head::View& view) {
    constexpr std::array kShares = {0.85, 0.90, 0.95, 1.0, 1.05};
    const double nearEnd = std::cos(40.0 * base::kDegreesToRadians);
    const std::optional<base::ImagePoint> centre = view.project(base::HeadPoint());
    const Vector2d ahead = view.pose.rotationHeadToCamera.col(2).head<2>();
    if (!centre || ahead.norm() < 1e-3)
        return 0.0;
    std::array<double, 2> sums{}; // in front, behind
    std::array<double, 2> counts{};
    for (const base::HeadPoint& point : head::silhouetteOf(view, 180)) {
        const std::optional<base::ImagePoint> rim = view.project(point);
        if (!rim)
            continue;
        const Vector2d out = rim->v - centre->v;
        const double along = out.normalized().dot(ahead.normalized());
        if (std::abs(along) < nearEnd)
            continue;
        const std::size_t end = along > 0.0 ? 0 : 1;
        for (const double share : kShares) {
            const Vector2d at = centre->v + share * out;
            if ((at.array() < 0.0).any() || at.x() >= view.photo.width_px || at.y() >= view.photo.height_px)
                continue;
            sums.at(end) += hairAt(hair, view, at);
            counts.at(end) += 1.0;
        }
    }
    if (counts[0] < 1.0 || counts[1] < 1.0)
        return 0.0;
    return sums[1] / counts[1] - sums[0] / counts[0];
}

PhotoFit withEndsByHair(PhotoFit fit, const base::Picture& photo) {
    if (std::none_of(fit.findings.begin(), fit.findings.end(), isDoubtOfEnds))
        return fit;
    const HairSight sight = seeHair(photo, fit.view);
    const double behind = sight.probability ? hairBehind(*sight.probability, fit.view) : 0.0;
    if (behind < -kClearEnd)
        return turnedRound(std::move(fit));
    if (behind > kClearEnd)
        std::erase_if(fit.findings, isDoubtOfEnds);
    return fit;
}

} // namespace trichion::imaging
