#include "imaging/view_kind.h"

#include "imaging/small_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace trichion::imaging {

using Eigen::Vector2d;

namespace {

constexpr int kSide = 96;
constexpr double kRimWeight = 0.5;      // of the rim's mean against that of the mask
constexpr double kUsualEdge = 0.35;     // evidence of an edge on a line that is none
constexpr double kBeyondPicture = 0.45; // likelihood of a sample that the photo does not show
constexpr double kSharpness = 32.0;     // samples that err independently
constexpr int kCoveredLevels = 64;
constexpr double kLeastScore = -0.45; // below it nothing like a head is there
constexpr double kPoorScore = -0.32;  // as likely something else
constexpr double kPoorWidth = 0.03;
constexpr double kHopeless = 0.3; // behind the best mask so far no rim makes up for it

struct Place {
    Vector2d centre = Vector2d::Zero();
    double radius = 1.0;
    double score = -1e9;
};

/// Logarithms of the likelihood of a mask's value (0..255) where a person is to be expected so often.
class Likelihoods {
  public:
    Likelihoods() {
        for (int c = 0; c <= kCoveredLevels; ++c)
            for (int p = 0; p < 256; ++p) {
                const double covered = static_cast<double>(c) / kCoveredLevels;
                const double person = std::clamp(p / 255.0, 0.02, 0.98);
                at(c, p) = std::log(covered * person + (1.0 - covered) * (1.0 - person));
            }
    }
    [[nodiscard]] double of(double covered, float person) const {
        const auto c = static_cast<std::size_t>(std::lround(covered * kCoveredLevels));
        const auto p = static_cast<std::size_t>(std::clamp(person, 0.0F, 1.0F) * 255.0F);
        return m_values[c * 256 + p];
    }

