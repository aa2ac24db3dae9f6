#include "mannequin_raster.h"

#include "trichion/head/fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace trichion::render {

using Eigen::Matrix3d;
using Eigen::Vector2f;
using Eigen::Vector3d;
using Eigen::Vector3f;

namespace {

constexpr float kNearest_mm = 10.0F;
constexpr int kAcross = ProjectedMannequin::kTile * kSamplesAcross;

float crossOf(const Vector2f& a, const Vector2f& b) {
    return a.x() * b.y() - a.y() * b.x();
}

} // namespace

ProjectedMannequin::ProjectedMannequin(const head::View& view) : m_mesh(mannequinMesh()) {
    place(view);
    sortIntoTiles(view.photo.width_px, view.photo.height_px);
}

// The mean head's ellipsoid is stretched onto the view's; face, ears and neck follow it.
void ProjectedMannequin::place(const head::View& view) {
    const head::Head mean = head::meanHead();
    const Vector3d stretch = view.head.surface.halfAxes_mm().cwiseQuotient(mean.surface.halfAxes_mm());
    const Matrix3d toHead = head::headToFrankfurt(mean.longAxisRise).transpose();
    const Matrix3d& turn = view.pose.rotationHeadToCamera;
    const Matrix3d places = turn * stretch.asDiagonal() * toHead;
    const Matrix3d normals = turn * stretch.cwiseInverse().asDiagonal() * toHead;
    m_corners.reserve(m_mesh.vertices.size());
    for (const MannequinVertex& vertex : m_mesh.vertices) {
        const Vector3d at = places * vertex.place_mm.cast<double>() + view.pose.centreCamera_mm;
        Corner corner;
        corner.place_mm = at.cast<float>();
        corner.normal = (normals * vertex.normal.cast<double>()).normalized().cast<float>();
        corner.openness = vertex.openness;
        corner.skull = vertex.skull;
        if (at.z() > kNearest_mm) {
            corner.inverseDepth = static_cast<float>(1.0 / at.z());
            corner.pixel =
                (view.camera.principal_px + view.camera.focal_px / at.z() * at.head<2>()).cast<float>();
        }
        m_corners.push_back(corner);
    }
}

void ProjectedMannequin::sortIntoTiles(int width, int height) {
    m_columns = (width + kTile - 1) / kTile;
    m_rows = (height + kTile - 1) / kTile;
    m_bins.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    for (std::size_t i = 0; i < m_mesh.triangles.size(); ++i) {
        const auto& [a, b, c] = m_mesh.triangles[i];
        const Corner& first = m_corners[a];
        const Corner& second = m_corners[b];
        const Corner& third = m_corners[c];
        if (first.inverseDepth <= 0.0F || second.inverseDepth <= 0.0F || third.inverseDepth <= 0.0F)
            continue;
        // Seen from outside a triangle turns anticlockwise; y points down.
        if (crossOf(second.pixel - first.pixel, third.pixel - first.pixel) >= 0.0F)
            continue;
        const Vector2f low = first.pixel.cwiseMin(second.pixel).cwiseMin(third.pixel) / kTile;
        const Vector2f high = first.pixel.cwiseMax(second.pixel).cwiseMax(third.pixel) / kTile;
        const int left = std::max(0, static_cast<int>(std::floor(low.x())));
        const int right = std::min(m_columns - 1, static_cast<int>(std::floor(high.x())));
        const int top = std::max(0, static_cast<int>(std::floor(low.y())));
        const int bottom = std::min(m_rows - 1, static_cast<int>(std::floor(high.y())));
        for (int row = top; row <= bottom; ++row)
            for (int column = left; column <= right; ++column)
                m_bins[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(column)]
                    .push_back(static_cast<std::int32_t>(i));
    }
}

