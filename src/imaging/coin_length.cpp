#include "imaging/coin_length.h"

#include "imaging/fit_judgement.h"
#include "trichion/imaging/coin.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace trichion::imaging {

namespace {

/// Both ends of the longer axis.
head::KnownLength diameterOf(const head::OutlineEllipse& rim, base::Millimetres diameter) {
    constexpr double kSigma_percent = 1.5;
    const bool first = rim.radii_px.x() > rim.radii_px.y();
    const double turn = rim.turn.value * base::kDegreesToRadians;
    const Eigen::Vector2d along = first ? Eigen::Vector2d(std::cos(turn), std::sin(turn))
                                        : Eigen::Vector2d(-std::sin(turn), std::cos(turn));
    const Eigen::Vector2d half = rim.radii_px.maxCoeff() * along;
    return {kCoinName, base::ImagePoint(Eigen::Vector2d(rim.centre_px - half)),
            base::ImagePoint(Eigen::Vector2d(rim.centre_px + half)), diameter, kSigma_percent};
}

} // namespace

std::optional<head::KnownLength> coinLength(const base::Picture& photo, const base::ImagePoint& at,
                                            base::Millimetres diameter) {
    constexpr double kLargestShare = 0.12; // of the shorter side: a coin is a fifth of a head at most
    const double reach_px = kLargestShare * std::min(photo.width(), photo.height());
    const std::optional<head::OutlineEllipse> rim = findRim(photo, at, reach_px);
    return rim ? std::optional(diameterOf(*rim, diameter)) : std::nullopt;
}

CoinSight lookForCoins(const base::Picture& photo, const std::vector<CoinMark>& coins) {
    CoinSight sight;
    for (const CoinMark& coin : coins) {
        if (const std::optional<head::KnownLength> length = coinLength(photo, coin.at, coin.diameter))
            sight.diameters.push_back(*length);
        else
            sight.findings.push_back(uncertain("no coin was found at the place that was given"));
    }
    return sight;
}

} // namespace trichion::imaging
