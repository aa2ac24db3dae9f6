// How a preview of the default design looks in figures, beside what was measured in photos of finished work
// (docs/method/optics.md, "Measured"). Prints, judges nothing.

#include "photo/decode.h"
#include "trichion/base/color.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/imaging/hair.h"
#include "trichion/render/preview.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

namespace {

using namespace trichion;

constexpr double kCoarse_mm = 1.5; // what is coarser is light and shape, not marks
constexpr double kStubble_perCm2 = 80.0;
constexpr double kPatch_mm = 26.0;

/// A square of treated skin.
struct Patch {
    cv::Rect area;
    double pxPerMm = 1.0;
};

struct Scene {
    std::shared_ptr<const base::Picture> photo;
    imaging::PhotoFit fit;
    design::Design design;
    stipple::Placement placement;
};

Scene sceneOf(const std::string& name, std::optional<head::ViewKind> kind) {
    auto photo = std::make_shared<const base::Picture>(
        photo::decodePhoto(std::filesystem::path(TRICHION_SOURCE "/resources/samples/" + name), {}).pixels);
    imaging::FitRequest request;
    request.kind = kind;
    imaging::PhotoFit fit =
        imaging::fitPhoto(*photo, {std::string(64, '0'), photo->width(), photo->height()}, request, {});
    design::Design design = design::proposeDesign(fit.view.head);
    stipple::Placement placement =
        stipple::placeDots(design, stipple::HeadDots(design.head.surface, design.seed, design.engine));
    return {std::move(photo), std::move(fit), std::move(design), std::move(placement)};
}

/// Where treated skin faces the camera most: the middle of the dots that do.
Patch patchOf(const Scene& scene) {
    const head::View& view = scene.fit.view;
    double best = 0.0;
    for (const stipple::Dot& dot : scene.placement.dots)
        best = std::max(best, view.facing(dot.position));
    Eigen::Vector2d sum = Eigen::Vector2d::Zero();
    double count = 0.0;
    for (const stipple::Dot& dot : scene.placement.dots)
        if (view.facing(dot.position) > 0.85 * best)
            if (const auto pixel = view.project(dot.position)) {
                sum += pixel->v;
                count += 1.0;
            }
    const Eigen::Vector2d middle = sum / count;
    const double pxPerMm = view.scaleAtCentre().value;
    const int half = static_cast<int>(kPatch_mm / 2.0 * pxPerMm);
    return {cv::Rect(static_cast<int>(middle.x()) - half, static_cast<int>(middle.y()) - half / 2, 2 * half,
                     half),
            pxPerMm};
}

base::LinearRgb meanOf(const base::Picture& picture, const cv::Rect& area) {
    base::LinearRgb sum{};
    for (int y = area.y; y < area.y + area.height; ++y)
        for (int x = area.x; x < area.x + area.width; ++x)
            for (std::size_t c = 0; c < 3; ++c)
                sum[c] += static_cast<double>(base::linearTable()[picture.pixel(x, y)[2 - c]]) / area.area();
    return sum;
}

/// -ln luminance without what is coarse.
cv::Mat fineOf(const base::Picture& picture, const Patch& patch) {
    cv::Mat log(patch.area.size(), CV_32F);
    for (int y = 0; y < log.rows; ++y)
        for (int x = 0; x < log.cols; ++x) {
            const std::uint8_t* p = picture.pixel(patch.area.x + x, patch.area.y + y);
            const auto& linear = base::linearTable();
            const double Y =
                base::luminanceOf({static_cast<double>(linear[p[2]]), static_cast<double>(linear[p[1]]),
                                   static_cast<double>(linear[p[0]])});
            log.at<float>(y, x) = static_cast<float>(-std::log(std::max(1e-4, Y)));
        }
    cv::Mat coarse;
    cv::GaussianBlur(log, coarse, cv::Size(), kCoarse_mm / 2.355 * patch.pxPerMm);
    return log - coarse;
}

double spreadOf(const cv::Mat& values) {
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(values, mean, deviation);
    return deviation[0];
}

/// Mean amplitude of a band of the spectrum, cycles per mm.
double amplitude(const cv::Mat& magnitude, double perMm, double from, double to) {
    double sum = 0.0;
    double count = 0.0;
    for (int v = 0; v < magnitude.rows; ++v)
        for (int u = 0; u < magnitude.cols; ++u) {
            const double fu = (u <= magnitude.cols / 2 ? u : u - magnitude.cols) * perMm / magnitude.cols;
            const double fv = (v <= magnitude.rows / 2 ? v : v - magnitude.rows) * perMm / magnitude.rows;
            const double f = std::hypot(fu, fv);
            if (f >= from && f < to) {
                sum += static_cast<double>(magnitude.at<float>(v, u));
                count += 1.0;
            }
        }
    return count > 0.0 ? sum / count : 0.0;
}

void printSpectrum(const base::Picture& picture, const Patch& patch) {
    cv::Mat fine;
    cv::Mat window;
    cv::Mat log(patch.area.size(), CV_32F);
    for (int y = 0; y < log.rows; ++y)
        for (int x = 0; x < log.cols; ++x)
            log.at<float>(y, x) = -std::log(
                std::max(1e-4F, base::linearTable()[picture.pixel(patch.area.x + x, patch.area.y + y)[1]]));
    cv::createHanningWindow(window, log.size(), CV_32F);
    fine = (log - cv::mean(log)[0]).mul(window);
    cv::Mat spectrum;
    cv::dft(fine, spectrum, cv::DFT_COMPLEX_OUTPUT);
    std::vector<cv::Mat> parts;
    cv::split(spectrum, parts);
    cv::Mat magnitude;
    cv::magnitude(parts[0], parts[1], magnitude);
    double peakAt = 0.0;
    double peak = 0.0;
    for (double f = 0.3; f < 2.5; f += 0.1) {
        const double a = amplitude(magnitude, patch.pxPerMm, f - 0.05, f + 0.05);
        if (a > peak) {
            peak = a;
            peakAt = f;
        }
    }
    std::printf(
        "  spectrum: peak at %.1f cycles/mm (photos 0.5-1), (0.5-1)/(0.2-0.5) %.2f (photos 1.05-1.6)\n",
        peakAt,
        amplitude(magnitude, patch.pxPerMm, 0.5, 1.0) / amplitude(magnitude, patch.pxPerMm, 0.2, 0.5));
}

/// As a telephone sharpens.
base::Picture sharpened(const base::Picture& picture) {
    base::Picture result = picture;
    const cv::Mat source(picture.height(), picture.width(), CV_8UC4,
                         const_cast<std::uint8_t*>(picture.row(0)));
    cv::Mat out(result.height(), result.width(), CV_8UC4, result.row(0));
    cv::Mat soft;
    cv::GaussianBlur(source, soft, cv::Size(), 1.5);
    cv::addWeighted(source, 2.0, soft, -1.0, 0.0, out);
    return result;
}

void printRow(const std::string& name, const Scene& scene, const render::PreparedPhoto& prepared,
              const render::Look& look, const Patch& patch) {
    const base::Picture after = render::renderPreview(
        prepared, render::VisibleDots(scene.placement, scene.design, prepared, look), {});
    const base::LinearRgb bare = meanOf(*scene.photo, patch.area);
    const base::LinearRgb treated = meanOf(after, patch.area);
    const base::Lab a = base::labFromLinear(bare);
    const base::Lab b = base::labFromLinear(treated);
    std::printf("%s\n  density %.2f %.2f %.2f (photos .73 .31 .08)   L a b %.0f %.0f %.0f -> %.0f %.0f %.0f  "
                " d %.1f %.1f "
                "%.1f (photos -6..-16, -6..-15, -6..-18)\n",
                name.c_str(), -std::log(treated[0] / bare[0]), -std::log(treated[1] / bare[1]),
                -std::log(treated[2] / bare[2]), a.L, a.a, a.b, b.L, b.a, b.b, b.L - a.L, b.a - a.a,
                b.b - a.b);
    std::printf(
        "  contrast finer than 1.5 mm: bare %.3f, treated %.3f, sharpened as by a telephone %.3f (photos "
        "0.20-0.49)\n",
        spreadOf(fineOf(*scene.photo, patch)), spreadOf(fineOf(after, patch)),
        spreadOf(fineOf(sharpened(after), patch)));
    printSpectrum(after, patch);
}

/// Distance of each dot of the top to its nearest neighbour.
void printSpacing(const Scene& scene) {
    std::vector<double> nearest;
    std::vector<const stipple::Dot*> top;
    for (const stipple::Dot& dot : scene.placement.dots)
        if (dot.zone == head::Zone::MidScalp)
            top.push_back(&dot);
    for (const stipple::Dot* dot : top) {
        double least = 1e9;
        for (const stipple::Dot* other : top)
            if (other != dot)
                least = std::min(least, (other->position.v - dot->position.v).squaredNorm());
        nearest.push_back(std::sqrt(least));
    }
    double sum = 0.0;
    double squares = 0.0;
    for (const double d : nearest) {
        sum += d;
        squares += d * d;
    }
    const double count = static_cast<double>(nearest.size());
    const double mean = sum / count;
    const double perMm2 =
        scene.placement.census[static_cast<std::size_t>(head::Zone::MidScalp)].meanDensityUpTo(0).value /
        100.0;
    std::printf("nearest neighbour on the mid-scalp: %.2f / sqrt(n), CV %.2f (a hand: 0.76, 0.22)\n",
                mean * std::sqrt(perMm2), std::sqrt(squares / count - mean * mean) / mean);
}

} // namespace

