#include "studio/services/common_head.h"

#include "trichion/head/fit.h"

#include <algorithm>
#include <cmath>

namespace trichion::studio {

using RegistrationPtr = std::shared_ptr<const Registration>;

namespace {

constexpr double kSameShape = 1e-9;
constexpr double kSquare = 0.4; // cosine; nearer to the rim a pixel is many millimetres of skin

double sizeOf(const head::Ellipsoid& surface) {
    return std::cbrt(surface.halfAxes_mm().prod());
}

bool sameHead(const head::Head& a, const head::Head& b) {
    return a.surface.halfAxes_mm() == b.surface.halfAxes_mm() && a.longAxisRise == b.longAxisRise;
}

/// A similar head at the distance that leaves its picture unchanged; another shape is fitted to the outline.
head::View onHead(head::View view, const head::Head& head) {
    const double factor = sizeOf(head.surface) / sizeOf(view.head.surface);
    const Eigen::Vector3d similar = view.head.surface.halfAxes_mm() * factor;
    const bool sameShape = (similar - head.surface.halfAxes_mm()).norm() < kSameShape * similar.norm();
    view.pose.centreCamera_mm *= factor;
    view.head = head;
    if (sameShape || view.fit.outline_px.size() < 20)
        return view;
    std::vector<head::OutlinePoint> points;
    for (const base::ImagePoint& point : view.fit.outline_px)
        points.push_back({point, 1.0});
    const head::OutlineFit fit =
        head::fitToOutline(view.camera, view.pose.rotationHeadToCamera, head.surface, points);
    view.pose = fit.pose;
    view.fit.residual_px = fit.residual_px;
    return view;
}

} // namespace

std::vector<RegistrationPtr> onOneHead(const std::vector<RegistrationPtr>& registrations,
                                       std::size_t reference) {
    std::vector<RegistrationPtr> all = registrations;
    const head::Head head = registrations.at(reference)->view.head;
    for (RegistrationPtr& registration : all) {
        if (!registration || sameHead(registration->view.head, head))
            continue;
        Registration moved = *registration;
        moved.view = onHead(moved.view, head);
        registration = std::make_shared<const Registration>(std::move(moved));
    }
    return all;
}

double disagreement_percent(const Registration& registration) {
    return 100.0 * (sizeOf(registration.alone.surface) / sizeOf(registration.view.head.surface) - 1.0);
}

bool disagrees(const Registration& registration) {
    constexpr double kLeast_percent = 3.0;
    return std::abs(disagreement_percent(registration)) >
           std::max(kLeast_percent, registration.view.fit.scaleSigma_percent);
}

HeadChange changeBetween(const head::View& before, const head::View& after, const design::Design& design) {
    HeadChange change;
    change.breadthBefore_mm = 2.0 * before.head.surface.halfAxes_mm().x();
    change.breadthAfter_mm = 2.0 * after.head.surface.halfAxes_mm().x();
    for (const head::ScalpPoint& place : design.hairline.points) {
        const base::HeadPoint was = head::onHead(before.head.surface, place);
        const base::HeadPoint is = head::onHead(after.head.surface, place);
        const std::optional<base::ImagePoint> pixel = before.project(was);
        if (before.facing(was) < kSquare || !pixel)
            continue;
        const std::optional<base::ImagePoint> now = after.project(is);
        const std::optional<base::HeadPoint> under = after.lift(*pixel);
        // Beside the new head the distance in the picture has to do.
        const double shift_mm = under ? head::arcLength(after.head.surface, *under, is).value
                                : now ? (now->v - pixel->v).norm() / after.scaleAtCentre().value
                                      : 0.0;
        change.hairlineShift_mm = std::max(change.hairlineShift_mm, shift_mm);
    }
    return change;
}

} // namespace trichion::studio
