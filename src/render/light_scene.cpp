#include "light_scene.h"

#include "trichion/base/color.h"
#include "trichion/base/parallel.h"
#include "trichion/render/preview.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::render {

namespace {

constexpr double kLightCell_mm = 2.5;
constexpr double kEdge_mm = 8.0; // over which what happens on the head runs out beside it
constexpr double kColour_mm = 12.0;
constexpr int kColourRounds = 3;
constexpr float kHighlightSoftness = 0.15F;
constexpr double kSkinHue = 0.35;   // ln chromaticity by which something is no longer skin
constexpr double kFaceBelow = 0.10; // height of the brow against the head's, upwards of its centre
constexpr double kFaceFront = 0.30;
constexpr double kLeastLitFacing = 0.08;

/// What is known of the cells, row by row.
struct Cells {
    int columns = 0;
    int rows = 0;
    std::vector<Rgb> light;
    std::vector<float> person; ///< 0 beside the head
    std::vector<float> inside; ///< 1 on the head
    std::vector<float> up;
    std::vector<float> mirror;
    std::vector<float> face;

    [[nodiscard]] std::size_t indexOf(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column);
    }
    [[nodiscard]] float at(const SmoothField& field, std::size_t i) const {
        const std::size_t row = i / static_cast<std::size_t>(columns);
        return field.at(static_cast<double>(i % static_cast<std::size_t>(columns)) + 0.5,
                        static_cast<double>(row) + 0.5);
    }
    [[nodiscard]] SmoothField field(const std::vector<float>& values, const std::vector<float>& weights,
                                    double reach_mm, float otherwise) const {
        return {columns, rows, values, weights, reach_mm / kLightCell_mm, otherwise};
    }
};

Rgb meanLight(const base::Picture& picture, int column, int row, double cell_px) {
    const int x0 = std::min(static_cast<int>(column * cell_px), picture.width() - 1);
    const int y0 = std::min(static_cast<int>(row * cell_px), picture.height() - 1);
    const int x1 = std::clamp(static_cast<int>((column + 1) * cell_px), x0 + 1, picture.width());
    const int y1 = std::clamp(static_cast<int>((row + 1) * cell_px), y0 + 1, picture.height());
    const int step = std::max(1, static_cast<int>(cell_px / 4.0));
    Rgb sum{};
    float count = 0.0F;
    for (int y = y0; y < y1; y += step)
        for (int x = x0; x < x1; x += step) {
            const Rgb light = lightAt(picture, x, y);
            for (std::size_t c = 0; c < 3; ++c)
                sum[c] += light[c];
            count += 1.0F;
        }
    for (float& value : sum)
        value /= count;
    return sum;
}

/// Geometry of a cell; nothing beside the head.
void placeCell(Cells& cells, std::size_t i, const head::View& view, const Eigen::Vector2d& pixel,
               double sharpness) {
    const auto point = view.lift(base::ImagePoint(pixel));
    if (!point || view.facing(*point) < kLeastLitFacing)
        return;
    const Eigen::Vector3d normal = view.normalOver(*point).v;
    const Eigen::Vector3d& axes = view.head.surface.halfAxes_mm();
    const Eigen::Vector3d camera = -(view.pose.rotationHeadToCamera.transpose() *
                                     (view.pose.rotationHeadToCamera * point->v + view.pose.centreCamera_mm))
                                        .normalized();
    const double rise = view.head.longAxisRise.value * base::kDegreesToRadians;
    const Eigen::Vector3d up(0.0, std::cos(rise), std::sin(rise));
    const Eigen::Vector3d half = (camera + 1.5 * up).normalized();
    const bool isFace = point->v.y() < kFaceBelow * axes.y() && point->v.z() > kFaceFront * axes.z();
    cells.inside[i] = 1.0F;
    cells.up[i] = static_cast<float>(normal.dot(up));
    cells.mirror[i] = static_cast<float>(std::pow(std::max(0.0, normal.dot(half)), sharpness));
    cells.face[i] = isFace ? 1.0F : 0.0F;
}

/// Local colour of the skin: brighter cells, the shine itself, weigh less from round to round.
void findColour(LightScene& scene, const Cells& cells) {
    std::vector<float> weights = cells.person;
    std::array<std::vector<float>, 3> channels;
    for (std::size_t c = 0; c < 3; ++c)
        for (const Rgb& light : cells.light)
            channels[c].push_back(light[c]);
    for (int round = 0; round < kColourRounds; ++round) {
        for (std::size_t c = 0; c < 3; ++c)
            scene.colour[c] = cells.field(channels[c], weights, kColour_mm, scene.skin[c] * 0.4F);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const Rgb local = {cells.at(scene.colour[0], i), cells.at(scene.colour[1], i),
                               cells.at(scene.colour[2], i)};
            const float excess = luminanceOf(cells.light[i]) / std::max(1e-6F, luminanceOf(local)) - 1.0F;
            weights[i] = cells.person[i] * std::exp(-std::max(0.0F, excess) / kHighlightSoftness);
        }
    }
}

