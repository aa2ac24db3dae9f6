#pragma once
/// \file
/// Long work off the GUI thread: one job at a time, with progress and a way to stop.

#include "trichion/base/progress.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <deque>
#include <exception>
#include <functional>
#include <list>
#include <memory>
#include <stop_token>
#include <thread>

namespace trichion::studio {

/// Starting a job stops the one before it, drops its result, and drops all that wait. Jobs are const
/// snapshots in, values out: `work` runs in a thread of its own and returns what is to be done with its
/// result on the GUI thread. The destructor stops and waits.
class BackgroundRunner : public QObject {
    Q_OBJECT
  public:
    using Finish = std::function<void()>;
    using Work = std::function<Finish(const base::Progress&)>;
    using Failure = std::function<void(const std::exception_ptr&)>;

    /// Whether a person waits for the jobs.
    enum class Haste { Usual, None };

    explicit BackgroundRunner(QObject* parent = nullptr);
    /// Jobs that nobody waits for give way to the window and to the picture that follows the hand.
    explicit BackgroundRunner(Haste haste, QObject* parent = nullptr);
    ~BackgroundRunner() override;

    /// `name` is what the person reads while it runs.
    void start(const QString& name, Work work, Failure failed);
    /// The job follows those that run or wait; startNext() before the others that wait.
    void startAfter(const QString& name, Work work, Failure failed);
    void startNext(const QString& name, Work work, Failure failed);
    /// Stops the job and drops all that wait; its failure is called with Interrupted once it has ended.
    void cancel();
    [[nodiscard]] bool busy() const noexcept { return m_busy; }

  signals:
    void busyChanged(bool busy);
    void progressed(const QString& name, double share);

  private:
    struct Job {
        std::atomic<int> percent = -1;
        std::jthread thread;
    };

    struct Waiting {
        QString name;
        Work work;
        Failure failed;
    };

    void launch(Waiting next);
    void run(Job* job, const std::stop_token& stop, const QString& name, const Work& work,
             const Failure& failed);
    void end(Job* job, const Finish& finish);
    void setBusy(bool busy);

    Haste m_haste = Haste::Usual;
    std::list<std::unique_ptr<Job>> m_jobs; // ended and superseded ones wait here until they are through
    std::deque<Waiting> m_waiting;
    Job* m_current = nullptr;
    bool m_busy = false;
};

} // namespace trichion::studio
