#include "trichion/base/error.h"
#include "trichion/head/client_head.h"
#include "trichion/head/fit.h"
#include "trichion/head/relief.h"
#include "trichion/head/view.h"

#include <Eigen/Geometry>
#include <Eigen/LU>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <vector>

using namespace trichion;
using Eigen::Vector3d;

namespace {

/// Unit vectors spread evenly over the sphere.
std::vector<Vector3d> directions(int count) {
    std::vector<Vector3d> all;
    all.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double y = 1.0 - (2.0 * i + 1.0) / count;
        const double around = i * std::numbers::pi * (3.0 - std::sqrt(5.0));
        const double r = std::sqrt(1.0 - y * y);
        all.emplace_back(r * std::cos(around), y, r * std::sin(around));
    }
    return all;
}

head::Relief someRelief() {
    head::Relief::Heights heights;
    for (int k = 0; k < head::kReliefModes; ++k)
        heights(k) = 0.008 * std::sin(1.0 + 2.3 * k);
    return head::Relief(heights);
}

head::View someView(head::ViewKind kind, const head::Relief& relief) {
    head::Head bumpy = head::meanHead();
    bumpy.relief = relief;
    head::PhotoIdentity identity{{}, 1600, 1200};
    identity.sha256.assign(64, 'd');
    return {
        identity, {4000.0, {800.0, 600.0}}, bumpy, {head::orientationOf(kind), Vector3d(25, -15, 850)}, {}};
}

} // namespace

TEST(Relief, ModesAreIndependentAndOfUnitSize) {
    using Square = Eigen::Matrix<double, head::kReliefModes, head::kReliefModes>;
    Square products = Square::Zero();
    Vector3d lower = Vector3d::Zero();
    double mean = 0.0;
    const std::vector<Vector3d> all = directions(20000);
    for (const Vector3d& w : all) {
        const head::Relief::Heights modes = head::Relief::modesAt(w);
        products += modes * modes.transpose() / static_cast<double>(all.size());
        mean += modes.sum();
        lower += modes.sum() * w;
    }
    EXPECT_LT((products - Square::Identity()).cwiseAbs().maxCoeff(), 2e-3);
    // Nothing that the ellipsoid's size or place could say.
    EXPECT_LT(std::abs(mean) / 20000.0, 1e-3);
    EXPECT_LT(lower.norm() / 20000.0, 1e-3);
}

TEST(Relief, IsAlikeOnBothSides) {
    for (const Vector3d& w : directions(100))
        EXPECT_NEAR(someRelief().at(w), someRelief().at(Vector3d(-w.x(), w.y(), w.z())), 1e-15);
}

TEST(Relief, SlopeIsTheDerivative) {
    constexpr double kStep = 1e-5;
    const head::Relief relief = someRelief();
    for (const Vector3d& w : directions(60)) {
        const Vector3d along = w.unitOrthogonal();
        const double difference =
            (relief.at((w + kStep * along).normalized()) - relief.at((w - kStep * along).normalized())) /
            (2.0 * kStep);
        EXPECT_NEAR(relief.slopeAt(w).dot(along), difference, 1e-8);
        EXPECT_NEAR(relief.slopeAt(w).dot(w), 0.0, 1e-12);
    }
}

TEST(Relief, ImpossibleHeightsAreRefused) {
    head::Relief::Heights heights = head::Relief::Heights::Zero();
    heights(3) = 0.5;
    EXPECT_THROW((void)head::Relief(heights), base::Error);
    heights(3) = std::nan("");
    EXPECT_THROW((void)head::Relief(heights), base::Error);
}

TEST(ViewOfRelief, LiftingUndoesProjection) {
    for (const head::ViewKind kind :
         {head::ViewKind::Front, head::ViewKind::QuarterLeft, head::ViewKind::Top}) {
        const head::View view = someView(kind, someRelief());
        int seen = 0;
        for (const Vector3d& w : directions(800)) {
            const base::HeadPoint point = view.head.surface.pointAt(w);
            if (view.facing(point) < 0.15)
                continue;
            ++seen;
            const auto back = view.lift(*view.project(point));
            ASSERT_TRUE(back);
            EXPECT_LT((back->v - point.v).norm(), 1e-6);
        }
        EXPECT_GT(seen, 200);
    }
}

