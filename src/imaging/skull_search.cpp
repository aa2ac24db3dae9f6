#include "imaging/skull_outline.h"
#include "imaging/small_picture.h"
#include "trichion/base/parallel.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <optional>

// Exhaustive search for the outline of a typical view in a small picture.

namespace trichion::imaging {

using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr int kSearchSide = 144;
constexpr int kRimSamples = 72;
constexpr double kNoEvidence = 0.05;
constexpr double kEvidenceBeyond = 0.2; // evidence where the rim leaves the picture
// Heads are mostly upright, but the top of one is photographed from any side.
constexpr double kUsualTurn_deg = 60.0;
constexpr double kUsualTurnOfTop_deg = 180.0;

/// The outline of a typical view about its centre, in units of the head's mean radius.
struct Shape {
    std::vector<Vector2d> rim;
    std::vector<Vector2d> normals;
    std::vector<Vector2d> inside;
    double radius_mm = 1.0;
    double turn = 0.0;      // radians
    double usualTurn = 1.0; // sd, radians
};

Shape shapeOf(const head::View& typical) {
    constexpr double kTypicalDistance_mm = 1000.0;
    head::View view = typical;
    view.pose.centreCamera_mm = Vector3d(0.0, 0.0, kTypicalDistance_mm);
    view.camera = {kTypicalDistance_mm, Vector2d::Zero()};
    Shape shape;
    shape.radius_mm = std::cbrt(view.head.surface.halfAxes_mm().prod());
    for (const base::HeadPoint& point : head::silhouetteOf(view.head.surface, view.pose, kRimSamples)) {
        const Vector2d at = view.project(point)->v / shape.radius_mm;
        const Vector3d normal = view.pose.rotationHeadToCamera * view.head.surface.normalAt(point).v;
        if (isBareSkull(view, point.v)) {
            shape.rim.push_back(at);
            shape.normals.push_back(normal.head<2>().normalized());
            if (shape.rim.size() % 3 == 0) {
                shape.inside.push_back(0.4 * at);
                shape.inside.push_back(0.8 * at);
            }
        }
    }
    return shape;
}

Shape turned(const Shape& shape, double turn) {
    Shape result = shape;
    const Eigen::Matrix2d rotation = Eigen::Rotation2Dd(turn).toRotationMatrix();
    for (std::vector<Vector2d>* points : {&result.rim, &result.normals, &result.inside})
        for (Vector2d& point : *points)
            point = rotation * point;
    result.turn = turn;
    return result;
}

struct SkullCandidate {
    Vector2d centre = Vector2d::Zero();
    double radius = 1.0;
    std::size_t shape = 0;
    double score = -1e9;
};

/// Scores candidates.
struct SearchPicture : SmallPicture {
    /// Whether the mask holds at least `share` of the inside on average.
    [[nodiscard]] bool isInside(const Shape& shape, const SkullCandidate& candidate, double share) const {
        double missing = (1.0 - share) * static_cast<double>(shape.inside.size());
        for (const Vector2d& point : shape.inside) {
            const Vector2d at = candidate.centre + candidate.radius * point;
            missing -= holds(at) ? 1.0 - static_cast<double>(personAt(at)) : 1.0;
            if (missing < 0.0)
                return false;
        }
        return true;
    }

    /// How well the rim agrees with the end of the mask or with edges: the mean logarithm of the evidence at
    /// each of its points, so that a rim that runs through plain skin anywhere loses against one with an edge
    /// all round.
    /// Given up, as std::nullopt, as soon as it cannot exceed `least`.
    [[nodiscard]] std::optional<double> scoreOf(const Shape& shape, const SkullCandidate& candidate,
                                                double least) const {
        constexpr std::size_t kStride = 7; // neighbours are alike: far ones tell sooner
        const double gap = std::max(1.0, 0.05 * candidate.radius);
        const std::size_t count = shape.rim.size();
        const double usual = 0.5 * std::pow(shape.turn / shape.usualTurn, 2.0);
        const double needed = (least + usual) * static_cast<double>(count);
        const double most = std::log(kNoEvidence + 1.0);
        double sum = 0.0;
        double rest = most * static_cast<double>(count);
        for (std::size_t first = 0; first < kStride; ++first) {
            double product = 1.0; // logarithms cost more than all else
            for (std::size_t i = first; i < count; i += kStride) {
                const Vector2d at = candidate.centre + candidate.radius * shape.rim[i];
                product *= kNoEvidence + evidenceAt(at - gap * shape.normals[i], at + gap * shape.normals[i]);
                rest -= most;
            }
            sum += std::log(product);
            if (sum + rest < needed)
                return std::nullopt;
        }
        return sum / static_cast<double>(count) - usual;
    }

