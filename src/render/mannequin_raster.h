#pragma once
/// \file
/// The mannequin's triangles in a camera's picture: which point of the surface each place of a pixel shows.

#include "mannequin_mesh.h"
#include "trichion/base/raster.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <vector>

namespace trichion::render {

/// What a place of the picture shows, in the camera's frame.
struct SurfaceSample {
    Eigen::Vector3f normal = Eigen::Vector3f::Zero(); ///< of unit length
    Eigen::Vector3f place_mm = Eigen::Vector3f::Zero();
    float openness = 0.0F;
    float skull = 0.0F;
    bool hit = false;
};

constexpr int kSamplesAcross = 2; ///< along each side of a pixel
using PixelSamples = std::array<SurfaceSample, kSamplesAcross * kSamplesAcross>;

/// The mannequin stretched to a view's head and projected. Immutable; tiles may be asked from any thread.
class ProjectedMannequin {
  public:
    static constexpr int kTile = 64;

    explicit ProjectedMannequin(const head::View& view);

    [[nodiscard]] int columns() const noexcept { return m_columns; }
    [[nodiscard]] int rows() const noexcept { return m_rows; }
    /// Nothing but ground.
    [[nodiscard]] bool isEmpty(int column, int row) const { return binAt(column, row).empty(); }
    /// Samples of the pixels of a tile, row by row; of all kTile * kTile, also beside the picture.
    [[nodiscard]] std::vector<PixelSamples> tile(int column, int row) const;

  private:
    struct Corner {
        Eigen::Vector2f pixel;
        float inverseDepth = 0.0F; ///< 1 / mm
        Eigen::Vector3f normal;
        Eigen::Vector3f place_mm;
        float openness = 0.0F;
        float skull = 0.0F;
    };
    struct Fragment {
        float inverseDepth = 0.0F;
        std::int32_t triangle = -1;
        float u = 0.0F;
        float v = 0.0F;
    };

    [[nodiscard]] const std::vector<std::int32_t>& binAt(int column, int row) const {
        return m_bins[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                      static_cast<std::size_t>(column)];
    }
    void place(const head::View& view);
    void sortIntoTiles(int width, int height);
    void fill(std::vector<Fragment>& fragments, std::int32_t triangle, const Eigen::Vector2f& origin) const;
    [[nodiscard]] SurfaceSample sampleOf(const Fragment& fragment) const;

    const MannequinMesh& m_mesh;
    std::vector<Corner> m_corners;
    std::vector<std::vector<std::int32_t>> m_bins;
    int m_columns = 0;
    int m_rows = 0;
};

} // namespace trichion::render
