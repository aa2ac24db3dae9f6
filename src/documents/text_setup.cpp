#include "documents/text_setup.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QtGlobal>
#include <array>
#include <clocale>
#include <stdexcept>

namespace trichion::documents {

namespace {

void sayNothing(QtMsgType, const QMessageLogContext&, const QString&) {}

/// Qt remarks on a missing XDG_RUNTIME_DIR while it starts, which is nothing to the user of a headless
/// program.
class QuietStart {
  public:
    QuietStart() : m_previous(qInstallMessageHandler(sayNothing)) {}
    ~QuietStart() { qInstallMessageHandler(m_previous); }
    QuietStart(const QuietStart&) = delete;
    QuietStart& operator=(const QuietStart&) = delete;

  private:
    QtMessageHandler m_previous;
};

} // namespace

// Qt keeps references to the arguments and changes them, so they live as long as the application. The
// platform is an argument because it outranks QT_QPA_PLATFORM, which may name a display that is not there.
struct TextRendering::Application {
    std::array<char, 9> program{"trichion"};
    std::array<char, 10> option{"-platform"};
    std::array<char, 10> platform{"offscreen"};
    std::array<char*, 4> arguments{program.data(), option.data(), platform.data(), nullptr};
    int count = 3;
    QGuiApplication application{count, arguments.data()};
};

TextRendering::TextRendering() {
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return;
    if (QCoreApplication::instance())
        throw std::logic_error("text needs a QGuiApplication, and a QCoreApplication exists");
    const QuietStart quiet;
    m_application = std::make_unique<Application>();
    // Qt takes over the user's locale, and with it a decimal comma into every printf and strtod.
    std::setlocale(LC_NUMERIC, "C");
}

TextRendering::~TextRendering() = default;

} // namespace trichion::documents
