#pragma once
// The part of a photo that holds the head, at the scale that is worked at, and what of the skin each part
// shows.

#include "trichion/base/raster.h"
#include "trichion/head/view.h"
#include "trichion/tracking/registration.h"

#include <Eigen/Core>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <vector>

namespace trichion::tracking {

/// Cells of `step_px` by `step_px` pixels, all but square, over whole pixels of a part of a photo.
struct WorkFrame {
    Eigen::Vector2d origin_px = Eigen::Vector2d::Zero();
    Eigen::Vector2d step_px = Eigen::Vector2d::Ones();
    int width = 0; ///< cells
    int height = 0;
    double pxPerMm = 1.0; ///< cells per mm at the nearest skin

    [[nodiscard]] base::ImagePoint pixelOf(const Eigen::Vector2d& cell) const {
        return base::ImagePoint(Eigen::Vector2d(origin_px + step_px.cwiseProduct(cell)));
    }
    [[nodiscard]] Eigen::Vector2d cellOf(const base::ImagePoint& pixel) const {
        return (pixel.v - origin_px).cwiseQuotient(step_px);
    }
    [[nodiscard]] bool empty() const { return width < 32 || height < 32; }
};

/// Cells per mm of the skin that is nearest to the camera, at full size.
[[nodiscard]] double finestScale(const head::View& view);
/// The head in the photo, at about `pxPerMm` cells per mm if it has clearly more pixels; else at its own
/// scale.
[[nodiscard]] WorkFrame frameOf(const head::View& view, double pxPerMm);

/// The photo in the frame, linear light, CV_32FC3, red green blue.
[[nodiscard]] cv::Mat linearIn(const base::Picture& photo, const WorkFrame& frame);
/// Natural logarithm of its luminance, CV_32F.
[[nodiscard]] cv::Mat logLuminance(const cv::Mat& linear);

/// What the skin is like at the corners of squares of kNodeCells cells.
struct SkinNode {
    base::HeadPoint point;
    double facing = -1.0; ///< below 0: no skin
    double scale = 1.0;   ///< cells per mm for skin that faces the camera
};
constexpr int kNodeCells = 8;
struct SkinGrid {
    int columns = 0;
    int rows = 0;
    std::vector<SkinNode> nodes;

    [[nodiscard]] const SkinNode& at(int column, int row) const {
        return nodes[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                     static_cast<std::size_t>(column)];
    }
    /// The node nearest to a cell.
    [[nodiscard]] const SkinNode& near(const Eigen::Vector2d& cell) const;
};
[[nodiscard]] SkinGrid skinGridOf(const head::View& view, const WorkFrame& frame);
/// 255 where the skin over the brow level faces the camera by at least the cosine, CV_8U in the size of the
/// frame.
[[nodiscard]] cv::Mat scalpMask(const SkinGrid& grid, const head::View& view, const WorkFrame& frame,
                                double facing);

/// For every cell of the baseline's frame the cell of the follow-up's frame, CV_32F each; -1 where there is
/// none.
struct CellMap {
    cv::Mat x;
    cv::Mat y;
};
[[nodiscard]] CellMap cellMapOf(const Alignment& alignment, const WorkFrame& baseline,
                                const WorkFrame& followUp);
/// The follow-up's picture in the baseline's frame.
[[nodiscard]] cv::Mat laidOver(const cv::Mat& followUp, const CellMap& map);
/// 255 where the map leads into the follow-up's frame.
[[nodiscard]] cv::Mat reached(const CellMap& map, const WorkFrame& followUp);

/// Differences of Gaussians, standard deviations in mm on the skin.
[[nodiscard]] cv::Mat band(const cv::Mat& plane, double fine_mm, double coarse_mm, double pxPerMm);

} // namespace trichion::tracking
