#include "trichion/render/photo_texture.h"

#include "trichion/base/hash.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace trichion::render {

namespace {

constexpr int kReach_px = 9; // of a profile across an edge, on each side
constexpr int kPlateau_px = 5;
constexpr double kSmallestStep_codes = 40.0;
constexpr std::size_t kFewestEdges = 40;
constexpr double kSharpestShare = 0.3;
constexpr double kFaintestOvershoot = 0.025;
constexpr double kLargestOvershoot = 1.2;
constexpr double kSharpestBlur_px = 0.45; // of any lens; renders have less
constexpr double kBlockyFrom = 0.15;
constexpr double kBlockyTo = 0.8;
constexpr double kBlockyBlur_px = 0.9;
// Of a healed dot's transform in 8 x 8 samples: contrast of some 25 codes, standard deviation of 0.8 px.
constexpr double kDotCoefficient_codes = 24.0;

/// Green of a pixel, which stands for brightness.
class Green {
  public:
    explicit Green(const base::Picture& photo) : m_photo(&photo) {}
    [[nodiscard]] double at(int x, int y) const { return m_photo->pixel(x, y)[1]; }

  private:
    const base::Picture* m_photo;
};

/// An edge that runs across a row or a column.
struct Edge {
    double width_px;  ///< standard deviation of the spread that gives its slope
    double overshoot; ///< of the side that has less, as a share of the step: light from the rim has one side
};

using Profile = std::array<double, 2 * kReach_px + 2>;

double meanOf(const Profile& values, std::size_t from, std::size_t to) {
    double sum = 0.0;
    for (std::size_t i = from; i < to; ++i)
        sum += values[i];
    return sum / static_cast<double>(to - from);
}

/// The steepest step is between the two samples in the middle.
std::optional<Edge> edgeIn(const Profile& values) {
    constexpr std::size_t kMiddle = kReach_px;
    constexpr std::size_t kEnd = 2 * kReach_px + 2;
    constexpr std::size_t kFlat = kReach_px + 1 - kPlateau_px;
    const double low = meanOf(values, 0, kFlat);
    const double high = meanOf(values, kEnd - kFlat, kEnd);
    const double step = high - low;
    const double slope = values[kMiddle + 1] - values[kMiddle];
    if (std::abs(step) < kSmallestStep_codes || slope * step <= 0.0)
        return std::nullopt;
    // Both sides must be flat, or it is texture and no edge.
    for (std::size_t i = 0; i < kFlat; ++i)
        if (std::abs(values[i] - low) > 0.08 * std::abs(step) ||
            std::abs(values[kEnd - 1 - i] - high) > 0.08 * std::abs(step))
            return std::nullopt;
    double above = 0.0;
    double below = 0.0;
    for (std::size_t i = kFlat; i + kFlat < kEnd; ++i) {
        above = std::max(above, (values[i] - high) / step);
        below = std::max(below, (low - values[i]) / step);
    }
    // The difference of neighbours has itself a width of 1 / 12 px2.
    const double width_px = step / (slope * std::sqrt(2.0 * std::numbers::pi));
    return Edge{std::sqrt(std::max(0.04, width_px * width_px - 1.0 / 12.0)), std::min(above, below)};
}

template<class Sample>
void collectEdges(std::vector<Edge>& edges, int length, int from, int to, const Sample& sample) {
    const int first = std::max(from, kReach_px + 1);
    const int last = std::min(to, length - kReach_px - 3);
    for (int i = first; i < last; ++i) {
        const double slope = std::abs(sample(i + 1) - sample(i));
        if (slope < 8.0 || slope < std::abs(sample(i) - sample(i - 1)) ||
            slope <= std::abs(sample(i + 2) - sample(i + 1)))
            continue;
        Profile values{};
        for (int k = 0; k < 2 * kReach_px + 2; ++k)
            values[static_cast<std::size_t>(k)] = sample(i - kReach_px + k);
        if (const std::optional<Edge> edge = edgeIn(values))
            edges.push_back(*edge);
    }
}

double quantile(std::vector<double> values, double share) {
    const auto nth = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + nth, values.end());
    return values[static_cast<std::size_t>(nth)];
}

/// How far a step that was blurred by sigma and sharpened shoots over, as a share of the step.
double overshootOfStep(double sigma, double wide, double amount) {
    const auto edge = [](double x, double width) {
        return 0.5 * (1.0 + std::erf(x / width / std::numbers::sqrt2));
    };
    double most = 0.0;
    for (double x = 0.1; x < 5.0 * sigma + 3.0; x += 0.1)
        most = std::max(most, edge(x, sigma) - 1.0 + amount * (edge(x, sigma) - edge(x, wide)));
    return most;
}