int main() {
    for (const auto& [name, kind] :
         {std::pair<std::string, std::optional<head::ViewKind>>("scan_front.png", {}),
          std::pair<std::string, std::optional<head::ViewKind>>("scan_top.png", head::ViewKind::Top)}) {
        const Scene scene = sceneOf(name, kind);
        const Patch patch = patchOf(scene);
        const render::PreparedPhoto prepared(scene.photo, scene.fit.view, scene.fit.personProbability);
        const render::PhotoTexture& texture = prepared.texture();
        std::printf(
            "== %s, %.1f px/mm; blur %.2f px, sharpening %.2f, grain %.1f-%.1f codes, blockiness %.2f\n",
            name.c_str(), patch.pxPerMm, texture.sharpness.blur_px, texture.sharpness.overshoot,
            texture.grain.atBlack_codes, texture.grain.atWhite_codes, texture.blockiness);
        render::Look look;
        look.conditions.calibration.useTableOnly = true;
        printRow("table alone, 90 dots/cm2", scene, prepared, look, patch);
        look.conditions = {};
        printRow("shipped calibration, 90 dots/cm2", scene, prepared, look, patch);
        look.stubble_perCm2 = kStubble_perCm2;
        printRow("shipped calibration, with own stubble, 170 marks/cm2", scene, prepared, look, patch);
        printSpacing(scene);
    }
    return 0;
}
