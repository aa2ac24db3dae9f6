// A plugin of Qt that tells when a program's first window can be used: loaded by QT_QPA_GENERIC_PLUGINS into
// the program as it is. Prints three numbers in ms and ends the program: the monotonic clock when the first
// frame was painted, the same when the window had stopped working and waited for a hand, the processor time
// until then.

#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>
#include <QWindow>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr double kStall_ms = 8.0;   // half a frame: a hand notices nothing shorter
constexpr double kQuiet_ms = 120.0; // nothing came for so long: nothing more will

double clock_ms(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

class FirstFrame : public QObject {
  public:
    FirstFrame() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* window = qobject_cast<QWindow*>(watched);
        if (m_painted_ms == 0.0 && event->type() == QEvent::Expose && window != nullptr &&
            window->isExposed()) {
            m_painted_ms = -1.0; // it paints now
            QTimer::singleShot(0, this, [this] { painted(); });
        }
        return false;
    }

  private:
    void painted() {
        QCoreApplication::instance()->removeEventFilter(this);
        m_painted_ms = m_usable_ms = m_beat_ms = clock_ms(CLOCK_MONOTONIC);
        m_work_ms = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
        auto* beat = new QTimer(this);
        connect(beat, &QTimer::timeout, this, [this] { this->beat(); });
        beat->start(1);
    }

    void beat() {
        const double now = clock_ms(CLOCK_MONOTONIC);
        if (now - m_beat_ms > kStall_ms) {
            m_usable_ms = now;
            m_work_ms = clock_ms(CLOCK_PROCESS_CPUTIME_ID);
        }
        m_beat_ms = now;
        if (now - m_usable_ms < kQuiet_ms)
            return;
        std::printf("first frame %.3f usable %.3f processor %.3f\n", m_painted_ms, m_usable_ms, m_work_ms);
        std::fflush(stdout);
        std::_Exit(0);
    }

    double m_painted_ms = 0.0;
    double m_usable_ms = 0.0;
    double m_beat_ms = 0.0;
    double m_work_ms = 0.0;
};

class FirstFramePlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "first_frame.json")
  public:
    QObject* create(const QString& /*name*/, const QString& /*specification*/) override {
        return new FirstFrame;
    }
};

} // namespace

#include "first_frame.moc"
