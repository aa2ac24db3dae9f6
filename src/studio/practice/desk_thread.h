#pragma once
/// \file
/// A thread that does one job after the other.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace trichion::studio {

/// The destructor waits until all that was given is done.
class DeskThread {
  public:
    using Job = std::function<void()>;

    DeskThread();
    ~DeskThread();
    DeskThread(const DeskThread&) = delete;
    DeskThread& operator=(const DeskThread&) = delete;

    /// Jobs must not throw.
    void give(Job job);

  private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_given;
    std::deque<Job> m_jobs;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace trichion::studio
