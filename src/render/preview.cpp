#include "trichion/render/preview.h"

#include "composite.h"
#include "tile_density.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <atomic>

namespace trichion::render {

namespace {

constexpr int kTile = VisibleDots::kTile;

/// Density of closed pigment in its densest channel, of the darkest session.
float densestSheet(const VisibleDots& dots) {
    float sheet = 0.1F;
    for (const optics::DotAppearance& look : dots.appearances())
        for (const double density : look.sheetDensity)
            sheet = std::max(sheet, static_cast<float>(density));
    return sheet;
}

void restore(const base::Picture& photo, const base::PixelRect& area, base::Picture& picture) {
    for (int y = area.y; y < area.bottom(); ++y) {
        const std::uint8_t* from = photo.pixel(area.x, y);
        std::copy(from, from + 4 * static_cast<std::ptrdiff_t>(area.width), picture.pixel(area.x, y));
    }
}

/// What a picture shows before dots are drawn into it.
enum class Under { Photo, OtherDots };

void drawAreas(const PreparedPhoto& photo, const VisibleDots& dots, const std::vector<base::PixelRect>& areas,
               Under under, const base::Progress& progress, base::Picture& out) {
    const HaloGrid grid(dots, photo.view().scaleAtCentre().value);
    const float sheet = densestSheet(dots);
    std::atomic<int> done = 0;
    base::parallelFor(static_cast<int>(areas.size()), 0, progress.stop, [&](int i) {
        thread_local TileDensity density;
        const base::PixelRect& area = areas[static_cast<std::size_t>(i)];
        if (under == Under::OtherDots)
            restore(photo.photo(), area, out);
        density.fill(dots, grid, area);
        compositeTile(photo, density, sheet, area, out);
        progress.at("render", static_cast<double>(++done) / static_cast<double>(areas.size()));
    });
}

} // namespace

base::Picture renderPreview(const PreparedPhoto& photo, const VisibleDots& dots,
                            const base::Progress& progress) {
    base::Picture out = photo.photo();
    std::vector<base::PixelRect> areas;
    for (int row = 0; row < dots.rows(); ++row)
        for (int column = 0; column < dots.columns(); ++column)
            if (!dots.inTile(column, row).empty())
                areas.push_back(dots.tileAt(column, row));
    drawAreas(photo, dots, areas, Under::Photo, progress, out);
    return out;
}

base::Picture renderChanges(const PreparedPhoto& photo, base::Picture picture, const VisibleDots& shown,
                            const VisibleDots& wanted, const base::Progress& progress) {
    const std::vector<base::PixelRect> areas = wanted.areasThatDiffer(shown);
    drawAreas(photo, wanted, areas, Under::OtherDots, progress, picture);
    return picture;
}

} // namespace trichion::render
