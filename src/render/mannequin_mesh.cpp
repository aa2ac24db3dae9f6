#include "mannequin_mesh.h"

#include "mannequin_form.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace trichion::render {

using Eigen::Vector3d;
using Eigen::Vector3i;

namespace {

constexpr double kGrid_mm = 3.0;
const Vector3d kLow_mm(-102.0, -252.0, -117.0);
const Vector3i kCells(68, 120, 82); // to (102, 108, 129)
constexpr int kWalks = 2;
constexpr double kSkullSoft_mm = 0.8;
constexpr int kRays = 12;
constexpr std::array kReach_mm = {5.0, 12.0, 26.0, 54.0};
constexpr double kConeSlope = 0.55;

Vector3d gradientAt(const Vector3d& p) {
    constexpr double kStep = 0.05;
    Vector3d g;
    for (int k = 0; k < 3; ++k)
        g(k) = distanceToMannequin(p + kStep * Vector3d::Unit(k)) -
               distanceToMannequin(p - kStep * Vector3d::Unit(k));
    return g / (2.0 * kStep);
}

/// The form sampled at the corners of cubes.
class Grid {
  public:
    Grid() : m_values(static_cast<std::size_t>((kCells + Vector3i::Ones()).prod())) {
        base::parallelFor(kCells.z() + 1, 0, {}, [this](int z) {
            for (int y = 0; y <= kCells.y(); ++y)
                for (int x = 0; x <= kCells.x(); ++x)
                    m_values[indexOf({x, y, z})] = distanceToMannequin(placeOf({x, y, z}));
        });
    }

    [[nodiscard]] static std::size_t indexOf(const Vector3i& at) {
        return (static_cast<std::size_t>(at.z()) * static_cast<std::size_t>(kCells.y() + 1) +
                static_cast<std::size_t>(at.y())) *
                   static_cast<std::size_t>(kCells.x() + 1) +
               static_cast<std::size_t>(at.x());
    }
    [[nodiscard]] static Vector3d placeOf(const Vector3i& at) {
        return kLow_mm + kGrid_mm * at.cast<double>();
    }
    [[nodiscard]] double at(const Vector3i& corner) const { return m_values[indexOf(corner)]; }

