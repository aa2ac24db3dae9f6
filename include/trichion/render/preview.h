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
#include "trichion/render/dot_places.h"
#include "trichion/render/look.h"
#include "trichion/render/own_stubble.h"
#include "trichion/render/photo_texture.h"
#include "trichion/render/silhouette_warp.h"
#include "trichion/stipple/placement.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace trichion::render {

/// The photo with what is known of its light and texture: which part of the light of every pixel is shine,
/// where pigment would be seen, how sharp and grainy it is.
class PreparedPhoto {
  public:
    /// `personProbability` (any size, whole photo) keeps dots off the background; without it the head's
    /// outline does. The view must belong to a photo of this size (scaledView for a smaller copy).
    /// `hairProbability` (any size, whole photo): where it is sure and the pixels are not those of skin, dots
    /// stay under hair.
    PreparedPhoto(std::shared_ptr<const base::Picture> photo, head::View view,
                  std::optional<base::FloatMap> personProbability,
                  std::optional<base::FloatMap> hairProbability = std::nullopt);

    /// The photo with the hair on the head replaced by skin that continues the bare skin around it, and by
    /// the ground beside the head; itself where no hair is seen. What look.shave_mm is drawn into.
    [[nodiscard]] PreparedPhoto withoutHair() const;
    /// What is taken off in a region.
    enum class Taking {
        SeenHair, ///< hair that was seen there
        AllOfIt   ///< whatever darkens the skin there: pigment of earlier work
    };
    /// The same in a part of the photo only (`region`: 0..1, any size, whole photo): hair elsewhere stays.
    [[nodiscard]] PreparedPhoto withoutHairIn(const base::FloatMap& region, Taking taking) const;

    [[nodiscard]] const base::Picture& photo() const noexcept { return *m_photo; }
    [[nodiscard]] const std::shared_ptr<const base::Picture>& sharedPhoto() const noexcept { return m_photo; }
    [[nodiscard]] const head::View& view() const noexcept { return m_view; }
    /// Probability of the person, any size, whole photo; nothing if it is not known.
    [[nodiscard]] const std::optional<base::FloatMap>& person() const noexcept { return m_person; }
    /// The same with another picture of the same view, made from the photo: where hair and person are stays
    /// known. Precondition: the pictures are of one size.
    [[nodiscard]] PreparedPhoto withPicture(std::shared_ptr<const base::Picture> picture) const;
    /// The same with another picture in which hair that was taken is gone: what is left of it is seen in the
    /// pixels, and nothing counts as shaved.
    [[nodiscard]] PreparedPhoto withPictureOfLess(std::shared_ptr<const base::Picture> picture) const;
    /// The same for a photo from a file whose compression blurs marks by so many px (compressionBlur_px).
    [[nodiscard]] PreparedPhoto withCompression(double blur_px) const;
    /// The same with the client's own short hair known: what is drawn of it has these values.
    [[nodiscard]] PreparedPhoto withStubble(const OwnStubble& stubble) const;
    /// Nothing until withStubble.
    [[nodiscard]] const std::optional<OwnStubble>& stubble() const noexcept { return m_stubble; }
    /// Where dots near the outline of the head are drawn.
    [[nodiscard]] const SilhouetteWarp& warp() const noexcept { return m_warp; }
    [[nodiscard]] const Sharpness& sharpness() const noexcept { return m_texture.sharpness; }
    /// How much of the colour of skin the photo shows, 0..1: 0 in black and white, 1 for most photos. Pigment
    /// has no more of its hue (docs/method/optics.md, "Pale photos").
    [[nodiscard]] double colourfulness() const noexcept { return m_colourfulness; }
    [[nodiscard]] const PhotoTexture& texture() const noexcept { return m_texture; }
    /// Nothing where the photo has no visible grain.
    [[nodiscard]] const GrainPattern* grainPattern() const noexcept { return m_grain.get(); }

