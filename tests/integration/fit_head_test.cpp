#include "support/picked_apart.h"
#include "support/picture_changes.h"
#include "support/picture_file.h"
#include "support/view_comparison.h"
#include "trichion/imaging/fit_head.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <opencv2/aruco.hpp>
#include <string>

using namespace trichion;
using Eigen::Vector2d;

namespace {

const std::array<std::string, 3> kNames = {"scan_front", "scan_threequarter", "scan_top"};

base::Picture sample(const std::string& name) {
    return test::readPicture(std::string(TRICHION_SOURCE) + "/resources/samples/" + name + ".png");
}

imaging::FitRequest requestFor(const std::string& name) {
    imaging::FitRequest request;
    if (name == "scan_top")
        request.kind = head::ViewKind::Top;
    return request;
}

imaging::PhotoFit fitOf(const base::Picture& photo, const imaging::FitRequest& request, char sum = 'a') {
    return imaging::fitPhoto(photo, {std::string(64, sum), photo.width(), photo.height()}, request, {});
}

bool has(const base::Findings& findings, base::FindingCode code) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const base::Finding& finding) { return finding.code == code; });
}

struct Samples {
    std::vector<imaging::PhotoFit> fits;
    std::vector<imaging::ScalpTexture> textures;
};

const Samples& samples() {
    static const Samples known = [] {
        Samples samples;
        for (const std::string& name : kNames) {
            const base::Picture photo = sample(name);
            samples.fits.push_back(fitOf(photo, requestFor(name), name[5]));
            samples.textures.push_back(imaging::scalpTextureOf(photo, samples.fits.back().view));
        }
        return samples;
    }();
    return known;
}

base::Picture noise(int side_px, unsigned seed) {
    base::Picture picture = test::uniformPicture(side_px, side_px, 128);
    for (int y = 0; y < side_px; ++y)
        for (int x = 0; x < side_px; ++x) {
            seed = seed * 1664525U + 1013904223U;
            std::fill_n(picture.pixel(x, y), 3, static_cast<std::uint8_t>(96U + (seed >> 26U)));
        }
    return picture;
}

/// The top sample with a tag that lies on the crown; its side in mm by the true scale there.
struct Tagged {
    base::Picture photo;
    double side_mm = 0.0;
};

Tagged withTag(bool mirrored) {
    constexpr int kSide_px = 110;
    constexpr int kMargin_px = 20;
    cv::Mat tag;
    cv::aruco::drawMarker(cv::aruco::getPredefinedDictionary(cv::aruco::DICT_4X4_50), 7, kSide_px, tag);
    base::Picture photo = sample("scan_top");
    const int left = 800 - kSide_px / 2;
    const int top = 800 - kSide_px / 2;
    for (int y = -kMargin_px; y < kSide_px + kMargin_px; ++y)
        for (int x = -kMargin_px; x < kSide_px + kMargin_px; ++x) {
            const bool inside = x >= 0 && y >= 0 && x < kSide_px && y < kSide_px;
            const int column = mirrored ? kSide_px - 1 - x : x;
            const std::uint8_t value = inside ? tag.at<std::uint8_t>(y, column) : 255;
            std::fill_n(photo.pixel(left + x, top + y), 3, value);
        }
    const test::ScanTruth truth = test::readTruth("scan_top");
    double depth_mm = 0.0;
    for (const test::TruthSample& point : truth.samples)
        if ((point.pixel_px - Vector2d(800, 800)).norm() < 4.0)
            depth_mm = point.camera_mm.z();
    return {std::move(photo), kSide_px * depth_mm / truth.focal_px};
}

} // namespace

