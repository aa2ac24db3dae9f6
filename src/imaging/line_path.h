#pragma once
// The one line that evidence adds up to.

#include "imaging/line_evidence.h"
#include "trichion/head/anatomy.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace trichion::imaging {

/// A way across the head and what it gathered.
struct LinePath {
    std::vector<head::ScalpPoint>
        places;         ///< from the client's right to the client's left, about 0.5 mm apart
    double score = 0.0; ///< mm of clear line, less what gaps cost
};

/// The way of the largest score through the evidence on the forehead chart. Only lines in its own direction
/// count for it. It never runs back towards the client's right round the vertex, may start and end anywhere,
/// and bridges gaps where what lies behind them pays for it. Empty without evidence.
[[nodiscard]] LinePath bestPathThrough(const LineEvidence& evidence, const cv::Mat& seen);

/// The way between two places that follows the evidence with the least length: no way that a person would not
/// draw. It may run back round the vertex.
[[nodiscard]] std::vector<head::ScalpPoint> shortestLineBetween(const head::ScalpPoint& from,
                                                                const head::ScalpPoint& to,
                                                                const LineEvidence& evidence,
                                                                const cv::Mat& seen);

} // namespace trichion::imaging