/// The amount of sharpening that gives an overshoot.
double amountFor(double overshoot, double sigma, double wide) {
    double low = 0.0;
    double high = kLargestOvershoot;
    for (int round = 0; round < 16; ++round) {
        const double middle = 0.5 * (low + high);
        (overshootOfStep(sigma, wide, middle) < overshoot ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

/// Blur and sharpening that together give edges of this width and overshoot.
Sharpness sharpnessOf(double width_px, double overshoot) {
    Sharpness sharpness;
    sharpness.blur_px = width_px;
    if (overshoot > kFaintestOvershoot)
        for (int round = 0; round < 12; ++round) {
            const double sigma = sharpness.blur_px;
            const double wide = std::hypot(sigma, sharpness.overshootWidth_px);
            sharpness.overshoot = amountFor(overshoot, sigma, wide);
            // The slope of the sharpened edge is (1 + a) / sigma - a / wide.
            sharpness.blur_px = (1.0 + sharpness.overshoot) / (1.0 / width_px + sharpness.overshoot / wide);
        }
    sharpness.blur_px = std::clamp(sharpness.blur_px, kSharpestBlur_px, 4.0);
    return sharpness;
}

Sharpness measureSharpness(const base::Picture& photo, const base::PixelRect& part) {
    const Green green(photo);
    std::vector<Edge> edges;
    const int stride = std::max(1, part.height / 600);
    for (int y = part.y; y < part.bottom(); y += stride)
        collectEdges(edges, photo.width(), part.x, part.right(), [&](int x) { return green.at(x, y); });
    const int strideX = std::max(1, part.width / 600);
    for (int x = part.x; x < part.right(); x += strideX)
        collectEdges(edges, photo.height(), part.y, part.bottom(), [&](int y) { return green.at(x, y); });
    if (edges.size() < kFewestEdges)
        return {};
    std::vector<double> widths;
    widths.reserve(edges.size());
    for (const Edge& edge : edges)
        widths.push_back(edge.width_px);
    const double sharp = quantile(widths, kSharpestShare);
    std::vector<double> overshoots;
    for (const Edge& edge : edges)
        if (edge.width_px <= sharp)
            overshoots.push_back(edge.overshoot);
    return sharpnessOf(sharp, quantile(overshoots, 0.5));
}

/// Noise of a flat square of skin.
struct Flat {
    double level;
    double variance;
    double neighbours; ///< covariance of neighbours
};

Flat flatAt(const Green& green, int x0, int y0) {
    constexpr int kSide = 12;
    // Against the plane through the square, so that shading does not count.
    double sum = 0.0;
    double sx = 0.0;
    double sy = 0.0;
    constexpr double kMiddle = (kSide - 1) / 2.0;
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            const double v = green.at(x0 + x, y0 + y);
            sum += v;
            sx += v * (x - kMiddle);
            sy += v * (y - kMiddle);
        }
    const double mean = sum / (kSide * kSide);
    constexpr double kMoment = kSide * kSide * (kSide * kSide - 1) / 12.0;
    const auto rest = [&](int x, int y) {
        return green.at(x0 + x, y0 + y) - mean - (x - kMiddle) * sx / kMoment - (y - kMiddle) * sy / kMoment;
    };
    Flat flat{mean, 0.0, 0.0};
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            flat.variance += rest(x, y) * rest(x, y) / (kSide * kSide);
            if (x + 1 < kSide)
                flat.neighbours += rest(x, y) * rest(x + 1, y) / (kSide * (kSide - 1));
        }
    return flat;
}

/// The calmest squares of a photo hold its noise and nothing else.
Grain measureGrain(const base::Picture& photo, const base::PixelRect& part) {
    constexpr int kSide = 12;
    constexpr double kCalmShare = 0.06;
    constexpr double kRounding = 1.0 / 12.0; // variance of 8-bit rounding
    const Green green(photo);
    std::vector<Flat> flats;
    const int stride = std::max(kSide, std::max(part.width, part.height) / 120);
    for (int y = part.y; y + kSide <= part.bottom(); y += stride)
        for (int x = part.x; x + kSide <= part.right(); x += stride) {
            const Flat flat = flatAt(green, x, y);
            if (flat.level > 15.0 && flat.level < 235.0)
                flats.push_back(flat);
        }
    if (flats.size() < 60)
        return {};
    std::sort(flats.begin(), flats.end(), [](const Flat& a, const Flat& b) { return a.level < b.level; });
    const auto calm = [&](std::size_t from, std::size_t to) {
        std::vector<double> variances;
        for (std::size_t i = from; i < to; ++i)
            variances.push_back(flats[i].variance);
        return std::sqrt(std::max(0.0, quantile(variances, kCalmShare) - kRounding));
    };
    // A line through the darker and the brighter half.
    const std::size_t half = flats.size() / 2;
    const double dark = flats[half / 2].level / 255.0;
    const double bright = flats[half + half / 2].level / 255.0;
    const double atDark = calm(0, half);
    const double atBright = calm(half, flats.size());
    const double slope = bright > dark + 0.1 ? (atBright - atDark) / (bright - dark) : 0.0;
    Grain grain;
    const double most = std::min(20.0, 1.3 * std::max(atDark, atBright));
    grain.atBlack_codes = std::clamp(atDark - slope * dark, 0.0, most);
    grain.atWhite_codes = std::clamp(atDark + slope * (1.0 - dark), 0.0, most);
    std::vector<double> alike;
    for (const Flat& flat : flats)
        if (flat.variance > 2.0 * kRounding)
            alike.push_back(flat.neighbours / flat.variance);
    // White noise after a Gaussian blur sigma has the correlation exp(-1 / (4 sigma^2)) of neighbours.
    const double correlation = alike.empty() ? 0.0 : std::clamp(quantile(alike, kCalmShare), 0.0, 0.9);
    grain.coarseness_px = correlation > 0.05 ? std::min(2.0, std::sqrt(-0.25 / std::log(correlation))) : 0.0;
    return grain;
}

double measureBlockiness(const base::Picture& photo, const base::PixelRect& part) {
    const Green green(photo);
    double across = 0.0;
    double inside = 0.0;
    const int stride = std::max(1, part.height / 400);
    for (int y = part.y; y < part.bottom(); y += stride)
        for (int x = std::max(1, part.x); x < part.right(); ++x) {
            const double step = std::min(12.0, std::abs(green.at(x, y) - green.at(x - 1, y)));
            if (x % 8 == 0)
                across += step;
            else
                inside += step / 7.0;
        }
    return inside > 0.0 ? std::clamp(across / inside - 1.0, 0.0, 10.0) : 0.0;
}

} // namespace

