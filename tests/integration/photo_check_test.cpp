// Whether a photo is good enough, and what is said to the hand that takes it again.

#include "support/picture_changes.h"
#include "support/picture_file.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/imaging/photo_check.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <optional>
#include <set>
#include <string>

using namespace trichion;
using imaging::PhotoFault;

namespace {

struct Sample {
    base::Picture picture;
    head::View view;
};

head::View viewOf(const base::Picture& picture, head::ViewKind kind) {
    imaging::FitRequest request;
    request.kind = kind;
    return imaging::fitPhoto(picture, {std::string(64, 'a'), picture.width(), picture.height()}, request, {})
        .view;
}

Sample sampleOf(const std::string& name, head::ViewKind kind) {
    base::Picture picture =
        test::readPicture(std::string(TRICHION_SOURCE) + "/resources/samples/" + name + ".png");
    head::View view = viewOf(picture, kind);
    return {std::move(picture), std::move(view)};
}

const Sample& front() {
    static const Sample sample = sampleOf("scan_front", head::ViewKind::Front);
    return sample;
}

/// Every pixel the mean of a line of pixels before and after it.
base::Picture moved(const base::Picture& picture, int dx, int dy, int half) {
    base::Picture changed = picture;
    for (int y = half; y < picture.height() - half; ++y)
        for (int x = half; x < picture.width() - half; ++x)
            for (int c = 0; c < 3; ++c) {
                int sum = 0;
                for (int k = -half; k <= half; ++k)
                    sum += picture.pixel(x + k * dx, y + k * dy)[c];
                changed.pixel(x, y)[c] = static_cast<std::uint8_t>(sum / (2 * half + 1));
            }
    return changed;
}

/// Out of focus: a box, twice in each direction.
base::Picture defocused(const base::Picture& picture, int half) {
    return moved(moved(moved(moved(picture, 1, 0, half), 0, 1, half), 1, 0, half), 0, 1, half);
}

/// The view of the photo made smaller by a factor.
head::View scaled(head::View view, double factor) {
    view.camera.focal_px *= factor;
    view.camera.principal_px *= factor;
    view.photo.width_px = static_cast<int>(std::lround(view.photo.width_px * factor));
    view.photo.height_px = static_cast<int>(std::lround(view.photo.height_px * factor));
    return view;
}

base::Picture scaledPicture(const base::Picture& picture, double factor) {
    const int side = static_cast<int>(std::lround(picture.width() * factor));
    return test::pictureOf(
        test::imageOf(picture).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

bool has(const std::vector<PhotoFault>& faults, PhotoFault fault) {
    return std::find(faults.begin(), faults.end(), fault) != faults.end();
}

} // namespace

TEST(PhotoCheck, AGoodPhotoHasNoFault) {
    EXPECT_TRUE(imaging::faultsOf(front().picture, front().view, 60.0).empty());
    const Sample top = sampleOf("scan_top", head::ViewKind::Top);
    EXPECT_TRUE(imaging::faultsOf(top.picture, top.view).empty());
}

TEST(PhotoCheck, BlurIsMeasuredInMillimetresWhateverTheSizeOfThePhoto) {
    // Two boxes of 15 px: a standard deviation of 6.1 px, 1.3 mm on this head.
    const base::Picture blurred = defocused(front().picture, 7);
    const double expected_mm =
        std::sqrt(2.0 * (15.0 * 15.0 - 1.0) / 12.0) / front().view.scaleAtCentre().value;
    const auto whole = imaging::sharpnessOf(blurred, front().view);
    ASSERT_TRUE(whole);
    EXPECT_NEAR(whole->blur_mm, expected_mm, 0.25 * expected_mm);
    const auto half = imaging::sharpnessOf(scaledPicture(blurred, 0.5), scaled(front().view, 0.5));
    ASSERT_TRUE(half);
    EXPECT_NEAR(half->blur_mm, expected_mm, 0.35 * expected_mm);
    EXPECT_LT(imaging::sharpnessOf(front().picture, front().view)->blur_mm, 0.3 * expected_mm);
}

TEST(PhotoCheck, OutOfFocusAndShakenAreToldApart) {
    const auto soft = imaging::faultsOf(defocused(front().picture, 5), front().view);
    EXPECT_TRUE(has(soft, PhotoFault::Blurred));
    const auto shaken = imaging::faultsOf(moved(front().picture, 1, 0, 7), front().view);
    EXPECT_TRUE(has(shaken, PhotoFault::Shaken));
    EXPECT_FALSE(has(shaken, PhotoFault::Blurred));
}

TEST(PhotoCheck, DarkAndBurntOutAreSaid) {
    EXPECT_TRUE(
        has(imaging::faultsOf(test::brightened(front().picture, 0.3), front().view), PhotoFault::Dark));
    EXPECT_FALSE(
        has(imaging::faultsOf(test::brightened(front().picture, 0.7), front().view), PhotoFault::Dark));
    base::Picture backlit = test::brightened(front().picture, 0.25);
    for (int y = 0; y < backlit.height(); ++y) // a window
        std::fill_n(backlit.row(y), std::size_t{4} * 200, std::uint8_t{255});
    EXPECT_TRUE(has(imaging::faultsOf(backlit, front().view), PhotoFault::Dark));
    EXPECT_TRUE(
        has(imaging::faultsOf(test::brightened(front().picture, 2.0), front().view), PhotoFault::Bright));
}

TEST(PhotoCheck, AHeadThatIsSmallCutNearOrTiltedIsSaid) {
    const base::Picture few = scaledPicture(front().picture, 0.5);
    EXPECT_TRUE(has(imaging::faultsOf(few, scaled(front().view, 0.5)), PhotoFault::FewPixels));

    head::View far = scaled(front().view, 0.4); // far away in a photo of full size
    far.photo.width_px = 1600;
    far.photo.height_px = 1600;
    EXPECT_TRUE(has(imaging::faultsOf(front().picture, far), PhotoFault::HeadSmall));

    head::View high = front().view;
    high.camera.principal_px.y() -= 450.0;
    EXPECT_TRUE(has(imaging::faultsOf(front().picture, high), PhotoFault::HeadCut));

    head::View near = front().view;
    near.camera.focal_px *= 450.0 / near.pose.centreCamera_mm.z();
    near.pose.centreCamera_mm.z() = 450.0;
    EXPECT_TRUE(has(imaging::faultsOf(front().picture, near, 26.0), PhotoFault::TooNear));
    EXPECT_FALSE(has(imaging::faultsOf(front().picture, near), PhotoFault::TooNear)); // a guess of the lens

    for (const double turn_deg : {-22.0, -5.0, 5.0, 22.0}) {
        head::View leaning = front().view;
        leaning.pose.rotationHeadToCamera =
            Eigen::AngleAxisd(turn_deg * base::kDegreesToRadians, Eigen::Vector3d::UnitZ()) *
            leaning.pose.rotationHeadToCamera;
        EXPECT_EQ(has(imaging::faultsOf(front().picture, leaning), PhotoFault::Tilted),
                  std::abs(turn_deg) > 15.0)
            << turn_deg;
    }
}

TEST(PhotoCheck, EveryFaultHasANameAndAnAdviceOfItsOwn) {
    std::set<std::string_view> names;
    std::set<std::string_view> advices;
    for (const PhotoFault fault : imaging::kPhotoFaults) {
        names.insert(imaging::nameOf(fault));
        advices.insert(imaging::adviceOf(fault));
    }
    EXPECT_EQ(names.size(), std::size(imaging::kPhotoFaults));
    EXPECT_EQ(advices.size(), std::size(imaging::kPhotoFaults));
    EXPECT_FALSE(names.contains(""));
}
