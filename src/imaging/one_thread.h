#pragma once
// OpenCV works in one thread in this process.

namespace trichion::imaging {

/// True once OpenCV's loops run in one thread. cv::dnn cuts its sums by the number of threads, so that its
/// last bits, and with them a fit, would differ between machines and settings. Work is shared out above
/// OpenCV instead (base::parallelFor).
[[nodiscard]] bool openCvRunsInOneThread() noexcept;

} // namespace trichion::imaging
