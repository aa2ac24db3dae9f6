// From the hand to the picture in the real window: the front sample at 12 MP, some 50,000 dots. Prints,
// judges nothing. Frames are those of a 60 Hz display. Names on the command line choose what is measured:
// start, handle, density, age, zoom, export, memory.

#include "bench/studio_hand.h"
#include "bench/studio_memory.h"
#include "bench/studio_start.h"
#include "studio/appearance/theme.h"
#include "studio/panels/value_slider.h"

#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <memory>

namespace {

using namespace trichion;
using namespace trichion::studio;
using bench::settled;

constexpr int kSide_px = 3464;      // 12 MP
constexpr int kLargeSide_px = 4899; // 24 MP
constexpr int kDots = 50'000;
constexpr int kStarts = 15;

void wantManyDots(MainWindow& window) {
    design::Design many = *window.document().design();
    const DesignFacts& facts = window.canvas().preview()->facts;
    many.density = base::DotsPerCm2(
        std::min(many.density.value * kDots / std::max(1, facts.dots), 0.95 * facts.maximumDotsPerCm2));
    window.document().edit(EditKind::Density, "many dots", many);
}

/// The start inside this process, whose libraries, fonts and icons of Qt are warm already.
std::unique_ptr<MainWindow> startedHere() {
    const double empty = bench::onceMs([] {
        QMainWindow plain;
        plain.resize(1280, 860);
        plain.show();
        (void)QTest::qWaitForWindowExposed(&plain);
    });
    std::unique_ptr<MainWindow> window;
    const double start = bench::onceMs([&window] {
        window = std::make_unique<MainWindow>();
        applyRules();
        window->resize(1280, 860);
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
    });
    window->askUnsaved = [] { return Unsaved::Discard; };
    std::printf("window shown in this process in %.0f ms, an empty one in %.0f ms: %.1f times\n", start,
                empty, start / empty);
    return window;
}

/// What is measured: all, or what the command line names.
class Chosen {
  public:
    explicit Chosen(const QStringList& arguments) : m_names(arguments.mid(1)) {}

    [[nodiscard]] bool has(const char* name) const {
        return m_names.isEmpty() || m_names.contains(QLatin1String(name));
    }
    [[nodiscard]] bool isOnly(const char* name) const { return m_names == QStringList{QLatin1String(name)}; }

  private:
    QStringList m_names;
};

void measureHand(MainWindow& window, const Chosen& chosen) {
    bench::Watch watch(window);
    std::printf("%d dots, picture of %d px, two frames are %.1f ms, four are %.1f ms\n",
                window.canvas().preview()->facts.dots, window.canvas().preview()->after->width(),
                2.0 * bench::kFrame_ms, 4.0 * bench::kFrame_ms);
    if (chosen.has("handle"))
        bench::dragHandle(window, watch);
    (void)settled(window);
    QSlider& density = window.panel().density().value().slider();
    const int dense = density.value();
    if (chosen.has("density"))
        watch.measure("density slider", [&](int i) { density.setValue(dense - 1 - i % 40); });
    (void)settled(window);
    QuietSlider& age = window.panel().look().time();
    if (chosen.has("age"))
        watch.measure("age slider", [&](int i) { age.setValue(320 + 7 * i); });
    (void)settled(window);
    if (chosen.has("zoom"))
        watch.measurePaint("zoom while a slider moves", [&](int i) {
            age.setValue(900 - 3 * i);
            bench::zoom(window.canvas(), i % 20 < 10 ? 1 : -1);
        });
}

/// Opens a photo and asks for many dots on it.
bool opened(MainWindow& window, const QString& photo) {
    window.openPhoto(photo.toStdString());
    if (!settled(window)) {
        std::printf("no preview came\n");
        return false;
    }
    wantManyDots(window);
    return settled(window);
}

/// The view moves while the full picture of 24 MP is drawn and written.
void measureExport(MainWindow& window, const QString& folder) {
    if (!opened(window, bench::sampleAs("scan_front", kLargeSide_px, folder)))
        return;
    bench::Watch watch(window);
    BackgroundRunner& exporter = window.workbench().exporter();
    const auto begin = [&] { window.workbench().exportPicture((folder + "/out.jpg").toStdString()); };
    const double start = watch.now_ms();
    begin();
    watch.measurePaint(
        "zoom while 24 MP are exported", [&](int i) { bench::zoom(window.canvas(), i % 20 < 10 ? 1 : -1); },
        [&](int) { return exporter.busy(); });
    std::printf("%-34s the export took %.0f ms\n", "", watch.now_ms() - start);
    begin();
    watch.measurePaint(
        "pan while 24 MP are exported",
        [&](int i) {
            bench::pan(window.canvas(), {i % 20 < 10 ? 9.0 : -9.0, i % 20 < 10 ? 4.0 : -4.0});
        },
        [&](int) { return exporter.busy(); });
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName("trichion-bench");
    const Chosen chosen(QApplication::arguments());
    if (chosen.has("start"))
        bench::printStarts(kStarts);
    applyColours(Theme::Dark);
    std::unique_ptr<MainWindow> window = startedHere();
    if (chosen.isOnly("memory"))
        return bench::printMemory(*window, kLargeSide_px, folder.path());
    if (!opened(*window, bench::sampleAs("scan_front", kSide_px, folder.path())))
        return 1;
    measureHand(*window, chosen);
    if (chosen.has("export"))
        measureExport(*window, folder.path());
    window.reset();
    if (chosen.has("memory")) // in a process of its own, where nothing else was done
        QProcess::execute(QApplication::applicationFilePath(), {"memory"});
    return 0;
}
