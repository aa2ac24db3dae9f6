#include "studio_light.h"

#include "trichion/base/color.h"
#include "trichion/head/fit.h"

#include <algorithm>
#include <cmath>

namespace trichion::render {

using Eigen::Vector2f;
using Eigen::Vector3d;
using Eigen::Vector3f;

namespace {

// Camera frame: x right, y down, z forward. Chosen by eye against quiet clay renders.
const Vector3f kKeyWay = Vector3f(-0.50F, -0.70F, -0.62F).normalized();
const Vector3f kFillWay = Vector3f(0.85F, -0.10F, -0.55F).normalized();
const Vector3f kRimWay = Vector3f(0.55F, -0.60F, 0.60F).normalized();
const Vector3f kKey(0.78F, 0.755F, 0.72F);
const Vector3f kFill(0.135F, 0.145F, 0.160F);
const Vector3f kSky(0.235F, 0.240F, 0.250F);
const Vector3f kRim(0.16F, 0.165F, 0.175F);
// Light wanders in skin, red farthest: the edge of the shadow is soft and warm.
const Vector3f kWrap(0.42F, 0.32F, 0.28F);
constexpr float kSheen = 0.045F;
constexpr float kSheenExponent = 26.0F;
const Vector3f kWall(0.030F, 0.032F, 0.036F);
const Vector3f kGlow(0.060F, 0.063F, 0.068F);

float above(float value) {
    return std::max(0.0F, value);
}

Vector3f wrapped(float cosine) {
    return ((Vector3f::Constant(cosine) + kWrap).cwiseQuotient(Vector3f::Ones() + kWrap)).cwiseMax(0.0F);
}

Vector3f linearOf(SkinType tone) {
    const std::array<int, 3> colour = colourOf(tone);
    Vector3f linear;
    for (std::size_t c = 0; c < 3; ++c)
        linear(static_cast<Eigen::Index>(c)) = base::linearTable()[static_cast<std::size_t>(colour[c])];
    return linear;
}

} // namespace

StudioLight::StudioLight(const head::View& view, SkinType tone) : m_albedo(linearOf(tone)) {
    const Vector3d up = view.pose.rotationHeadToCamera *
                        head::headToFrankfurt(view.head.longAxisRise).transpose() * Vector3d::UnitY();
    m_up = up.cast<float>();
    const float side = static_cast<float>(std::min(view.photo.width_px, view.photo.height_px));
    m_glow_px = view.camera.principal_px.cast<float>() - Vector2f(0.0F, 0.06F * side);
    m_glowReach_px = 0.62F * side;
}

Vector3f StudioLight::skin(const SurfaceSample& sample) const {
    const Vector3f& n = sample.normal;
    const Vector3f toCamera = -sample.place_mm.normalized();
    const float facing = above(n.dot(toCamera));
    const float open = sample.openness;
    const Vector3f key = kKey.cwiseProduct(wrapped(n.dot(kKeyWay))) * std::sqrt(open);
    const Vector3f fill = kFill.cwiseProduct(wrapped(n.dot(kFillWay))) * open;
    const Vector3f sky = kSky * (0.62F + 0.38F * n.dot(m_up)) * open;
    const float grazing = (1.0F - facing) * (1.0F - facing);
    const Vector3f rim = kRim * grazing * above(n.dot(kRimWay) + 0.25F) * open;
    const Vector3f half = (kKeyWay + toCamera).normalized();
    const float sheen = kSheen * std::pow(above(n.dot(half)), kSheenExponent) * (0.6F + 0.4F * open);
    return m_albedo.cwiseProduct(key + fill + sky + rim) + Vector3f::Constant(sheen);
}

Vector3f StudioLight::ground(const Vector2f& pixel) const {
    const float far = (pixel - m_glow_px).squaredNorm() / (m_glowReach_px * m_glowReach_px);
    return kWall + (kGlow - kWall) * std::exp(-1.4F * far);
}

} // namespace trichion::render
