#include "imaging/view_kind.h"

#include "imaging/small_picture.h"
#include "trichion/base/parallel.h"

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

constexpr double kHopelessScore = -1e9;

struct Place {
    Vector2d centre = Vector2d::Zero();
    double radius = 1.0;
    double score = kHopelessScore;
};

constexpr std::size_t kMaskLevels = 257; // 0..255, and what the photo does not show
constexpr std::size_t kBeyond = 256;

/// Logarithms of the likelihood of a mask's value where a person is to be expected so often.
class Likelihoods {
  public:
    Likelihoods() {
        for (int c = 0; c <= kCoveredLevels; ++c) {
            const auto row = rowOf(static_cast<double>(c) / kCoveredLevels);
            for (std::size_t p = 0; p < kBeyond; ++p) {
                const double covered = static_cast<double>(c) / kCoveredLevels;
                const double person = std::clamp(static_cast<double>(p) / 255.0, 0.02, 0.98);
                m_values.at(row + p) = std::log(covered * person + (1.0 - covered) * (1.0 - person));
            }
            m_values.at(row + kBeyond) = std::log(kBeyondPicture);
        }
    }
    /// Where the values for a probability begin.
    [[nodiscard]] static std::size_t rowOf(double covered) {
        return static_cast<std::size_t>(std::lround(covered * kCoveredLevels)) * kMaskLevels;
    }
    [[nodiscard]] double of(std::size_t row, std::size_t person) const { return m_values[row + person]; }

  private:
    std::array<double, (kCoveredLevels + 1) * kMaskLevels> m_values{};
};

const Likelihoods& likelihoods() {
    static const Likelihoods known;
    return known;
}

/// A sample of a shape, ready to be looked up.
struct Lookup {
    Vector2d at;
    double weight;
    std::size_t row;
};

/// A direction, its shape and its samples: the heavy ones first, for they tell soonest; and every fifth as
/// they lie, which are at the same places and weights for all shapes.
struct KindCandidate {
    PersonShape shape;
    std::vector<Lookup> all;
    std::vector<Lookup> some;
};

constexpr std::size_t kSomeStride = 5;

KindCandidate candidateFrom(const Direction& direction) {
    KindCandidate candidate{personFrom(direction), {}, {}};
    const std::vector<ShapeSample>& samples = candidate.shape.samples;
    candidate.all.reserve(samples.size());
    for (const ShapeSample& sample : samples)
        candidate.all.push_back({sample.at, sample.weight, Likelihoods::rowOf(sample.covered)});
    for (std::size_t i = 0; i < candidate.all.size(); i += kSomeStride)
        candidate.some.push_back(candidate.all[i]);
    std::stable_sort(candidate.all.begin(), candidate.all.end(),
                     [](const Lookup& a, const Lookup& b) { return a.weight > b.weight; });
    return candidate;
}

double weightOf(const std::vector<Lookup>& samples) {
    double sum = 0.0;
    for (const Lookup& sample : samples)
        sum += sample.weight;
    return sum;
}

std::size_t maskAt(const SmallPicture& picture, const Vector2d& at) {
    return picture.holds(at) ? static_cast<std::size_t>(std::clamp(picture.personAt(at), 0.0F, 1.0F) * 255.0F)
                             : kBeyond;
}

