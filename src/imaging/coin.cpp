#include "trichion/imaging/coin.h"

#include "imaging/matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/core/mat.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace trichion::imaging {

using Eigen::Vector2d;

namespace {

constexpr int kRays = 96;
constexpr int kSteps = 128;
constexpr double kNearest_px = 6.0;

/// Edge strength on rays from a place: one row for each ray, one column for each distance.
cv::Mat edgesAround(const cv::Mat& rgb, const Vector2d& centre, double reach_px) {
    cv::Mat edges(kRays, kSteps, CV_32F, cv::Scalar(0.0));
    const double step = (reach_px - kNearest_px) / kSteps;
    const double gap = std::max(1.0, 0.7 * step);
    const auto colourAt = [&](const Vector2d& at) -> Eigen::Vector3d {
        const int x = std::clamp(static_cast<int>(at.x()), 0, rgb.cols - 1);
        const int y = std::clamp(static_cast<int>(at.y()), 0, rgb.rows - 1);
        const cv::Vec3b& p = rgb.at<cv::Vec3b>(y, x);
        return {static_cast<double>(p[0]), static_cast<double>(p[1]), static_cast<double>(p[2])};
    };
    for (int ray = 0; ray < kRays; ++ray) {
        const double angle = 2.0 * std::numbers::pi * ray / kRays;
        const Vector2d along(std::cos(angle), std::sin(angle));
        for (int i = 0; i < kSteps; ++i) {
            const double r = kNearest_px + (i + 0.5) * step;
            const double edge =
                (colourAt(centre + (r + gap) * along) - colourAt(centre + (r - gap) * along)).norm();
            edges.at<float>(ray, i) = static_cast<float>(edge / (edge + 25.0));
        }
    }
    return edges;
}

/// The line around the place that gathers most edge and changes its distance by at most two steps a ray.
std::vector<int> strongestLine(const cv::Mat& edges) {
    constexpr int kBend = 3;
    cv::Mat gathered(2 * kRays, kSteps, CV_32F);
    cv::Mat from(2 * kRays, kSteps, CV_8S, cv::Scalar(0));
    edges.row(0).copyTo(gathered.row(0));
    // Twice round, so that the second round starts where the first ends.
    for (int ray = 1; ray < 2 * kRays; ++ray)
        for (int i = 0; i < kSteps; ++i) {
            float best = -1.0F;
            for (int move = -kBend; move <= kBend; ++move) {
                const int before = i + move;
                if (before < 0 || before >= kSteps)
                    continue;
                const float value =
                    gathered.at<float>(ray - 1, before) - 0.03F * static_cast<float>(std::abs(move));
                if (value > best) {
                    best = value;
                    from.at<schar>(ray, i) = static_cast<schar>(move);
                }
            }
            gathered.at<float>(ray, i) = best + edges.at<float>(ray % kRays, i);
        }
    const float* last = gathered.ptr<float>(2 * kRays - 1);
    int at = static_cast<int>(std::max_element(last, last + kSteps) - last);
    std::vector<int> line(kRays, 0);
    for (int ray = 2 * kRays - 1; ray >= kRays; --ray) {
        line[static_cast<std::size_t>(ray % kRays)] = at;
        at += from.at<schar>(ray, at);
    }
    return line;
}

std::vector<cv::Point2f> placesOf(const std::vector<int>& line, const Vector2d& centre, double reach_px) {
    std::vector<cv::Point2f> places;
    places.reserve(line.size());
    for (std::size_t ray = 0; ray < line.size(); ++ray) {
        const double angle = 2.0 * std::numbers::pi * static_cast<double>(ray) / kRays;
        const double r = kNearest_px + (line[ray] + 0.5) * (reach_px - kNearest_px) / kSteps;
        places.emplace_back(static_cast<float>(centre.x() + r * std::cos(angle)),
                            static_cast<float>(centre.y() + r * std::sin(angle)));
    }
    return places;
}

head::OutlineEllipse ellipseOf(const cv::RotatedRect& box) {
    return {{box.center.x, box.center.y},
            {0.5 * box.size.width, 0.5 * box.size.height},
            base::Degrees(box.angle)};
}

/// Distance of a place from an ellipse as a share of its size; to first order.
double offEllipse(const head::OutlineEllipse& ellipse, const cv::Point2f& place) {
    const double turn = ellipse.turn.value * base::kDegreesToRadians;
    const Vector2d p = Vector2d(place.x, place.y) - ellipse.centre_px;
    const Vector2d local(std::cos(turn) * p.x() + std::sin(turn) * p.y(),
                         -std::sin(turn) * p.x() + std::cos(turn) * p.y());
    return std::abs(local.cwiseQuotient(ellipse.radii_px).norm() - 1.0);
}

/// An ellipse through most of the places; strays are left out in a second look.
std::optional<head::OutlineEllipse> ellipseThrough(const std::vector<cv::Point2f>& places) {
    constexpr double kStray = 0.12;
    constexpr double kOn = 0.04;
    constexpr double kMost = 0.75;
    head::OutlineEllipse ellipse = ellipseOf(cv::fitEllipse(places));
    std::vector<cv::Point2f> near;
    near.reserve(places.size());
    for (const cv::Point2f& place : places)
        if (offEllipse(ellipse, place) < kStray)
            near.push_back(place);
    if (near.size() < places.size() / 2)
        return std::nullopt;
    ellipse = ellipseOf(cv::fitEllipse(near));
    const auto on = std::count_if(places.begin(), places.end(),
                                  [&](const cv::Point2f& place) { return offEllipse(ellipse, place) < kOn; });
    const bool flat = ellipse.radii_px.minCoeff() * 3.0 < ellipse.radii_px.maxCoeff();
    if (flat || static_cast<double>(on) < kMost * static_cast<double>(places.size()))
        return std::nullopt;
    return ellipse;
}

/// Takes away all edges within `share` of an ellipse.
void clearInside(cv::Mat& edges, const head::OutlineEllipse& ellipse, double share, double reach_px) {
    const double turn = ellipse.turn.value * base::kDegreesToRadians;
    for (int ray = 0; ray < kRays; ++ray) {
        const double angle = 2.0 * std::numbers::pi * ray / kRays - turn;
        const double limit_px =
            share / Vector2d(std::cos(angle), std::sin(angle)).cwiseQuotient(ellipse.radii_px).norm();
        const double step = (reach_px - kNearest_px) / kSteps;
        const int last = std::clamp(static_cast<int>((limit_px - kNearest_px) / step), 0, kSteps);
        edges.row(ray).colRange(0, last).setTo(0.0);
    }
}

/// The clearest closed line around a place, outside `within` if there is one, as an ellipse.
std::optional<head::OutlineEllipse> rimAround(const cv::Mat& rgb, const Vector2d& centre, double reach_px,
                                              const std::optional<head::OutlineEllipse>& within) {
    constexpr double kClear = 0.35;   // mean edge of a rim
    constexpr double kOutside = 1.15; // of the ellipse inside
    cv::Mat edges = edgesAround(rgb, centre, reach_px);
    if (within)
        clearInside(edges, *within, kOutside, reach_px);
    const std::vector<int> line = strongestLine(edges);
    double sum = 0.0;
    for (int ray = 0; ray < kRays; ++ray)
        sum += edges.at<float>(ray, line[static_cast<std::size_t>(ray)]);
    return sum > kClear * kRays ? ellipseThrough(placesOf(line, centre, reach_px)) : std::nullopt;
}

} // namespace

