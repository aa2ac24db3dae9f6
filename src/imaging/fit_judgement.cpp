#include "imaging/fit_judgement.h"

#include "imaging/skull_outline.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace trichion::imaging {

using base::FindingCode;

namespace {

/// How far the nose is turned from the picture's lower side.
double turnOfTop_deg(const head::View& view) {
    const Eigen::Vector3d nose = view.pose.rotationHeadToCamera.col(2);
    return std::atan2(-nose.x(), nose.y()) / base::kDegreesToRadians;
}

bool isCropped(const head::View& view) {
    const double slack = 0.01 * radiusOf(view);
    for (const base::HeadPoint& point : head::silhouetteOf(view.head.surface, view.pose, 90)) {
        const std::optional<base::ImagePoint> pixel = view.project(point);
        if (!pixel || !isBareSkull(view, point.v))
            continue;
        if (pixel->v.x() < -slack || pixel->v.y() < -slack || pixel->v.x() > view.photo.width_px + slack ||
            pixel->v.y() > view.photo.height_px + slack)
            return true;
    }
    return false;
}

} // namespace

std::string rounded(double value, int decimals) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

double radiusOf(const head::View& view) {
    return view.scaleAtCentre().value * std::cbrt(view.head.surface.halfAxes_mm().prod());
}

base::Finding uncertain(const std::string& reason) {
    return {FindingCode::FitUncertain, {{"reason", reason}}};
}

base::Findings judgeFit(const head::View& view, double outlierShare) {
    constexpr double kRough = 0.025; // of the head's radius
    constexpr double kVeryNear_mm = 400.0;
    constexpr double kManyOutliers = 0.4;
    constexpr double kSidewards_deg = 45.0;
    constexpr double kSingleDots_pxPerMm = 4.0;
    base::Findings findings;
    if (view.fit.residual_px > kRough * radiusOf(view))
        findings.push_back(uncertain("the outline differs from a head by " +
                                     rounded(view.fit.residual_px, 0) + " px on average"));
    if (view.pose.centreCamera_mm.z() < kVeryNear_mm)
        findings.push_back(uncertain("the camera seems to stand only " +
                                     rounded(0.1 * view.pose.centreCamera_mm.z(), 0) +
                                     " cm from the middle of the head"));
    if (outlierShare > kManyOutliers)
        findings.push_back(uncertain(rounded(100.0 * outlierShare, 0) + " % of the outline was not found"));
    if (view.fit.kind == head::ViewKind::Top && std::abs(turnOfTop_deg(view)) > kSidewards_deg)
        findings.push_back(uncertain("seen from above, the forehead may be at the other end"));
    if (isCropped(view))
        findings.push_back({FindingCode::HeadCropped, {}});
    const double pxPerMm = view.scaleAtCentre().value;
    if (pxPerMm < kSingleDots_pxPerMm)
        findings.push_back({FindingCode::ViewLowResolution,
                            {{"given", rounded(pxPerMm, 1)}, {"limit", rounded(kSingleDots_pxPerMm, 0)}}});
    return findings;
}

base::Findings stateScale(head::View& view, const head::JointFit& joint) {
    const double pxPerMm = view.scaleAtCentre().value;
    std::string names;
    view.fit.scaleSources.clear();
    for (const head::SizeSource& source : joint.sources) {
        view.fit.scaleSources.push_back({source.name, pxPerMm / source.factor, source.sigma_percent});
        names +=
            (names.empty() ? "" : ", ") + source.name + " " + rounded(pxPerMm / source.factor, 2) + " px/mm";
    }
    view.fit.scaleSigma_percent = joint.sizeSigma_percent;
    if (joint.spread_percent <= head::kSourcesDisagree_percent)
        return {};
    return {{FindingCode::ScaleSourcesDisagree,
             {{"given", rounded(joint.spread_percent, 0)}, {"sources", names}}}};
}

} // namespace trichion::imaging
