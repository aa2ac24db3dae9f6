#pragma once
// The skin along a path, place by place, measured in the path's own direction.

#include "imaging/forehead_chart.h"
#include "trichion/head/anatomy.h"

#include <Eigen/Core>
#include <cstdint>
#include <vector>

namespace trichion::imaging {

/// What a line differs in from the skin: lighter, darker or redder.
enum class LineTone { Lighter, Darker, Redder };

/// Shape of each: one value for every place of the path.
struct LineStrip {
    std::vector<double> contrasts; ///< of the tone against BOTH sides, L* steps on skin; may be negative
    std::vector<Eigen::Vector3d> colours; ///< L*, a*, b* of the line less those of the skin beside it
    std::vector<double> chance;           ///< what the same measure finds 6 to 9 mm beside the path, smoothed
    std::vector<double> lengths_mm;       ///< on the chart, from the place before
};

/// Averaged over some 4 mm along the path, so that dots and hairs across it give little.
[[nodiscard]] LineStrip stripAlong(const std::vector<head::ScalpPoint>& path, const ForeheadChart& chart,
                                   LineTone tone);

/// What is typical of the line where it is clear.
struct LineCharacter {
    double contrast = 0.0;
    Eigen::Vector3d colour = Eigen::Vector3d::Zero();
};
[[nodiscard]] LineCharacter characterOf(const LineStrip& strip);

/// Per place, for each mm: up to 1 where the line is seen as elsewhere, less than 0 where it is not.
[[nodiscard]] std::vector<double> supportAlong(const LineStrip& strip, const LineCharacter& character);

} // namespace trichion::imaging
