#include "imaging/one_thread.h"

#include <memory>
#include <opencv2/core/parallel/parallel_backend.hpp>

namespace trichion::imaging {

namespace {

class OneThread final : public cv::parallel::ParallelForAPI {
  public:
    void parallel_for(int tasks, FN_parallel_for_body_cb_t body, void* context) override {
        body(0, tasks, context);
    }
    int getThreadNum() const override { return 0; }
    int getNumThreads() const override { return 1; }
    int setNumThreads(int) override { return 1; }
    const char* getName() const override { return "one thread"; }
};

bool install() noexcept {
    try {
        cv::parallel::setParallelForBackend(std::make_shared<OneThread>(), false);
        return true;
    } catch (...) {
        return false;
    }
}

// Before main(), because OpenCV's switch is not safe once threads use it.
const bool installed = install();

} // namespace

bool openCvRunsInOneThread() noexcept {
    return installed;
}

} // namespace trichion::imaging
