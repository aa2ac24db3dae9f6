#pragma once
/// \file
/// The mannequin as triangles, made once from its form.

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <vector>

namespace trichion::render {

/// A point of the mannequin's surface, in the Frankfurt frame of the mean head.
struct MannequinVertex {
    Eigen::Vector3f place_mm;
    Eigen::Vector3f normal; ///< outward, of unit length
    float openness = 1.0F;  ///< share of a sky above that it sees, 0..1
    float skull = 0.0F;     ///< 1 on the skull's own surface, 0 on what was added to it
};

/// Triangles turn anticlockwise seen from outside.
struct MannequinMesh {
    std::vector<MannequinVertex> vertices;
    std::vector<std::array<std::uint32_t, 3>> triangles;
};

/// Vertices about 3 mm apart, on the form within 0.01 mm. Made at the first call (some tenths of a second),
/// kept for ever. Safe from any thread.
[[nodiscard]] const MannequinMesh& mannequinMesh();

} // namespace trichion::render
