#include "head_edge.h"

#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>

namespace trichion::render {

namespace {

constexpr int kReach_cells = 4;
constexpr float kInside = 0.9F;   // of the network's map
constexpr float kOutside = 0.1F;
constexpr float kCertain = 0.03F; // below it, and above 1 less it, the map alone decides
constexpr float kAlike = 0.05F;   // roots of light: below, both sides cannot be told apart
constexpr float kApart = 0.12F;
constexpr float kOpaque = 0.65F; // the rim of a head is darker than what lies farther in
constexpr float kClear = 0.15F;

float personIn(const base::FloatMap& person, const SkinColour& skin, int x, int y) {
    return shareAt(person, (x + 0.5) / skin.means.width(), (y + 0.5) / skin.means.height());
}

} // namespace

HeadEdge::HeadEdge(const SkinColour& skin, const base::Picture& photo,
                   const std::optional<base::FloatMap>& person) {
    if (!person || photo.width() < 1)
        return;
    base::FloatMap cells(skin.means.width(), skin.means.height());
    for (int y = 0; y < cells.height(); ++y)
        for (int x = 0; x < cells.width(); ++x)
            *cells.pixel(x, y) = personIn(*person, skin, x, y);
    m_sides = base::Raster<float, 7>(cells.width(), cells.height());
    base::parallelFor(cells.height(), 0, {}, [&](int y) {
        for (int x = 0; x < cells.width(); ++x)
            lookAt(skin, cells, x, y);
    });
}

void HeadEdge::lookAt(const SkinColour& skin, const base::FloatMap& person, int x, int y) {
    std::array<float, 3> inside{};
    std::array<float, 3> outside{};
    float within = 0.0F;
    float beyond = 0.0F;
    for (int sy = std::max(0, y - kReach_cells); sy <= std::min(person.height() - 1, y + kReach_cells); ++sy)
        for (int sx = std::max(0, x - kReach_cells); sx <= std::min(person.width() - 1, x + kReach_cells);
             ++sx) {
            const float there = *person.pixel(sx, sy);
            const float* mean = skin.means.pixel(sx, sy);
            if (there > kInside)
                within += 1.0F;
            else if (there < kOutside)
                beyond += 1.0F;
            else
                continue;
            std::array<float, 3>& side = there > kInside ? inside : outside;
            for (std::size_t c = 0; c < 3; ++c)
                side[c] += std::sqrt(mean[c]);
        }
    if (within < 3.0F || beyond < 3.0F)
        return;
    float* sides = m_sides.pixel(x, y);
    float squares = 0.0F;
    for (std::size_t c = 0; c < 3; ++c) {
        sides[c] = outside[c] / beyond;
        sides[3 + c] = inside[c] / within - sides[c];
        squares += sides[3 + c] * sides[3 + c];
    }
    for (std::size_t c = 0; c < 3; ++c)
        sides[3 + c] /= std::max(1e-6F, squares);
    sides[6] = smoothStep(std::sqrt(squares), kAlike, kApart);
}

bool HeadEdge::isNear(double cellX, double cellY) const {
    if (m_sides.empty())
        return false;
    const int x = std::clamp(static_cast<int>(cellX), 0, m_sides.width() - 1);
    const int y = std::clamp(static_cast<int>(cellY), 0, m_sides.height() - 1);
    return m_sides.pixel(x, y)[6] > 0.0F;
}

float HeadEdge::coverOf(const std::array<float, 3>& light, double cellX, double cellY, float person) const {
    const float byMap = smoothStep(person, 0.35F, 0.65F);
    if (person < kCertain || person > 1.0F - kCertain)
        return byMap;
    const int x = std::clamp(static_cast<int>(cellX), 0, m_sides.width() - 1);
    const int y = std::clamp(static_cast<int>(cellY), 0, m_sides.height() - 1);
    const float* sides = m_sides.pixel(x, y);
    float share = 0.0F;
    for (std::size_t c = 0; c < 3; ++c)
        share += (std::sqrt(light[c]) - sides[c]) * sides[3 + c];
    return byMap + sides[6] * (smoothStep(share, kClear, kOpaque) - byMap);
}

} // namespace trichion::render
