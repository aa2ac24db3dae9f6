#include "trichion/render/light.h"

#include "light_constants.h"
#include "light_scene.h"
#include "trichion/base/color.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <memory>

// Model and limits: docs/method/optics.md, "Other light".

namespace trichion::render {

namespace {

constexpr float kAllShine = 0.05F; // share of the light that is not mirrored
constexpr float kSomeSkin = 0.15F;
constexpr float kDarkHair = 0.35F;  // brightness against the skin beside it: surely hair
constexpr float kLightHair = 0.72F; // surely skin
constexpr float kLeastLight = 0.5F; // of the skin's mean, that falls on hair

/// One pixel under the light.
class Relighter {
  public:
    Relighter(const PreparedPhoto& photo, const Light& light, const BodyChange& body,
              const base::Progress& progress)
        : m_photo(photo)
        , m_picture(photo.photo())
        , m_person(photo.person())
        , m_light(light)
        , m_body(body)
        , m_constants(lightConstants())
        , m_scene(lightSceneOf(m_picture, photo.view(), m_person, m_constants, progress))
        , m_gain(static_cast<float>(std::exp2(light.brightness_stops))) {}

    [[nodiscard]] Rgb at(int x, int y) const {
        const double px = x + 0.5;
        const double py = y + 0.5;
        Rgb light = lightAt(m_picture, x, y);
        const float person = personAt(m_person, m_picture, px, py);
        if (person > 0.0F)
            light = onPerson(light, px, py, person, hairAt(x, y));
        for (float& value : light)
            value *= m_gain;
        return light;
    }

  private:
    /// Hair as the dots see it; nothing where nobody looked for hair.
    [[nodiscard]] std::optional<float> hairAt(int x, int y) const {
        if (!m_photo.isHairKnown())
            return std::nullopt;
        return static_cast<float>(m_photo.skinRow(y)[3 * static_cast<std::ptrdiff_t>(x) + 2]) / 255.0F;
    }

    [[nodiscard]] Rgb onPerson(const Rgb& light, double px, double py, float person,
                               std::optional<float> seenHair) const {
        const double cx = px / m_scene.cell_px;
        const double cy = py / m_scene.cell_px;
        const float onHead = m_scene.onHead.at(cx, cy);
        // What is all shine may as well be the wall behind the head: it stays.
        const float mirrored = shineOf(light, {m_scene.colour[0].at(cx, cy), m_scene.colour[1].at(cx, cy),
                                               m_scene.colour[2].at(cx, cy)});
        const float isSkin =
            smoothStepBetween(kAllShine, kSomeSkin, 1.0F - mirrored / std::max(1e-4F, light[0]));
        const float shine = mirrored * onHead * isSkin;
        const float local = std::max(1e-4F, m_scene.skinLight.at(cx, cy));
        Rgb diffuse{};
        for (std::size_t c = 0; c < 3; ++c)
            diffuse[c] = light[c] - shine;
        const float detail = std::clamp(luminanceOf(diffuse) / local, 0.0F, 1.5F);
        const float byDarkness = 1.0F - smoothStepBetween(kDarkHair, kLightHair, detail);
        const float hair = seenHair.value_or(byDarkness * onHead) * (1.0F - m_scene.face.at(cx, cy));
        // Thick hair is as dark as what lies round about.
        diffuse = greyed(diffuse, std::max(local, kLeastLight * m_scene.meanLight),
                         hair * static_cast<float>(m_body.greyHair));
        const float skinness = skinnessOf(light, m_scene.skin);
        const float shade = shadeAt(cx, cy, local, onHead, person);
        const float gloss = glossAt(cx, cy, onHead * person * isSkin, detail);
        Rgb out{};
        for (std::size_t c = 0; c < 3; ++c) {
            const auto tan =
                std::exp(-static_cast<float>(m_body.tan * m_constants.tanDensity[c]) * skinness * person);
            const float kept = 1.0F + (static_cast<float>(m_light.shine) - 1.0F) * onHead;
            out[c] = diffuse[c] * tan * shade + shine * kept * std::min(shade, 1.0F) + gloss;
        }
        return out;
    }

    [[nodiscard]] float shadeAt(double cx, double cy, float local, float onHead, float person) const {
        const float soft = std::pow(std::clamp(m_scene.meanLight / local, 0.3F, 3.0F),
                                    static_cast<float>(m_light.softness * m_constants.softness));
        const float facing = std::clamp(m_scene.up.at(cx, cy), -0.2F, 1.0F);
        const float lamp = static_cast<float>(
            std::lerp(m_constants.overheadAway, m_constants.overheadUp, 0.83 * (facing + 0.2)));
        const float above = 1.0F + static_cast<float>(m_light.overhead) * (lamp - 1.0F) * person;
        return (1.0F + (soft - 1.0F) * onHead) * above;
    }

    [[nodiscard]] float glossAt(double cx, double cy, float weight, float detail) const {
        const double asked = std::max(0.0, m_light.shine - 1.0) + 0.5 * m_light.overhead * m_light.shine;
        return static_cast<float>(asked * m_constants.gloss) * m_scene.mirror.at(cx, cy) * weight * detail *
               std::sqrt(m_scene.meanLight);
    }

    /// Dark strands become lighter and lose their colour; between strands nothing changes.
    [[nodiscard]] Rgb greyed(const Rgb& diffuse, float local, float hair) const {
        if (hair <= 0.0F)
            return diffuse;
        const float from = std::max(1e-4F, luminanceOf(diffuse));
        const float to =
            std::pow(from, 0.4F) * std::pow(local * static_cast<float>(m_constants.greyBrightness), 0.6F);
        Rgb out{};
        for (std::size_t c = 0; c < 3; ++c)
            out[c] = diffuse[c] + hair * (std::max(from, to) - diffuse[c]);
        return out;
    }

    const PreparedPhoto& m_photo;
    const base::Picture& m_picture;
    const std::optional<base::FloatMap>& m_person;
    Light m_light;
    BodyChange m_body;
    const LightConstants& m_constants;
    LightScene m_scene;
    float m_gain;
};

} // namespace

base::Picture relit(const PreparedPhoto& photo, const Light& light, const BodyChange& body,
                    const base::Progress& progress) {
    Look look;
    look.light = light;
    look.body = body;
    requireSound(look);
    base::Picture out = photo.photo();
    if (light == Light{} && body == BodyChange{})
        return out;
    const Relighter relighter(photo, light, body, progress);
    base::parallelFor(out.height(), 0, progress.stop, [&](int y) {
        for (int x = 0; x < out.width(); ++x) {
            const Rgb lit = relighter.at(x, y);
            std::uint8_t* pixel = out.pixel(x, y);
            for (std::size_t c = 0; c < 3; ++c)
                pixel[2 - c] = base::encodeSrgb8(lit[c]);
        }
    });
    return out;
}

PreparedPhoto preparedUnder(const PreparedPhoto& photo, const Light& light, const BodyChange& body,
                            const base::Progress& progress) {
    if (light == Light{} && body == BodyChange{})
        return photo;
    return photo.withPicture(std::make_shared<const base::Picture>(relit(photo, light, body, progress)));
}

} // namespace trichion::render
