#include "skin_light.h"

#include "trichion/base/color.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::render {

namespace {

constexpr double kColourSigma_mm = 12.0;
constexpr double kWideSigma_mm = 35.0;
constexpr float kHairCounts = 0.999F; // of the hair that a network sees
constexpr int kRounds = 3;
constexpr double kHighlightSoftness = 0.15;
constexpr double kPaleShare = 0.25; // of the head: there dots would turn blue first
// ln(red / blue) of skin at which pigment has its full hue: in photos of finished work the share of its hue
// rises with the colour of the skin (docs/method/optics.md, "Colour of the photo").
constexpr double kFullColour = 1.1;

using Map = base::Raster<float, 3>;
using Weights = base::Raster<float, 1>;

// Mean linear colour of each cell of the photo.
Map cellMeans(const base::Picture& photo, double cell_px) {
    Map means(std::max(1, static_cast<int>(std::ceil(photo.width() / cell_px))),
              std::max(1, static_cast<int>(std::ceil(photo.height() / cell_px))));
    const std::array<float, 256>& linear = base::linearTable();
    base::parallelFor(means.height(), 0, {}, [&](int row) {
        const int y0 = static_cast<int>(row * cell_px);
        const int y1 = std::clamp(static_cast<int>((row + 1) * cell_px), y0 + 1, photo.height());
        for (int column = 0; column < means.width(); ++column) {
            const int x0 = static_cast<int>(column * cell_px);
            const int x1 = std::clamp(static_cast<int>((column + 1) * cell_px), x0 + 1, photo.width());
            std::array<float, 3> sum{};
            for (int y = y0; y < y1; ++y)
                for (int x = x0; x < x1; ++x) {
                    const std::uint8_t* pixel = photo.pixel(x, y);
                    for (std::size_t c = 0; c < 3; ++c)
                        sum[c] += linear[pixel[2 - c]];
                }
            for (std::size_t c = 0; c < 3; ++c)
                means.pixel(column, row)[c] = sum[c] / static_cast<float>((x1 - x0) * (y1 - y0));
        }
    });
    return means;
}

std::vector<float> gaussianOf(double sigma) {
    const int reach = std::max(1, static_cast<int>(std::ceil(2.5 * sigma)));
    std::vector<float> kernel;
    for (int i = -reach; i <= reach; ++i)
        kernel.push_back(static_cast<float>(std::exp(-0.5 * i * i / (sigma * sigma))));
    return kernel;
}

// One direction of a weighted blur: colours times weights, and weights, both summed.
void blurOneWay(const Map& colour, const Weights& weight, const std::vector<float>& kernel, int dx, int dy,
                Map& colourOut, Weights& weightOut) {
    const int reach = static_cast<int>(kernel.size() / 2);
    base::parallelFor(colour.height(), 0, {}, [&](int y) {
        for (int x = 0; x < colour.width(); ++x) {
            std::array<float, 3> sum{};
            float total = 0.0F;
            for (int i = -reach; i <= reach; ++i) {
                const int sx = x + i * dx;
                const int sy = y + i * dy;
                if (sx < 0 || sy < 0 || sx >= colour.width() || sy >= colour.height())
                    continue;
                const float k = kernel[static_cast<std::size_t>(i + reach)];
                total += k * *weight.pixel(sx, sy);
                for (std::size_t c = 0; c < 3; ++c)
                    sum[c] += k * colour.pixel(sx, sy)[c];
            }
            *weightOut.pixel(x, y) = total;
            std::copy(sum.begin(), sum.end(), colourOut.pixel(x, y));
        }
    });
}

/// Weighted Gaussian mean; where nothing has weight the plain mean of everything.
Map weightedMean(const Map& means, const Weights& weights, double sigma) {
    Map weighted(means.width(), means.height());
    for (int y = 0; y < means.height(); ++y)
        for (int x = 0; x < means.width(); ++x)
            for (std::size_t c = 0; c < 3; ++c)
                weighted.pixel(x, y)[c] = means.pixel(x, y)[c] * *weights.pixel(x, y);
    const std::vector<float> kernel = gaussianOf(sigma);
    Map half(means.width(), means.height());
    Weights halfWeight(means.width(), means.height());
    blurOneWay(weighted, weights, kernel, 1, 0, half, halfWeight);
    Map result(means.width(), means.height());
    Weights total(means.width(), means.height());
    blurOneWay(half, halfWeight, kernel, 0, 1, result, total);
    for (int y = 0; y < means.height(); ++y)
        for (int x = 0; x < means.width(); ++x) {
            const float w = *total.pixel(x, y);
            for (std::size_t c = 0; c < 3; ++c)
                result.pixel(x, y)[c] = w > 1e-6F ? result.pixel(x, y)[c] / w : means.pixel(x, y)[c];
        }
    return result;
}

} // namespace