TEST(ViewOfRelief, NormalsAreThoseOfTheSkin) {
    constexpr double kStep = 1e-5;
    const head::View view = someView(head::ViewKind::Front, someRelief());
    for (const Vector3d& w : directions(100)) {
        const Vector3d u = w.unitOrthogonal();
        const Vector3d v = w.cross(u);
        const auto skinAt = [&](const Vector3d& offset) -> Vector3d {
            return view.skinOver(view.head.surface.pointAt((w + offset).normalized()));
        };
        const Vector3d alongU = skinAt(kStep * u) - skinAt(-kStep * u);
        const Vector3d alongV = skinAt(kStep * v) - skinAt(-kStep * v);
        const Vector3d normal = alongU.cross(alongV).normalized();
        EXPECT_LT((view.normalOver(view.head.surface.pointAt(w)).v - normal).norm(), 1e-6);
    }
}

TEST(ViewOfRelief, JacobianIsThatOfTheProjection) {
    constexpr double kStep_mm = 1e-4;
    const head::View view = someView(head::ViewKind::QuarterLeft, someRelief());
    for (const Vector3d& w : directions(60)) {
        const base::HeadPoint point = view.head.surface.pointAt(w);
        for (int axis = 0; axis < 3; ++axis) {
            const Vector3d offset = kStep_mm * Vector3d::Unit(axis);
            const Eigen::Vector2d slope = (view.project(base::HeadPoint(Vector3d(point.v + offset)))->v -
                                           view.project(base::HeadPoint(Vector3d(point.v - offset)))->v) /
                                          (2.0 * kStep_mm);
            EXPECT_LT((view.jacobianAt(point).col(axis) - slope).norm(), 1e-5);
        }
    }
}

TEST(ViewOfRelief, SilhouetteIsWhereTheSkinTurnsAway) {
    const head::View view = someView(head::ViewKind::Back, someRelief());
    double moved_mm = 0.0;
    const std::vector<base::HeadPoint> flat = head::silhouetteOf(view.head.surface, view.pose, 90);
    const std::vector<base::HeadPoint> rim = head::silhouetteOf(view, 90);
    for (std::size_t i = 0; i < rim.size(); ++i) {
        EXPECT_NEAR(view.facing(rim[i]), 0.0, 1e-6);
        moved_mm = std::max(moved_mm, (rim[i].v - flat[i].v).norm());
    }
    EXPECT_GT(moved_mm, 1.0);
    const head::View plain = someView(head::ViewKind::Back, {});
    const std::vector<base::HeadPoint> same = head::silhouetteOf(plain, 90);
    for (std::size_t i = 0; i < same.size(); ++i)
        EXPECT_EQ(same[i].v, flat[i].v);
}

TEST(ViewOfRelief, ComesBackFromItsFile) {
    const head::View view = someView(head::ViewKind::Top, someRelief());
    const std::string text = head::viewToJson(view);
    const head::View read = head::viewFromJson(text, "v.json");
    EXPECT_EQ(read.head.relief, view.head.relief);
    EXPECT_EQ(head::viewToJson(read), text);
    EXPECT_EQ(head::viewToJson(someView(head::ViewKind::Top, {})).find("relief"), std::string::npos);
}

TEST(ViewOfRelief, ClientHeadsKeepIt) {
    head::ClientHead client;
    client.head = head::meanHead();
    client.head.relief = someRelief();
    client.views.push_back(someView(head::ViewKind::Top, someRelief()));
    const std::string text = head::clientHeadToJson(client);
    EXPECT_EQ(head::clientHeadFromJson(text, "h.json").head.relief, client.head.relief);
    client.views.back().head.relief = {};
    EXPECT_THROW((void)head::clientHeadFromJson(head::clientHeadToJson(client), "h.json"), base::Error);
}
