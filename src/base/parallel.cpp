#include "trichion/base/parallel.h"

#include "trichion/base/error.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace trichion::base {

namespace {

std::atomic<int> chosenThreads = 0;

} // namespace

int defaultThreads() noexcept {
    static const int cores = // asking reads files of the system
        static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int chosen = chosenThreads;
    return chosen > 0 ? chosen : cores;
}

void setDefaultThreads(int threads) noexcept {
    chosenThreads = threads;
}

void throwIfStopped(const std::stop_token& stop) {
    if (stop.stop_requested())
        throw Error(ErrorCode::Interrupted);
}

void parallelFor(int count, int threads, const std::stop_token& stop, const std::function<void(int)>& body) {
    const int workers = std::min(count, threads > 0 ? threads : defaultThreads());
    std::atomic<int> next = 0;
    std::atomic<bool> failed = false;
    // Indices below one that fails were handed out before it: the lowest failure is the same for any number
    // of threads.
    std::exception_ptr failure;
    int failedAt = count;
    std::mutex failureMutex;

    const auto work = [&] {
        int i = 0;
        try {
            for (i = next++; i < count && !failed && !stop.stop_requested(); i = next++)
                body(i);
        } catch (...) {
            const std::lock_guard lock(failureMutex);
            if (i < failedAt)
                failure = std::current_exception();
            failedAt = std::min(failedAt, i);
            failed = true;
        }
    };

    {
        std::vector<std::jthread> pool;
        for (int i = 1; i < workers; ++i)
            pool.emplace_back(work);
        work();
    }
    if (failure)
        std::rethrow_exception(failure);
    throwIfStopped(stop);
}

} // namespace trichion::base
