#include "bench/studio_hand.h"

#include "trichion/base/resources.h"

#include <QImage>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>
#include <ctime>

namespace trichion::bench {

using studio::Canvas;
using studio::MainWindow;

namespace {

constexpr int kSettlesWithin_ms = 120'000;

void moveMouse(QWidget& widget, const QPointF& at, QEvent::Type type,
               Qt::MouseButton button = Qt::LeftButton) {
    QMouseEvent event(type, at, widget.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : button,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : button, {});
    QApplication::sendEvent(&widget, &event);
}

} // namespace

/// Processor time of all threads in ms: on a busy machine this is the figure to read.
double processor_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

bool settled(MainWindow& window) {
    return QTest::qWaitFor(
        [&window] {
            const auto& preview = window.canvas().preview();
            return window.document().ready() && preview && preview->design == window.document().design() &&
                   preview->level == studio::levelFor(window.canvas().viewport().deviceScale(),
                                                      window.document().photo()->identity.width_px);
        },
        kSettlesWithin_ms);
}

QString sampleAs(const char* name, int side_px, const QString& folder) {
    QString path = folder + QStringLiteral("/%1_%2.jpg").arg(QLatin1String(name)).arg(side_px);
    const std::string sample = "samples/" + std::string(name) + ".png";
    QImage(QString::fromStdString(base::resourcePath(sample).string()))
        .scaled(side_px, side_px, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .save(path, "JPG", 92);
    return path;
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

void pan(Canvas& canvas, const QPointF& by) {
    const QPointF from = QRectF(canvas.rect()).center();
    moveMouse(canvas, from, QEvent::MouseButtonPress, Qt::MiddleButton);
    moveMouse(canvas, from + by, QEvent::MouseMove, Qt::MiddleButton);
    moveMouse(canvas, from + by, QEvent::MouseButtonRelease, Qt::MiddleButton);
}

} // namespace trichion::bench
