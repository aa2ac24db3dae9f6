#include "imaging/skull_outline.h"

#include "imaging/models.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace trichion::imaging {

using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr int kWorkingSide = 720;
constexpr int kSilhouetteSamples = 240;
constexpr int kProfileSteps = 81;
constexpr float kUnknown = 0.5f;

// The skull's bare outline in the Frankfurt frame about the centre of a mean head, docs/method/head.md.
constexpr double kBrowLine_mm = 5.0;     // above it before the face and the ears
constexpr double kTempleLine_mm = -12.0; // above it between brow and ear and behind the ear
constexpr double kFromAbove_deg = 45.0;  // a camera higher than that sees nose and ears beyond the skull
constexpr double kHiddenFromAbove_mm = 45.0;
constexpr double kOcciputLine_mm = -30.0;
constexpr double kFaceEnds_deg = 38.0; // azimuths from the nose
constexpr double kNoseEnds_deg = 14.0;
constexpr double kEarBegins_deg = 68.0;
constexpr double kEarEnds_deg = 118.0;
constexpr double kOcciputBegins_deg = 140.0;

float sampleAt(const cv::Mat& map, const Vector2d& at) {
    const double x = std::clamp(at.x() - 0.5, 0.0, map.cols - 1.001);
    const double y = std::clamp(at.y() - 0.5, 0.0, map.rows - 1.001);
    const int x0 = static_cast<int>(x);
    const int y0 = static_cast<int>(y);
    const int x1 = std::min(x0 + 1, map.cols - 1);
    const int y1 = std::min(y0 + 1, map.rows - 1);
    const float fx = static_cast<float>(x - x0);
    const float fy = static_cast<float>(y - y0);
    const float* upper = map.ptr<float>(y0);
    const float* lower = map.ptr<float>(y1);
    return (1 - fy) * ((1 - fx) * upper[x0] + fx * upper[x1]) + fy * ((1 - fx) * lower[x0] + fx * lower[x1]);
}

Vector3d colourAt(const cv::Mat& rgb, const Vector2d& at) {
    const double x = std::clamp(at.x() - 0.5, 0.0, rgb.cols - 1.001);
    const double y = std::clamp(at.y() - 0.5, 0.0, rgb.rows - 1.001);
    const int x0 = static_cast<int>(x);
    const int y0 = static_cast<int>(y);
    const int x1 = std::min(x0 + 1, rgb.cols - 1);
    const int y1 = std::min(y0 + 1, rgb.rows - 1);
    const double fx = x - x0;
    const double fy = y - y0;
    const auto pixel = [&](int px, int py) {
        const cv::Vec3b& p = rgb.at<cv::Vec3b>(py, px);
        return Vector3d(p[0], p[1], p[2]);
    };
    return (1 - fy) * ((1 - fx) * pixel(x0, y0) + fx * pixel(x1, y0)) +
           fy * ((1 - fx) * pixel(x0, y1) + fx * pixel(x1, y1));
}

/// A place on the expected silhouette, in pixels.
struct Silhouette {
    std::vector<Vector2d> points;
    std::vector<Vector2d> normals; ///< outwards
    std::vector<bool> bare;
    double radius = 1.0;
};

Silhouette silhouetteIn(const head::View& view) {
    Silhouette result;
    const std::vector<base::HeadPoint> rim =
        head::silhouetteOf(view.head.surface, view.pose, kSilhouetteSamples);
    const Vector2d centre = view.camera.principal_px + view.camera.focal_px *
                                                           view.pose.centreCamera_mm.head<2>() /
                                                           view.pose.centreCamera_mm.z();
    double sum = 0.0;
    for (const base::HeadPoint& point : rim) {
        const std::optional<base::ImagePoint> pixel = view.project(point);
        if (!pixel)
            continue;
        result.points.push_back(pixel->v);
        result.bare.push_back(isBareSkull(view, point.v));
        sum += (pixel->v - centre).norm();
        // The normal of the surface at the rim lies in the picture's direction of the outline's normal.
        const Vector3d normal = view.pose.rotationHeadToCamera * view.head.surface.normalAt(point).v;
        result.normals.push_back(normal.head<2>().normalized());
    }
    result.radius = sum / std::max<std::size_t>(1, result.points.size());
    return result;
}

/// What is seen along a line across the outline, from the inside outwards.
struct Profile {
    std::vector<double> offset; ///< photo pixels from the expected silhouette
    std::vector<double> edge;   ///< difference of colour, 8-bit steps
    std::vector<float> person;
};

