#include "trichion/head/guides.h"

#include <cmath>

namespace trichion::head {

namespace {

constexpr double kOnMidline_deg = 1e-9;

} // namespace

std::vector<ScalpPoint> mirrored(const std::vector<ScalpPoint>& line) {
    std::vector<ScalpPoint> other;
    other.reserve(line.size());
    for (auto point = line.rbegin(); point != line.rend(); ++point)
        other.push_back(point->mirrored());
    return other;
}

std::vector<ScalpPoint> symmetrical(const std::vector<ScalpPoint>& line, Side kept) {
    std::vector<ScalpPoint> half;
    std::optional<ScalpPoint> middle;
    for (const ScalpPoint& point : line) {
        if (std::abs(point.left_deg) <= kOnMidline_deg) {
            if (!middle)
                middle = ScalpPoint{0.0, point.front_deg};
        } else if ((point.left_deg > 0.0) == (kept == Side::Left)) {
            half.push_back(point);
        }
    }
    const std::vector<ScalpPoint> other = mirrored(half);
    std::vector<ScalpPoint> whole = kept == Side::Left ? other : half;
    if (middle)
        whole.push_back(*middle);
    const std::vector<ScalpPoint>& rest = kept == Side::Left ? half : other;
    whole.insert(whole.end(), rest.begin(), rest.end());
    return whole;
}

} // namespace trichion::head
