#pragma once
/// \file
/// The practice as the window works with it: opened, read and written in one thread of its own, so that the
/// window never waits for a disk.

#include "studio/practice/desk_trouble.h"
#include "trichion/store/client_index.h"
#include "trichion/store/practice.h"

#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace trichion::studio {

class DeskThread;

/// Lives on the GUI thread. Jobs run one after the other, in the order they were given; those that were given
/// before the practice is locked or the program ends are finished first: nothing that was typed is lost.
class PracticeDesk : public QObject {
    Q_OBJECT
  public:
    enum class State { None, Locked, Open };
    using Finish = std::function<void()>;
    /// Runs in the practice's thread and returns what is to be done with its result on the GUI thread; that
    /// is left out if the practice was locked or changed meanwhile.
    using Work = std::function<Finish(store::Practice&)>;
    using Failure = std::function<void(const std::exception_ptr&)>;

    explicit PracticeDesk(QObject* parent = nullptr, store::Clock clock = store::systemClock);
    ~PracticeDesk() override;

    [[nodiscard]] State state() const noexcept { return m_state; }
    /// Without a passphrase: made to play with.
    [[nodiscard]] bool isSample() const noexcept { return m_isSample; }
    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return m_folder; }
    /// Everyone, for the search as it is typed. Precondition: Open.
    [[nodiscard]] store::ClientIndex& clients() { return *m_clients; }
    [[nodiscard]] const store::PracticeRow& facts() const noexcept { return m_facts; }
    [[nodiscard]] bool busy() const noexcept { return m_waiting > 0; }

    /// The practice of the last time: opened if it has no passphrase, else Locked.
    void resume();
    /// Opens a practice in place of the one that is open. After an error the state is as before.
    void open(const std::filesystem::path& folder, const store::Unlocking& unlocking);
    /// Opens a practice if it has no passphrase; else it is Locked and asks for it.
    void choose(const std::filesystem::path& folder);
    /// Makes a practice and opens it; `made` gets the recovery key, which is not shown again.
    void create(const std::filesystem::path& folder, const store::NewPractice& wanted,
                std::function<void(const store::Sealed<std::string>& recoveryKey)> made,
                const Failure& failed);
    /// The sample practice, made if it is not there.
    void openSample();
    /// Closes it and forgets all keys. Does nothing for the sample.
    void lock();

    /// `failed` is told by a sentence unless it is given. Without it work that a missing drive or a full disk
    /// stopped is kept, and stuck() tells of it.
    void run(Work work, Failure failed = {});
    /// run(), then all pages read again.
    void change(Work work, Failure failed = {});
    /// What was stopped that way, once more and in order; then all pages read again.
    void tryAgain();
    /// How much of that there is.
    [[nodiscard]] std::size_t stuckCount() const noexcept { return m_stuck.size(); }
    /// Until all that was given is done and told; events go on being handled.
    void wait();
    /// The practice's own row was changed.
    void setFacts(const store::PracticeRow& facts);

    /// Where a first own practice and the sample are put.
    [[nodiscard]] static std::filesystem::path usualFolder();
    [[nodiscard]] static std::filesystem::path sampleFolder();

  signals:
    void stateChanged();
    /// Something in the practice is another than it was.
    void changed();
    void failed(const QString& sentence);
    /// Something was not kept or read, and may be when the drive is back: tryAgain().
    void stuck(const QString& sentence);
    void busyChanged(bool busy);

  private:
    using Job = std::function<Finish(std::unique_ptr<store::Practice>&)>;
    void post(Job job, Failure failed);
    void opened(const std::filesystem::path& folder, bool isSample, const store::PracticeRow& facts,
                std::shared_ptr<store::ClientIndex> clients);
    void told(const std::exception_ptr& failure);
    void keepForLater(Work work, const std::exception_ptr& failure);
    void setWaiting(int waiting);

    store::Clock m_clock;
    State m_state = State::None;
    bool m_isSample = false;
    std::filesystem::path m_folder;
    store::PracticeRow m_facts;
    std::shared_ptr<store::ClientIndex> m_clients;
    int m_generation = 0; ///< of the practice that is open
    int m_waiting = 0;
    std::vector<Work> m_stuck;
    /// The file of the practice that is open; used by the thread only.
    std::shared_ptr<base::FileMark> m_mark = std::make_shared<base::FileMark>();
    /// Used by the thread only.
    std::shared_ptr<std::unique_ptr<store::Practice>> m_place =
        std::make_shared<std::unique_ptr<store::Practice>>();
    std::unique_ptr<DeskThread> m_thread;
};

} // namespace trichion::studio
