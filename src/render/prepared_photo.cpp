#include "head_edge.h"
#include "skin_light.h"
#include "trichion/base/color.h"
#include "trichion/base/parallel.h"
#include "trichion/head/fit.h"
#include "trichion/render/hair_strokes.h"
#include "trichion/render/preview.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace trichion::render {

namespace {

constexpr double kMargin_mm = 4.0;     // of halos past the outline
constexpr int kStride_px = 8;          // maps are straight between every eighth pixel
constexpr double kOverTheEdge = 0.012; // dots are drawn past the outline, where the person's edge ends them

/// Rectangle of all that the head may cover, with what the outline's warp may add.
base::PixelRect headBounds(const head::View& view, const SilhouetteWarp& warp) {
    const double largest = 1.02 + warp.largestStretch();
    const auto centre = view.project(base::HeadPoint());
    Eigen::AlignedBox2d box;
    if (centre)
        for (const base::HeadPoint& point : head::silhouetteOf(view, 90))
            if (const auto pixel = view.project(point))
                box.extend(Eigen::Vector2d(centre->v + largest * (pixel->v - centre->v)));
    if (box.isEmpty())
        return {};
    const double margin = kMargin_mm * view.scaleAtCentre().value;
    const int left = std::max(0, static_cast<int>(std::floor(box.min().x() - margin)));
    const int top = std::max(0, static_cast<int>(std::floor(box.min().y() - margin)));
    const int right = std::min(view.photo.width_px, static_cast<int>(std::ceil(box.max().x() + margin)));
    const int bottom = std::min(view.photo.height_px, static_cast<int>(std::ceil(box.max().y() + margin)));
    return {left, top, std::max(0, right - left), std::max(0, bottom - top)};
}

std::uint8_t byteOf(float share) {
    constexpr float kHalf = 0.5F; // rounds to the nearest, at a tenth of the time of lround
    return static_cast<std::uint8_t>(std::clamp(share, 0.0F, 1.0F) * 255.0F + kHalf);
}

/// Hair of a pixel: the network must be sure, and the light must not be that of skin. Scalps that are shaved,
/// and skin that shows between hairs, are none.
float hairOf(const std::array<float, 3>& light, const std::array<float, 3>& skin, float probability) {
    if (probability < 0.3F)
        return 0.0F;
    float apart = 0.0F;
    for (std::size_t c = 0; c < 3; ++c)
        apart = std::max(apart, 1.0F - light[c] / std::max(1e-4F, skin[c]));
    const float seen = smoothStep(probability, 0.3F, 0.7F) * smoothStep(apart, 0.35F, 0.65F);
    return std::max(seen, smoothStep(probability, 1.0F, kHairByHand)); // a person's word wins
}

std::array<float, 3> lightOf(const std::uint8_t* pixel) {
    const std::array<float, 256>& linear = base::linearTable();
    return {linear[pixel[2]], linear[pixel[1]], linear[pixel[0]]};
}

/// The mean of a pixel and its four neighbours: noise is as grey as shine and must not be taken for it.
std::array<float, 3> calmLightOf(const base::Picture& photo, int x, int y) {
    std::array<float, 3> sum = lightOf(photo.pixel(x, y));
    for (const std::uint8_t* pixel :
         {photo.pixel(std::max(0, x - 1), y), photo.pixel(std::min(photo.width() - 1, x + 1), y),
          photo.pixel(x, std::max(0, y - 1)), photo.pixel(x, std::min(photo.height() - 1, y + 1))}) {
        const std::array<float, 3> light = lightOf(pixel);
        for (std::size_t c = 0; c < 3; ++c)
            sum[c] += light[c];
    }
    return {0.2F * sum[0], 0.2F * sum[1], 0.2F * sum[2]};
}

} // namespace

PreparedPhoto::PreparedPhoto(std::shared_ptr<const base::Picture> photo, head::View view,
                             std::optional<base::FloatMap> personProbability,
                             std::optional<base::FloatMap> hairProbability)
    : m_photo(std::move(photo))
    , m_view(std::move(view))
    , m_warp(m_view, personProbability ? kOverTheEdge : 0.0)
    , m_bounds(headBounds(m_view, m_warp))
    , m_skin(m_photo->width(), m_photo->height())
    , m_person(std::move(personProbability))
    , m_hair(std::move(hairProbability))
    , m_texture(textureOf(*m_photo, m_bounds)) {
    if (m_texture.grain.isVisible())
        m_grain = std::make_shared<const GrainPattern>(m_texture.grain.coarseness_px);
    prepareSkin(HairSource::Light);
}

