#include "studio/appearance/language.h"
#include "studio/appearance/theme.h"
#include "studio/command_line.h"
#include "studio/main_window.h"
#include "studio/services/lengths.h"
#include "trichion/base/error.h"
#include "trichion/base/process.h"
#include "trichion/base/resources.h"

#include <QApplication>
#include <clocale>
#include <cstdio>

int main(int argc, char** argv) {
    using namespace trichion;
    base::keepMemoryPrivate();
    const studio::CommandLine commandLine = studio::parseCommandLine(argc, argv);
    if (commandLine.exitCode)
        return *commandLine.exitCode;
    if (!studio::hasDisplay()) {
        std::fprintf(stderr,
                     "trichion: There is no display. Start it in a desktop session, or use trichion-cli.\n");
        return static_cast<int>(base::ExitCode::Usage);
    }
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC,
                   "C"); // Qt takes over the user's locale, and with it a decimal comma into files
    QApplication::setApplicationName("trichion");
    QApplication::setApplicationDisplayName("Trichion");
    QApplication::setOrganizationName("trichion");
    QApplication::setApplicationVersion(QString::fromUtf8(base::programVersion().data()));
    studio::applyLanguage(studio::savedLanguage());
    studio::applyLengthUnit(studio::savedLengthUnit());
    studio::applyColours(studio::savedTheme());
    studio::MainWindow window;
    studio::applyRules();
    window.takeUpWhereLeft();
    window.show();
    window.openFiles(commandLine.options.files);
    return QApplication::exec();
}