Profile profileAcross(const HeadCrop& crop, const Vector2d& point, const Vector2d& normal, double reach,
                      double window) {
    Profile profile;
    const double step = 2.0 * reach / (kProfileSteps - 1);
    const double inner = 1.0 / crop.step_px;
    const Vector2d limit(crop.rgb.cols, crop.rgb.rows);
    std::vector<Vector3d> colours;
    const int flank = std::max(1, static_cast<int>(std::lround(window / step)));
    for (int i = -flank; i < kProfileSteps + flank; ++i)
        colours.push_back(
            colourAt(crop.rgb, (point + normal * (-reach + i * step) - crop.origin_px) * inner));
    for (int i = 0; i < kProfileSteps; ++i) {
        const double offset = -reach + i * step;
        const Vector2d at = (point + normal * offset - crop.origin_px) * inner;
        if ((at.array() < 1.0).any() || (at.array() > limit.array() - 1.0).any())
            continue;
        Vector3d inside = Vector3d::Zero();
        Vector3d outside = Vector3d::Zero();
        for (int k = 1; k <= flank; ++k) {
            inside += colours[static_cast<std::size_t>(i + flank - k)];
            outside += colours[static_cast<std::size_t>(i + flank + k)];
        }
        profile.offset.push_back(offset);
        profile.edge.push_back((outside - inside).norm() / flank);
        profile.person.push_back(crop.person.empty() ? kUnknown : sampleAt(crop.person, at));
    }
    return profile;
}

/// Where the mask ends, from the inside outwards, nearest to the expected silhouette.
std::optional<double> maskEnd(const Profile& profile) {
    constexpr float kHalf = 0.5f;
    std::optional<double> best;
    for (std::size_t i = 1; i < profile.offset.size(); ++i) {
        const float before = profile.person[i - 1];
        const float after = profile.person[i];
        if (!(before >= kHalf && after < kHalf))
            continue;
        const double share = (before - kHalf) / std::max(1e-6f, before - after);
        const double at = profile.offset[i - 1] + share * (profile.offset[i] - profile.offset[i - 1]);
        if (!best || std::abs(at) < std::abs(*best))
            best = at;
    }
    return best;
}

/// Without the model a profile holds "unknown" everywhere.
bool hasMask(const Profile& profile) {
    return std::any_of(profile.person.begin(), profile.person.end(), [](float p) { return p != kUnknown; });
}

double bell(double distance, double sigma) {
    return std::exp(-0.5 * distance * distance / (sigma * sigma));
}

struct Crossing {
    double offset = 0.0;
    double weight = 0.0;
};

/// The likeliest place of the outline on a profile: a clear edge, near where the mask ends and where it is
/// expected.
std::optional<Crossing> crossingOn(const Profile& profile, double trust_px, double maskSigma_px,
                                   SearchRange::Behind behind) {
    constexpr double kClearEdge = 20.0;  // 8-bit steps
    constexpr double kFaintest = 0.08;   // score
    constexpr double kWithoutMask = 0.3; // weight where the mask does not end: skin before skin
    if (profile.offset.size() < kProfileSteps / 2)
        return std::nullopt;
    const std::optional<double> end = maskEnd(profile);
    if (!end && behind == SearchRange::Behind::Background && hasMask(profile))
        return std::nullopt;
    const auto scoreAt = [&](std::size_t i) {
        const double clear = profile.edge[i] / (profile.edge[i] + kClearEdge);
        const double expected = bell(profile.offset[i], trust_px);
        const double masked = end ? bell(profile.offset[i] - *end, maskSigma_px) : 1.0;
        return clear * expected * masked;
    };
    std::size_t best = 0;
    std::vector<double> scores;
    for (std::size_t i = 0; i < profile.offset.size(); ++i) {
        scores.push_back(scoreAt(i));
        if (scores[i] > scores[best])
            best = i;
    }
    if (scores[best] < kFaintest || best == 0 || best + 1 == scores.size())
        return end && std::abs(*end) < 2.0 * trust_px ? std::optional(Crossing{*end, 0.25}) : std::nullopt;
    const double curve = scores[best - 1] - 2.0 * scores[best] + scores[best + 1];
    const double shift = curve < 0.0 ? 0.5 * (scores[best - 1] - scores[best + 1]) / curve : 0.0;
    const double step = profile.offset[1] - profile.offset[0];
    return Crossing{profile.offset[best] + std::clamp(shift, -1.0, 1.0) * step, end ? 1.0 : kWithoutMask};
}

