#include "bench/head_table.h"

#include "support/picked_apart.h"
#include "support/synthetic_head.h"
#include "support/transferred.h"
#include "support/view_comparison.h"

#include <Eigen/Cholesky>
#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>
#include <string>

namespace trichion::bench {

namespace {

constexpr std::uint64_t kCheckingSeeds = 2'000'000; // as in tests/property/joint_test.cpp
constexpr int kHeads = 30;

double share(std::vector<double> values, double part) {
    if (values.empty())
        return std::nan("");
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

double meanOf(const std::vector<double>& values) {
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// What is gathered over views and pairs of views.
struct Gathered {
    std::vector<double> normals_deg;
    std::vector<double> area;
    std::vector<double> area5;
    std::vector<double> area95;
    std::vector<double> scale;
    std::vector<double> apart_mm;    ///< medians of pairs
    std::vector<double> hairline_mm; ///< medians, from front to top

    void add(const test::Comparison& seen) {
        normals_deg.push_back(seen.normal_deg);
        area.push_back(seen.areaMean);
        area5.push_back(seen.area5);
        area95.push_back(seen.area95);
        scale.push_back(seen.scaleRatio);
    }

    void print(const std::string& name) const {
        std::printf("%-30s %5.1f %5.1f   %5.2f %5.2f %5.2f   %6.1f %6.1f %8.1f   %6.1f\n", name.c_str(),
                    meanOf(normals_deg), share(normals_deg, 0.9), meanOf(area), share(area5, 0.5),
                    share(area95, 0.5), share(apart_mm, 0.5), share(apart_mm, 0.9), share(hairline_mm, 0.5),
                    100.0 * (meanOf(scale) - 1.0));
    }
};

void printTitles() {
    std::printf("\n%-30s %11s   %17s   %13s %8s   %s\n", "", "normals deg", "area", "apart mm", "hairline",
                "px/mm");
    std::printf("%-30s %5s %5s   %5s %5s %5s   %6s %6s %8s   %6s\n", "", "mean", "p90", "mean", "p5", "p95",
                "median", "p90", "mm", "off %");
}

/// The ellipsoid that lies best over points (all of one camera frame, millimetres), and its pose: an exact
/// fit to the surface, which no photo allows.
head::View bestEllipsoid(const std::vector<test::SeenScalp>& scalp, head::View view) {
    using Unknowns = Eigen::Matrix<double, 9, 1>; // centre, turn, logarithms of the half axes
    const Eigen::Matrix3d start = view.pose.rotationHeadToCamera;
    const Eigen::Vector3d centre_mm = view.pose.centreCamera_mm;
    const Eigen::Vector3d axes_mm = view.head.surface.halfAxes_mm();
    const auto rotationAt = [&](const Unknowns& x) -> Eigen::Matrix3d {
        const double angle = std::max(1e-12, x.segment<3>(3).norm());
        const Eigen::Vector3d axis = x.segment<3>(3) / angle;
        return start * Eigen::AngleAxisd(angle, axis.squaredNorm() > 0.5 ? axis : Eigen::Vector3d::UnitX())
                           .toRotationMatrix();
    };
    const auto axesAt = [&](const Unknowns& x) -> Eigen::Vector3d {
        return axes_mm.cwiseProduct(x.tail<3>().array().exp().matrix());
    };
    const auto above = [&](const Unknowns& x) -> Eigen::VectorXd {
        const Eigen::Matrix3d toHead = rotationAt(x).transpose();
        const Eigen::Vector3d axes = axesAt(x);
        Eigen::VectorXd heights(static_cast<Eigen::Index>(scalp.size()));
        for (std::size_t i = 0; i < scalp.size(); ++i) {
            const Eigen::Vector3d q =
                (toHead * (scalp[i].camera_mm - centre_mm - x.head<3>())).cwiseQuotient(axes);
            heights(static_cast<Eigen::Index>(i)) =
                (q.norm() - 1.0) / q.normalized().cwiseQuotient(axes).norm();
        }
        return heights;
    };
    Unknowns x = Unknowns::Zero();
    Eigen::VectorXd now = above(x);
    double damping = 1e-4; // flat directions (a nearly round section has no turn) stay where they are
    for (int round = 0; round < 40; ++round) {
        Eigen::MatrixXd jacobian(now.size(), 9);
        for (int k = 0; k < 9; ++k)
            jacobian.col(k) = (above(x + 1e-6 * Unknowns::Unit(k)) - now) / 1e-6;
        Eigen::MatrixXd normal = jacobian.transpose() * jacobian;
        normal.diagonal() += Eigen::VectorXd::Constant(9, damping * normal.diagonal().maxCoeff());
        const Unknowns next = x - Unknowns(normal.ldlt().solve(jacobian.transpose() * now));
        const Eigen::VectorXd there = above(next);
        const bool better = there.allFinite() && there.squaredNorm() < now.squaredNorm();
        damping = better ? std::max(1e-4, 0.3 * damping) : 10.0 * damping;
        if (better) {
            x = next;
            now = there;
        }
    }
    view.head = {head::Ellipsoid(axesAt(x)), view.head.longAxisRise, {}};
    view.pose = {rotationAt(x), centre_mm + x.head<3>()};
    return view;
}

// --- the scanned head

struct Scan {
    std::array<test::ScanTruth, 3> truths;
    std::array<std::vector<test::SeenScalp>, 3> scalps;
};

Scan readScan() {
    Scan scan{
        {test::readTruth("scan_front"), test::readTruth("scan_threequarter"), test::readTruth("scan_top")},
        {}};
    for (std::size_t i = 0; i < 3; ++i)
        scan.scalps.at(i) = test::scalpOf(scan.truths.at(i));
    return scan;
}

void gather(Gathered& gathered, const Scan& scan, const std::vector<std::size_t>& numbers,
            const std::vector<head::View>& views) {
    for (std::size_t a = 0; a < numbers.size(); ++a) {
        const test::ScanTruth& truthA = scan.truths.at(numbers[a]);
        gathered.add(test::compare(views[a], scan.scalps.at(numbers[a]), truthA.focal_px));
        for (std::size_t b = a + 1; b < numbers.size(); ++b) {
            const test::ScanTruth& truthB = scan.truths.at(numbers[b]);
            gathered.apart_mm.push_back(
                test::pickedApart_mm(test::sharedPlaces(truthA, truthB), views[a], views[b]));
            if (numbers[a] == 0 && numbers[b] == 2)
                gathered.hairline_mm.push_back(
                    share(test::landedBeside_mm(test::hairlineOf(truthA, truthB), views[a], views[b]), 0.5));
        }
    }
}

void printScan(const std::vector<imaging::PhotoFit>& fits,
               const std::vector<imaging::ScalpTexture>& textures) {
    const Scan scan = readScan();
    const std::array<const char*, 3> names = {"scan, front", "scan, three-quarter", "scan, top"};
    for (std::size_t i = 0; i < 3; ++i) {
        head::View truth = fits[i].view;
        truth.camera.focal_px = scan.truths.at(i).focal_px;
        truth.pose.centreCamera_mm.z() *= truth.camera.focal_px / fits[i].view.camera.focal_px;
        Gathered best;
        gather(best, scan, {i}, {bestEllipsoid(scan.scalps.at(i), truth)});
        best.print(std::string(names.at(i)) + ", best");
        Gathered one;
        gather(one, scan, {i}, {fits[i].view});
        one.print(names.at(i));
    }
    Gathered alone;
    gather(alone, scan, {0, 1, 2}, {fits[0].view, fits[1].view, fits[2].view});
    alone.print("scan, each alone");
    const auto together = [&](const std::vector<std::vector<std::size_t>>& sets, bool matched,
                              const char* name) {
        Gathered gathered;
        for (const std::vector<std::size_t>& set : sets) {
            std::vector<imaging::PhotoFit> photos;
            std::vector<imaging::ScalpTexture> seen;
            for (const std::size_t i : set) {
                photos.push_back(fits[i]);
                if (matched)
                    seen.push_back(textures[i]);
            }
            const imaging::HeadFit fit = imaging::fitHead(photos, seen, {}, std::nullopt);
            std::vector<head::View> views;
            views.reserve(fit.photos.size());
            for (const imaging::PhotoFit& photo : fit.photos)
                views.push_back(photo.view);
            gather(gathered, scan, set, views);
        }
        gathered.print(name);
    };
    together({{0, 1}, {0, 2}, {1, 2}}, false, "scan, two, no texture");
    together({{0, 1}, {0, 2}, {1, 2}}, true, "scan, two");
    together({{0, 1, 2}}, false, "scan, three, no texture");
    together({{0, 1, 2}}, true, "scan, three");
}

// --- synthetic heads

struct Drawn {
    std::vector<test::SyntheticPhoto> photos; ///< front, left, top
    head::HeadEvidence evidence;
};

void addMatches(Drawn& drawn, test::Random& random) {
    for (std::size_t a = 0; a < drawn.photos.size(); ++a)
        for (std::size_t b = a + 1; b < drawn.photos.size(); ++b) {
            const std::vector<head::ScalpMatch> matches =
                test::matchesBetween(drawn.photos[a], a, drawn.photos[b], b, random);
            drawn.evidence.matches.insert(drawn.evidence.matches.end(), matches.begin(), matches.end());
        }
}

void gather(Gathered& gathered, const Drawn& drawn, const std::vector<head::View>& views) {
    for (std::size_t a = 0; a < views.size(); ++a) {
        const test::SyntheticPhoto& photo = drawn.photos[a];
        gathered.add(test::compare(views[a], photo.scalp, photo.truth.camera.focal_px));
        for (std::size_t b = a + 1; b < views.size(); ++b) {
            const std::vector<double> apart_mm =
                test::pickedApart_mm(photo, views[a], drawn.photos[b], views[b]);
            if (apart_mm.size() >= 20)
                gathered.apart_mm.push_back(share(apart_mm, 0.5));
            if (photo.truth.fit.kind == head::ViewKind::Front &&
                drawn.photos[b].truth.fit.kind == head::ViewKind::Top)
                gathered.hairline_mm.push_back(
                    share(test::landedBeside_mm(test::hairlineOf(photo, drawn.photos[b]), views[a], views[b]),
                          0.5));
        }
    }
}

std::vector<head::View> viewsOf(const Drawn& drawn, const head::JointFit& fit) {
    std::vector<head::View> views;
    views.reserve(fit.poses.size());
    for (std::size_t i = 0; i < fit.poses.size(); ++i) {
        views.push_back(drawn.photos[i].truth);
        views.back().head = fit.head;
        views.back().camera = fit.poses[i].camera;
        views.back().pose = fit.poses[i].pose;
    }
    return views;
}

void printSynthetic(const std::vector<head::ViewKind>& kinds, const std::string& name) {
    Gathered ellipsoid;
    Gathered plain;
    Gathered matched;
    for (int i = 0; i < kHeads; ++i) {
        test::Random random(kCheckingSeeds + static_cast<std::uint64_t>(i));
        const test::BumpyHead head = test::drawHead(random);
        test::Photographer photographer(head, random);
        Drawn drawn;
        drawn.photos.reserve(kinds.size());
        for (const head::ViewKind kind : kinds)
            drawn.photos.push_back(photographer.shoot(kind, test::FocalLength::Known));
        for (const test::SyntheticPhoto& photo : drawn.photos)
            drawn.evidence.views.push_back(photo.evidence);
        if (kinds.size() == 1)
            gather(ellipsoid, drawn, {bestEllipsoid(drawn.photos[0].scalp, drawn.photos[0].truth)});
        gather(plain, drawn, viewsOf(drawn, head::fitJointly(drawn.evidence)));
        if (kinds.size() < 2)
            continue;
        addMatches(drawn, random);
        gather(matched, drawn, viewsOf(drawn, head::fitJointly(drawn.evidence)));
    }
    if (kinds.size() == 1)
        ellipsoid.print(name + ", best");
    plain.print(name + (kinds.size() > 1 ? ", no texture" : ""));
    if (kinds.size() > 1)
        matched.print(name);
}

} // namespace

void printHeadTable(const std::vector<imaging::PhotoFit>& fits,
                    const std::vector<imaging::ScalpTexture>& textures) {
    using head::ViewKind;
    printTitles();
    printScan(fits, textures);
    printSynthetic({ViewKind::Front}, "synthetic, front");
    printSynthetic({ViewKind::Left}, "synthetic, side");
    printSynthetic({ViewKind::Top}, "synthetic, top");
    printSynthetic({ViewKind::Front, ViewKind::Top}, "synthetic, two");
    printSynthetic({ViewKind::Front, ViewKind::Left, ViewKind::Top}, "synthetic, three");
}

} // namespace trichion::bench