// The local colour of the skin is a mean over 12 mm of what belongs to the head, with pixels brighter than
// that mean (the shine itself) weighed down and the mean taken again.
SkinColour skinColourOf(const base::Picture& photo, const head::View& view,
                        const std::optional<base::FloatMap>& person,
                        const std::optional<base::FloatMap>& hair) {
    SkinColour skin;
    skin.cell_px = std::max(1.0, SkinColour::kCell_mm * view.scaleAtCentre().value);
    skin.means = cellMeans(photo, skin.cell_px);
    const Map& means = skin.means;
    skin.onHead = Weights(means.width(), means.height());
    Weights bare(means.width(), means.height());
    base::parallelFor(means.height(), 0, {}, [&](int y) {
        for (int x = 0; x < means.width(); ++x) {
            const double px = (x + 0.5) * skin.cell_px;
            const double py = (y + 0.5) * skin.cell_px;
            const auto point = view.lift(base::ImagePoint(Eigen::Vector2d(px, py)));
            const bool facing = point && view.facing(*point) > 0.2;
            *skin.onHead.pixel(x, y) =
                facing ? personAt(person, px / photo.width(), py / photo.height()) : 0.0F;
            const float hairy = shareAt(hair, px / photo.width(), py / photo.height());
            *bare.pixel(x, y) =
                *skin.onHead.pixel(x, y) * (1.0F - kHairCounts * smoothStep(hairy, 0.2F, 0.6F));
        }
    });
    const double sigma = kColourSigma_mm / SkinColour::kCell_mm;
    Weights weights = bare;
    for (int round = 0; round < kRounds; ++round) {
        skin.colour = weightedMean(means, weights, sigma);
        for (int y = 0; y < means.height(); ++y)
            for (int x = 0; x < means.width(); ++x) {
                const float excess =
                    luminanceOf(means.pixel(x, y)) / std::max(1e-6F, luminanceOf(skin.colour.pixel(x, y)));
                *weights.pixel(x, y) = *bare.pixel(x, y) * std::exp(-std::max(0.0F, excess - 1.0F) /
                                                                    static_cast<float>(kHighlightSoftness));
            }
    }
    skin.wide = hair ? weightedMean(means, weights, kWideSigma_mm / SkinColour::kCell_mm) : skin.colour;
    return skin;
}

double colourfulnessOf(const SkinColour& skin) {
    std::vector<double> ratios;
    ratios.reserve(skin.onHead.samples().size());
    for (int y = 0; y < skin.onHead.height(); ++y)
        for (int x = 0; x < skin.onHead.width(); ++x) {
            const float* colour = skin.colour.pixel(x, y);
            if (*skin.onHead.pixel(x, y) > 0.5F && colour[0] > 0.0F && colour[2] > 0.0F)
                ratios.push_back(std::log(static_cast<double>(colour[0] / colour[2])));
        }
    if (ratios.empty())
        return 1.0;
    const auto pale =
        ratios.begin() + static_cast<std::ptrdiff_t>(kPaleShare * static_cast<double>(ratios.size() - 1));
    std::nth_element(ratios.begin(), pale, ratios.end());
    return std::clamp(*pale / kFullColour, 0.0, 1.0);
}

