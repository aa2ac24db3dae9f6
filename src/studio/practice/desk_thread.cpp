#include "studio/practice/desk_thread.h"

#include <utility>

namespace trichion::studio {

DeskThread::DeskThread() : m_thread([this] { work(); }) {}

DeskThread::~DeskThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_given.notify_one();
    m_thread.join();
}

void DeskThread::give(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_given.notify_one();
}

void DeskThread::work() {
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_given.wait(lock, [this] { return m_isOver || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace trichion::studio
