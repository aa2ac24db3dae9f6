#include "hair_patch.h"

#include "trichion/base/color.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::render {

namespace {

constexpr double kCoarse_mm = 1.5 / 2.355; // what is coarser is light and shape
constexpr double kMark_mm = 0.11; // of the filter that finds marks; its surround is 1.6 times as wide
constexpr double kSmallestMark_px = 0.75;
constexpr double kSurround = 1.6;
constexpr double kApart_mm = 0.25;     // two marks nearer than this are one
constexpr double kBetween = 0.4;       // quantile of what lies between marks
constexpr double kStrongAnswer = 0.95; // quantile
constexpr double kShareOfStrong = 0.25;

/// Values over a square and its margin.
struct Plane {
    int width = 0;
    int height = 0;
    std::vector<float> values;

    [[nodiscard]] float at(int x, int y) const {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                      static_cast<std::size_t>(x)];
    }
    [[nodiscard]] float& at(int x, int y) {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                      static_cast<std::size_t>(x)];
    }
};

enum class Way { AlongRows, AlongColumns };

Plane blurredAlong(const Plane& in, const std::vector<float>& kernel, Way way) {
    Plane out = in;
    const int reach = static_cast<int>(kernel.size() / 2);
    for (int y = 0; y < in.height; ++y)
        for (int x = 0; x < in.width; ++x) {
            float sum = 0.0F;
            for (int i = -reach; i <= reach; ++i)
                sum += kernel[static_cast<std::size_t>(i + reach)] *
                       (way == Way::AlongRows ? in.at(std::clamp(x + i, 0, in.width - 1), y)
                                              : in.at(x, std::clamp(y + i, 0, in.height - 1)));
            out.at(x, y) = sum;
        }
    return out;
}

Plane blurred(const Plane& in, double sigma) {
    const int reach = std::max(1, static_cast<int>(std::ceil(2.5 * sigma)));
    std::vector<float> kernel;
    kernel.reserve(static_cast<std::size_t>(2 * reach + 1));
    float sum = 0.0F;
    for (int i = -reach; i <= reach; ++i) {
        kernel.push_back(static_cast<float>(std::exp(-0.5 * i * i / (sigma * sigma))));
        sum += kernel.back();
    }
    for (float& value : kernel)
        value /= sum;
    return blurredAlong(blurredAlong(in, kernel, Way::AlongRows), kernel, Way::AlongColumns);
}

Plane difference(const Plane& a, const Plane& b) {
    Plane result = a;
    for (std::size_t i = 0; i < result.values.size(); ++i)
        result.values[i] -= b.values[i];
    return result;
}

/// -ln of the three channels and of the luminance.
std::array<Plane, 4> logsOf(const base::Picture& photo, const base::PixelRect& square, int margin) {
    std::array<Plane, 4> logs;
    for (Plane& plane : logs) {
        plane.width = square.width + 2 * margin;
        plane.height = square.height + 2 * margin;
        plane.values.resize(static_cast<std::size_t>(plane.width) * static_cast<std::size_t>(plane.height));
    }
    const std::array<float, 256>& linear = base::linearTable();
    const auto darkness = [](double light) { return static_cast<float>(-std::log(std::max(1e-3, light))); };
    for (int y = 0; y < logs[0].height; ++y)
        for (int x = 0; x < logs[0].width; ++x) {
            const std::uint8_t* pixel = photo.pixel(square.x - margin + x, square.y - margin + y);
            const base::LinearRgb light = {static_cast<double>(linear[pixel[2]]),
                                           static_cast<double>(linear[pixel[1]]),
                                           static_cast<double>(linear[pixel[0]])};
            for (std::size_t c = 0; c < 3; ++c)
                logs[c].at(x, y) = darkness(light[c]);
            logs[3].at(x, y) = darkness(base::luminanceOf(light));
        }
    return logs;
}

Plane withoutCoarse(const Plane& log, const HairScale& scale) {
    return difference(log, blurred(log, kCoarse_mm * scale.pxPerMm));
}

