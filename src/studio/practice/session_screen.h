#pragma once
/// \file
/// The screen during a treatment: large enough to be read and touched from the chair.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"
#include "studio/practice/session_closing.h"
#include "studio/practice/session_record.h"
#include "studio/practice/work_clock.h"

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace trichion::studio {

class AreasCard;
class HygieneCard;

class SessionScreen : public QWidget {
    Q_OBJECT
  public:
    SessionScreen(PracticeDesk& desk, store::ClientId client, store::Id<store::Session> session,
                  QWidget* parent = nullptr);
    /// What was counted is kept, however the screen goes.
    ~SessionScreen() override;

    [[nodiscard]] bool isRunning() const noexcept { return m_runs.isValid(); }
    /// Other clocks than those of the system, before the work begins; for tests.
    void setTimes(const WorkClock::Times& times) { m_runs = m_rests = WorkClock(times); }
    /// Time at work so far, without breaks.
    [[nodiscard]] qint64 worked_ms() const;
    [[nodiscard]] std::int64_t dots() const;
    /// Writes down what was done so far.
    void keep();

  signals:
    void ended();

  private:
    [[nodiscard]] QWidget* makeTimer();
    [[nodiscard]] QWidget* makeDots();
    [[nodiscard]] QWidget* makePigment();
    [[nodiscard]] QLineEdit* addField(QWidget* card, const QString& name, const QString& tip);
    void layOut();
    void read();
    void showFile(const ClientFilePtr& file);
    void toggle();
    void addDots(int dots);
    void undoDots();
    void useLot();
    void showTime();
    void takeOffSleep();
    void showDots();
    void finish();
    [[nodiscard]] QString zoneName() const;
    [[nodiscard]] const store::Session* session() const;
    [[nodiscard]] bool isTouched() const;
    void endUnheld(NotHeld why);
    void showUnheld();

    [[nodiscard]] SessionRecord record() const;

    PracticeDesk& m_desk;
    store::ClientId m_client;
    store::Id<store::Session> m_sessionId;
    ClientFilePtr m_file;
    WorkClock m_runs;       ///< valid while the needle works
    WorkClock m_rests;      ///< valid during a break
    qint64 m_before_ms = 0; ///< at work before the last break
    int m_breaks = 0;
    int m_planned = 0;
    std::optional<std::int64_t> m_began_ms;
    std::vector<DotStep> m_steps; ///< the last can be taken back
    std::optional<store::PigmentLot> m_lot;

    QLabel* m_title = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_takeOff = nullptr; ///< there while the computer slept
    QPushButton* m_start = nullptr;
    QComboBox* m_zone = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_zones = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_undo = nullptr;
    QLineEdit* m_lotText = nullptr;
    QLabel* m_lotSays = nullptr;
    QLineEdit* m_needle = nullptr;
    QLineEdit* m_cartridge = nullptr;
    QLineEdit* m_by = nullptr;
    HygieneCard* m_hygiene = nullptr;
    AreasCard* m_areas = nullptr;
    std::vector<QPushButton*> m_unheld; ///< while nothing was done
    QPlainTextEdit* m_note = nullptr;
    QTimer* m_tick = nullptr;
    bool m_isOver = false;
};

} // namespace trichion::studio
