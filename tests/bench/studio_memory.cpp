#include "bench/studio_memory.h"

#include "bench/studio_hand.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace trichion::bench {

namespace {

constexpr double kMiB = 1024.0 * 1024.0;
constexpr int kAtRestWithin_ms = 180'000;
constexpr std::array kViews = {"scan_front", "scan_threequarter", "scan_top"};

double resident_MiB() {
    std::ifstream file("/proc/self/statm");
    long pages = 0;
    file >> pages >> pages; // the second figure
    return static_cast<double>(pages) * static_cast<double>(sysconf(_SC_PAGESIZE)) / kMiB;
}

double highest_MiB() {
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024.0;
    return 0.0;
}

/// Nothing is read, fitted or looked for any more.
bool atRest(studio::MainWindow& window) {
    return QTest::qWaitFor(
        [&window] {
            return !window.workbench().importer().busy() && !window.workbench().head().runner().busy();
        },
        kAtRestWithin_ms);
}

} // namespace

int printMemory(studio::MainWindow& window, int side_px, const QString& folder) {
    std::vector<QString> photos;
    photos.reserve(kViews.size());
    for (const char* name : kViews)
        photos.push_back(sampleAs(name, side_px, folder));
    const double before = resident_MiB();
    std::vector<std::filesystem::path> paths;
    paths.reserve(photos.size());
    for (const QString& photo : photos)
        paths.emplace_back(photo.toStdString());
    window.openPhotos(paths);
    if (!settled(window) || !atRest(window))
        return 1;
    for (const int id : window.document().list().ids) {
        window.document().show(id);
        if (!settled(window))
            return 1;
    }
    QTest::qWait(3000); // small pictures, and what is looked for in quiet
    const double pixels_MiB = static_cast<double>(kViews.size()) * side_px * side_px * 4.0 / kMiB;
    const double grown = resident_MiB() - before;
    std::printf(
        "%zu views of %.1f MP: resident memory grew by %.0f MiB, %.2f times their pixels (at most %.0f MiB, "
        "%.2f times, on the way)\n",
        window.document().list().ids.size(), 1e-6 * side_px * side_px, grown, grown / pixels_MiB,
        highest_MiB() - before, (highest_MiB() - before) / pixels_MiB);
    return 0;
}

} // namespace trichion::bench