/// Without its margin.
template<class Visit>
void forInside(const Plane& plane, int margin, const Visit& visit) {
    for (int y = margin; y < plane.height - margin; ++y)
        for (int x = margin; x < plane.width - margin; ++x)
            visit(x, y);
}

double quantile(std::vector<float>& values, double share) {
    const auto nth = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + nth, values.end());
    return static_cast<double>(values[static_cast<std::size_t>(nth)]);
}

/// How much darker than the skin between marks it is on the mean.
double depthOf(const Plane& fine, int margin) {
    std::vector<float> values;
    values.reserve(fine.values.size());
    double sum = 0.0;
    forInside(fine, margin, [&](int x, int y) {
        values.push_back(fine.at(x, y));
        sum += static_cast<double>(fine.at(x, y));
    });
    return sum / static_cast<double>(values.size()) - quantile(values, kBetween);
}

/// Answer of the filter that finds dark marks.
Plane answersOf(const Plane& fine, const HairScale& scale) {
    const double sigma = std::max(kSmallestMark_px, kMark_mm * scale.pxPerMm);
    return difference(blurred(fine, sigma), blurred(fine, kSurround * sigma));
}

double spreadOf(const Plane& plane, int margin) {
    double sum = 0.0;
    double squares = 0.0;
    double count = 0.0;
    forInside(plane, margin, [&](int x, int y) {
        const auto v = static_cast<double>(plane.at(x, y));
        sum += v;
        squares += v * v;
        count += 1.0;
    });
    return std::sqrt(std::max(0.0, squares / count - sum * sum / count / count));
}

} // namespace

int HairScale::margin_px() const {
    return static_cast<int>(std::ceil(kCoarse_mm * 2.5 * pxPerMm)) + 2;
}

HairPatch hairPatchAt(const base::Picture& photo, const base::PixelRect& square, const HairScale& scale) {
    const int margin = scale.margin_px();
    const std::array<Plane, 4> logs = logsOf(photo, square, margin);
    HairPatch patch;
    for (std::size_t c = 0; c < 3; ++c)
        patch.depth[c] = depthOf(withoutCoarse(logs[c], scale), margin);
    const Plane fine = withoutCoarse(logs[3], scale);
    patch.contrast = spreadOf(fine, margin);
    patch.response = spreadOf(answersOf(fine, scale), margin);
    double count = 0.0;
    forInside(fine, margin, [&](int x, int y) {
        const Eigen::Vector2d slope(0.5 * static_cast<double>(fine.at(x + 1, y) - fine.at(x - 1, y)),
                                    0.5 * static_cast<double>(fine.at(x, y + 1) - fine.at(x, y - 1)));
        patch.gradients += slope * slope.transpose();
        count += 1.0;
    });
    patch.gradients /= count;
    return patch;
}

int marksIn(const base::Picture& photo, const base::PixelRect& square, const HairScale& scale,
            double threshold) {
    const int margin = scale.margin_px();
    const Plane answers = answersOf(withoutCoarse(logsOf(photo, square, margin)[3], scale), scale);
    std::vector<float> peaks;
    const int apart = std::max(1, static_cast<int>(std::lround(kApart_mm * scale.pxPerMm)));
    forInside(answers, margin, [&](int x, int y) {
        const float here = answers.at(x, y);
        for (int dy = -apart; dy <= apart; ++dy)
            for (int dx = -apart; dx <= apart; ++dx)
                if ((dx != 0 || dy != 0) && answers.at(x + dx, y + dy) >= here)
                    return;
        peaks.push_back(here);
    });
    if (peaks.empty())
        return 0;
    const double least = std::max(threshold, kShareOfStrong * quantile(peaks, kStrongAnswer));
    return static_cast<int>(std::count_if(peaks.begin(), peaks.end(),
                                          [&](float peak) { return static_cast<double>(peak) > least; }));
}

} // namespace trichion::render