void PreparedPhoto::prepareSkin(HairSource source) {
    const SkinColour colour = skinColourOf(*m_photo, m_view, m_person, m_hair);
    m_colourfulness = colourfulnessOf(colour);
    const ShineRules rules = shineRulesOf(colour);
    const HeadEdge edge(colour, *m_photo, m_person);
    const bool grainy = m_grain != nullptr;
    base::parallelFor(m_bounds.height, 0, {}, [&](int row) {
        const int y = m_bounds.y + row;
        const double v = (y + 0.5) / m_photo->height();
        for (int start = m_bounds.x; start < m_bounds.right(); start += kStride_px) {
            const double cellX = (start + 0.5 * kStride_px) / colour.cell_px;
            const double cellY = (y + 0.5) / colour.cell_px;
            const ShineRule rule = shineRuleFrom(bilinear<6>(rules, cellX, cellY));
            const std::array<float, 3> bare = bilinear<3>(colour.wide, cellX, cellY);
            const int end = std::min(start + kStride_px, m_bounds.right());
            const double u0 = start / static_cast<double>(m_photo->width());
            const double u1 = end / static_cast<double>(m_photo->width());
            const bool atEdge = edge.isNear(cellX, cellY);
            const std::array<float, 2> person =
                atEdge ? std::array<float, 2>{shareAt(m_person, u0, v), shareAt(m_person, u1, v)}
                       : std::array<float, 2>{personAt(m_person, u0, v), personAt(m_person, u1, v)};
            const std::array<float, 2> hair = {shareAt(m_hair, u0, v), shareAt(m_hair, u1, v)};
            for (int x = start; x < end; ++x) {
                const std::array<float, 3> light = lightOf(m_photo->pixel(x, y));
                const float t = (static_cast<float>(x - start) + 0.5F) / static_cast<float>(end - start);
                const float mapped = person[0] + t * (person[1] - person[0]);
                const float seen = atEdge ? edge.coverOf(light, cellX, cellY, mapped) : mapped;
                std::uint8_t* skin = m_skin.pixel(x, y);
                const float hairy = source == HairSource::AsKnown
                                        ? static_cast<float>(skin[2]) / 255.0F
                                        : hairOf(light, bare, hair[0] + t * (hair[1] - hair[0]));
                skin[0] = byteOf(shineShareOf(grainy ? calmLightOf(*m_photo, x, y) : light, rule));
                skin[1] = byteOf(seen * (1.0F - hairy));
                skin[2] = byteOf(hairy);
            }
        }
    });
}

PreparedPhoto PreparedPhoto::withPicture(std::shared_ptr<const base::Picture> picture) const {
    PreparedPhoto other = *this;
    other.m_photo = std::move(picture);
    other.prepareSkin(HairSource::AsKnown);
    return other;
}

PreparedPhoto PreparedPhoto::withPictureOfLess(std::shared_ptr<const base::Picture> picture) const {
    PreparedPhoto other = *this;
    other.m_photo = std::move(picture);
    other.m_taken = base::FloatMap();
    other.prepareSkin(HairSource::Light);
    return other;
}

PreparedPhoto PreparedPhoto::withCompression(double blur_px) const {
    PreparedPhoto other = *this;
    double& blur = other.m_texture.sharpness.blur_px;
    blur = std::max(blur, std::hypot(PhotoTexture{}.sharpness.blur_px, blur_px));
    return other;
}

PreparedPhoto PreparedPhoto::withStubble(const OwnStubble& stubble) const {
    PreparedPhoto other = *this;
    other.m_stubble = stubble;
    return other;
}

base::FloatMap PreparedPhoto::hairMask() const {
    base::FloatMap mask(m_skin.width(), m_skin.height());
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x)
            *mask.pixel(x, y) = static_cast<float>(m_skin.pixel(x, y)[2]) / 255.0F;
    return mask;
}

double PreparedPhoto::hairTakenAt(const Eigen::Vector2d& pixel) const {
    if (m_taken.empty())
        return 0.0;
    const Eigen::Vector2d cell = pixel / m_takenCell_px;
    return static_cast<double>(bilinear<1>(m_taken, cell.x(), cell.y())[0]);
}

head::View scaledView(const head::View& view, double factor) {
    head::View scaled = view;
    scaled.camera.focal_px *= factor;
    scaled.camera.principal_px *= factor;
    for (base::ImagePoint& point : scaled.fit.outline_px)
        point.v *= factor;
    scaled.photo.width_px = static_cast<int>(std::lround(view.photo.width_px * factor));
    scaled.photo.height_px = static_cast<int>(std::lround(view.photo.height_px * factor));
    return scaled;
}

} // namespace trichion::render
