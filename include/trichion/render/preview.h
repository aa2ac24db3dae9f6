#pragma once
/// \file
/// Draws the dots of a design into a photo: pigment as optical density in linear light under the photo's own
/// shine (docs/method/optics.md). Three values are made in turn and may be kept: PreparedPhoto (once per
/// photo and view), VisibleDots (once per placement and look), the picture.

#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/design/design.h"
#include "trichion/head/view.h"
#include "trichion/optics/dot.h"
#include "trichion/render/look.h"
#include "trichion/render/silhouette_warp.h"
#include "trichion/stipple/placement.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::render {

/// The photo with what is known of its light: local colour of the skin, from which the shine of every pixel
/// follows.
class PreparedPhoto {
  public:
    /// `personProbability` (any size, whole photo) keeps dots off the background; without it the head's
    /// outline does. The view must belong to a photo of this size (scaledView for a smaller copy).
    PreparedPhoto(std::shared_ptr<const base::Picture> photo, head::View view,
                  std::optional<base::FloatMap> personProbability);

    [[nodiscard]] const base::Picture& photo() const noexcept { return *m_photo; }
    [[nodiscard]] const std::shared_ptr<const base::Picture>& sharedPhoto() const noexcept { return m_photo; }
    [[nodiscard]] const head::View& view() const noexcept { return m_view; }

    /// Probability of the person, any size, whole photo; nothing if it is not known.
    [[nodiscard]] const std::optional<base::FloatMap>& person() const noexcept { return m_person; }
    /// The same with another picture of the same size, whose skin has its colour multiplied per channel: what was
    /// found out about the photo is kept. Precondition: the pictures are of one size.
    [[nodiscard]] PreparedPhoto withPicture(std::shared_ptr<const base::Picture> picture,
                                            const std::array<float, 3>& skinFactor) const;

    /// Direction of the skin's own colour at a pixel, linear RGB of unit length.
    [[nodiscard]] std::array<float, 3> skinColourAt(double x, double y) const;
    /// 1 on the person, 0 on the background.
    [[nodiscard]] float personAt(double x, double y) const;
    /// Where dots near the outline of the head are drawn.
    [[nodiscard]] const SilhouetteWarp& warp() const noexcept { return m_warp; }

  private:
    void estimateSkinColour();

    std::shared_ptr<const base::Picture> m_photo;
    head::View m_view;
    std::optional<base::FloatMap> m_person;
    SilhouetteWarp m_warp;
    double m_cell_px = 1.0;
    base::Raster<float, 3> m_skin;
};

/// The same view for the photo scaled by a factor in (0, 1].
[[nodiscard]] head::View scaledView(const head::View& view, double factor);

/// The part of the light that the surface of the skin mirrors: s in I = d c + s (1, 1, 1), in [0, 0.98 min I]
/// (appearance figures 3; least squares, closed form). `skin` is the colour of the skin at any brightness.
[[nodiscard]] float shineOf(const std::array<float, 3>& light, const std::array<float, 3>& skin) noexcept;

/// A dot as it appears in a picture: a Gaussian core in pixels.
struct VisibleDot {
    float x = 0.0F;
    float y = 0.0F;
    std::array<float, 3> inverse{};   ///< of the core's covariance in px: xx, xy, yy
    std::array<float, 3> amplitude{}; ///< density at the centre, per channel
    float reach_px = 0.0F;
    std::array<float, 3> metric{};      ///< px to squared mm on the skin: xx, xy, yy
    std::array<float, 3> haloDensity{}; ///< integral of the halo per mm2 of skin, per channel
    std::array<float, 3> rednessDensity{};
    float haloReach_px = 0.0F;
    std::uint16_t appearance = 0; ///< session - 1
    std::uint32_t dot = 0;        ///< index in the placement
};

/// The dots of a placement that a view shows, with their appearance at an age, sorted into tiles.
class VisibleDots {
  public:
    static constexpr int kTile = 128;

    VisibleDots(const stipple::Placement& placement, const design::Design& design, const head::View& view,
                const Look& look, const SilhouetteWarp& warp = {});

    [[nodiscard]] const std::vector<VisibleDot>& dots() const noexcept { return m_dots; }
    /// Indices of the dots whose core touches a tile, rising.
    [[nodiscard]] const std::vector<std::uint32_t>& inTile(int column, int row) const;
    [[nodiscard]] int columns() const noexcept { return m_columns; }
    [[nodiscard]] int rows() const noexcept { return m_rows; }
    /// Smallest rectangle of tiles that holds all cores and halos, in pixels, inside the photo.
    [[nodiscard]] base::PixelRect bounds() const noexcept { return m_bounds; }
    [[nodiscard]] const std::vector<optics::DotAppearance>& appearances() const noexcept {
        return m_appearances;
    }
    /// Share of the treated skin facing the camera that deposits cover, for the warning of painted looks.
    [[nodiscard]] double coverage() const noexcept { return m_coverage; }
    /// NothingVisible, CoverageHigh.
    [[nodiscard]] base::Findings findings() const;

  private:
    void sortIntoTiles(int width, int height);

    std::vector<optics::DotAppearance> m_appearances;
    std::vector<VisibleDot> m_dots;
    std::vector<std::vector<std::uint32_t>> m_tiles;
    int m_columns = 0;
    int m_rows = 0;
    base::PixelRect m_bounds;
    double m_coverage = 0.0;
};

/// The photo with the dots. Pixels without pigment are the photo's own, byte for byte. Deterministic on any
/// number of threads. Error: Interrupted.
[[nodiscard]] base::Picture renderPreview(const PreparedPhoto& photo, const VisibleDots& dots,
                                          const base::Progress& progress);

/// True if a dot of the placement faces the camera inside the frame.
[[nodiscard]] bool isVisible(const head::View& view, const base::HeadPoint& position);

} // namespace trichion::render