ShineRules shineRulesOf(const SkinColour& skin) {
    ShineRules rules(skin.colour.width(), skin.colour.height());
    for (int y = 0; y < rules.height(); ++y)
        for (int x = 0; x < rules.width(); ++x) {
            const float* c = skin.colour.pixel(x, y);
            const ShineRule rule({c[0], c[1], c[2]});
            const std::array<float, 6> values = {rule.weights[0], rule.weights[1], rule.weights[2],
                                                 rule.ratio,      rule.brightest,  rule.sure};
            std::copy(values.begin(), values.end(), rules.pixel(x, y));
        }
    return rules;
}

ShineRule shineRuleFrom(const std::array<float, 6>& values) {
    ShineRule rule;
    rule.weights = {values[0], values[1], values[2]};
    rule.ratio = values[3];
    rule.brightest = values[4];
    rule.sure = values[5];
    return rule;
}

float shineOf(const std::array<float, 3>& light, const std::array<float, 3>& skin) noexcept {
    // Normal equations for d and s: det = (c.c)(w.w) - (c.w)^2 with w = (1, 1, 1).
    const float cc = skin[0] * skin[0] + skin[1] * skin[1] + skin[2] * skin[2];
    const float cw = skin[0] + skin[1] + skin[2];
    const float det = 3.0F * cc - cw * cw;
    if (det < 0.02F * cc) // the skin is as grey as the light: shine cannot be told from it
        return 0.0F;
    const float wi = light[0] + light[1] + light[2];
    const float ci = skin[0] * light[0] + skin[1] * light[1] + skin[2] * light[2];
    const float lowest = std::min({light[0], light[1], light[2]});
    return std::clamp((cc * wi - cw * ci) / det, 0.0F, 0.98F * lowest);
}

ShineRule::ShineRule(const std::array<float, 3>& skin) noexcept {
    const float length = std::sqrt(skin[0] * skin[0] + skin[1] * skin[1] + skin[2] * skin[2]);
    if (!(length > 1e-6F))
        return;
    const std::array<float, 3> c = {skin[0] / length, skin[1] / length, skin[2] / length};
    // Normal equations for d and s: det = (c.c)(w.w) - (c.w)^2 with w = (1, 1, 1).
    const float cw = c[0] + c[1] + c[2];
    const float det = 3.0F - cw * cw;
    sure = smoothStep(det, 0.01F, 0.03F); // below, the skin is as grey as the light
    for (std::size_t k = 0; k < 3; ++k)
        weights[k] = det > 0.01F ? (1.0F - cw * c[k]) / det : 0.0F;
    ratio = c[1] - c[2] > 0.04F ? c[1] / (c[1] - c[2]) : 0.0F;
    brightest = 1.25F * luminanceOf(skin.data());
}

float shineShareOf(const std::array<float, 3>& light, const ShineRule& rule) noexcept {
    const float lowest = std::min({light[0], light[1], light[2]});
    if (!(lowest > 1e-5F))
        return 0.0F;
    const float straight =
        rule.weights[0] * light[0] + rule.weights[1] * light[1] + rule.weights[2] * light[2];
    const float byBrightness = std::max(0.0F, luminanceOf(light.data()) - rule.brightest);
    float shine = byBrightness + rule.sure * (straight - byBrightness);
    // Where the sensor is full a channel says too little, and the rest must tell.
    const float full = smoothStep(std::max({light[0], light[1], light[2]}), 0.92F, 0.995F);
    if (full > 0.0F) {
        const float fromRest = rule.ratio > 0.0F ? light[1] - rule.ratio * (light[1] - light[2]) : lowest;
        shine += full * (std::clamp(fromRest, 0.0F, lowest) - shine);
    }
    const float white = smoothStep(lowest, 0.75F, 0.95F);
    shine += white * std::max(0.0F, lowest - shine);
    return std::clamp(shine / lowest, 0.0F, 0.98F);
}

} // namespace trichion::render
