#include "studio/practice/practice_desk.h"

#include "studio/practice/desk_thread.h"
#include "studio/practice/sample_practice.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"

#include <QEventLoop>
#include <QMetaObject>
#include <QSettings>
#include <QStandardPaths>
#include <utility>

namespace trichion::studio {

namespace fs = std::filesystem;
using store::Practice;

namespace {

constexpr const char* kFolderKey = "practice/folder";

fs::path below(const char* name) {
    return fs::path(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation).toStdU16String()) /
           name;
}

base::FileMark markOfOpen(store::Practice& practice) {
    return markOf(practice.connection().path(), practice.folder());
}

void remember(const fs::path& folder) {
    QSettings().setValue(kFolderKey, QString::fromStdString(base::utf8(folder)));
}

} // namespace

fs::path PracticeDesk::usualFolder() {
    return below("practice");
}
fs::path PracticeDesk::sampleFolder() {
    return below("sample-practice");
}

PracticeDesk::PracticeDesk(QObject* parent, store::Clock clock)
    : QObject(parent), m_clock(std::move(clock)), m_thread(std::make_unique<DeskThread>()) {}

PracticeDesk::~PracticeDesk() {
    // The practice is closed in the thread it lives in, after all that was given to it.
    m_thread->give([place = m_place] { place->reset(); });
    m_thread.reset();
}

void PracticeDesk::post(Job job, Failure failure) {
    setWaiting(m_waiting + 1);
    m_thread->give([this, place = m_place, job = std::move(job), failure = std::move(failure)] {
        Finish finish;
        try {
            finish = job(*place);
        } catch (...) {
            finish = [this, failure, thrown = std::current_exception()] {
                failure ? failure(thrown) : told(thrown);
            };
        }
        QMetaObject::invokeMethod(this, [this, finish] {
            if (finish)
                finish();
            setWaiting(m_waiting - 1);
        });
    });
}

void PracticeDesk::told(const std::exception_ptr& failure) {
    emit failed(sentenceFor(failure));
}

void PracticeDesk::keepForLater(Work work, const std::exception_ptr& failure) {
    if (!mayPass(failure) || m_state != State::Open)
        return told(failure);
    m_stuck.push_back(std::move(work));
    emit stuck(sentenceFor(failure));
}

void PracticeDesk::tryAgain() {
    const std::vector<Work> again = std::exchange(m_stuck, {});
    for (const Work& work : again)
        run(work);
    run([this](store::Practice&) -> Finish { return [this] { emit changed(); }; });
}

void PracticeDesk::setWaiting(int waiting) {
    const bool before = busy();
    m_waiting = waiting;
    if (busy() != before)
        emit busyChanged(busy());
}

void PracticeDesk::resume() {
    const QString last = QSettings().value(kFolderKey).toString();
    if (!last.isEmpty() && m_state == State::None)
        choose(fs::path(last.toStdU16String()));
}

void PracticeDesk::choose(const fs::path& folder) {
    post(
        [this, folder](std::unique_ptr<Practice>&) -> Finish {
            const bool isSealed = Practice::factsOf(folder).isSealed;
            return [this, folder, isSealed] {
                if (!isSealed)
                    return open(folder, {});
                ++m_generation;
                post(
                    [](std::unique_ptr<Practice>& practice) -> Finish {
                        practice.reset();
                        return {};
                    },
                    {});
                m_clients.reset();
                m_facts = {};
                if (folder != m_folder)
                    m_stuck.clear(); // of another practice
                m_folder = folder;
                m_isSample = false;
                m_state = State::Locked;
                remember(folder);
                emit stateChanged();
            };
        },
        {});
}

