// From the hand to the picture in the real window: the front sample at 12 MP, some 50,000 dots. Prints,
// judges nothing. Frames are those of a 60 Hz display.

#include "bench/stopwatch.h"
#include "studio/appearance/theme.h"
#include "studio/main_window.h"
#include "studio/panels/value_slider.h"
#include "trichion/base/resources.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

namespace {

using namespace trichion;
using namespace trichion::studio;

constexpr int kSide_px = 3464; // 12 MP
constexpr int kDots = 50'000;
constexpr int kInputs = 90;
constexpr int kEvery_ms = 16; // a mouse at 60 Hz
constexpr double kFrame_ms = 1000.0 / 60.0;
constexpr int kPatience_ms = 120'000;

/// Processor time of all threads in ms: on a busy machine this is the figure to read.
double processor_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// What an input asked for, and when.
struct Asked {
    double at_ms = 0.0;
    DesignPtr design;
    render::Look look;
};

/// Notes when the canvas has painted what was asked for.
class Watch : public QObject {
  public:
    explicit Watch(MainWindow& window) : m_window(window) {
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
            while (now_ms() < start + kEvery_ms)
                QApplication::processEvents(QEventLoop::AllEvents, 1);
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
                        bench::medianOf(m_paint_ms), bench::medianOf(m_place_ms), bench::medianOf(m_draw_ms));
        m_pictures = 0;
        m_place_ms.clear();
        m_draw_ms.clear();
    }

    /// Until the canvas has painted at all, whatever it shows.
    void measurePaint(const char* name, const std::function<void(int)>& move) {
        std::vector<double> times;
        for (int i = 0; i < kInputs; ++i) {
            const double start = now_ms();
            const int before = m_paints;
            move(i);
            while (m_paints == before && now_ms() < start + 1000.0)
                QApplication::processEvents(QEventLoop::AllEvents, 1);
            times.push_back(now_ms() - start);
        }
        print(name, times);
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

    MainWindow& m_window;
    QElapsedTimer m_clock;
    std::vector<Asked> m_asked;
    std::vector<double> m_dots_ms;
    std::vector<double> m_paint_ms;
    std::vector<double> m_place_ms;
    std::vector<double> m_draw_ms;
    std::shared_ptr<const Preview> m_last;
    std::size_t m_pictures = 0;
    int m_paints = 0;
    bool m_inside = false;
};

bool settled(MainWindow& window) {
    return QTest::qWaitFor(
        [&window] {
            const auto& preview = window.canvas().preview();
            return window.document().ready() && preview && preview->design == window.document().design() &&
                   preview->level == levelFor(window.canvas().viewport().deviceScale(),
                                              window.document().photo()->identity.width_px);
        },
        kPatience_ms);
}

void moveMouse(QWidget& widget, const QPointF& at, QEvent::Type type) {
    QMouseEvent event(type, at, widget.mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &event);
}

void wantManyDots(MainWindow& window) {
    design::Design many = *window.document().design();
    const DesignFacts& facts = window.canvas().preview()->facts;
    many.density = base::DotsPerCm2(
        std::min(many.density.value * kDots / std::max(1, facts.dots), 0.95 * facts.maximumDotsPerCm2));
    window.document().edit(EditKind::Density, "many dots", many);
}

void dragHandle(MainWindow& window, Watch& watch) {
    Canvas& canvas = window.canvas();
    const std::size_t middle = window.document().design()->hairline.points.size() / 2;
    const auto handle = canvas.hairline().handleAt(middle, canvas.viewport());
    if (!handle)
        return;
    moveMouse(canvas, *handle, QEvent::MouseButtonPress);
    watch.measure("hairline handle", [&](int i) {
        moveMouse(canvas, *handle + QPointF(0.0, -20.0 * std::sin(0.1 * (i + 1))), QEvent::MouseMove);
    });
    moveMouse(canvas, *handle, QEvent::MouseButtonRelease);
}

void zoom(Canvas& canvas, int notches) {
    const QPointF at = QRectF(canvas.rect()).center();
    QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&canvas, &wheel);
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName("trichion-bench");
    applyTheme(Theme::Dark);

    const double empty = bench::onceMs([] {
        QMainWindow plain;
        plain.resize(1280, 860);
        plain.show();
        (void)QTest::qWaitForWindowExposed(&plain);
    });
    std::unique_ptr<MainWindow> window;
    const double start = bench::onceMs([&window] {
        window = std::make_unique<MainWindow>();
        window->resize(1280, 860);
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
    });
    window->askUnsaved = [] { return Unsaved::Discard; };
    std::printf("window shown in %.0f ms, an empty one in %.0f ms: %.1f times\n", start, empty,
                start / empty);

    const QString photo = folder.filePath("front.jpg");
    QImage(QString::fromStdString(base::resourcePath("samples/scan_front.png").string()))
        .scaled(kSide_px, kSide_px, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .save(photo, "JPG", 92);
    window->openPhoto(photo.toStdString());
    if (!settled(*window)) {
        std::printf("no preview came\n");
        return 1;
    }
    wantManyDots(*window);
    (void)settled(*window);
    Watch watch(*window);
    std::printf("%d dots, picture of %d px, two frames are %.1f ms, four are %.1f ms\n",
                window->canvas().preview()->facts.dots, window->canvas().preview()->after->width(),
                2.0 * kFrame_ms, 4.0 * kFrame_ms);
    dragHandle(*window, watch);
    (void)settled(*window);
    QSlider& density = window->panel().density().value().slider();
    const int dense = density.value();
    watch.measure("density slider", [&](int i) { density.setValue(dense - 1 - i % 40); });
    (void)settled(*window);
    QuietSlider& age = window->panel().look().time();
    watch.measure("age slider", [&](int i) { age.setValue(320 + 7 * i); });
    (void)settled(*window);
    watch.measurePaint("zoom while a slider moves", [&](int i) {
        age.setValue(900 - 3 * i);
        zoom(window->canvas(), i % 20 < 10 ? 1 : -1);
    });
    return 0;
}
