#include "bench/studio_start.h"

#include "bench/stopwatch.h"

#include <QProcess>
#include <QTemporaryDir>
#include <ctime>
#include <optional>

namespace trichion::bench {

namespace {

constexpr int kStartsWithin_ms = 60'000;

struct Start {
    double frame_ms = 0.0;
    double usable_ms = 0.0;
    double processor_ms = 0.0;
};

struct Starts {
    std::vector<double> frame_ms;
    std::vector<double> usable_ms;
    std::vector<double> processor_ms;

    void add(const Start& start) {
        frame_ms.push_back(start.frame_ms);
        usable_ms.push_back(start.usable_ms);
        processor_ms.push_back(start.processor_ms);
    }
};

double now_ms() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// A profile that is empty, as on the first day.
QProcessEnvironment emptyProfile(const QString& folder) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(name, folder);
    environment.insert("QT_PLUGIN_PATH", TRICHION_BENCH_PLUGINS);
    environment.insert("QT_QPA_GENERIC_PLUGINS", "first_frame");
    return environment;
}

/// A screen that nobody sees, as long as it lives.
class VirtualScreen {
  public:
    VirtualScreen() {
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"});
        if (m_server.waitForStarted() && m_server.waitForReadyRead())
            m_display = ":" + QString::fromLatin1(m_server.readAllStandardOutput()).trimmed();
    }
    ~VirtualScreen() {
        m_server.terminate();
        (void)m_server.waitForFinished();
    }
    VirtualScreen(const VirtualScreen&) = delete;
    VirtualScreen& operator=(const VirtualScreen&) = delete;

    /// Empty without Xvfb.
    [[nodiscard]] const QString& display() const { return m_display; }

  private:
    QProcess m_server;
    QString m_display;
};

std::optional<Start> startOf(const QString& program, const QString& display) {
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = emptyProfile(folder.path());
    environment.insert("QT_QPA_PLATFORM", display.isEmpty() ? "offscreen" : "xcb");
    environment.insert("DISPLAY", display);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double begun_ms = now_ms();
    process.start(program, {});
    if (!process.waitForFinished(kStartsWithin_ms))
        return std::nullopt;
    Start start;
    if (std::sscanf(process.readAllStandardOutput().constData(), "first frame %lf usable %lf processor %lf",
                    &start.frame_ms, &start.usable_ms, &start.processor_ms) != 3)
        return std::nullopt;
    start.frame_ms -= begun_ms;
    start.usable_ms -= begun_ms;
    return start;
}

void print(const char* where, const char* what, const std::vector<double>& studio,
           const std::vector<double>& empty) {
    std::printf("start %-10s %-18s studio %6.1f ms   empty window %6.1f ms   %4.2f times\n", where, what,
                medianOf(studio), medianOf(empty), medianOf(studio) / medianOf(empty));
}

/// On a display, or without any.
void printStartsOn(const char* where, const QString& display, int rounds) {
    Starts studio;
    Starts empty;
    for (int round = 0; round <= rounds; ++round) {
        const auto ours = startOf(TRICHION_BENCH_STUDIO, display);
        const auto plain = startOf(TRICHION_BENCH_EMPTY, display);
        if (!ours || !plain) {
            std::printf("start %-10s a program did not start\n", where);
            return;
        }
        if (round == 0) // reads the files from the disk
            continue;
        studio.add(*ours);
        empty.add(*plain);
    }
    print(where, "first frame", studio.frame_ms, empty.frame_ms);
    print(where, "can be used", studio.usable_ms, empty.usable_ms);
    print(where, "processor time", studio.processor_ms, empty.processor_ms);
}

} // namespace

void printStarts(int rounds) {
    const VirtualScreen screen;
    if (screen.display().isEmpty())
        std::printf("start: no Xvfb, so not measured on a screen\n");
    else
        printStartsOn("on X", screen.display(), rounds);
    printStartsOn("offscreen", {}, rounds);
}

} // namespace trichion::bench
