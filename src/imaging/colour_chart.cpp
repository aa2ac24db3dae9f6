#include "imaging/matrix.h"
#include "imaging/one_thread.h"
#include "trichion/base/error.h"
#include "trichion/imaging/colour_correction.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <opencv2/mcc.hpp>
#include <vector>

namespace trichion::imaging {

namespace {

constexpr int kPatches = 24;
constexpr int kLargest_px = 1600;  // the detector is slow in large pictures and finds no more there
constexpr double kRidge = 1e-4;    // keeps a matrix sound when patches are clipped
constexpr double kWorstFit = 12.0; // CIEDE2000: what was found is no chart

// ColorChecker Classic under D65, sRGB (X-Rite, after November 2014 within a unit), row by row from dark
// skin.
constexpr std::array<std::uint32_t, kPatches> kReference = {
    0x735244, 0xc29682, 0x627a9d, 0x576c43, 0x8580b1, 0x67bdaa, 0xd67e2c, 0x505ba6,
    0xc15a63, 0x5e3c6c, 0x9dbc40, 0xe0a32e, 0x383d96, 0x469449, 0xaf363c, 0xe7c71f,
    0xbb5695, 0x0885a1, 0xf3f3f2, 0xc8c8c8, 0xa0a0a0, 0x7a7a79, 0x555555, 0x343434};

base::LinearRgb linearOf(std::uint32_t code) {
    const auto channel = [code](unsigned shift) {
        return base::linearFromSrgb(static_cast<double>((code >> shift) & 0xFFU) / 255.0);
    };
    return {channel(16), channel(8), channel(0)};
}

/// Mean encoded colours of the patches, in the order of the reference; empty if there is no chart.
std::vector<base::LinearRgb> patchesIn(const base::Picture& picture) {
    (void)openCvRunsInOneThread();
    cv::Mat bgr;
    cv::cvtColor(rgbOf(picture), bgr, cv::COLOR_RGB2BGR);
    const double factor = std::min(1.0, static_cast<double>(kLargest_px) / std::max(bgr.cols, bgr.rows));
    if (factor < 1.0)
        cv::resize(bgr, bgr, {}, factor, factor, cv::INTER_AREA);
    const cv::Ptr<cv::mcc::CCheckerDetector> detector = cv::mcc::CCheckerDetector::create();
    if (!detector->process(bgr, cv::mcc::MCC24, 1))
        return {};
    const cv::Ptr<cv::mcc::CChecker> checker = detector->getBestColorChecker();
    if (checker.empty())
        return {};
    const cv::Mat table = checker->getChartsRGB(); // per patch and channel: size, mean, ...
    if (table.rows < 3 * kPatches || table.cols < 2)
        return {};
    cv::Mat means;
    table.col(1).convertTo(means, CV_64F);
    std::vector<base::LinearRgb> patches;
    patches.reserve(kPatches);
    for (int i = 0; i < kPatches; ++i)
        patches.push_back({base::linearFromSrgb(means.at<double>(3 * i) / 255.0),
                           base::linearFromSrgb(means.at<double>(3 * i + 1) / 255.0),
                           base::linearFromSrgb(means.at<double>(3 * i + 2) / 255.0)});
    return patches;
}

/// Least squares for reference = M * seen, with a pull towards gains alone. Brightness is left to the photo.
ColourCorrection fitted(const std::vector<base::LinearRgb>& seen) {
    Eigen::Matrix3d normal = kRidge * Eigen::Matrix3d::Identity();
    Eigen::Matrix3d right = kRidge * Eigen::Matrix3d::Identity();
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const base::LinearRgb wanted = linearOf(kReference[i]);
        const Eigen::Vector3d from(seen[i][0], seen[i][1], seen[i][2]);
        const Eigen::Vector3d to(wanted[0], wanted[1], wanted[2]);
        normal += from * from.transpose();
        right += to * from.transpose();
    }
    const Eigen::Matrix3d matrix = normal.ldlt().solve(right.transpose()).transpose();
    ColourCorrection correction;
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t c = 0; c < 3; ++c)
            correction.rows[row][c] = matrix(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(c));
    return correction;
}

double medianError(const ColourCorrection& correction, const std::vector<base::LinearRgb>& seen) {
    std::vector<double> errors;
    errors.reserve(seen.size());
    for (std::size_t i = 0; i < seen.size(); ++i)
        errors.push_back(base::differenceCiede2000(base::labFromLinear(correction(seen[i])),
                                                   base::labFromLinear(linearOf(kReference[i]))));
    std::nth_element(errors.begin(), errors.begin() + static_cast<std::ptrdiff_t>(errors.size() / 2),
                     errors.end());
    return errors[errors.size() / 2];
}

} // namespace

ColourCorrection chartFrom(const base::Picture& picture, const std::string& name) {
    const std::vector<base::LinearRgb> seen = patchesIn(picture);
    if (!seen.empty()) {
        ColourCorrection correction = fitted(seen);
        correction.chartError = medianError(correction, seen);
        if (*correction.chartError <= kWorstFit)
            return correction;
    }
    throw base::Error(base::ErrorCode::ColourCheckerNotFound, {{"path", name}});
}

} // namespace trichion::imaging