  private:
    std::vector<double> m_values;
};

Vector3i corner(int k) {
    return {k & 1, (k >> 1) & 1, (k >> 2) & 1};
}

/// One vertex in a cube that the surface passes: the middle of its crossings with the edges, walked onto the
/// surface. False if the surface does not pass.
bool vertexIn(const Grid& grid, const Vector3i& cell, MannequinVertex& vertex) {
    Vector3d sum = Vector3d::Zero();
    int crossings = 0;
    for (int k = 0; k < 8; ++k)
        for (int axis = 0; axis < 3; ++axis) {
            if ((k >> axis & 1) != 0)
                continue;
            const Vector3i from = cell + corner(k);
            const Vector3i to = cell + corner(k | (1 << axis));
            const double a = grid.at(from);
            const double b = grid.at(to);
            if ((a < 0.0) == (b < 0.0))
                continue;
            sum += Grid::placeOf(from) + a / (a - b) * kGrid_mm * Vector3d::Unit(axis);
            ++crossings;
        }
    if (crossings == 0)
        return false;
    Vector3d place = sum / crossings;
    Vector3d gradient = gradientAt(place);
    for (int walk = 0; walk < kWalks; ++walk) {
        const Vector3d step = distanceToMannequin(place) * gradient / std::max(0.1, gradient.squaredNorm());
        place -= step * std::min(1.0, 0.5 * kGrid_mm / std::max(1e-9, step.norm()));
    }
    gradient = gradientAt(place);
    vertex.place_mm = place.cast<float>();
    vertex.normal = gradient.normalized().cast<float>();
    const double apart = std::abs(distanceToSkull(place));
    vertex.skull = static_cast<float>(std::clamp(2.0 - apart / kSkullSoft_mm, 0.0, 1.0));
    return true;
}

/// Directions over the whole ball, evenly spread (a golden spiral).
std::array<Vector3d, kRays> rays() {
    std::array<Vector3d, kRays> all;
    for (int i = 0; i < kRays; ++i) {
        const double z = 1.0 - (2.0 * i + 1.0) / kRays;
        const double turn = i * std::numbers::pi * (3.0 - std::sqrt(5.0));
        const double r = std::sqrt(1.0 - z * z);
        all[static_cast<std::size_t>(i)] = {r * std::cos(turn), r * std::sin(turn), z};
    }
    return all;
}

/// How much of a sky that is brighter above a place sees: cones are followed through the form.
double opennessAt(const Vector3d& place, const Vector3d& normal) {
    static const std::array<Vector3d, kRays> kDirections = rays();
    double seen = 0.0;
    double all = 0.0;
    for (const Vector3d& ray : kDirections) {
        const Vector3d way = (normal * 1.02 + ray).normalized(); // cosine-distributed about the normal
        double free = 1.0;
        for (const double reach : kReach_mm)
            free = std::min(free, distanceToMannequin(place + reach * way) / (kConeSlope * reach));
        const double weight = 1.0 + 0.6 * way.y();
        seen += weight * std::clamp(free, 0.0, 1.0);
        all += weight;
    }
    return seen / all;
}

/// Joins the vertices of the four cubes about each edge that the surface crosses.
void joinVertices(const Grid& grid, const std::vector<std::int32_t>& vertexOf, MannequinMesh& mesh) {
    const auto at = [&](const Vector3i& cell) {
        return static_cast<std::uint32_t>(vertexOf[Grid::indexOf(cell)]);
    };
    for (int z = 1; z < kCells.z(); ++z)
        for (int y = 1; y < kCells.y(); ++y)
            for (int x = 1; x < kCells.x(); ++x)
                for (int axis = 0; axis < 3; ++axis) {
                    const Vector3i here(x, y, z);
                    const bool inside = grid.at(here) < 0.0;
                    if (inside == (grid.at(here + Vector3i::Unit(axis)) < 0.0))
                        continue;
                    const Vector3i u = Vector3i::Unit((axis + 1) % 3);
                    const Vector3i v = Vector3i::Unit((axis + 2) % 3);
                    const std::array<std::uint32_t, 4> ring = {at(here - u - v), at(here - v), at(here),
                                                               at(here - u)};
                    const auto add = [&](std::size_t a, std::size_t b, std::size_t c) {
                        if (inside)
                            mesh.triangles.push_back({ring[a], ring[b], ring[c]});
                        else
                            mesh.triangles.push_back({ring[a], ring[c], ring[b]});
                    };
                    add(0, 1, 2);
                    add(0, 2, 3);
                }
}

MannequinMesh made() {
    const Grid grid;
    MannequinMesh mesh;
    mesh.vertices.reserve(48'000);
    mesh.triangles.reserve(96'000);
    std::vector<std::int32_t> vertexOf(static_cast<std::size_t>((kCells + Vector3i::Ones()).prod()), -1);
    for (int z = 0; z < kCells.z(); ++z)
        for (int y = 0; y < kCells.y(); ++y)
            for (int x = 0; x < kCells.x(); ++x) {
                MannequinVertex vertex;
                if (!vertexIn(grid, {x, y, z}, vertex))
                    continue;
                vertexOf[Grid::indexOf({x, y, z})] = static_cast<std::int32_t>(mesh.vertices.size());
                mesh.vertices.push_back(vertex);
            }
    joinVertices(grid, vertexOf, mesh);
    constexpr int kAtOnce = 512;
    const auto count = static_cast<int>(mesh.vertices.size());
    base::parallelFor((count + kAtOnce - 1) / kAtOnce, 0, {}, [&](int part) {
        for (int i = part * kAtOnce; i < std::min(count, (part + 1) * kAtOnce); ++i) {
            MannequinVertex& vertex = mesh.vertices[static_cast<std::size_t>(i)];
            vertex.openness =
                static_cast<float>(opennessAt(vertex.place_mm.cast<double>(), vertex.normal.cast<double>()));
        }
    });
    return mesh;
}

} // namespace

const MannequinMesh& mannequinMesh() {
    static const MannequinMesh mesh = made();
    return mesh;
}

} // namespace trichion::render
