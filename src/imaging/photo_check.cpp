#include "trichion/imaging/photo_check.h"

#include "imaging/fit_judgement.h"
#include "imaging/skin_patches.h"
#include "trichion/head/by_hand.h"
#include "trichion/head/fit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::imaging {

namespace {

// docs/method/photos.md says where these come from.
constexpr double kMostBlur_mm = 0.5;
constexpr double kLeastBlur_px = 1.4; // less is as sharp as pixels can be
constexpr double kDirected = 2.0;
constexpr int kDark_code = 100;
constexpr int kDarkHead_code = 75;  // lower: the darkest skin is no fault
constexpr double kBrightest = 0.98; // of the pixels
constexpr double kHeadInside = 0.7; // of the sides of its box
constexpr double kMuchBurntOut = 0.10;
constexpr double kRimInPhoto = 0.995;
constexpr double kSingleDots_pxPerMm = 4.0;
constexpr double kHeadFills = 0.45; // of the shorter side
constexpr double kNear_mm = 600.0;
constexpr double kTilt_deg = 15.0;

/// A code that nearly all of a part of the photo is darker than; the brightest channel of each pixel.
int brightestCode(const base::Picture& picture, const base::PixelRect& part) {
    std::array<int, 256> counts{};
    int all = 0;
    const int step = std::max(1, std::min(part.width, part.height) / 400);
    for (int y = std::max(0, part.y); y < std::min(part.bottom(), picture.height()); y += step)
        for (int x = std::max(0, part.x); x < std::min(part.right(), picture.width()); x += step) {
            const std::uint8_t* pixel = picture.pixel(x, y);
            ++counts[std::max({pixel[0], pixel[1], pixel[2]})];
            ++all;
        }
    int code = 0;
    for (int darker = counts[0]; code < 255 && darker < kBrightest * all;)
        darker += counts[static_cast<std::size_t>(++code)];
    return code;
}

/// All of the photo is dark, or the head before a bright ground.
bool isTooDark(const base::Picture& picture, const head::View& view) {
    if (brightestCode(picture, {0, 0, picture.width(), picture.height()}) < kDark_code)
        return true;
    const head::PixelBox box = head::silhouetteBox(view);
    const Eigen::Vector2d half = box.size() * (kHeadInside / 2.0); // no ground in its corners
    const Eigen::Vector2d low = box.centre() - half;
    return brightestCode(picture, {static_cast<int>(low.x()), static_cast<int>(low.y()),
                                   static_cast<int>(2.0 * half.x()), static_cast<int>(2.0 * half.y())}) <
           kDarkHead_code;
}

bool isBurntOut(const base::Picture& picture, const head::View& view) {
    const std::vector<Patch> patches = patchesOn(picture, view);
    double burnt = 0.0;
    for (const Patch& patch : patches)
        burnt += patch.burntOut / static_cast<double>(patches.size());
    return burnt > kMuchBurntOut;
}

/// How far the head leans to a side of the picture. From above that says nothing.
double lean_deg(const head::View& view) {
    if (view.fit.kind == head::ViewKind::Top)
        return 0.0;
    const Eigen::Matrix3d frankfurt = head::headToFrankfurt(view.head.longAxisRise);
    const Eigen::Vector3d up = view.pose.rotationHeadToCamera * frankfurt.transpose() *
                               head::frankfurtToCamera(view.fit.kind).transpose() *
                               Eigen::Vector3d(0.0, -1.0, 0.0);
    return std::atan2(up.x(), -up.y()) / base::kDegreesToRadians;
}

/// Blurred, Shaken or nothing.
std::optional<PhotoFault> faultOfSharpness(const base::Picture& picture, const head::View& view) {
    const std::optional<Sharpness> sharpness = sharpnessOf(picture, view);
    if (!sharpness || sharpness->blur_mm < kMostBlur_mm || sharpness->blur_px < kLeastBlur_px)
        return std::nullopt;
    return sharpness->directedness > kDirected ? PhotoFault::Shaken : PhotoFault::Blurred;
}

/// HeadSmall, FewPixels or nothing.
std::optional<PhotoFault> faultOfSize(const head::View& view) {
    if (view.scaleAtCentre().value >= kSingleDots_pxPerMm)
        return std::nullopt;
    const double head_px = head::silhouetteBox(view).size().maxCoeff();
    const double side_px = std::min(view.photo.width_px, view.photo.height_px);
    return head_px < kHeadFills * side_px ? PhotoFault::HeadSmall : PhotoFault::FewPixels;
}

} // namespace

std::vector<PhotoFault> faultsOf(const base::Picture& picture, const head::View& view,
                                 std::optional<double> focal35_mm) {
    std::vector<PhotoFault> faults;
    if (rimInPhoto(view) < kRimInPhoto)
        faults.push_back(PhotoFault::HeadCut);
    const bool isDark = isTooDark(picture, view);
    // What is dark has no edges that could be measured.
    if (const auto blur = faultOfSharpness(picture, view); blur && !isDark)
        faults.push_back(*blur);
    if (isDark)
        faults.push_back(PhotoFault::Dark);
    else if (isBurntOut(picture, view))
        faults.push_back(PhotoFault::Bright);
    if (head::isFocalLength(focal35_mm) && view.pose.centreCamera_mm.z() < kNear_mm)
        faults.push_back(PhotoFault::TooNear);
    if (const auto size = faultOfSize(view))
        faults.push_back(*size);
    if (std::abs(lean_deg(view)) > kTilt_deg)
        faults.push_back(PhotoFault::Tilted);
    return faults;
}

std::string_view nameOf(PhotoFault fault) noexcept {
    switch (fault) {
    case PhotoFault::Blurred:
        return "blurred";
    case PhotoFault::Shaken:
        return "shaken";
    case PhotoFault::Dark:
        return "dark";
    case PhotoFault::Bright:
        return "bright";
    case PhotoFault::HeadSmall:
        return "head-small";
    case PhotoFault::FewPixels:
        return "few-pixels";
    case PhotoFault::HeadCut:
        return "head-cut";
    case PhotoFault::TooNear:
        return "too-near";
    case PhotoFault::Tilted:
        return "tilted";
    }
    return "";
}

std::string_view adviceOf(PhotoFault fault) noexcept {
    switch (fault) {
    case PhotoFault::Blurred:
        return "The photo is out of focus. Tap on the scalp to focus, and take it again.";
    case PhotoFault::Shaken:
        return "The photo is blurred by movement. Rest the camera, use more light, and take it again.";
    case PhotoFault::Dark:
        return "The photo is too dark. Take it again with more light.";
    case PhotoFault::Bright:
        return "Much of the scalp is burnt out. Take the photo again with softer light.";
    case PhotoFault::HeadSmall:
        return "The head is small in the picture. Take it again from nearer, or zoom in.";
    case PhotoFault::FewPixels:
        return "The photo has few pixels. Take the original from the camera, not one sent by a messenger.";
    case PhotoFault::HeadCut:
        return "The edge of the photo cuts the head. Take it again with the whole head in the picture.";
    case PhotoFault::TooNear:
        return "The camera was very near, which draws the head out. Step back to a metre and zoom in.";
    case PhotoFault::Tilted:
        return "The head leans in the picture. Hold the camera upright, the head straight.";
    }
    return "";
}

} // namespace trichion::imaging