    [[nodiscard]] double evidenceAt(const Vector2d& in, const Vector2d& out) const {
        constexpr double kClearEdge = 20.0;
        if (!holds(in) || !holds(out))
            return kEvidenceBeyond;
        const double edge = contrast(in, out);
        const double step = std::max(0.0f, personAt(in) - personAt(out));
        return std::max(step, edge / (edge + kClearEdge));
    }
};

/// How closely places and sizes are tried.
struct Grain {
    double step = 0.06; ///< of the radius
    double growth = 1.08;
};

/// Which places and sizes are tried, pixels of the small picture.
struct Range {
    Vector2d low = Vector2d::Zero();
    Vector2d high = Vector2d::Zero();
    double smallest = 4.0;
    double largest = 4.0;
};

Range rangeIn(const SearchPicture& picture, const std::optional<HeadPlace>& near) {
    constexpr double kSmallestShare = 0.10;
    constexpr double kLargestShare = 0.75;
    constexpr double kNear = 0.5; // radii
    constexpr double kAlike = 1.35;
    const Vector2d size(picture.rgb.cols, picture.rgb.rows);
    const double side = size.minCoeff();
    Range range{Vector2d::Zero(), size, std::max(4.0, kSmallestShare * side), kLargestShare * side};
    if (!near)
        return range;
    const Vector2d centre = near->centre_px / picture.perPixel;
    const double radius = near->radius_px / picture.perPixel;
    range.low = (centre.array() - kNear * radius).max(0.0);
    range.high = (centre.array() + kNear * radius).min(size.array());
    range.smallest = std::max(range.smallest, radius / kAlike);
    range.largest = std::min(range.largest, radius * kAlike);
    return range;
}

/// The best candidate of one shape, or `best` if none is better.
SkullCandidate bestOfShape(const SearchPicture& picture, const std::vector<Shape>& shapes, std::size_t shape,
                           const Range& range, const Grain& grain, SkullCandidate best) {
    constexpr double kInside = 0.75;
    for (double radius = range.smallest; radius < range.largest; radius *= grain.growth) {
        const double step = std::max(1.0, grain.step * radius);
        for (double y = range.low.y(); y < range.high.y(); y += step)
            for (double x = range.low.x(); x < range.high.x(); x += step) {
                SkullCandidate candidate{{x, y}, radius, shape, 0.0};
                if (picture.personAt(candidate.centre) < 0.5f)
                    continue;
                const std::optional<double> score = picture.scoreOf(shapes[shape], candidate, best.score);
                if (!score || *score <= best.score || !picture.isInside(shapes[shape], candidate, kInside))
                    continue;
                best = candidate;
                best.score = *score;
            }
    }
    return best;
}

/// The best candidate of all shapes, or `best` if none is better.
SkullCandidate bestOf(const SearchPicture& picture, const std::vector<Shape>& shapes, const Range& range,
                      const Grain& grain, SkullCandidate best) {
    std::vector<SkullCandidate> found(shapes.size());
    base::parallelFor(static_cast<int>(shapes.size()), 0, {}, [&](int i) {
        const auto shape = static_cast<std::size_t>(i);
        found[shape] = bestOfShape(picture, shapes, shape, range, grain, best);
    });
    for (const SkullCandidate& candidate : found)
        if (candidate.score > best.score)
            best = candidate;
    return best;
}

/// A rough search first: what cannot be better than its best is given up sooner.
SkullCandidate coarseBest(const SearchPicture& picture, const std::vector<Shape>& shapes,
                          const Range& range) {
    constexpr Grain kRough{0.2, 1.25};
    return bestOf(picture, shapes, range, {}, bestOf(picture, shapes, range, kRough, {}));
}

std::vector<Shape> turnsOf(const head::View& typical) {
    const bool anyTurn = typical.fit.kind == head::ViewKind::Top;
    const double limit_deg = anyTurn ? 90.0 : 30.0;
    constexpr double kStep_deg = 15.0;
    Shape level = shapeOf(typical);
    level.usualTurn = (anyTurn ? kUsualTurnOfTop_deg : kUsualTurn_deg) * base::kDegreesToRadians;
    std::vector<Shape> shapes;
    for (double turn_deg = -limit_deg; turn_deg <= limit_deg; turn_deg += kStep_deg)
        shapes.push_back(turned(level, turn_deg * base::kDegreesToRadians));
    return shapes;
}

} // namespace

std::optional<head::HeadPose> searchSkull(const cv::Mat& rgb, const cv::Mat& person,
                                          const head::View& typical, const std::optional<HeadPlace>& near) {
    const double kLikeAHead = std::log(0.3);
    if (person.empty())
        return std::nullopt;
    const SearchPicture picture{smallPictureOf(rgb, person, kSearchSide)};
    const std::vector<Shape> shapes = turnsOf(typical);
    const SkullCandidate best = coarseBest(picture, shapes, rangeIn(picture, near));
    if (best.score < kLikeAHead)
        return std::nullopt;
    const Shape& shape = shapes[best.shape];
    const double perPixel = picture.perPixel;
    const double pxPerMm = best.radius * perPixel / shape.radius_mm;
    const Vector2d direction =
        (best.centre * perPixel - typical.camera.principal_px) / typical.camera.focal_px;
    return head::HeadPose{Eigen::AngleAxisd(shape.turn, Vector3d::UnitZ()).toRotationMatrix() *
                              typical.pose.rotationHeadToCamera,
                          Vector3d(direction.homogeneous()) * (typical.camera.focal_px / pxPerMm)};
}

} // namespace trichion::imaging