// Barycentric shares step along the samples; the nearest triangle wins.
void ProjectedMannequin::fill(std::vector<Fragment>& fragments, std::int32_t triangle,
                              const Vector2f& origin) const {
    const auto& [a, b, c] = m_mesh.triangles[static_cast<std::size_t>(triangle)];
    const auto inSamples = [&](const Corner& corner) -> Vector2f {
        return (corner.pixel - origin) * kSamplesAcross - Vector2f::Constant(0.5F);
    };
    const Vector2f p = inSamples(m_corners[a]);
    const Vector2f e = inSamples(m_corners[b]) - p;
    const Vector2f f = inSamples(m_corners[c]) - p;
    const float area = crossOf(e, f);
    const Vector2f low = Vector2f::Zero().cwiseMin(e).cwiseMin(f) + p;
    const Vector2f high = Vector2f::Zero().cwiseMax(e).cwiseMax(f) + p;
    const int left = std::max(0, static_cast<int>(std::ceil(low.x())));
    const int right = std::min(kAcross - 1, static_cast<int>(std::floor(high.x())));
    const int top = std::max(0, static_cast<int>(std::ceil(low.y())));
    const int bottom = std::min(kAcross - 1, static_cast<int>(std::floor(high.y())));
    const float da = m_corners[a].inverseDepth;
    const float db = m_corners[b].inverseDepth - da;
    const float dc = m_corners[c].inverseDepth - da;
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const Vector2f at = Vector2f(static_cast<float>(x), static_cast<float>(y)) - p;
            const float u = crossOf(at, f) / area;
            const float v = crossOf(e, at) / area;
            if (u < 0.0F || v < 0.0F || u + v > 1.0F)
                continue;
            Fragment& fragment =
                fragments[static_cast<std::size_t>(y) * kAcross + static_cast<std::size_t>(x)];
            const float inverseDepth = da + u * db + v * dc;
            if (inverseDepth > fragment.inverseDepth)
                fragment = {inverseDepth, triangle, u, v};
        }
}

SurfaceSample ProjectedMannequin::sampleOf(const Fragment& fragment) const {
    SurfaceSample sample;
    if (fragment.triangle < 0)
        return sample;
    const auto& triangle = m_mesh.triangles[static_cast<std::size_t>(fragment.triangle)];
    const auto a = triangle[0];
    const auto b = triangle[1];
    const auto c = triangle[2];
    const float w = 1.0F - fragment.u - fragment.v;
    const auto mean = [&](const auto& of) {
        return of(m_corners[a]) * w + of(m_corners[b]) * fragment.u + of(m_corners[c]) * fragment.v;
    };
    const Vector3f normal =
        m_corners[a].normal * w + m_corners[b].normal * fragment.u + m_corners[c].normal * fragment.v;
    sample.normal = normal.normalized();
    sample.place_mm =
        m_corners[a].place_mm * w + m_corners[b].place_mm * fragment.u + m_corners[c].place_mm * fragment.v;
    sample.openness = mean([](const Corner& corner) { return corner.openness; });
    sample.skull = mean([](const Corner& corner) { return corner.skull; });
    sample.hit = true;
    return sample;
}

std::vector<PixelSamples> ProjectedMannequin::tile(int column, int row) const {
    std::vector<Fragment> fragments(static_cast<std::size_t>(kAcross) * kAcross);
    const Vector2f origin(static_cast<float>(column * kTile), static_cast<float>(row * kTile));
    for (const std::int32_t triangle : binAt(column, row))
        fill(fragments, triangle, origin);
    std::vector<PixelSamples> pixels(static_cast<std::size_t>(kTile) * kTile);
    for (std::size_t i = 0; i < fragments.size(); ++i) {
        const std::size_t x = i % kAcross;
        const std::size_t y = i / kAcross;
        pixels[(y / kSamplesAcross) * kTile + x / kSamplesAcross]
              [(y % kSamplesAcross) * kSamplesAcross + x % kSamplesAcross] = sampleOf(fragments[i]);
    }
    return pixels;
}

} // namespace trichion::render
