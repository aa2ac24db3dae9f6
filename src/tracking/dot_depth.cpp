#include "tracking/dot_depth.h"

#include "tracking/dot_tops.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace trichion::tracking {

namespace {

constexpr double kReach_mm = 0.42;
constexpr std::size_t kRings = 9;
constexpr double kHealedDot_mm =
    0.14; // standard deviation: full width 0.30 shallow, 0.36 healed (appearance figures 1.2)
constexpr double kDeepest = 4.0;

/// Integral of 1 - exp(-p g) over a Gaussian g of unit height, by 2 pi of its variance: Ein(p), by its
/// series.
double takenBy(double depth) {
    double term = depth;
    double sum = depth;
    for (int k = 2; k < 40; ++k) {
        term *= -depth * (k - 1) / (static_cast<double>(k) * k);
        sum += term;
    }
    return sum;
}

/// Where a rising function of 0..high passes a value.
template<class Function>
double solve(const Function& function, double value, double high) {
    double low = 0.0;
    for (int i = 0; i < 50; ++i) {
        const double middle = 0.5 * (low + high);
        (function(middle) < value ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

using Profile = std::array<double, kRings>;

/// Mean light taken in rings about the dots, the deeper ones counting more.
Profile profileOf(const cv::Mat& relative, const std::vector<Top>& dots, double pxPerMm) {
    Profile sum{};
    Profile weight{};
    const int reach = static_cast<int>(std::ceil(kReach_mm * pxPerMm));
    for (const Top& dot : dots) {
        const int x0 = static_cast<int>(dot.cell.x());
        const int y0 = static_cast<int>(dot.cell.y());
        for (int y = std::max(0, y0 - reach); y <= std::min(relative.rows - 1, y0 + reach); ++y)
            for (int x = std::max(0, x0 - reach); x <= std::min(relative.cols - 1, x0 + reach); ++x) {
                const double r_mm = std::hypot(x + 0.5 - dot.cell.x(), y + 0.5 - dot.cell.y()) / pxPerMm;
                const auto ring = static_cast<std::size_t>(r_mm / kReach_mm * kRings);
                if (ring >= kRings)
                    continue;
                sum[ring] += dot.response * (1.0 - static_cast<double>(relative.at<float>(y, x)));
                weight[ring] += dot.response;
            }
    }
    for (std::size_t i = 0; i < kRings; ++i)
        sum[i] = weight[i] > 0.0 ? sum[i] / weight[i] : 0.0;
    return sum;
}

/// A Gaussian on a ground.
struct FittedDot {
    double height = 0.0;
    double width_mm = 0.1;
};

FittedDot fitTo(const Profile& profile) {
    FittedDot best;
    double least = 1e30;
    for (double width_mm = 0.08; width_mm < 0.30; width_mm += 0.005) {
        double sg = 0.0;
        double sgg = 0.0;
        double sp = 0.0;
        double sgp = 0.0;
        double sw = 0.0;
        for (std::size_t i = 0; i < kRings; ++i) {
            const double r_mm = (static_cast<double>(i) + 0.5) * kReach_mm / kRings;
            const double g = std::exp(-0.5 * r_mm * r_mm / (width_mm * width_mm));
            const double weight = r_mm; // the ring's area
            sw += weight;
            sg += weight * g;
            sgg += weight * g * g;
            sp += weight * profile[i];
            sgp += weight * g * profile[i];
        }
        const double height = (sw * sgp - sg * sp) / (sw * sgg - sg * sg);
        const double ground = (sp - height * sg) / sw;
        double off = 0.0;
        for (std::size_t i = 0; i < kRings; ++i) {
            const double r_mm = (static_cast<double>(i) + 0.5) * kReach_mm / kRings;
            const double g = std::exp(-0.5 * r_mm * r_mm / (width_mm * width_mm));
            const double difference = profile[i] - ground - height * g;
            off += r_mm * difference * difference;
        }
        if (off < least) {
            least = off;
            best = {height, width_mm};
        }
    }
    return best;
}

} // namespace

double dotDepth(const cv::Mat& relative, const cv::Mat& level, const cv::Mat& mask, double pxPerMm) {
    const std::vector<Top> dots = dotsAmong(topsOf(level, mask, pxPerMm));
    if (dots.empty())
        return 0.0;
    const Profile profile = profileOf(relative, dots, pxPerMm);
    const FittedDot fitted = fitTo(profile);
    if (fitted.height <= 0.0)
        return 0.0;
    const double dot_mm = std::min(fitted.width_mm, kHealedDot_mm);
    const double taken = fitted.height * fitted.width_mm * fitted.width_mm / (dot_mm * dot_mm);
    return solve(takenBy, taken, kDeepest);
}

double densityLeft(double lightShare, double depth) {
    if (depth <= 0.0 || lightShare <= 0.0)
        return std::max(0.0, lightShare);
    const double whole = takenBy(depth);
    return solve([&](double share) { return takenBy(share * depth) / whole; }, lightShare, 3.0);
}

} // namespace trichion::tracking