std::optional<head::OutlineEllipse> findRim(const base::Picture& photo, const base::ImagePoint& inside,
                                            double reach_px) {
    constexpr int kRingsOfACoin = 3; // relief lies inside the rim
    constexpr double kRoom = 1.4;
    const bool outside = inside.v.x() < 0.0 || inside.v.y() < 0.0 || inside.v.x() >= photo.width() ||
                         inside.v.y() >= photo.height();
    if (outside || reach_px < 2.0 * kNearest_px)
        return std::nullopt;
    const cv::Mat rgb = rgbOf(photo);
    std::optional<head::OutlineEllipse> found = rimAround(rgb, inside.v, reach_px, std::nullopt);
    for (int ring = 0; found && ring < kRingsOfACoin; ++ring) {
        const auto larger = rimAround(rgb, found->centre_px, reach_px, found);
        if (!larger)
            break;
        found = larger;
    }
    // Twice more from the middle, with finer steps.
    for (int look = 0; found && look < 2; ++look) {
        const double reach = std::max(2.0 * kNearest_px, kRoom * found->radii_px.maxCoeff());
        std::optional<head::OutlineEllipse> core = found;
        core->radii_px *= 0.6;
        found = rimAround(rgb, found->centre_px, reach, core);
    }
    return found;
}

} // namespace trichion::imaging
