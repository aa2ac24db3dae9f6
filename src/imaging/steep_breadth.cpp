#include "imaging/steep_breadth.h"

#include "imaging/fit_judgement.h"
#include "trichion/head/fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>
#include <vector>

namespace trichion::imaging {

using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr int kRays = 144;
constexpr double kNarrowest = 0.75;
constexpr double kBroadest = 1.55;
constexpr double kBreadthStep = 1.04;
constexpr double kUsualSigma = 0.04; // sd of the logarithm of breadth over length (ANSUR II men: 0.042)
constexpr double kStretched = 3.0;   // sds: beyond, the picture is drawn out and any breadth as likely
constexpr double kRimSigma = 0.015;  // sd of the mask's end against a head, of the radius
constexpr double kIndependentPoints = 10.0; // (as in the joint fit)
constexpr std::size_t kFewestPoints = 20;
constexpr double kGain = 4.0; // squared sds: less is no reason to leave the usual breadth

using RayEnds = std::array<std::optional<double>, kRays>;

/// How far from a place the person reaches in each direction; none where it goes on to the end of the crop.
RayEnds endsOfPerson(const HeadCrop& crop, const Vector2d& from_px) {
    constexpr float kHalf = 0.5F;
    RayEnds ends;
    const Vector2d from = (from_px - crop.origin_px) / crop.step_px;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const double angle = 2.0 * std::numbers::pi * static_cast<double>(i) / kRays;
        const Vector2d along(std::cos(angle), std::sin(angle));
        for (double reach = 0.0;; reach += 1.0) {
            const Vector2d at = from + reach * along;
            const auto column = static_cast<int>(std::floor(at.x()));
            const auto row = static_cast<int>(std::floor(at.y()));
            if (column < 0 || row < 0 || column >= crop.person.cols || row >= crop.person.rows)
                break;
            if (crop.person.at<float>(row, column) < kHalf) {
                ends.at(i) = reach * crop.step_px;
                break;
            }
        }
    }
    return ends;
}

std::size_t rayOf(const Vector2d& offset) {
    const double turn = std::atan2(offset.y(), offset.x()) / (2.0 * std::numbers::pi);
    const auto step = static_cast<int>(std::lround(turn * kRays));
    return static_cast<std::size_t>((step + kRays) % kRays);
}

/// A head of one breadth, laid.
struct Candidate {
    head::View view;
    double misfit = 0.0; ///< squared standard deviations
};

/// A place of a head's rim, and where the person ends in its direction.
struct RimPoint {
    Vector2d rim_px;
    Vector2d end_px;
};

std::vector<head::OutlinePoint> outlineOf(const std::vector<RimPoint>& rim) {
    std::vector<head::OutlinePoint> outline;
    outline.reserve(rim.size());
    for (const RimPoint& point : rim)
        outline.push_back({base::ImagePoint(point.end_px), 1.0});
    return outline;
}

class BreadthSearch {
  public:
    BreadthSearch(const HeadCrop& crop, const head::View& view, const SteepFace& face)
        : m_view(view), m_face(face), m_from(skullAbove(face).centre_px), m_ends(endsOfPerson(crop, m_from)) {
        m_view.head = head::meanHead();
        m_view.pose.rotationHeadToCamera = usualOrientation(face);
    }

    /// std::nullopt where too little of the rim is seen.
    [[nodiscard]] std::optional<Candidate> laidWith(double share) const {
        constexpr int kRounds = 4;
        Candidate candidate{m_view, 0.0};
        head::View& view = candidate.view;
        const Vector3d& mean = m_view.head.surface.halfAxes_mm();
        view.head.surface = head::Ellipsoid(Vector3d(share * mean.x(), mean.y(), mean.z()));
        for (int round = 0; round < kRounds; ++round) {
            const std::vector<head::OutlinePoint> rim = outlineOf(rimOf(view));
            if (rim.size() < kFewestPoints)
                return std::nullopt;
            const head::OutlineFit fit =
                head::fitToOutline(view.camera, view.pose.rotationHeadToCamera, view.head.surface, rim);
            view.pose = fit.pose;
            const SteepTurn turned = turnedToFace(view, m_face);
            candidate.misfit = turned.misfit;
            if (round + 1 < kRounds)
                view.pose.rotationHeadToCamera = turned.rotationHeadToCamera;
        }
        const double unusual = std::min(std::abs(std::log(share)) / kUsualSigma, kStretched);
        candidate.misfit +=
            unusual * unusual +
            kIndependentPoints * std::pow(rimBeside_px(view) / (kRimSigma * radiusOf(view)), 2.0);
        return candidate;
    }

  private:
    /// How far from the rim the person ends, the median: ears, hair and a mask that fails lie far away.
    [[nodiscard]] double rimBeside_px(const head::View& view) const {
        std::vector<double> distances;
        distances.reserve(kRays);
        for (const RimPoint& point : rimOf(view))
            distances.push_back((point.rim_px - point.end_px).norm());
        const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
        std::nth_element(distances.begin(), middle, distances.end());
        return middle == distances.end() ? radiusOf(view) : *middle;
    }

    /// Where the person ends beside what would be the bare skull's rim.
    [[nodiscard]] std::vector<RimPoint> rimOf(const head::View& view) const {
        std::vector<RimPoint> rim;
        rim.reserve(kRays);
        for (const base::HeadPoint& point : head::silhouetteOf(view, kRays)) {
            const std::optional<base::ImagePoint> pixel = view.project(point);
            if (!pixel || !isBareSkull(view, point.v))
                continue;
            const Vector2d along = (pixel->v - m_from).normalized();
            const std::optional<double>& end = m_ends.at(rayOf(along));
            const Vector2d at = m_from + end.value_or(0.0) * along;
            if (end && isAboveEyes(m_face, at))
                rim.push_back({pixel->v, at});
        }
        return rim;
    }

    head::View m_view;
    const SteepFace& m_face;
    Vector2d m_from;
    RayEnds m_ends;
};

} // namespace

std::optional<BroadHead> asBroadAsSeen(const HeadCrop& crop, const head::View& view, const SteepFace& face) {
    if (crop.person.empty())
        return std::nullopt;
    const BreadthSearch search(crop, view, face);
    const std::optional<Candidate> usual = search.laidWith(1.0);
    if (!usual)
        return std::nullopt;
    std::optional<Candidate> best;
    const auto consider = [&](double share) {
        std::optional<Candidate> candidate = search.laidWith(share);
        if (candidate && candidate->misfit < (best ? best->misfit : usual->misfit - kGain))
            best = std::move(candidate);
    };
    for (double share = kBreadthStep; share <= kBroadest; share *= kBreadthStep)
        consider(share);
    for (double share = 1.0 / kBreadthStep; share >= kNarrowest; share /= kBreadthStep)
        consider(share);
    if (!best)
        return std::nullopt;
    const head::Ellipsoid& surface = best->view.head.surface;
    const double share = surface.halfAxes_mm().x() / head::meanHead().surface.halfAxes_mm().x();
    return BroadHead{surface, best->view.pose, share};
}

} // namespace trichion::imaging
