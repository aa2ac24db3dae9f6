#include "imaging/fit_judgement.h"

#include "imaging/skull_outline.h"
#include "trichion/head/fit.h"

#include <algorithm>
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

constexpr double kVeryNear_mm = 400.0;
constexpr double kManyOutliers = 0.4;
constexpr double kLittleOutline = 0.35;
constexpr double kMuchFlat = 0.5;
constexpr double kVeryWide_mm = 22.0; // a phone's second lens
constexpr double kRough = 0.02;       // of the head's radius
constexpr double kMostSure = 0.97;    // no fit is certain

bool isWide(const FitFacts& facts) {
    return head::isFocalLength(facts.focal35_mm) && *facts.focal35_mm < kVeryWide_mm;
}

/// Reasons to doubt that lie in the picture.
base::Findings doubtsOfPicture(const FitFacts& facts) {
    base::Findings findings;
    if (facts.flatShare > kMuchFlat)
        findings.push_back(uncertain("the picture has no texture of skin: it may be a drawing"));
    if (isWide(facts))
        findings.push_back(uncertain("the lens is very wide, which draws heads out; step back and zoom in"));
    return findings;
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

double rimInPhoto(const head::View& view) {
    const double slack = 0.01 * radiusOf(view);
    int bare = 0;
    int inside = 0;
    for (const base::HeadPoint& point : head::silhouetteOf(view, 90)) {
        const std::optional<base::ImagePoint> pixel = view.project(point);
        if (!pixel || !isBareSkull(view, point.v))
            continue;
        ++bare;
        if (pixel->v.x() >= -slack && pixel->v.y() >= -slack && pixel->v.x() <= view.photo.width_px + slack &&
            pixel->v.y() <= view.photo.height_px + slack)
            ++inside;
    }
    return bare == 0 ? 1.0 : static_cast<double>(inside) / bare;
}

base::Finding uncertain(const std::string& reason) {
    return {FindingCode::FitUncertain, {{"reason", reason}}};
}

base::Finding agreesInPart(double confidence) {
    return uncertain("outline and head agree only in part: it is " + rounded(100.0 * confidence, 0) +
                     " % sure");
}

base::Finding otherEnd() {
    return uncertain("seen from above, the forehead may be at the other end");
}

double outlineSeenShare(const head::View& view) {
    constexpr int kAround = 120;
    constexpr double kBeside = 0.06; // of the radius
    const double reach = kBeside * radiusOf(view);
    int bare = 0;
    int seen = 0;
    for (const base::HeadPoint& point : head::silhouetteOf(view, kAround)) {
        const std::optional<base::ImagePoint> pixel = view.project(point);
        if (!pixel || !isBareSkull(view, point.v))
            continue;
        ++bare;
        const auto& outline = view.fit.outline_px;
        if (std::any_of(outline.begin(), outline.end(),
                        [&](const base::ImagePoint& at) { return (at.v - pixel->v).norm() < reach; }))
            ++seen;
    }
    return bare == 0 ? 1.0 : static_cast<double>(seen) / bare;
}

double flatShare(const cv::Mat& rgb, const head::View& view) {
    constexpr int kGrid = 48;
    constexpr int kPaper = 232;
    const double radius = radiusOf(view);
    const Eigen::Vector2d centre = view.project(base::HeadPoint())->v;
    int inside = 0;
    int flat = 0;
    for (int i = 0; i < kGrid * kGrid; ++i) {
        const int column = i % kGrid;
        const int row = i / kGrid;
        const Eigen::Vector2d at =
            centre + radius * Eigen::Vector2d(2.0 * column / kGrid - 1.0, 2.0 * row / kGrid - 1.0);
        const int x = static_cast<int>(at.x());
        const int y = static_cast<int>(at.y());
        if (x < 1 || y < 1 || x + 1 >= rgb.cols || y + 1 >= rgb.rows || !view.lift(base::ImagePoint(at)))
            continue;
        ++inside;
        const cv::Vec3b& here = rgb.at<cv::Vec3b>(y, x);
        const bool paper = here[0] > kPaper && here[1] > kPaper && here[2] > kPaper;
        const bool even = rgb.at<cv::Vec3b>(y - 1, x) == here && rgb.at<cv::Vec3b>(y + 1, x) == here &&
                          rgb.at<cv::Vec3b>(y, x - 1) == here && rgb.at<cv::Vec3b>(y, x + 1) == here;
        flat += paper || even ? 1 : 0;
    }
    return inside == 0 ? 0.0 : static_cast<double>(flat) / inside;
}

double confidenceOf(const head::View& view, const FitFacts& facts) {
    constexpr double kGrave = 0.3;
    constexpr double kSerious = 0.5;
    const double rough = view.fit.residual_px / (1.5 * kRough * radiusOf(view));
    double confidence = facts.kindConfidence / (1.0 + std::pow(rough, 4.0));
    confidence *= 1.0 - 0.8 * std::clamp((facts.outlierShare - 0.2) / 0.4, 0.0, 1.0);
    confidence *= std::clamp(facts.outlineSeen / 0.6, kGrave, 1.0);
    confidence *= std::clamp(rimInPhoto(view) / 0.8, kGrave, 1.0);
    if (facts.flatShare > kMuchFlat)
        confidence *= kGrave;
    if (isWide(facts))
        confidence *= kSerious;
    if (view.pose.centreCamera_mm.z() < kVeryNear_mm)
        confidence *= kSerious;
    return std::clamp(confidence, 0.0, kMostSure);
}

base::Findings judgeFit(const head::View& view, const FitFacts& facts) {
    constexpr double kSidewards_deg = 45.0;
    constexpr double kSingleDots_pxPerMm = 4.0;
    base::Findings findings = doubtsOfPicture(facts);
    if (view.fit.residual_px > kRough * radiusOf(view))
        findings.push_back(uncertain("the outline differs from a head by " +
                                     rounded(view.fit.residual_px, 0) + " px on average"));
    if (view.pose.centreCamera_mm.z() < kVeryNear_mm)
        findings.push_back(uncertain("the camera seems to stand only " +
                                     rounded(0.1 * view.pose.centreCamera_mm.z(), 0) +
                                     " cm from the middle of the head"));
    if (facts.outlierShare > kManyOutliers)
        findings.push_back(
            uncertain(rounded(100.0 * facts.outlierShare, 0) + " % of the outline was not found"));
    else if (facts.outlineSeen < kLittleOutline)
        findings.push_back(
            uncertain("only " + rounded(100.0 * facts.outlineSeen, 0) + " % of the outline was seen"));
    if (view.fit.kind == head::ViewKind::Top && std::abs(turnOfTop_deg(view)) > kSidewards_deg)
        findings.push_back(otherEnd());
    if (rimInPhoto(view) < 1.0)
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