PhotoTexture textureOf(const base::Picture& photo, const base::PixelRect& part) {
    PhotoTexture texture;
    if (part.width < 4 * kReach_px || part.height < 4 * kReach_px)
        return texture;
    texture.sharpness = measureSharpness(photo, part);
    texture.grain = measureGrain(photo, part);
    texture.blockiness = measureBlockiness(photo, part);
    // Strong compression leaves no fine detail beside edges.
    const double blocky =
        std::clamp((texture.blockiness - kBlockyFrom) / (kBlockyTo - kBlockyFrom), 0.0, 1.0);
    texture.sharpness.blur_px = std::hypot(texture.sharpness.blur_px, kBlockyBlur_px * blocky);
    return texture;
}

double compressionBlur_px(const std::array<int, 64>& lumaSteps) {
    constexpr double kFinest = 7.0;          // 8 samples hold k / 2 periods
    const auto stepAt = [&](std::size_t k) { // of waves along rows and along columns
        return std::sqrt(static_cast<double>(std::max(1, lumaSteps[k])) *
                         static_cast<double>(std::max(1, lumaSteps[8 * k])));
    };
    // exp(-2 pi^2 sigma^2 f^2) = 1/2
    const auto sigmaFor = [](double k) {
        return std::sqrt(std::numbers::ln2 / 2.0) / (std::numbers::pi * k / 16.0);
    };
    double kept = kFinest;
    for (std::size_t k = 1; k < 8; ++k) {
        const double step = stepAt(k);
        if (step <= kDotCoefficient_codes)
            continue;
        const double before = k > 1 ? stepAt(k - 1) : 0.0;
        kept = static_cast<double>(k - 1) + std::max(0.0, (kDotCoefficient_codes - before) / (step - before));
        break;
    }
    const double blur = sigmaFor(std::max(kept, 0.7));
    const double finest = sigmaFor(kFinest);
    return std::min(3.0, std::sqrt(std::max(0.0, blur * blur - finest * finest)));
}

GrainPattern::GrainPattern(double coarseness_px) {
    constexpr std::uint64_t kPurpose = 0x677261696eULL; // "grain"
    constexpr auto kCount = static_cast<std::size_t>(kSide) * kSide;
    std::vector<float> white(kCount);
    for (std::size_t i = 0; i < kCount; ++i)
        white[i] = static_cast<float>(base::normalFrom(base::hashOf(0, kPurpose, i)));
    const int reach = static_cast<int>(std::ceil(3.0 * coarseness_px));
    std::vector<float> weights;
    for (int i = -reach; i <= reach; ++i)
        weights.push_back(coarseness_px > 0.0
                              ? static_cast<float>(std::exp(-0.5 * i * i / (coarseness_px * coarseness_px)))
                              : 1.0F);
    const auto blurred = [&](const std::vector<float>& values, int dx, int dy) {
        std::vector<float> result(kCount);
        for (int y = 0; y < kSide; ++y)
            for (int x = 0; x < kSide; ++x) {
                float sum = 0.0F;
                for (int i = -reach; i <= reach; ++i) {
                    const int sx = (x + i * dx + kSide) % kSide;
                    const int sy = (y + i * dy + kSide) % kSide;
                    sum += weights[static_cast<std::size_t>(i + reach)] *
                           values[static_cast<std::size_t>(sy) * kSide + static_cast<std::size_t>(sx)];
                }
                result[static_cast<std::size_t>(y) * kSide + static_cast<std::size_t>(x)] = sum;
            }
        return result;
    };
    m_values = blurred(blurred(white, 1, 0), 0, 1);
    double squares = 0.0;
    for (const float value : m_values)
        squares += static_cast<double>(value) * static_cast<double>(value);
    const auto scale = static_cast<float>(1.0 / std::sqrt(squares / static_cast<double>(kCount)));
    for (float& value : m_values)
        value *= scale;
}

} // namespace trichion::render
