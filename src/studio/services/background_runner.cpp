#include "studio/services/background_runner.h"

#include "trichion/base/process.h"

#include <QMetaObject>
#include <cmath>

namespace trichion::studio {

BackgroundRunner::BackgroundRunner(QObject* parent) : BackgroundRunner(Haste::Usual, parent) {}

BackgroundRunner::BackgroundRunner(Haste haste, QObject* parent) : QObject(parent), m_haste(haste) {}

BackgroundRunner::~BackgroundRunner() {
    // All are told first, so that their ends overlap; what they post to this object afterwards is dropped by
    // Qt.
    for (const std::unique_ptr<Job>& job : m_jobs)
        job->thread.request_stop();
    m_jobs.clear();
}

void BackgroundRunner::start(const QString& name, Work work, Failure failed) {
    m_waiting.clear();
    if (m_current != nullptr)
        m_current->thread.request_stop();
    launch({name, std::move(work), std::move(failed)});
}

void BackgroundRunner::startAfter(const QString& name, Work work, Failure failed) {
    if (m_current == nullptr)
        launch({name, std::move(work), std::move(failed)});
    else
        m_waiting.push_back({name, std::move(work), std::move(failed)});
}

void BackgroundRunner::startNext(const QString& name, Work work, Failure failed) {
    if (m_current == nullptr)
        launch({name, std::move(work), std::move(failed)});
    else
        m_waiting.push_front({name, std::move(work), std::move(failed)});
}

void BackgroundRunner::launch(Waiting next) {
    m_jobs.push_back(std::make_unique<Job>());
    Job* job = m_jobs.back().get();
    m_current = job;
    setBusy(true);
    emit progressed(next.name, 0.0);
    job->thread = std::jthread([this, job, next = std::move(next)](const std::stop_token& stop) {
        if (m_haste == Haste::None)
            base::giveWay();
        run(job, stop, next.name, next.work, next.failed);
    });
}

void BackgroundRunner::run(Job* job, const std::stop_token& stop, const QString& name, const Work& work,
                           const Failure& failed) {
    const base::Progress progress{stop, [this, job, name](std::string_view, double share) {
                                      const int percent = static_cast<int>(std::lround(100.0 * share));
                                      if (job->percent.exchange(percent) == percent)
                                          return; // one event per percent, not one per tile
                                      QMetaObject::invokeMethod(this, [this, job, name, share] {
                                          if (job == m_current)
                                              emit progressed(name, share);
                                      });
                                  }};
    Finish finish;
    try {
        finish = work(progress);
    } catch (...) {
        finish = [failed, failure = std::current_exception()] { failed(failure); };
    }
    QMetaObject::invokeMethod(this, [this, job, finish] { end(job, finish); });
}

void BackgroundRunner::end(Job* job, const Finish& finish) {
    const bool current = job == m_current;
    if (current)
        m_current = nullptr;
    m_jobs.remove_if([job](const std::unique_ptr<Job>& held) { return held.get() == job; });
    if (!current)
        return;
    // What follows from a result may start the next job itself, and goes before what waits.
    if (finish)
        finish();
    if (m_current == nullptr && !m_waiting.empty()) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        launch(std::move(next));
    } else if (m_current == nullptr)
        setBusy(false);
}

void BackgroundRunner::cancel() {
    m_waiting.clear();
    if (m_current != nullptr)
        m_current->thread.request_stop();
}

void BackgroundRunner::setBusy(bool busy) {
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace trichion::studio
