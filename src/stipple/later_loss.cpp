#include "trichion/stipple/later_loss.h"

#include "trichion/head/measure.h"
#include "trichion/stipple/area_shares.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace trichion::stipple {

using head::ScalpPoint;

namespace {

constexpr double kGridStep_deg = 4.0;
constexpr double kReach_deg = 116.0;
constexpr double kBehindLine_deg = 8.0; // about 12 mm: the transition zone is behind the eye there
constexpr double kGone = 0.5;
constexpr double kAloneShare = 0.25; // a quarter of a line or a fill is seen by anybody
constexpr double kBareBeside_cm2 = 4.0;

double lostAt(const AreaShares& lost, const design::HairLossStage& stage, const ScalpPoint& place) {
    return stage.lostShare * lost.at(place);
}

std::vector<ScalpPoint> closedRegion(const design::Design& design) {
    std::vector<ScalpPoint> region;
    for (const Eigen::Vector2d& place : design::outlineOf(design).closed())
        region.push_back({place.x(), place.y()});
    return region;
}

/// Skin of a cell of the chart's grid.
double cell_cm2(const head::Ellipsoid& surface, const ScalpPoint& place) {
    const auto at = [&](double left, double front) -> Eigen::Vector3d {
        return head::onHead(surface, {place.left_deg + left, place.front_deg + front}).v;
    };
    const double half = 0.5 * kGridStep_deg;
    return (at(half, 0.0) - at(-half, 0.0)).cross(at(0.0, half) - at(0.0, -half)).norm() / 100.0;
}

double lineAloneIn(const design::Design& design, const AreaShares& lost, const design::HairLossStage& stage) {
    const std::vector<Eigen::Vector2d> line = design::outlineOf(design).hairline;
    double alone = 0.0;
    for (const Eigen::Vector2d& place : line) {
        const double away = std::max(1.0, place.norm());
        const Eigen::Vector2d behind = place * ((away - kBehindLine_deg) / away);
        alone += lostAt(lost, stage, {behind.x(), behind.y()}) > kGone ? 1.0 : 0.0;
    }
    return line.empty() ? 0.0 : alone / static_cast<double>(line.size());
}

std::string percentText(double share) {
    std::string text = std::to_string(std::lround(100.0 * share));
    text += " %";
    return text;
}

base::Finding lossFinding(const design::HairLossStage& stage, const std::string& what) {
    return {base::FindingCode::TreatmentDoubtful,
            {{"text", "At " + stage.name + " " + what},
             {"source", "domain figures 3.1, 5: plan for loss that goes on"},
             {"other", ""}}};
}

} // namespace

LaterLoss laterLossOf(const design::Design& design, const design::HairLossStage& stage) {
    const head::Ellipsoid& surface = design.head.surface;
    const AreaShares lost(stage.areas, surface);
    const AreaShares places(design.areas, surface);
    const bool isWhole = design.areas.empty();
    const std::vector<ScalpPoint> treated = closedRegion(design);
    const std::vector<ScalpPoint> hairy = closedRegion(design::proposeDesign(design.head));
    LaterLoss loss;
    loss.lineAlone = isWhole ? lineAloneIn(design, lost, stage) : 0.0;
    double filled_cm2 = 0.0;
    double alone_cm2 = 0.0;
    for (double left = -kReach_deg; left <= kReach_deg; left += kGridStep_deg)
        for (double front = -kReach_deg; front <= kReach_deg; front += kGridStep_deg) {
            const ScalpPoint place{left, front};
            const double share = isWhole ? (head::isInside(treated, place) ? 1.0 : 0.0) : places.at(place);
            const bool isGone = lostAt(lost, stage, place) > kGone;
            const double skin_cm2 = cell_cm2(surface, place);
            filled_cm2 += share * skin_cm2;
            if (isGone)
                alone_cm2 += share * skin_cm2;
            if (isGone && share < 0.1 && head::isInside(hairy, place))
                loss.bareBeside_cm2 += skin_cm2;
        }
    if (!isWhole && filled_cm2 > 0.0)
        loss.fillAlone = alone_cm2 / filled_cm2;
    return loss;
}

LossWarnings warningsOf(const LaterLoss& loss, Worn worn) {
    const bool isLong = worn == Worn::Long;
    return {isLong && loss.lineAlone > kAloneShare, isLong && loss.fillAlone > kAloneShare,
            loss.bareBeside_cm2 > kBareBeside_cm2};
}

base::Findings laterLossFindings(const design::Design& design, const design::HairLossStage& stage,
                                 Worn worn) {
    const LaterLoss loss = laterLossOf(design, stage);
    const LossWarnings warnings = warningsOf(loss, worn);
    base::Findings findings;
    if (warnings.lineStandsAlone)
        findings.push_back(lossFinding(stage, percentText(loss.lineAlone) +
                                                  " of the line has no hair behind it: it stands alone "
                                                  "unless the head is shaved."));
    if (warnings.fillStandsAlone)
        findings.push_back(lossFinding(stage, percentText(loss.fillAlone) +
                                                  " of what is filled has lost its hair: the dots stand "
                                                  "alone on bare skin."));
    if (warnings.skinIsBareBeside)
        findings.push_back(lossFinding(stage, std::to_string(std::lround(loss.bareBeside_cm2)) +
                                                  " cm2 of bare scalp beside the design are not treated."));
    return findings;
}

} // namespace trichion::stipple
