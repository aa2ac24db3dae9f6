#include "trichion/render/own_stubble.h"

#include "growth.h"
#include "hair_patch.h"
#include "trichion/base/parallel.h"
#include "trichion/base/units.h"
#include "trichion/render/preview.h"
#include "trichion/stipple/field.h"

#include <Eigen/Eigenvalues>
#include <Eigen/Geometry>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace trichion::render {

namespace {

constexpr double kUsualStubble_perCm2 = 80.0; // with the dots 170 marks (looks)
constexpr double kPatch_mm = 5.0;
constexpr double kLeastSeenFacing = 0.6;
constexpr double kAsked_perCm2 = 12.0;  // where the design would have dots
constexpr double kBareShare = 0.15;     // of all squares, the calmest
constexpr double kOverBare = 1.8;       // contrast of stubble against that of bare skin
constexpr double kLeastContrast = 0.05; // (bare scalps 0.09 at most as photographed, treated ones 0.20 up)
constexpr double kOverNoise = 3.5;      // answer to a mark against what bare skin answers
constexpr double kFewest_perCm2 = 20.0;
constexpr double kMost_perCm2 = 400.0;
constexpr double kLeastArea_cm2 = 2.0;
constexpr int kFewestSquares = 20;
constexpr double kOriented = 0.1; // of slopes along and across, from which a direction is believed

/// A square of scalp.
struct Square {
    base::PixelRect pixels;
    base::HeadPoint middle;
    Eigen::Matrix2d skinToPixel; ///< mm along (growth, to its left) to pixels
    HairPatch hair;

