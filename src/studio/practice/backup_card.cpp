#include "studio/practice/backup_card.h"

#include "studio/dialogs.h"
#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/client_file.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace trichion::studio {

BackupCard::BackupCard(PracticeDesk& desk, QWidget* parent)
    : Card(tr("Backups"), parent)
    , m_desk(desk)
    , m_places(new LineList(tr("Where backups are"),
                            tr("There is no backup yet. Choose a folder on another disk."), this))
    , m_backUp(leadingButton(tr("&Back up now"), tr("Write a backup into every folder of the list"), this,
                             [this] { backUp(); }))
    , m_add(pushButton(tr("&Add a folder…"), tr("Back up into one more folder, best on another disk"), this,
                       [this] { addFolder(); }))
    , m_stop(pushButton(tr("&Stop"), tr("Stop the backup; nothing half-written stays"), this,
                        [this] { stop(); }))
    , m_bar(new QProgressBar(this)) {
    askFolder = [this]() -> std::optional<std::filesystem::path> {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder for backups"));
        return folder.isEmpty() ? std::nullopt : std::optional(pathOf(folder));
    };
    m_places->setMinimumHeight(96);
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("How far the backup is"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_backUp);
    row->addWidget(m_add);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    row->addStretch();
    body().addWidget(quietLabel(tr("A backup is sealed like the practice and is read back after it was "
                                   "written. Several of a place share their photos. Work goes on meanwhile."),
                                this));
    body().addWidget(m_places);
    body().addLayout(row);
    connect(&m_runner, &BackgroundRunner::busyChanged, this, &BackupCard::showBusy);
    connect(&m_runner, &BackgroundRunner::progressed, this, [this](const QString&, double share) {
        m_bar->setValue(static_cast<int>(std::lround(100.0 * share)));
    });
    showBusy();
}

void BackupCard::showBusy() {
    const bool isBusy = m_isWaiting || m_runner.busy();
    m_backUp->setEnabled(!isBusy);
    m_add->setEnabled(!isBusy);
    m_bar->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    if (!isBusy)
        m_bar->setValue(0);
}

void BackupCard::read() {
    if (m_desk.state() != PracticeDesk::State::Open)
        return m_places->show({});
    m_desk.run([this](store::Practice& practice) -> PracticeDesk::Finish {
        return [this, places = store::backupPlaces(practice)] {
            std::vector<LineList::Line> lines;
            lines.reserve(places.size());
            for (const store::KnownPlace& place : places)
                lines.push_back({QString::fromStdString(base::utf8(place.path)),
                                 place.isReachable ? QString() : tr("Cannot be reached now"),
                                 place.last_ms
                                     ? QLocale().toString(localTime(*place.last_ms), QLocale::ShortFormat)
                                     : tr("no backup yet"),
                                 {},
                                 !place.isReachable});
            m_places->show(lines);
        };
    });
}

void BackupCard::addFolder() {
    if (const std::optional<std::filesystem::path> folder = askFolder())
        backUpTo(folder);
}

void BackupCard::backUp() {
    m_places->count() == 0 ? addFolder() : backUpTo(std::nullopt);
}

void BackupCard::backUpTo(const std::optional<std::filesystem::path>& added) {
    if (m_isWaiting || m_runner.busy() || m_desk.state() != PracticeDesk::State::Open)
        return;
    m_isWaiting = true;
    showBusy();
    m_desk.run(
        [this, added](store::Practice& practice) -> PracticeDesk::Finish {
            if (added)
                store::addBackupPlace(practice, *added);
            std::vector<std::filesystem::path> places;
            for (const store::KnownPlace& place : store::backupPlaces(practice))
                places.push_back(place.path);
            return [this, job = std::make_shared<const store::BackupJob>(practice), places] {
                m_isWaiting = false;
                write(job, places);
            };
        },
        [this](const std::exception_ptr& failure) {
            m_isWaiting = false;
            showBusy();
            emit m_desk.failed(studio::sentenceFor(failure));
        });
}

void BackupCard::write(const std::shared_ptr<const store::BackupJob>& job,
                       const std::vector<std::filesystem::path>& places) {
    m_runner.start(
        tr("Writing the backup"),
        [this, job, places](const base::Progress& progress) -> BackgroundRunner::Finish {
            return [this, round = job->writeToAll(places, progress)] { remember(round); };
        },
        [this](const std::exception_ptr& failure) {
            if (isInterruption(failure))
                emit told(tr("The backup was stopped. Earlier backups are as they were."));
            else
                emit m_desk.failed(studio::sentenceFor(failure));
        });
}

void BackupCard::remember(const store::BackupRound& round) {
    m_desk.run([this, round](store::Practice& practice) -> PracticeDesk::Finish {
        base::Findings findings = store::rememberBackups(practice, round, {});
        findings.insert(findings.begin(), round.findings.begin(), round.findings.end());
        return [this, round, findings] {
            read();
            if (!findings.empty())
                emit m_desk.failed(studio::sentenceFor(findings.front()));
            if (!round.written.empty())
                emit told(tr("Backed up and read back: %1 clients, %2 photos.")
                              .arg(round.written.front().clients)
                              .arg(round.written.front().photos));
        };
    });
}

void BackupCard::stop() {
    m_runner.cancel();
}

} // namespace trichion::studio