/// Mean logarithm of the likelihood of the mask; given up, as very low, as soon as it cannot exceed `least`.
double maskScore(const SmallPicture& picture, const KindCandidate& candidate, const Place& place,
                 double least) {
    const double all = weightOf(candidate.all);
    double sum = 0.0;
    for (const Lookup& sample : candidate.all) {
        sum += sample.weight *
               likelihoods().of(sample.row, maskAt(picture, place.centre + place.radius * sample.at));
        if (sum < least * all)
            return kHopelessScore;
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

/// All that is known; given up, as very low, as soon as it cannot exceed `least`.
double scoreOf(const SmallPicture& picture, const KindCandidate& candidate, const Place& place,
               const std::optional<Vector2d>& nose_px, double least) {
    const double rest = kRimWeight * rimScore(picture, candidate.shape, place) -
                        faceDoubt(picture, candidate.shape, place, nose_px) / kSharpness;
    return maskScore(picture, candidate, place, least - rest) + rest;
}

/// The best place for each candidate, by every fifth sample of the mask alone.
std::vector<Place> coarsePlaces(const SmallPicture& picture, const std::vector<KindCandidate>& candidates) {
    constexpr double kSmallest = 0.10;
    constexpr double kLargest = 0.62;
    constexpr double kGrowth = 1.18;
    const double side = std::min(picture.rgb.cols, picture.rgb.rows);
    Place none;
    none.score = 2.0 * kLeastScore;
    std::vector<Place> best(candidates.size(), none);
    const std::vector<Lookup>& shared = candidates.front().some;
    const double all = weightOf(shared);
    std::vector<std::size_t> mask(shared.size());
    for (double radius = kSmallest * side; radius < kLargest * side; radius *= kGrowth) {
        const double step = std::max(1.0, 0.2 * radius);
        for (double y = 0.5 * step; y < picture.rgb.rows; y += step)
            for (double x = 0.5 * step; x < picture.rgb.cols; x += step) {
                const Vector2d centre(x, y);
                if (picture.personAt(centre) < 0.5F)
                    continue;
                for (std::size_t i = 0; i < shared.size(); ++i)
                    mask[i] = maskAt(picture, centre + radius * shared[i].at);
                for (std::size_t k = 0; k < candidates.size(); ++k) {
                    const std::vector<Lookup>& samples = candidates[k].some;
                    const double needed = best[k].score * all;
                    double sum = 0.0;
                    for (std::size_t i = 0; i < samples.size() && sum > needed; ++i)
                        sum += samples[i].weight * likelihoods().of(samples[i].row, mask[i]);
                    if (sum > needed)
                        best[k] = {centre, radius, sum / all};
                }
            }
    }
    return best;
}

/// Climbs to the nearest best place with all that is known.
Place refined(const SmallPicture& picture, const KindCandidate& candidate, Place place,
              const std::optional<Vector2d>& nose_px) {
    place.score = scoreOf(picture, candidate, place, nose_px, kHopelessScore);
    double step = 0.12;
    for (int round = 0; round < 24 && step > 0.015; ++round) {
        Place best = place;
        const auto tryOut = [&](Place other) {
            other.score = scoreOf(picture, candidate, other, nose_px, best.score);
            if (other.score > best.score)
                best = other;
        };
        for (const Vector2d& move : {Vector2d(1, 0), Vector2d(-1, 0), Vector2d(0, 1), Vector2d(0, -1)})
            tryOut({place.centre + step * place.radius * move, place.radius, 0.0});
        for (const double growth : {1.0 + step, 1.0 / (1.0 + step)})
            tryOut({place.centre, place.radius * growth, 0.0});
        if (best.score <= place.score)
            step *= 0.5;
        place = best;
    }
    return place;
}

/// Directions that photos of a head without a visible face are taken from.
const std::vector<KindCandidate>& candidates() {
    static const std::vector<KindCandidate> all = [] {
        std::vector<KindCandidate> made;
        for (const double turn_deg : {0.0, 90.0, -90.0, 135.0, -135.0, 180.0})
            for (const double lift_deg : {0.0, 22.0, 45.0})
                for (const double roll_deg : {-15.0, 0.0, 15.0})
                    made.push_back(candidateFrom({turn_deg, lift_deg, roll_deg}));
        for (const double roll_deg : {-15.0, 0.0, 15.0})
            made.push_back(candidateFrom({0.0, 58.0, roll_deg}));
        for (const double turn_deg : {0.0, 180.0})
            for (double roll_deg = -180.0; roll_deg < 180.0; roll_deg += 30.0)
                made.push_back(candidateFrom({turn_deg, 68.0, roll_deg}));
        for (double roll_deg = -180.0; roll_deg < 180.0; roll_deg += 30.0)
            made.push_back(candidateFrom({0.0, 90.0, roll_deg}));
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
    const std::vector<KindCandidate>& all = candidates();
    const std::vector<Place> coarse = coarsePlaces(picture, all);
    double bestCoarse = kHopelessScore;
    for (const Place& place : coarse)
        bestCoarse = std::max(bestCoarse, place.score);
    std::vector<Place> fine(all.size());
    base::parallelFor(static_cast<int>(all.size()), 0, {}, [&](int i) {
        const auto k = static_cast<std::size_t>(i);
        if (coarse[k].score > std::max(2.0 * kLeastScore, bestCoarse - kHopeless))
            fine[k] = refined(picture, all[k], coarse[k], nose_px);
    });
    for (std::size_t k = 0; k < all.size(); ++k) {
        const PersonShape& shape = all[k].shape;
        const Place& place = fine[k];
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
