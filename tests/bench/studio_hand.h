#pragma once
// What a hand does in the real window and when the canvas has answered. Prints, judges nothing.

#include "bench/stopwatch.h"
#include "studio/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QString>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace trichion::bench {

constexpr int kInputs = 90;
constexpr int kEvery_ms = 16; // a mouse at 60 Hz
constexpr double kFrame_ms = 1000.0 / 60.0;

/// Waits until a photo is shown with its design, at the resolution of the window; false after two minutes.
[[nodiscard]] bool settled(studio::MainWindow& window);
/// A sample of the program as a square JPEG of so many pixels a side; its path.
[[nodiscard]] QString sampleAs(const char* name, int side_px, const QString& folder);
/// Processor time of all threads in ms: on a busy machine this is the figure to read.
[[nodiscard]] double processor_ms();
/// Presses, drags and lets go of the middle point of the hairline.
void dragHandle(studio::MainWindow& window, class Watch& watch);
/// One notch of the wheel in the middle of the canvas.
void zoom(studio::Canvas& canvas, int notches);
/// The canvas dragged with the middle button, by so much.
void pan(studio::Canvas& canvas, const QPointF& by);

/// What an input asked for, and when.
struct Asked {
    double at_ms = 0.0;
    studio::DesignPtr design;
    render::Look look;
};

/// Notes when the canvas has painted what was asked for.
class Watch : public QObject {
  public:
    explicit Watch(studio::MainWindow& window) : m_window(window) {
        m_clock.start();
        window.canvas().installEventFilter(this);
    }

    [[nodiscard]] double now_ms() const { return 1e-6 * static_cast<double>(m_clock.nsecsElapsed()); }

    /// The hand moves so many times; each move is one step of the event loop.
    void measure(const char* name, const std::function<void(int)>& move) {
        m_asked.clear();
        m_dots_ms.clear();
        m_paint_ms.clear();
        const double before = processor_ms();
        for (int i = 0; i < kInputs; ++i) {
            const double start = now_ms();
            m_asked.push_back({start, nullptr, {}});
            move(i);
            m_asked.back().design = m_window.document().design();
            m_asked.back().look = m_window.document().look();
            waitUntil(start + kEvery_ms, [] { return false; });
        }
        (void)QTest::qWaitFor([this] { return m_asked.empty(); }, 5000);
        print(name, m_dots_ms);
        std::printf(
            "%-34s %zu of %d inputs had a picture of their own; processor time of all threads %.1f ms "
            "a picture\n",
            "", m_pictures, kInputs,
            (processor_ms() - before) / static_cast<double>(std::max<std::size_t>(1, m_pictures)));
        if (!m_paint_ms.empty() && !m_place_ms.empty())
            std::printf("%-34s medians by the clock: paint %.1f ms, place dots %.1f ms, draw %.1f ms\n", "",
                        medianOf(m_paint_ms), medianOf(m_place_ms), medianOf(m_draw_ms));
        m_pictures = 0;
        m_place_ms.clear();
        m_draw_ms.clear();
    }

    /// Until the canvas has painted at all, whatever it shows; as many inputs as `goesOn` allows.
    void measurePaint(
        const char* name, const std::function<void(int)>& move,
        const std::function<bool(int)>& goesOn = [](int i) { return i < kInputs; }) {
        std::vector<double> times;
        for (int i = 0; goesOn(i); ++i) {
            const double start = now_ms();
            const int before = m_paints;
            move(i);
            waitUntil(start + 1000.0, [&] { return m_paints != before; });
            times.push_back(now_ms() - start);
            waitUntil(start + kEvery_ms, [] { return false; });
        }
        print(name, times);
        std::printf("%-34s %zu inputs, the longest %.1f ms\n", "", times.size(),
                    times.empty() ? 0.0 : *std::max_element(times.begin(), times.end()));
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Paint || m_inside)
            return false;
        m_inside = true;
        const double start = now_ms();
        QCoreApplication::sendEvent(watched, event); // the canvas paints now
        m_inside = false;
        ++m_paints;
        m_paint_ms.push_back(now_ms() - start);
        note();
        return true;
    }

  private:
    // The loop sleeps where it has nothing to do, as that of the program does: a loop that asks again and
    // again would take a core from those who draw.
    void waitUntil(double end_ms, const std::function<bool()>& happened) {
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.setSingleShot(true);
        timer.start(std::max(0, static_cast<int>(std::lround(end_ms - now_ms()))));
        while (timer.isActive() && !happened())
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }

    // A picture of a later input answers those before it as well.
    void note() {
        const auto& preview = m_window.canvas().preview();
        if (!preview || preview == m_last)
            return;
        m_last = preview;
        m_place_ms.push_back(preview->placing_ms);
        m_draw_ms.push_back(preview->drawing_ms);
        for (std::size_t i = m_asked.size(); i-- > 0;)
            if (m_asked[i].design == preview->design && m_asked[i].look == preview->look) {
                for (std::size_t k = 0; k <= i; ++k)
                    m_dots_ms.push_back(now_ms() - m_asked[k].at_ms);
                m_asked.erase(m_asked.begin(), m_asked.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                ++m_pictures;
                return;
            }
    }

    static void print(const char* name, std::vector<double> times) {
        if (times.empty()) {
            std::printf("%-34s no picture came\n", name);
            return;
        }
        std::sort(times.begin(), times.end());
        const double median = times[times.size() / 2];
        const double p95 = times[times.size() * 95 / 100];
        std::printf("%-34s median %6.1f ms (%4.1f frames)   p95 %6.1f ms (%4.1f frames)\n", name, median,
                    median / kFrame_ms, p95, p95 / kFrame_ms);
    }

    studio::MainWindow& m_window;
    QElapsedTimer m_clock;
    std::vector<Asked> m_asked;
    std::vector<double> m_dots_ms;
    std::vector<double> m_paint_ms;
    std::vector<double> m_place_ms;
    std::vector<double> m_draw_ms;
    std::shared_ptr<const studio::Preview> m_last;
    std::size_t m_pictures = 0;
    int m_paints = 0;
    bool m_inside = false;
};

} // namespace trichion::bench
