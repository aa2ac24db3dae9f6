// What is understood of a photo without being told, and what is said where that is doubtful.

#include "support/mannequin.h"
#include "support/picture_changes.h"
#include "support/picture_file.h"
#include "support/steep_photo.h"
#include "support/view_comparison.h"
#include "trichion/imaging/coin.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/imaging/mirror.h"
#include "trichion/imaging/understanding.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <optional>
#include <string>

using namespace trichion;
using base::FindingCode;
using Eigen::Vector2d;
using head::ViewKind;

namespace {

base::Picture sample(const std::string& name) {
    return test::readPicture(std::string(TRICHION_SOURCE) + "/resources/samples/" + name + ".png");
}

imaging::PhotoFit fitOf(const base::Picture& photo, const imaging::FitRequest& request = {}) {
    return imaging::fitPhoto(photo, {std::string(64, 'a'), photo.width(), photo.height()}, request, {});
}

imaging::FitRequest asKind(ViewKind kind) {
    imaging::FitRequest request;
    request.kind = kind;
    return request;
}

bool has(const base::Findings& findings, FindingCode code) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const base::Finding& finding) { return finding.code == code; });
}

/// Says that something is wrong: a finding, a confidence below 0.8, or an error of the right kind.
bool isDoubted(const base::Picture& photo, const imaging::FitRequest& request = {}) {
    try {
        const imaging::PhotoFit fit = fitOf(photo, request);
        return fit.confidence < 0.8 && !fit.findings.empty();
    } catch (const base::Error& error) {
        return error.code() == base::ErrorCode::NoFaceNoViewKind ||
               error.code() == base::ErrorCode::NoHeadOutline || error.code() == base::ErrorCode::FitFailed;
    }
}

/// A mannequin and its photo, drawn from a seed.
base::Picture mannequinFrom(ViewKind kind, unsigned seed) {
    std::mt19937_64 random(seed * 16 + static_cast<unsigned>(kind));
    std::normal_distribution<double> gauss;
    std::uniform_real_distribution<double> unit;
    test::Mannequin mannequin;
    mannequin.head.surface =
        head::Ellipsoid({77.2 * (1 + 0.036 * gauss(random)), 84.0 * (1 + 0.047 * gauss(random)),
                         99.7 * (1 + 0.035 * gauss(random))});
    mannequin.noseLength += 4.0 * gauss(random);
    mannequin.earSize += 3.0 * gauss(random);
    mannequin.neckRadius += 5.0 * gauss(random);
    mannequin.shoulderDrop += 20.0 * gauss(random);
    mannequin.fringe = unit(random) < 0.5;
    mannequin.lean_deg = 8.0 * gauss(random) + (kind == ViewKind::Top ? 20.0 : 0.0);
    test::CameraShift shift;
    shift.turn_deg = 8.0 * gauss(random);
    shift.lift_deg = 8.0 * gauss(random);
    shift.roll_deg = kind == ViewKind::Top ? 360.0 * unit(random) : 5.0 * gauss(random);
    shift.share = 0.22 + 0.1 * unit(random);
    const head::View view = test::viewOf(mannequin, kind, shift, 400, 480);
    return test::photographOf(mannequin, view, seed);
}

base::Picture mirrored(const base::Picture& photo) {
    return test::pictureOf(test::imageOf(photo).mirrored(true, false));
}

/// A copper disc on the top sample, as flat as there the skin: a coin of 24.25 mm by the true scale.
struct CoinPhoto {
    base::Picture photo;
    Vector2d centre_px{840.0, 760.0};
    double diameter_px = 0.0;
};

CoinPhoto withCoin(double diameter_mm) {
    CoinPhoto coin;
    const test::ScanTruth truth = test::readTruth("scan_top");
    for (const test::TruthSample& point : truth.samples)
        if ((point.pixel_px - coin.centre_px).norm() < 4.0)
            coin.diameter_px = diameter_mm * truth.focal_px / point.camera_mm.z();
    QImage image = test::imageOf(sample("scan_top"));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(206, 186, 120));
    const double r = 0.5 * coin.diameter_px;
    painter.drawEllipse(QPointF(coin.centre_px.x(), coin.centre_px.y()), r, r);
    painter.setBrush(QColor(150, 130, 80));
    painter.drawEllipse(QPointF(coin.centre_px.x() - 0.2 * r, coin.centre_px.y()), 0.3 * r, 0.5 * r);
    painter.end();
    coin.photo = test::pictureOf(image);
    return coin;
}

} // namespace

