#include "imaging/face_marks.h"

#include <array>

namespace trichion::imaging {

using base::HeadPoint;

namespace {

// The mesh's upper edge of the brows, from the middle outwards, and the last points of the face's oval
// before the ears, at the height of their upper roots.
constexpr std::array<std::size_t, 5> kBrowRight = {107, 66, 105, 63, 70};
constexpr std::array<std::size_t, 5> kBrowLeft = {336, 296, 334, 293, 300};
constexpr std::size_t kEarRight = 127;
constexpr std::size_t kEarLeft = 356;

// Rueffer 2005, white to white.
constexpr double kIris_mm = 11.71;
constexpr double kIrisSigma_percent = 3.6;

std::optional<HeadPoint> seenAt(const head::View& view, const Eigen::Vector2d& pixel) {
    constexpr double kSeen = 0.2; // cosine; the mesh guesses what turns away
    const std::optional<HeadPoint> point = view.lift(base::ImagePoint(pixel));
    return point && view.facing(*point) > kSeen ? point : std::nullopt;
}

std::vector<HeadPoint> browOf(const head::View& view, const std::vector<Eigen::Vector2d>& landmarks_px,
                              const std::array<std::size_t, 5>& numbers) {
    std::vector<HeadPoint> brow;
    brow.reserve(numbers.size());
    for (const std::size_t number : numbers)
        if (const std::optional<HeadPoint> point = seenAt(view, landmarks_px[number]))
            brow.push_back(*point);
    return brow;
}

/// The mesh places both ears; only that of the side which is turned to the camera is seen well enough.
std::optional<HeadPoint> earOf(const head::View& view, const Eigen::Vector2d& pixel, double side) {
    constexpr double kTurned = 0.2; // cosine
    const HeadPoint root = view.head.surface.pointAt(Eigen::Vector3d(side, -0.2, 0.0).normalized());
    return view.facing(root) > kTurned ? seenAt(view, pixel) : std::nullopt;
}

} // namespace

std::vector<head::MidlineMark> midlineOf(const std::vector<Eigen::Vector2d>& landmarks_px) {
    constexpr std::array<std::size_t, 3> kForehead = {kGlabellaMark, 151, 10};
    std::vector<head::MidlineMark> marks;
    marks.reserve(kForehead.size());
    for (const std::size_t number : kForehead)
        marks.push_back(
            {static_cast<int>(number), base::ImagePoint(landmarks_px[number]),
             number == kGlabellaMark ? head::MidlinePlace::Glabella : head::MidlinePlace::Unknown});
    return marks;
}

FaceMarks faceMarksOf(const head::View& view, const std::vector<Eigen::Vector2d>& landmarks_px) {
    return {browOf(view, landmarks_px, kBrowRight), browOf(view, landmarks_px, kBrowLeft),
            earOf(view, landmarks_px[kEarRight], -1.0), earOf(view, landmarks_px[kEarLeft], 1.0)};
}

std::optional<head::KnownLength> irisLength(const head::View& view, const IrisMark& iris) {
    const std::optional<HeadPoint> from = view.lift(iris.from);
    const std::optional<HeadPoint> to = view.lift(iris.to);
    if (!from || !to)
        return std::nullopt;
    const HeadPoint middle(Eigen::Vector3d(0.5 * (from->v + to->v)));
    const double facing_mm = (iris.to.v - iris.from.v).norm() / view.scaleAt(middle).value;
    const double slope = (to->v - from->v).norm() / facing_mm;
    return head::KnownLength{"iris", iris.from, iris.to, base::Millimetres(kIris_mm * slope),
                             kIrisSigma_percent};
}

} // namespace trichion::imaging