    /// True if withoutHair took something away.
    [[nodiscard]] bool isShaved() const noexcept { return !m_taken.empty(); }
    /// How much hair withoutHair took at a place, 0..1.
    [[nodiscard]] double hairTakenAt(const Eigen::Vector2d& pixel) const;
    /// Density of a hair against the skin behind it, per channel; of dark hair where none was seen.
    [[nodiscard]] const std::array<double, 3>& hairDensity() const noexcept { return m_hairDensity; }
    /// Hair that pigment lies under, 0..1 for each pixel.
    [[nodiscard]] base::FloatMap hairMask() const;
    /// True if it was said where hair is, or looked for.
    [[nodiscard]] bool isHairKnown() const noexcept { return m_hair.has_value(); }

    /// For each pixel of a row: shine as a share of its smallest channel; how much of pigment in the skin
    /// would be seen (none on the background and under hair); hair; all 0..255.
    [[nodiscard]] const std::uint8_t* skinRow(int y) const noexcept { return m_skin.row(y); }
    /// Pixels outside hold no skin.
    [[nodiscard]] base::PixelRect skinBounds() const noexcept { return m_bounds; }

  private:
    friend class Shaving;
    enum class HairSource { Light, AsKnown };
    void prepareSkin(HairSource source);

    std::shared_ptr<const base::Picture> m_photo;
    head::View m_view;
    SilhouetteWarp m_warp;
    base::PixelRect m_bounds;
    base::Raster<std::uint8_t, 3> m_skin;
    std::optional<base::FloatMap> m_person;
    std::optional<base::FloatMap> m_hair;
    base::FloatMap m_taken; ///< hair that withoutHair took, in cells of the photo
    double m_takenCell_px = 1.0;
    std::array<double, 3> m_hairDensity{2.2, 2.2, 2.0};
    std::optional<OwnStubble> m_stubble;
    PhotoTexture m_texture;
    double m_colourfulness = 1.0;
    std::shared_ptr<const GrainPattern> m_grain;
};

/// The same view for the photo scaled by a factor in (0, 1].
[[nodiscard]] head::View scaledView(const head::View& view, double factor);

/// The part of the light that the surface of the skin mirrors: s in I = d c + s (1, 1, 1), in [0, 0.98 min I]
/// (appearance figures 3; least squares, closed form). `skin` is the colour of the skin at any brightness.
[[nodiscard]] float shineOf(const std::array<float, 3>& light, const std::array<float, 3>& skin) noexcept;

/// How shine follows from the light of a pixel at a place of the skin (docs/method/optics.md, "Shine").
struct ShineRule {
    /// From the colour of the skin there, linear, at its usual brightness.
    explicit ShineRule(const std::array<float, 3>& skin) noexcept;
    ShineRule() = default;

    std::array<float, 3> weights{}; ///< least squares: s = weights . I
    float ratio = 0.0F;             ///< from green and blue alone, where red is clipped
    float brightest = 1.0F;         ///< luminance of skin without shine
    float sure = 0.0F;              ///< 0..1: the skin has a colour that tells it from the light
};

/// Shine as a share of the smallest channel, 0..0.98. Clipped light is shine as far as the unclipped channels
/// say, white light is all shine.
[[nodiscard]] float shineShareOf(const std::array<float, 3>& light, const ShineRule& rule) noexcept;

/// A dot as it appears in a picture: a Gaussian core in pixels and a halo in millimetres on the skin.
struct VisibleDot {
    float x = 0.0F;
    float y = 0.0F;
    std::array<float, 3> inverse{};                  ///< of the core's covariance in px: xx, xy, yy
    std::array<float, 3> amplitude{};                ///< density at the centre, per channel
    std::array<float, 2> reach_px{};                 ///< of the core along x and y
    float limit = 0.0F;                              ///< squared standard deviations at which the core ends
    float wideShare = 0.0F;                          ///< of the wider core that sharpening takes away
    float wideFactor = 1.0F;                         ///< of its inverse covariance, and of its peak
    std::array<float, 3> metric{};                   ///< px to squared mm on the skin: xx, xy, yy
    std::array<float, 3> haloDensity{};              ///< integral of the halo per mm2 of skin, per channel
    std::array<float, 2> haloReach_px{-1.0F, -1.0F}; ///< along x and y; below 0: no halo
    std::uint16_t appearance = 0;                    ///< session - 1
    std::uint32_t id = 0;                            ///< of the dot in its set, or of a hair
    std::uint32_t dot = 0;                           ///< index in the placement