TEST(KindOfView, TopSampleIsProposedAndFittedAsWellAsWhenItIsSaid) {
    const imaging::PhotoFit fit = fitOf(sample("scan_top"));
    EXPECT_EQ(fit.view.fit.kind, ViewKind::Top);
    EXPECT_GT(fit.kindConfidence, 0.8);
    EXPECT_TRUE(fit.view.fit.automatic);
    EXPECT_TRUE(has(fit.findings, FindingCode::ViewKindProposed));
    EXPECT_LT(test::compare(fit.view, test::readTruth("scan_top")).normal_deg, 7.0);
}

TEST(KindOfView, FacesNeedNoProposal) {
    for (const char* name : {"scan_front", "scan_threequarter"}) {
        const imaging::PhotoFit fit = fitOf(sample(name));
        EXPECT_TRUE(fit.findings.empty()) << name;
        EXPECT_GT(fit.confidence, 0.8) << name;
    }
}

TEST(KindOfView, IsMostlyRightAndHardlyEverWrongWhereItIsSure) {
    int right = 0;
    int count = 0;
    int sure = 0;
    int wrongThoughSure = 0;
    for (unsigned seed = 1; seed <= 4; ++seed)
        for (const ViewKind kind : {ViewKind::Left, ViewKind::Right, ViewKind::Top, ViewKind::Back}) {
            ++count;
            try {
                const imaging::PhotoFit fit = fitOf(mannequinFrom(kind, seed));
                const bool hit = fit.view.fit.kind == kind;
                right += hit ? 1 : 0;
                sure += fit.kindConfidence > 0.8 ? 1 : 0;
                wrongThoughSure += fit.kindConfidence > 0.8 && !hit ? 1 : 0;
                EXPECT_FALSE(fit.findings.empty());
            } catch (const base::Error&) { // the mask saw no person
            }
        }
    std::printf("kind right %d of %d, sure %d, of these wrong %d\n", right, count, sure, wrongThoughSure);
    EXPECT_GE(right * 3, count * 2);
    EXPECT_LE(wrongThoughSure * 10, sure);
}

TEST(KindOfView, WrongOnesThatWereSaidAreDoubted) {
    EXPECT_TRUE(
        has(fitOf(sample("scan_top"), asKind(ViewKind::Left)).findings, FindingCode::ViewKindContradicted));
    EXPECT_FALSE(
        has(fitOf(sample("scan_top"), asKind(ViewKind::Top)).findings, FindingCode::ViewKindContradicted));
    EXPECT_TRUE(has(fitOf(sample("scan_threequarter"), asKind(ViewKind::QuarterRight)).findings,
                    FindingCode::MirrorSuspected));
}

namespace {

/// A face seen from above without a mesh: the head is laid by outline, eyes and nose, and that is said.
void expectLaidFromAbove(const test::Standpoint& stand) {
    const test::SteepPhoto photo = test::steepPhoto(stand);
    const imaging::PhotoFit fit = fitOf(photo.picture);
    EXPECT_TRUE(fit.view.fit.kind == ViewKind::Front || fit.view.fit.kind == ViewKind::QuarterLeft ||
                fit.view.fit.kind == ViewKind::QuarterRight);
    EXPECT_TRUE(has(fit.findings, FindingCode::FitUncertain));
    EXPECT_LT(fit.confidence, 0.8);
    EXPECT_GT(fit.confidence, 0.4) << "enough to be shown rather than asked for";
    EXPECT_LT(test::compare(fit.view, photo.scalp, photo.focal_px).normal_deg, 9.0);
}

} // namespace

// One test, because what is drawn from another side is read once.
TEST(SteepFace, IsTakenForAFrontFromAboveWithADoubtUnlessItCarriesAMesh) {
    expectLaidFromAbove({.lift_deg = 50.0});
    expectLaidFromAbove({.lift_deg = 52.0, .turn_deg = 20.0, .roll_deg = -10.0});
    const test::SteepPhoto photo = test::steepPhoto({.lift_deg = 30.0});
    const imaging::PhotoFit fit = fitOf(photo.picture);
    EXPECT_GT(fit.confidence, 0.8);
    EXPECT_FALSE(has(fit.findings, FindingCode::FitUncertain));
    EXPECT_LT(test::compare(fit.view, photo.scalp, photo.focal_px).normal_deg, 7.0);
}