TEST(FitHead, SamplesShareOneHead) {
    const imaging::HeadFit fit = imaging::fitHead(samples().fits, samples().textures, {}, std::nullopt);
    std::vector<test::ScanTruth> truths;
    double normals_deg = 0.0;
    double area = 0.0;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        truths.push_back(test::readTruth(kNames[i]));
        const head::View& view = fit.photos[i].view;
        EXPECT_EQ(view.head.surface.halfAxes_mm(), fit.joint.head.surface.halfAxes_mm());
        const test::Comparison seen = test::compare(view, truths[i]);
        std::printf("%s: normals %.2f deg, area %.3f (p5 %.3f, p95 %.3f), scale %.3f\n", kNames[i].c_str(),
                    seen.normal_deg, seen.areaMean, seen.area5, seen.area95, seen.scaleRatio);
        normals_deg += seen.normal_deg / 3.0;
        area += seen.areaMean / 3.0;
        EXPECT_LE(seen.normal_deg, 5.2);
        EXPECT_NEAR(seen.areaMean, 1.0, 0.08);
        EXPECT_GT(seen.area5 / seen.areaMean, 0.82);
        EXPECT_LT(seen.area95 / seen.areaMean, 1.18);
    }
    EXPECT_LE(normals_deg, 4.4);
    EXPECT_NEAR(area, 1.0, 0.07);
    for (std::size_t a = 0; a < kNames.size(); ++a)
        for (std::size_t b = a + 1; b < kNames.size(); ++b) {
            const auto places = test::sharedPlaces(truths[a], truths[b]);
            const double apart_mm = test::pickedApart_mm(places, fit.photos[a].view, fit.photos[b].view);
            const double before_mm =
                test::pickedApart_mm(places, samples().fits[a].view, samples().fits[b].view);
            std::printf("%s and %s: picked %.1f mm apart, fitted alone %.1f\n", kNames[a].c_str(),
                        kNames[b].c_str(), apart_mm, before_mm);
            EXPECT_LT(apart_mm, 3.0);
            EXPECT_LT(apart_mm, before_mm);
        }
}

TEST(FitHead, SameInputGivesTheSameHead) {
    const auto text = [] {
        const imaging::HeadFit fit = imaging::fitHead(samples().fits, samples().textures, {}, std::nullopt);
        std::string views;
        for (const imaging::PhotoFit& photo : fit.photos)
            views += head::viewToJson(photo.view);
        return views;
    };
    EXPECT_EQ(text(), text());
}

TEST(FitHead, KnownHeadIsKept) {
    const head::Head known{head::Ellipsoid({75.0, 82.0, 101.0}), base::Degrees(10.0)};
    const imaging::HeadFit fit = imaging::fitHead({samples().fits[1]}, {}, {}, known);
    EXPECT_EQ(fit.photos[0].view.head.surface.halfAxes_mm(), known.surface.halfAxes_mm());
    EXPECT_LE(test::compare(fit.photos[0].view, test::readTruth(kNames[1])).normal_deg, 7.5);
}

TEST(FitHead, TapesThatContradictAreAFinding) {
    head::SizeEvidence size;
    size.breadth = base::Millimetres(190.0);
    const imaging::HeadFit fit = imaging::fitHead(samples().fits, {}, size, std::nullopt);
    ASSERT_TRUE(has(fit.findings, base::FindingCode::ScaleSourcesDisagree));
    EXPECT_NE(fit.findings.front().context.back().second.find("taped breadth"), std::string::npos);
}

TEST(ScalpMatches, OtherTexturesDoNotMatch) {
    const head::View& front = samples().fits[0].view;
    const head::View& top = samples().fits[2].view;
    EXPECT_GE(imaging::matchScalp(samples().textures[0], 0, samples().textures[2], 1).size(), 8u);
    for (const unsigned seed : {1U, 2U, 3U}) {
        const imaging::ScalpTexture other = imaging::scalpTextureOf(noise(1600, seed), top);
        EXPECT_TRUE(imaging::matchScalp(samples().textures[0], 0, other, 1).empty()) << seed;
    }
    const imaging::ScalpTexture plain = imaging::scalpTextureOf(test::uniformPicture(1600, 1600, 128), front);
    EXPECT_TRUE(imaging::matchScalp(samples().textures[2], 0, plain, 1).empty());
}