    friend bool operator==(const VisibleDot&, const VisibleDot&) = default;
};

struct TileGrid;
class MarksInTiles;

/// The dots of a placement that a view shows, with their appearance at an age, sorted into tiles.
class VisibleDots {
  public:
    static constexpr int kTile = 128;
    static constexpr double kHaloReach = 4.5; ///< halo lengths; what lies beyond is drawn inside

    VisibleDots(const stipple::Placement& placement, const design::Design& design, const head::View& view,
                const Look& look, const SilhouetteWarp& warp = {}, const Sharpness& sharpness = {},
                double colourfulness = 1.0);
    /// Those in a photo, as sharp as the photo is.
    VisibleDots(const stipple::Placement& placement, const design::Design& design, const PreparedPhoto& photo,
                const Look& look);
    /// The same, where the places of the dots are known: those of this placement in this photo's view and
    /// warp.
    VisibleDots(const stipple::Placement& placement, const design::Design& design, const PreparedPhoto& photo,
                const Look& look, const DotPlaces& places);

    /// Tile by tile.
    [[nodiscard]] const std::vector<VisibleDot>& dots() const noexcept { return m_dots; }
    /// Indices of the dots whose core or halo touches a tile, those of a placement by rising id.
    [[nodiscard]] std::span<const std::uint32_t> inTile(int column, int row) const;
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
    /// Where other dots would give another picture: at most one rectangle in each tile; all of the tiles with
    /// dots if an appearance differs.
    [[nodiscard]] std::vector<base::PixelRect> areasThatDiffer(const VisibleDots& other) const;
    /// The part of a tile that lies in the photo.
    [[nodiscard]] base::PixelRect tileAt(int column, int row) const noexcept;

  private:
    /// What sees the dots.
    struct Seen {
        const head::View& view;
        const Sharpness& sharpness;
        double colourfulness;
    };
    [[nodiscard]] std::vector<MarksInTiles> shaped(const stipple::Placement& placement,
                                                   const design::Design& design, const Seen& seen,
                                                   const Look& look, const DotPlaces& places);
    [[nodiscard]] TileGrid tiles() const noexcept;
    void sortIntoTiles(const std::vector<MarksInTiles>& blocks);
    void boundTiles();

    std::vector<optics::DotAppearance> m_appearances;
    std::vector<VisibleDot> m_dots;
    std::vector<std::uint32_t> m_inTiles;
    std::vector<std::uint32_t> m_tileStarts; ///< columns * rows + 1
    int m_columns = 0;
    int m_rows = 0;
    float m_gridStep_px = 1.0F;
    int m_width_px = 0;
    int m_height_px = 0;
    base::PixelRect m_bounds;
    double m_coverage = 0.0;
};

/// The photo with the dots. Pixels without pigment are the photo's own, byte for byte. Deterministic on any
/// number of threads. Error: Interrupted.
[[nodiscard]] base::Picture renderPreview(const PreparedPhoto& photo, const VisibleDots& dots,
                                          const base::Progress& progress);

/// What renderPreview gives for `wanted`, made from `picture`, which it gave for `shown`: only tiles that
/// differ are drawn. Both have the size of the photo. Error: Interrupted.
[[nodiscard]] base::Picture renderChanges(const PreparedPhoto& photo, base::Picture picture,
                                          const VisibleDots& shown, const VisibleDots& wanted,
                                          const base::Progress& progress);

/// True if a dot of the placement faces the camera inside the frame.
[[nodiscard]] bool isVisible(const head::View& view, const base::HeadPoint& position);

} // namespace trichion::render