TEST(BadPhotos, AreNeverPresentedAsSure) {
    const base::Picture front = sample("scan_front");
    const QImage image = test::imageOf(front);
    EXPECT_TRUE(isDoubted(test::uniformPicture(1200, 900, 0)));
    EXPECT_TRUE(isDoubted(test::uniformPicture(64, 64, 200)));

    base::Picture noise = test::uniformPicture(900, 900, 0);
    std::mt19937 random(3);
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            std::fill_n(noise.pixel(x, y), 3, static_cast<std::uint8_t>(random() & 255U));
    EXPECT_TRUE(isDoubted(noise));

    // Half of the head is cut off.
    EXPECT_TRUE(isDoubted(test::pictureOf(image.copy(820, 300, 780, 1300))));
    EXPECT_TRUE(isDoubted(test::pictureOf(image.copy(0, 800, 1600, 800))));

    imaging::FitRequest wide;
    wide.focal35_mm = 14.0;
    EXPECT_TRUE(isDoubted(front, wide));
}

TEST(BadPhotos, DrawingsOfAHeadAreDoubted) {
    // Dark lines on paper where the sample has edges.
    const base::Picture front = sample("scan_front");
    base::Picture drawing = test::uniformPicture(front.width(), front.height(), 255);
    for (int y = 2; y + 2 < front.height(); ++y)
        for (int x = 2; x + 2 < front.width(); ++x) {
            const int across = std::abs(front.pixel(x + 2, y)[1] - front.pixel(x - 2, y)[1]);
            const int down = std::abs(front.pixel(x, y + 2)[1] - front.pixel(x, y - 2)[1]);
            if (across + down > 20)
                std::fill_n(drawing.pixel(x, y), 3, std::uint8_t{20});
        }
    EXPECT_TRUE(isDoubted(drawing));
    // Flat colours, as in a cartoon.
    base::Picture cartoon = front;
    for (int y = 0; y < front.height(); ++y)
        for (int x = 0; x < front.width(); ++x)
            for (int c = 0; c < 3; ++c)
                cartoon.pixel(x, y)[c] = static_cast<std::uint8_t>(front.pixel(x, y)[c] / 64 * 64 + 32);
    EXPECT_TRUE(isDoubted(cartoon));
}