/// The same place of a mean head, as broad as that.
Vector3d asOfMeanHead(const head::Head& head, const Vector3d& point_mm) {
    return point_mm.cwiseQuotient(
        head.surface.halfAxes_mm().cwiseQuotient(head::meanHead().surface.halfAxes_mm()));
}

} // namespace

bool isBareSkull(const head::View& view, const Vector3d& point_mm) {
    const Eigen::Matrix3d toFrankfurt = head::headToFrankfurt(view.head.longAxisRise);
    const Vector3d p = toFrankfurt * asOfMeanHead(view.head, point_mm);
    const Vector3d toCamera =
        toFrankfurt * view.pose.rotationHeadToCamera.transpose() * -view.pose.centreCamera_mm;
    const bool fromAbove =
        toCamera.y() > toCamera.norm() * std::sin(kFromAbove_deg * base::kDegreesToRadians);
    const double azimuth = std::abs(std::atan2(p.x(), p.z())) / base::kDegreesToRadians;
    const bool faceOrEar = azimuth < (fromAbove ? kNoseEnds_deg : kFaceEnds_deg) ||
                           (azimuth > kEarBegins_deg && azimuth < kEarEnds_deg);
    if (faceOrEar)
        return p.y() > (fromAbove ? kHiddenFromAbove_mm : kBrowLine_mm);
    return p.y() > (azimuth > kOcciputBegins_deg ? kOcciputLine_mm : kTempleLine_mm);
}

std::optional<HeadCrop> cropAround(const cv::Mat& rgb, const Vector2d& centre_px, double reach_px,
                                   base::Findings& findings) {
    constexpr int kSmallest = 16;
    const Vector2d size(rgb.cols, rgb.rows);
    const Vector2d low = (centre_px.array() - reach_px).floor().max(0.0).min(size.array());
    const Vector2d high = (centre_px.array() + reach_px).ceil().max(0.0).min(size.array());
    const cv::Rect rect(static_cast<int>(low.x()), static_cast<int>(low.y()),
                        static_cast<int>(high.x() - low.x()), static_cast<int>(high.y() - low.y()));
    if (rect.width < kSmallest || rect.height < kSmallest)
        return std::nullopt;
    HeadCrop crop;
    crop.origin_px = low;
    crop.step_px = std::max(1.0, static_cast<double>(std::max(rect.width, rect.height)) / kWorkingSide);
    const cv::Mat part = rgb(rect);
    const cv::Size working(std::max(1, static_cast<int>(std::lround(rect.width / crop.step_px))),
                           std::max(1, static_cast<int>(std::lround(rect.height / crop.step_px))));
    cv::Mat small;
    cv::resize(madeSmaller(part, static_cast<int>(0.5 * crop.step_px)), small, working, 0, 0, cv::INTER_AREA);
    const double sigma = 0.0022 * std::max(working.width, working.height);
    cv::GaussianBlur(small, crop.rgb, cv::Size(), sigma, sigma, cv::BORDER_REPLICATE);
    const cv::Mat person = personProbability(part, findings);
    if (!person.empty()) {
        crop.maskCell_px = static_cast<double>(std::max(rect.width, rect.height)) / person.cols;
        cv::resize(person, crop.person, working, 0, 0, cv::INTER_LINEAR);
    }
    return crop;
}

std::vector<head::OutlinePoint> traceSkull(const HeadCrop& crop, const head::View& view,
                                           const SearchRange& range) {
    constexpr double kEdgeWindow = 0.025; // of the radius
    constexpr double kMaskCells = 2.0;    // how far the mask's end may err
    const Silhouette expected = silhouetteIn(view);
    std::vector<head::OutlinePoint> points;
    for (std::size_t i = 0; i < expected.points.size(); ++i) {
        if (!expected.bare[i])
            continue;
        const Profile profile = profileAcross(crop, expected.points[i], expected.normals[i],
                                              range.reach * expected.radius, kEdgeWindow * expected.radius);
        const std::optional<Crossing> crossing =
            crossingOn(profile, range.trust * expected.radius, kMaskCells * crop.maskCell_px, range.behind);
        if (crossing)
            points.push_back(
                {base::ImagePoint(Vector2d(expected.points[i] + expected.normals[i] * crossing->offset)),
                 crossing->weight});
    }
    return points;
}

} // namespace trichion::imaging