void PracticeDesk::open(const fs::path& folder, const store::Unlocking& unlocking) {
    post(
        [this, folder, unlocking, mark = m_mark,
         clock = m_clock](std::unique_ptr<Practice>& practice) -> Finish {
            if (practice && practice->folder() == folder)
                practice.reset(); // it holds its own lock
            auto next = std::make_unique<Practice>(Practice::open(folder, unlocking, clock));
            practice = std::move(next);
            *mark = markOfOpen(*practice);
            const bool isSealed = Practice::factsOf(folder).isSealed;
            auto clients = std::make_shared<store::ClientIndex>(*practice);
            return [this, folder, isSealed, facts = practice->facts(), clients,
                    findings = practice->openingFindings()] {
                opened(folder, !isSealed, facts, clients);
                for (const base::Finding& finding : findings)
                    emit failed(sentenceFor(finding)); // work may be lost: not to be overlooked
            };
        },
        {});
}

void PracticeDesk::opened(const fs::path& folder, bool isSample, const store::PracticeRow& facts,
                          std::shared_ptr<store::ClientIndex> clients) {
    ++m_generation;
    if (folder != m_folder)
        m_stuck.clear();
    m_folder = folder;
    m_isSample = isSample;
    m_facts = facts;
    m_clients = std::move(clients);
    m_state = State::Open;
    remember(folder);
    emit stateChanged();
    if (!m_stuck.empty())
        emit stuck(tr("Changes from before it was closed are not in the practice yet."));
}

void PracticeDesk::create(const fs::path& folder, const store::NewPractice& wanted,
                          std::function<void(const store::Sealed<std::string>&)> made,
                          const Failure& failure) {
    post(
        [this, folder, wanted, made = std::move(made), mark = m_mark,
         clock = m_clock](std::unique_ptr<Practice>& practice) -> Finish {
            auto next = std::make_unique<Practice>(Practice::create(folder, wanted, clock));
            const store::Sealed<std::string> recoveryKey = next->renewRecoveryKey();
            practice = std::move(next);
            *mark = markOfOpen(*practice);
            auto clients = std::make_shared<store::ClientIndex>(*practice);
            return [this, folder, made, recoveryKey, facts = practice->facts(), clients] {
                opened(folder, false, facts, clients);
                made(recoveryKey);
            };
        },
        failure);
}

void PracticeDesk::openSample() {
    post(
        [this, clock = m_clock](std::unique_ptr<Practice>&) -> Finish {
            makeSamplePractice(sampleFolder(), clock);
            return [this] { open(sampleFolder(), {}); };
        },
        {});
}

void PracticeDesk::lock() {
    if (m_state != State::Open || m_isSample)
        return;
    // Those that read and write now still find it open; it closes after them.
    post(
        [](std::unique_ptr<Practice>& practice) -> Finish {
            practice.reset();
            return {};
        },
        {});
    ++m_generation;
    m_clients.reset();
    m_facts = {};
    m_state = State::Locked;
    emit stateChanged();
}

void PracticeDesk::run(Work work, Failure failure) {
    if (m_state != State::Open)
        return;
    if (!failure)
        failure = [this, work](const std::exception_ptr& thrown) { keepForLater(work, thrown); };
    post(
        [this, work = std::move(work), mark = m_mark,
         generation = m_generation](std::unique_ptr<Practice>& practice) -> Finish {
            if (!practice)
                return {};
            // A file that was moved or unmounted can still be written to, and what is written is lost.
            if (markOfOpen(*practice) != *mark)
                throw base::Error(base::ErrorCode::PracticeMissing,
                                  {{"path", base::utf8(practice->folder())}});
            return [this, generation, finish = work(*practice)] {
                if (generation == m_generation && finish)
                    finish();
            };
        },
        std::move(failure));
}

void PracticeDesk::change(Work work, Failure failure) {
    run(
        [this, work = std::move(work)](store::Practice& practice) -> Finish {
            return [this, finish = work(practice)] {
                if (finish)
                    finish();
                emit changed();
            };
        },
        std::move(failure));
}

void PracticeDesk::wait() {
    if (!busy())
        return;
    QEventLoop loop;
    connect(this, &PracticeDesk::busyChanged, &loop, [&loop](bool isBusy) {
        if (!isBusy)
            loop.quit();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void PracticeDesk::setFacts(const store::PracticeRow& facts) {
    m_facts = facts;
    emit stateChanged();
}

} // namespace trichion::studio