TEST(Tag, SetsTheScaleWhereItLies) {
    const Tagged tagged = withTag(false);
    imaging::FitRequest request = requestFor("scan_top");
    request.focal35_mm = 110.0;
    request.tagSide = base::Millimetres(tagged.side_mm);
    const imaging::PhotoFit fit = fitOf(tagged.photo, request);
    EXPECT_FALSE(has(fit.findings, base::FindingCode::MirrorSuspected));
    EXPECT_FALSE(has(fit.findings, base::FindingCode::FitUncertain));
    const test::ScanTruth truth = test::readTruth("scan_top");
    EXPECT_NEAR(test::compare(fit.view, truth).scaleRatio, 1.0, 0.02);
    request.tagSide = base::Millimetres(1.2 * tagged.side_mm);
    const imaging::PhotoFit larger = fitOf(tagged.photo, request);
    EXPECT_LT(test::compare(larger.view, truth).scaleRatio, 0.88);
    EXPECT_TRUE(has(larger.findings, base::FindingCode::ScaleSourcesDisagree));
}

TEST(Tag, MissingOneIsSaid) {
    imaging::FitRequest request = requestFor("scan_top");
    request.tagSide = base::Millimetres(20.0);
    EXPECT_TRUE(has(fitOf(sample("scan_top"), request).findings, base::FindingCode::FitUncertain));
}

TEST(Mirror, IsSuspectedWhereATagReadsBackwards) {
    const Tagged tagged = withTag(true);
    imaging::FitRequest request = requestFor("scan_top");
    request.tagSide = base::Millimetres(tagged.side_mm);
    EXPECT_TRUE(has(fitOf(tagged.photo, request).findings, base::FindingCode::MirrorSuspected));
}

TEST(Mirror, IsSuspectedWhereTheFaceLooksToTheOtherSide) {
    const base::Picture photo = sample("scan_threequarter");
    const base::Picture mirrored = test::pictureOf(test::imageOf(photo).mirrored(true, false));
    imaging::FitRequest request;
    request.kind = head::ViewKind::QuarterLeft;
    EXPECT_FALSE(has(fitOf(photo, request).findings, base::FindingCode::MirrorSuspected));
    EXPECT_TRUE(has(fitOf(mirrored, request).findings, base::FindingCode::MirrorSuspected));
}

TEST(BadInput, IsNeverPresentedAsSure) {
    const base::Picture front = sample("scan_front");
    imaging::FitRequest back;
    back.kind = head::ViewKind::Back;
    EXPECT_TRUE(has(fitOf(front, back).findings, base::FindingCode::FitUncertain));

    for (const int covered_px : {300, 450, 600, 700}) {
        QImage covered = test::imageOf(front);
        QPainter painter(&covered);
        painter.fillRect(0, 0, 1600, covered_px, QColor(40, 60, 150));
        painter.end();
        const imaging::PhotoFit fit = fitOf(test::pictureOf(covered), {});
        const test::Comparison seen = test::compare(fit.view, test::readTruth("scan_front"));
        const bool right = seen.normal_deg < 7.5 && std::abs(seen.areaMean - 1.0) < 0.1;
        EXPECT_TRUE(right || !fit.findings.empty())
            << covered_px << ": " << seen.normal_deg << " deg, area " << seen.areaMean << ", residual "
            << fit.view.fit.residual_px << " px, " << fit.confidence;
    }

    imaging::FitRequest wide;
    wide.focal35_mm = 20.0;
    EXPECT_TRUE(has(fitOf(front, wide).findings, base::FindingCode::FitUncertain));
    for (const imaging::PhotoFit& good : samples().fits)
        EXPECT_FALSE(has(good.findings, base::FindingCode::FitUncertain));
}

TEST(BadInput, DrawingsHaveNoHead) {
    QImage drawing(1600, 1600, QImage::Format_RGB32);
    drawing.fill(Qt::white);
    QPainter painter(&drawing);
    painter.setPen(QPen(Qt::black, 12));
    painter.setBrush(QColor(240, 200, 170));
    painter.drawEllipse(QPoint(800, 800), 420, 560);
    painter.setBrush(Qt::black);
    painter.drawEllipse(QPoint(640, 760), 30, 30);
    painter.drawEllipse(QPoint(960, 760), 30, 30);
    painter.end();
    try {
        const imaging::PhotoFit fit = fitOf(test::pictureOf(drawing), {});
        EXPECT_FALSE(fit.findings.empty());
    } catch (const base::Error& error) {
        EXPECT_TRUE(error.code() == base::ErrorCode::NoHeadOutline ||
                    error.code() == base::ErrorCode::NoFaceNoViewKind);
    }
}