TEST(BadPhotos, OfTwoHeadsTheOtherCanBeChosen) {
    const QImage front = test::imageOf(sample("scan_front"));
    QImage two(2600, 1600, QImage::Format_RGB32);
    two.fill(front.pixelColor(0, 0));
    QPainter painter(&two);
    painter.drawImage(0, 0, front.scaled(1000, 1000, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    painter.drawImage(1000, 0, front);
    painter.end();
    const base::Picture photo = test::pictureOf(two);
    const imaging::PhotoFit largest = fitOf(photo);
    ASSERT_TRUE(has(largest.findings, FindingCode::SeveralFaces));
    EXPECT_GT(largest.view.project(base::HeadPoint())->v.x(), 1500.0);
    imaging::FitRequest request;
    request.headAt = base::ImagePoint(Vector2d(500.0, 550.0));
    const imaging::PhotoFit other = fitOf(photo, request);
    EXPECT_FALSE(has(other.findings, FindingCode::SeveralFaces));
    EXPECT_LT(other.view.project(base::HeadPoint())->v.x(), 800.0);
}

TEST(MirroredPhotos, AreFoundAmongOthersOfTheSameHead) {
    const auto textureOf = [](const base::Picture& photo, const imaging::FitRequest& request) {
        return imaging::scalpTextureOf(photo, fitOf(photo, request).view);
    };
    const imaging::ScalpTexture front = textureOf(sample("scan_front"), {});
    const imaging::ScalpTexture top = textureOf(sample("scan_top"), asKind(ViewKind::Top));
    const imaging::ScalpTexture quarter = textureOf(sample("scan_threequarter"), {});
    const imaging::ScalpTexture wrong = textureOf(mirrored(sample("scan_threequarter")), {});
    EXPECT_TRUE(imaging::mirroredAmong({front, quarter, top}).empty());
    EXPECT_EQ(imaging::mirroredAmong({front, wrong, top}), std::vector<std::size_t>{1});
    EXPECT_TRUE(imaging::mirroredAmong({front}).empty());
}

TEST(Coin, RimIsFoundFromAnyPlaceOnIt) {
    const CoinPhoto coin = withCoin(24.25);
    const double r = 0.5 * coin.diameter_px;
    for (const Vector2d& away :
         {Vector2d(0.0, 0.0), Vector2d(0.3 * r, 0.2 * r), Vector2d(-0.4 * r, 0.1 * r)}) {
        const auto rim =
            imaging::findRim(coin.photo, base::ImagePoint(Vector2d(coin.centre_px + away)), 190.0);
        ASSERT_TRUE(rim) << away.transpose();
        EXPECT_NEAR(rim->radii_px.maxCoeff() / r, 1.0, 0.02);
        EXPECT_LT((rim->centre_px - coin.centre_px).norm(), 0.03 * r);
    }
    EXPECT_FALSE(imaging::findRim(sample("scan_top"), base::ImagePoint(Vector2d(840, 760)), 190.0));
    EXPECT_FALSE(imaging::findRim(coin.photo, base::ImagePoint(Vector2d(-5.0, 3.0)), 190.0));
}

TEST(Coin, SetsTheScale) {
    const CoinPhoto coin = withCoin(24.25);
    imaging::FitRequest request = asKind(ViewKind::Top);
    request.focal35_mm = 110.0;
    request.coins = {{base::ImagePoint(coin.centre_px), base::Millimetres(24.25)}};
    const test::ScanTruth truth = test::readTruth("scan_top");
    EXPECT_NEAR(test::compare(fitOf(coin.photo, request).view, truth).scaleRatio, 1.0, 0.025);
    request.coins.front().diameter = base::Millimetres(1.15 * 24.25);
    EXPECT_LT(test::compare(fitOf(coin.photo, request).view, truth).scaleRatio, 0.92);
    request.coins.front().at = base::ImagePoint(Vector2d(800.0, 900.0));
    EXPECT_TRUE(has(fitOf(sample("scan_top"), request).findings, FindingCode::FitUncertain));
}

TEST(Iris, CountsWithItsVariance) {
    imaging::FitRequest request;
    request.focal35_mm = 110.0;
    const head::View plain = fitOf(sample("scan_front"), request).view;
    // By the fitted scale at the eye, an iris of 11.71 mm says the same; half as large again says a smaller
    // head.
    const Vector2d eye(640.0, 950.0);
    const auto at = plain.lift(base::ImagePoint(eye));
    ASSERT_TRUE(at);
    const double half_px = 0.5 * 11.71 * plain.scaleAt(*at).value;
    const auto breadthWith = [&](double factor) {
        const Vector2d half(factor * half_px, 0.0);
        request.irises = {{base::ImagePoint(Vector2d(eye - half)), base::ImagePoint(Vector2d(eye + half))}};
        return fitOf(sample("scan_front"), request).view.head.surface.halfAxes_mm().x();
    };
    const double breadth = plain.head.surface.halfAxes_mm().x();
    EXPECT_NEAR(breadthWith(1.0) / breadth, 1.0, 0.015);
    EXPECT_LT(breadthWith(1.1), 0.99 * breadth);
    EXPECT_GT(breadthWith(0.9), 1.01 * breadth);
}

TEST(FaceMarks, LieWhereTheScanHasThem) {
    const imaging::PhotoFit front = fitOf(sample("scan_front"));
    ASSERT_EQ(front.face.browRight.size(), 5U);
    ASSERT_EQ(front.face.browLeft.size(), 5U);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_LT(front.face.browRight[i].v.x(), 0.0);
        EXPECT_NEAR(front.face.browRight[i].v.x(), -front.face.browLeft[i].v.x(), 8.0);
    }
    // Of a head that is turned to one side the far ear is out of sight.
    const imaging::PhotoFit quarter = fitOf(sample("scan_threequarter"));
    EXPECT_TRUE(quarter.face.earLeft);
    EXPECT_FALSE(quarter.face.earRight);
    EXPECT_TRUE(fitOf(sample("scan_top")).face.browLeft.empty());
}

TEST(Understanding, LinesLieOnTheHeadAndMarksWhereTheyWereSeen) {
    const imaging::PhotoFit fit = fitOf(sample("scan_front"));
    int marks = 0;
    for (const imaging::ShownLine& line : imaging::understandingOf(fit)) {
        const bool onHead = line.what == imaging::Shown::Wire || line.what == imaging::Shown::Midline ||
                            line.what == imaging::Shown::BrowLevel;
        for (const base::ImagePoint& point : line.points)
            if (onHead) {
                EXPECT_TRUE(fit.view.lift(point).has_value());
            }
        marks += line.what == imaging::Shown::OutlineUsed ? static_cast<int>(line.points.size()) : 0;
        if (line.what == imaging::Shown::Brow) {
            EXPECT_EQ(line.points.size(), 5U);
        }
    }
    EXPECT_EQ(marks, static_cast<int>(fit.view.fit.outline_px.size()));
}
