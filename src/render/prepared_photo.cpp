#include "trichion/base/color.h"
#include "trichion/base/parallel.h"
#include "trichion/render/preview.h"

#include <algorithm>
#include <cmath>

namespace trichion::render {

namespace {

constexpr double kCell_mm = 2.0;
constexpr double kColourSigma_mm = 12.0;
constexpr int kRounds = 3;
constexpr double kHighlightSoftness = 0.15;

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

float luminanceOf(const float* rgb) {
    return 0.2126F * rgb[0] + 0.7152F * rgb[1] + 0.0722F * rgb[2];
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

template<int Channels>
std::array<float, Channels> bilinear(const base::Raster<float, Channels>& map, double x, double y) {
    const double cx = std::clamp(x - 0.5, 0.0, static_cast<double>(map.width() - 1));
    const double cy = std::clamp(y - 0.5, 0.0, static_cast<double>(map.height() - 1));
    const int x0 = static_cast<int>(cx);
    const int y0 = static_cast<int>(cy);
    const int x1 = std::min(x0 + 1, map.width() - 1);
    const int y1 = std::min(y0 + 1, map.height() - 1);
    const auto tx = static_cast<float>(cx - x0);
    const auto ty = static_cast<float>(cy - y0);
    std::array<float, Channels> value{};
    for (std::size_t c = 0; c < Channels; ++c)
        value[c] = (map.pixel(x0, y0)[c] * (1.0F - tx) + map.pixel(x1, y0)[c] * tx) * (1.0F - ty) +
                   (map.pixel(x0, y1)[c] * (1.0F - tx) + map.pixel(x1, y1)[c] * tx) * ty;
    return value;
}

} // namespace

PreparedPhoto::PreparedPhoto(std::shared_ptr<const base::Picture> photo, head::View view,
                             std::optional<base::FloatMap> personProbability)
    : m_photo(std::move(photo))
    , m_view(std::move(view))
    , m_person(std::move(personProbability))
    , m_warp(m_view)
    , m_cell_px(std::max(1.0, kCell_mm * m_view.scaleAtCentre().value)) {
    estimateSkinColour();
}

// The local colour of the skin is a mean over 12 mm of what belongs to the head, with pixels brighter than
// that mean (the shine itself) weighed down and the mean taken again.
void PreparedPhoto::estimateSkinColour() {
    const Map means = cellMeans(*m_photo, m_cell_px);
    Weights onHead(means.width(), means.height());
    base::parallelFor(means.height(), 0, {}, [&](int y) {
        for (int x = 0; x < means.width(); ++x) {
            const double px = (x + 0.5) * m_cell_px;
            const double py = (y + 0.5) * m_cell_px;
            const auto point = m_view.lift(base::ImagePoint(Eigen::Vector2d(px, py)));
            const bool facing = point && m_view.facing(*point) > 0.2;
            *onHead.pixel(x, y) = facing ? personAt(px, py) : 0.0F;
        }
    });
    const double sigma = kColourSigma_mm / kCell_mm;
    Weights weights = onHead;
    for (int round = 0; round < kRounds; ++round) {
        m_skin = weightedMean(means, weights, sigma);
        for (int y = 0; y < means.height(); ++y)
            for (int x = 0; x < means.width(); ++x) {
                const float excess =
                    luminanceOf(means.pixel(x, y)) / std::max(1e-6F, luminanceOf(m_skin.pixel(x, y)));
                *weights.pixel(x, y) = *onHead.pixel(x, y) * std::exp(-std::max(0.0F, excess - 1.0F) /
                                                                      static_cast<float>(kHighlightSoftness));
            }
    }
    for (int y = 0; y < m_skin.height(); ++y)
        for (int x = 0; x < m_skin.width(); ++x) {
            float* c = m_skin.pixel(x, y);
            const float length = std::sqrt(c[0] * c[0] + c[1] * c[1] + c[2] * c[2]);
            for (int k = 0; k < 3; ++k)
                c[k] = length > 1e-6F ? c[k] / length : 0.57735F;
        }
}

PreparedPhoto PreparedPhoto::withPicture(std::shared_ptr<const base::Picture> picture,
                                         const std::array<float, 3>& skinFactor) const {
    PreparedPhoto other = *this;
    other.m_photo = std::move(picture);
    for (int y = 0; y < m_skin.height(); ++y)
        for (int x = 0; x < m_skin.width(); ++x) {
            float* c = other.m_skin.pixel(x, y);
            float squares = 0.0F;
            for (std::size_t k = 0; k < 3; ++k) {
                c[k] *= skinFactor[k];
                squares += c[k] * c[k];
            }
            for (std::size_t k = 0; k < 3; ++k)
                c[k] /= std::sqrt(std::max(squares, 1e-12F));
        }
    return other;
}

std::array<float, 3> PreparedPhoto::skinColourAt(double x, double y) const {
    return bilinear<3>(m_skin, x / m_cell_px, y / m_cell_px);
}

float PreparedPhoto::personAt(double x, double y) const {
    if (!m_person)
        return 1.0F;
    const float p = bilinear<1>(*m_person, x * m_person->width() / m_photo->width(),
                                y * m_person->height() / m_photo->height())[0];
    const float t = std::clamp((p - 0.35F) / 0.3F, 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
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

} // namespace trichion::render