    [[nodiscard]] double area_mm2() const {
        return pixels.width * pixels.height / std::abs(skinToPixel.determinant());
    }
};

/// What a square says about single hairs.
struct Counted {
    double hairs_perCm2 = 0.0;
    std::array<double, 3> darkness_mm2{};
    double variance = 0.0;                            ///< of what hair adds
    Eigen::Matrix2d slopes = Eigen::Matrix2d::Zero(); ///< of the same, mean product, 1 / mm^2
    double area_mm2 = 0.0;
};

std::optional<Square> squareAt(const PreparedPhoto& photo, const design::Design& design,
                               const base::PixelRect& pixels) {
    const head::View& view = photo.view();
    const Eigen::Vector2d middle(pixels.x + 0.5 * pixels.width, pixels.y + 0.5 * pixels.height);
    const auto point = view.lift(base::ImagePoint(middle));
    if (!point || view.facing(*point) < kLeastSeenFacing ||
        photo.skinRow(static_cast<int>(middle.y()))[3 * static_cast<int>(middle.x()) + 1] < 30)
        return std::nullopt;
    const Eigen::Vector3d along = growthAt(view.head.surface, design.whorl, *point);
    const Eigen::Vector3d normal = view.head.surface.normalAt(*point).v;
    Eigen::Matrix<double, 3, 2> axes;
    axes << along, normal.cross(along);
    const Eigen::Matrix2d skinToPixel = view.jacobianAt(*point) * axes;
    return Square{pixels, *point, skinToPixel, {}};
}

/// Squares where the design would have dots.
std::vector<Square> squaresOf(const PreparedPhoto& photo, const design::Design& design,
                              const HairScale& scale) {
    const stipple::DensityField field(design, photo.view().head.surface);
    const base::PixelRect bounds = photo.skinBounds();
    const int side = std::max(8, static_cast<int>(std::lround(kPatch_mm * scale.pxPerMm)));
    const int margin = scale.margin_px();
    std::vector<Square> squares;
    for (int y = std::max(margin, bounds.y);
         y + side + margin <= std::min(bounds.bottom(), photo.photo().height()); y += side)
        for (int x = std::max(margin, bounds.x);
             x + side + margin <= std::min(bounds.right(), photo.photo().width()); x += side)
            if (const auto square = squareAt(photo, design, {x, y, side, side}))
                if (field.densityAt(square->middle) > kAsked_perCm2)
                    squares.push_back(*square);
    base::parallelFor(static_cast<int>(squares.size()), 0, {}, [&](int i) {
        Square& square = squares[static_cast<std::size_t>(i)];
        square.hair = hairPatchAt(photo.photo(), square.pixels, scale);
    });
    return squares;
}

template<class Value>
double quantileOf(const std::vector<Square>& squares, double share, const Value& value) {
    std::vector<double> values;
    values.reserve(squares.size());
    for (const Square& square : squares)
        values.push_back(value(square));
    const auto nth =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

/// The calmest skin: what its grain and pores look like without hair.
HairPatch bareOf(const std::vector<Square>& squares) {
    HairPatch bare;
    bare.contrast = quantileOf(squares, kBareShare, [](const Square& s) { return s.hair.contrast; });
    bare.response = quantileOf(squares, kBareShare, [](const Square& s) { return s.hair.response; });
    for (std::size_t c = 0; c < 3; ++c)
        bare.depth[c] = quantileOf(squares, kBareShare, [&](const Square& s) { return s.hair.depth[c]; });
    const double slope =
        quantileOf(squares, kBareShare, [](const Square& s) { return 0.5 * s.hair.gradients.trace(); });
    bare.gradients = slope * Eigen::Matrix2d::Identity();
    return bare;
}

/// Nothing where there is bare skin, or hair in strands.
std::optional<Counted> countedIn(const PreparedPhoto& photo, const Square& square, const HairPatch& bare,
                                 const HairScale& scale) {
    if (square.hair.contrast < std::max(kLeastContrast, kOverBare * bare.contrast))
        return std::nullopt;
    Counted counted;
    counted.area_mm2 = square.area_mm2();
    const int marks = marksIn(photo.photo(), square.pixels, scale, kOverNoise * bare.response);
    const double each_mm2 = marks / counted.area_mm2;
    counted.hairs_perCm2 = each_mm2 * base::kMm2PerCm2;
    if (counted.hairs_perCm2 < kFewest_perCm2 || counted.hairs_perCm2 > kMost_perCm2)
        return std::nullopt;
    for (std::size_t c = 0; c < 3; ++c)
        counted.darkness_mm2[c] = std::max(0.0, square.hair.depth[c] - bare.depth[c]) / each_mm2;
    counted.variance = square.hair.contrast * square.hair.contrast - bare.contrast * bare.contrast;
    counted.slopes = square.skinToPixel.transpose() *
                     Eigen::Matrix2d(square.hair.gradients - bare.gradients) * square.skinToPixel;
    return counted;
}

template<class Value>
double middleOf(const std::vector<Counted>& all, const Value& value) {
    std::vector<double> values;
    values.reserve(all.size());
    for (const Counted& counted : all)
        values.push_back(value(counted));
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Length and direction from the slopes of what is fine: a Gaussian mark of covariance C with variance V has
/// the mean product of slopes V/2 C^-1, a stroke of length L has L^2 / 12 more along than across. Of all
/// squares at once: the few hairs of one lie along each other by chance.
void shape(OwnStubble& stubble, const std::vector<Counted>& all) {
    Eigen::Matrix2d slopes = Eigen::Matrix2d::Zero();
    double variance = 0.0;
    for (const Counted& counted : all) {
        slopes += counted.slopes;
        variance += counted.variance;
    }
    const Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d> axes(slopes);
    const double across = std::max(1e-6, axes.eigenvalues()[1]);
    const double along = std::max(0.02 * across, axes.eigenvalues()[0]);
    const double seen_mm = std::sqrt(6.0 * variance * std::max(0.0, 1.0 / along - 1.0 / across));
    stubble.length_mm = std::clamp(seen_mm / std::cos(kLift_deg * base::kDegreesToRadians), 0.12, 3.0);
    const Eigen::Vector2d way = axes.eigenvectors().col(0);
    double turn = std::atan2(way.y(), way.x()) / base::kDegreesToRadians;
    turn -= turn > 90.0 ? 180.0 : turn < -90.0 ? -180.0 : 0.0;
    if (across - along > kOriented * (across + along))
        stubble.turn_deg = turn;
}

OwnStubble together(const std::vector<Counted>& all) {
    OwnStubble stubble;
    stubble.hairs_perCm2 = middleOf(all, [](const Counted& c) { return c.hairs_perCm2; });
    for (std::size_t c = 0; c < 3; ++c)
        stubble.darkness_mm2[c] = middleOf(all, [&](const Counted& k) { return k.darkness_mm2[c]; });
    for (const Counted& counted : all)
        stubble.area_cm2 += counted.area_mm2 / base::kMm2PerCm2;
    shape(stubble, all);
    return stubble;
}

} // namespace

StubbleReading ownStubbleIn(const PreparedPhoto& photo, const design::Design& design) {
    StubbleReading reading;
    reading.pxPerMm = photo.view().scaleAtCentre().value;
    if (reading.pxPerMm < kLeastForHairs_pxPerMm) {
        reading.sight = StubbleSight::TooSmall;
        return reading;
    }
    const HairScale scale{reading.pxPerMm};
    const std::vector<Square> squares = squaresOf(photo, design, scale);
    if (static_cast<int>(squares.size()) < kFewestSquares)
        return reading;
    const HairPatch bare = bareOf(squares);
    std::vector<Counted> all;
    double area_cm2 = 0.0;
    for (const Square& square : squares)
        if (const auto counted = countedIn(photo, square, bare, scale)) {
            all.push_back(*counted);
            area_cm2 += counted->area_mm2 / base::kMm2PerCm2;
        }
    if (area_cm2 < kLeastArea_cm2)
        return reading;
    reading.sight = StubbleSight::Measured;
    reading.stubble = together(all);
    return reading;
}

double stubbleAsIn(const StubbleReading& reading) {
    switch (reading.sight) {
    case StubbleSight::Measured:
        return std::min(reading.stubble.hairs_perCm2, kDensestStubble_perCm2);
    case StubbleSight::TooSmall:
        return kUsualStubble_perCm2;
    case StubbleSight::NotSeen:
        break;
    }
    return 0.0;
}

base::Finding findingOf(const StubbleReading& reading) {
    if (reading.sight == StubbleSight::NotSeen)
        return {base::FindingCode::StubbleNotSeen, {}};
    const auto tenths = [](double value) {
        const long count = std::lround(10.0 * value);
        return std::to_string(count / 10) + "." + std::to_string(count % 10);
    };
    return {base::FindingCode::ViewLowResolution,
            {{"given", tenths(reading.pxPerMm)}, {"limit", tenths(kLeastForHairs_pxPerMm)}}};
}

} // namespace trichion::render