  private:
    double& at(int c, int p) {
        return m_values[static_cast<std::size_t>(c) * 256 + static_cast<std::size_t>(p)];
    }
    std::array<double, (kCoveredLevels + 1) * 256> m_values{};
};

const Likelihoods& likelihoods() {
    static const Likelihoods known;
    return known;
}

/// Mean logarithm of the likelihood of the mask; given up, as very low, as soon as it cannot exceed `least`.
double maskScore(const SmallPicture& picture, const PersonShape& shape, const Place& place,
                 std::size_t stride, double least) {
    const double beyond = std::log(kBeyondPicture);
    double all = 0.0;
    for (std::size_t i = 0; i < shape.samples.size(); i += stride)
        all += shape.samples[i].weight;
    double sum = 0.0;
    for (std::size_t i = 0; i < shape.samples.size(); i += stride) {
        const ShapeSample& sample = shape.samples[i];
        const Vector2d at = place.centre + place.radius * sample.at;
        sum += sample.weight *
               (picture.holds(at) ? likelihoods().of(sample.covered, picture.personAt(at)) : beyond);
        if (sum < least * all)
            return -1e9;
    }
    return sum / all;
}

double rimScore(const SmallPicture& picture, const PersonShape& shape, const Place& place) {
    constexpr double kClearEdge = 20.0;
    constexpr double kFloor = 0.08;
    const double gap = std::max(1.0, 0.06 * place.radius);
    double sum = 0.0;
    for (const RimSample& sample : shape.rim) {
        const Vector2d at = place.centre + place.radius * sample.at;
        const Vector2d in = at - gap * sample.normal;
        const Vector2d out = at + gap * sample.normal;
        if (!picture.holds(in) || !picture.holds(out))
            continue;
        const double edge = picture.contrast(in, out);
        const double step = std::max(0.0F, picture.personAt(in) - picture.personAt(out));
        const double evidence = std::max(step, edge / (edge + kClearEdge));
        sum += std::log((kFloor + evidence) / (kFloor + kUsualEdge));
    }
    return sum / 48.0;
}

/// What a face that the detector sees says against a place: its nose lies elsewhere, or would be hidden.
double faceDoubt(const SmallPicture& picture, const PersonShape& shape, const Place& place,
                 const std::optional<Vector2d>& nose_px) {
    constexpr double kMost = 6.0;
    constexpr double kNear = 0.35; // radii
    if (!nose_px)
        return 0.0;
    if (!shape.nose)
        return kMost;
    const double away =
        (place.centre + place.radius * *shape.nose - *nose_px / picture.perPixel).norm() / place.radius;
    return std::min(kMost, 0.5 * std::pow(away / kNear, 2.0));
}

double scoreOf(const SmallPicture& picture, const PersonShape& shape, const Place& place,
               const std::optional<Vector2d>& nose_px) {
    const double mask = maskScore(picture, shape, place, 1, -1e9);
    return mask + kRimWeight * rimScore(picture, shape, place) -
           faceDoubt(picture, shape, place, nose_px) / kSharpness;
}

/// The best place for a shape, by the mask alone, if it scores better than `least`.
Place coarsePlace(const SmallPicture& picture, const PersonShape& shape, double least) {
    constexpr double kSmallest = 0.10;
    constexpr double kLargest = 0.62;
    constexpr double kGrowth = 1.18;
    const double side = std::min(picture.rgb.cols, picture.rgb.rows);
    Place best;
    best.score = least;
    for (double radius = kSmallest * side; radius < kLargest * side; radius *= kGrowth) {
        const double step = std::max(1.0, 0.2 * radius);
        for (double y = 0.5 * step; y < picture.rgb.rows; y += step)
            for (double x = 0.5 * step; x < picture.rgb.cols; x += step) {
                const Place place{{x, y}, radius, 0.0};
                if (picture.personAt(place.centre) < 0.5F)
                    continue;
                const double score = maskScore(picture, shape, place, 5, best.score);
                if (score > best.score)
                    best = {place.centre, radius, score};
            }
    }
    return best;
}

/// Climbs to the nearest best place with all that is known.
Place refined(const SmallPicture& picture, const PersonShape& shape, Place place,
              const std::optional<Vector2d>& nose_px) {
    place.score = scoreOf(picture, shape, place, nose_px);
    double step = 0.12;
    for (int round = 0; round < 24 && step > 0.015; ++round) {
        Place best = place;
        for (const Vector2d& move : {Vector2d(1, 0), Vector2d(-1, 0), Vector2d(0, 1), Vector2d(0, -1)}) {
            Place moved{place.centre + step * place.radius * move, place.radius, 0.0};
            moved.score = scoreOf(picture, shape, moved, nose_px);
            if (moved.score > best.score)
                best = moved;
        }
        for (const double growth : {1.0 + step, 1.0 / (1.0 + step)}) {
            Place grown{place.centre, place.radius * growth, 0.0};
            grown.score = scoreOf(picture, shape, grown, nose_px);
            if (grown.score > best.score)
                best = grown;
        }
        if (best.score <= place.score)
            step *= 0.5;
        place = best;
    }
    return place;
}

/// Directions that photos of a head without a visible face are taken from.
const std::vector<PersonShape>& shapes() {
    static const std::vector<PersonShape> all = [] {
        std::vector<PersonShape> made;
        for (const double turn_deg : {0.0, 90.0, -90.0, 135.0, -135.0, 180.0})
            for (const double lift_deg : {0.0, 22.0, 45.0})
                for (const double roll_deg : {-15.0, 0.0, 15.0})
                    made.push_back(personFrom({turn_deg, lift_deg, roll_deg}));
        for (const double roll_deg : {-15.0, 0.0, 15.0})
            made.push_back(personFrom({0.0, 58.0, roll_deg}));
        for (const double turn_deg : {0.0, 180.0})
            for (double roll_deg = -180.0; roll_deg < 180.0; roll_deg += 30.0)
                made.push_back(personFrom({turn_deg, 68.0, roll_deg}));
        for (double roll_deg = -180.0; roll_deg < 180.0; roll_deg += 30.0)
            made.push_back(personFrom({0.0, 90.0, roll_deg}));
        return made;
    }();
    return all;
}

/// How much rarer a direction is than the usual ones, where no face is seen.
double rarity(const Direction& direction, bool faceInSight) {
    double rare = 0.0;
    if (kindOf(direction) == head::ViewKind::Front && !faceInSight)
        rare += direction.lift_deg < 30.0 ? 2.5 : 0.8; // a face would have been found
    if (std::abs(std::abs(direction.turn_deg) - 135.0) < 1.0)
        rare += 1.0;
    if (kindOf(direction) != head::ViewKind::Top)
        rare += std::abs(direction.roll_deg) > 1.0 ? 0.7 : 0.0;
    return rare;
}

} // namespace

std::optional<KindSight> seeKind(const cv::Mat& rgb, const cv::Mat& person,
                                 const std::optional<Vector2d>& nose_px) {
    if (person.empty())
        return std::nullopt;
    const SmallPicture picture = smallPictureOf(rgb, person, kSide);
    KindSight best;
    best.score = -1e9;
    std::array<double, 7> strongest{};
    strongest.fill(-1e9);
    double bestCoarse = -1e9;
    for (const PersonShape& shape : shapes()) {
        const double least = std::max(2.0 * kLeastScore, bestCoarse - kHopeless);
        const Place coarse = coarsePlace(picture, shape, least);
        if (!(coarse.score > least))
            continue;
        bestCoarse = std::max(bestCoarse, coarse.score);
        Place place = refined(picture, shape, coarse, nose_px);
        const double score = place.score - rarity(shape.direction, nose_px.has_value()) / kSharpness;
        double& ofKind = strongest.at(static_cast<std::size_t>(kindOf(shape.direction)));
        ofKind = std::max(ofKind, score);
        if (score > best.score)
            best = {kindOf(shape.direction),         0.0,  shape.direction, place.centre * picture.perPixel,
                    place.radius * picture.perPixel, score};
    }
    if (best.score < kLeastScore)
        return std::nullopt;
    double sum = 0.0;
    for (const double score : strongest)
        sum += std::exp(kSharpness * (score - best.score));
    best.confidence = 1.0 / sum / (1.0 + std::exp((kPoorScore - best.score) / kPoorWidth));
    return best;
}

} // namespace trichion::imaging