/// Brightness without shine, and the usual colour of the skin over the whole head.
void findSkinLight(LightScene& scene, const Cells& cells, double reach_mm) {
    std::vector<float> diffuse(cells.light.size());
    double total = 0.0;
    Rgb sum{};
    for (std::size_t i = 0; i < diffuse.size(); ++i) {
        const Rgb local = {cells.at(scene.colour[0], i), cells.at(scene.colour[1], i),
                           cells.at(scene.colour[2], i)};
        const float shine = shineOf(cells.light[i], local);
        diffuse[i] = luminanceOf(cells.light[i]) - shine;
        total += cells.person[i];
        for (std::size_t c = 0; c < 3; ++c)
            sum[c] += cells.person[i] * (cells.light[i][c] - shine);
    }
    if (total > 1e-3) {
        scene.meanLight = std::max(1e-3F, luminanceOf(sum) / static_cast<float>(total));
        scene.skin = sum;
    }
    std::vector<float> weights(diffuse.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = cells.person[i] * (0.05F + smoothStepBetween(0.2F, 0.7F, diffuse[i] / scene.meanLight));
    scene.skinLight = cells.field(diffuse, weights, reach_mm, scene.meanLight);
}

/// Beside the head, where no outline of the person is known, lies no skin.
SmoothField headOf(const LightScene& scene, const Cells& cells) {
    std::vector<float> skinness(cells.light.size());
    for (std::size_t i = 0; i < skinness.size(); ++i)
        skinness[i] = skinnessOf(cells.light[i], scene.skin);
    const SmoothField even = cells.field(skinness, cells.inside, kLightCell_mm, 0.0F);
    std::vector<float> head = cells.inside;
    for (std::size_t i = 0; i < head.size(); ++i)
        head[i] *= smoothStepBetween(0.25F, 0.6F, cells.at(even, i));
    return cells.field(head, std::vector<float>(head.size(), 1.0F), kLightCell_mm, 0.0F);
}

} // namespace

float smoothStepBetween(float low, float high, float value) noexcept {
    const float t = std::clamp((value - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
}

float luminanceOf(const Rgb& rgb) noexcept {
    return 0.2126F * rgb[0] + 0.7152F * rgb[1] + 0.0722F * rgb[2];
}

Rgb lightAt(const base::Picture& picture, int x, int y) {
    const std::array<float, 256>& linear = base::linearTable();
    const std::uint8_t* pixel = picture.pixel(x, y);
    return {linear[pixel[2]], linear[pixel[1]], linear[pixel[0]]};
}

float skinnessOf(const Rgb& light, const Rgb& skin) noexcept {
    constexpr float kLeast = 2e-3F;
    const float reds = std::log((light[0] + kLeast) / (light[1] + kLeast)) - std::log(skin[0] / skin[1]);
    const float blues = std::log((light[2] + kLeast) / (light[1] + kLeast)) - std::log(skin[2] / skin[1]);
    return std::exp(-(reds * reds + 0.5F * blues * blues) / (2.0F * static_cast<float>(kSkinHue * kSkinHue)));
}

float personAt(const std::optional<base::FloatMap>& map, const base::Picture& picture, double x, double y) {
    if (!map)
        return 1.0F;
    const double mx = std::clamp(x * map->width() / picture.width() - 0.5, 0.0, map->width() - 1.0);
    const double my = std::clamp(y * map->height() / picture.height() - 0.5, 0.0, map->height() - 1.0);
    const int x0 = static_cast<int>(mx);
    const int y0 = static_cast<int>(my);
    const int x1 = std::min(x0 + 1, map->width() - 1);
    const int y1 = std::min(y0 + 1, map->height() - 1);
    const auto tx = static_cast<float>(mx - x0);
    const auto ty = static_cast<float>(my - y0);
    const float value = (*map->pixel(x0, y0) * (1.0F - tx) + *map->pixel(x1, y0) * tx) * (1.0F - ty) +
                        (*map->pixel(x0, y1) * (1.0F - tx) + *map->pixel(x1, y1) * tx) * ty;
    return smoothStepBetween(0.35F, 0.65F, value);
}

LightScene lightSceneOf(const base::Picture& picture, const head::View& view,
                        const std::optional<base::FloatMap>& person, const LightConstants& constants,
                        const base::Progress& progress) {
    LightScene scene;
    scene.cell_px = std::max(1.0, kLightCell_mm * view.scaleAtCentre().value);
    Cells cells;
    cells.columns = static_cast<int>(std::ceil(picture.width() / scene.cell_px));
    cells.rows = static_cast<int>(std::ceil(picture.height() / scene.cell_px));
    const auto count = static_cast<std::size_t>(cells.columns) * static_cast<std::size_t>(cells.rows);
    cells.light.resize(count);
    for (auto part : {&Cells::person, &Cells::inside, &Cells::up, &Cells::mirror, &Cells::face})
        (cells.*part).resize(count);
    base::parallelFor(cells.rows, 0, progress.stop, [&](int row) {
        for (int column = 0; column < cells.columns; ++column) {
            const std::size_t i = cells.indexOf(column, row);
            const Eigen::Vector2d pixel((column + 0.5) * scene.cell_px, (row + 0.5) * scene.cell_px);
            cells.light[i] = meanLight(picture, column, row, scene.cell_px);
            placeCell(cells, i, view, pixel, constants.glossSharpness);
            cells.person[i] = cells.inside[i] * personAt(person, picture, pixel.x(), pixel.y());
        }
    });
    findColour(scene, cells);
    findSkinLight(scene, cells, constants.shadeReach_mm);
    scene.up = cells.field(cells.up, cells.inside, kEdge_mm, -0.2F);
    scene.mirror = cells.field(cells.mirror, cells.inside, kEdge_mm, 0.0F);
    scene.face = cells.field(cells.face, cells.inside, kEdge_mm, 1.0F);
    scene.onHead = headOf(scene, cells);
    return scene;
}

} // namespace trichion::render
