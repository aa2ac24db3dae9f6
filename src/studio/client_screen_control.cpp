#include "studio/client_screen_control.h"

#include "studio/services/look_texts.h"

#include <QAction>
#include <QGuiApplication>
#include <QInputDialog>
#include <QRegularExpression>
#include <QScreen>
#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

std::optional<QString> pinTyped(QWidget* window) {
    QString text = ClientScreenControl::tr("There is one display, so the preview covers all of it.\nSet a "
                                           "PIN of four digits or more to come back with:");
    while (true) {
        bool accepted = false;
        const QString pin = QInputDialog::getText(window, ClientScreenControl::tr("Client screen"), text,
                                                  QLineEdit::Normal, QString(), &accepted);
        if (!accepted)
            return std::nullopt;
        static const QRegularExpression digits(QStringLiteral("^[0-9]{4,12}$"));
        if (digits.match(pin).hasMatch())
            return pin;
        text = ClientScreenControl::tr("A PIN has four to twelve digits:");
    }
}

QScreen* otherScreen(const QWidget& window) {
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != window.screen())
            return screen;
    return nullptr;
}

} // namespace

ClientScreenControl::ClientScreenControl(Document& document, Workbench& workbench, Canvas& canvas,
                                         QAction& open, QAction& freeze, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_canvas(canvas)
    , m_open(open)
    , m_freeze(freeze)
    , m_window(window)
    , m_screen(new ClientScreen) {
    askPin = [window] { return pinTyped(window); };
    connect(&open, &QAction::toggled, this, &ClientScreenControl::open);
    connect(&freeze, &QAction::toggled, m_screen, &ClientScreen::setFrozen);
    connect(m_screen, &ClientScreen::left, this, [this] { m_open.setChecked(false); });
    connect(m_screen, &ClientScreen::variantWanted, this,
            [this](int index) { m_document.choose(static_cast<std::size_t>(index)); });
    connect(&workbench, &Workbench::previewReady, this, &ClientScreenControl::showPicture);
    connect(&workbench, &Workbench::variantReady, this,
            [this](const std::shared_ptr<const Preview>& preview) {
                m_pictures.take(preview);
                showCompared();
            });
    connect(&document, &Document::variantsChanged, this, &ClientScreenControl::showVariants);
    connect(&document, &Document::designChanged, this, &ClientScreenControl::designChanged);
    connect(&document, &Document::photoChanged, this, [this] { m_screen->setPicture(nullptr, {}); });
    connect(qApp, &QGuiApplication::screenRemoved, this, &ClientScreenControl::displayGone);
    connect(qApp, &QGuiApplication::screenAdded, this, &ClientScreenControl::displayCame);
}

ClientScreenControl::~ClientScreenControl() {
    delete m_screen;
}

// The preview must not come up over the practitioner's work.
void ClientScreenControl::displayGone(const QScreen* gone) {
    if (!m_screen->isVisible() || m_screen->locked() || m_screen->place() != gone)
        return;
    m_lost = true;
    m_screen->hide();
    m_open.setChecked(false);
    emit told(
        tr("The client's display is gone, and the preview on it came down. Plug it in again, or show it here "
           "(F9)."));
}

void ClientScreenControl::displayCame() {
    if (std::exchange(m_lost, false) && !m_screen->isVisible())
        emit canReturn(tr("The client's display is back."));
}

void ClientScreenControl::open(bool wanted) {
    if (!wanted) {
        m_screen->hide();
        return;
    }
    QScreen* screen = otherScreen(*m_window);
    QString pin;
    if (screen == nullptr) {
        const std::optional<QString> given = askPin();
        if (!given) {
            m_open.setChecked(false);
            return;
        }
        pin = *given;
        screen = m_window->screen();
    }
    showVariants();
    m_screen->open(screen, pin);
}

void ClientScreenControl::showPicture(const std::shared_ptr<const Preview>& preview) {
    if (preview->photo != m_document.photo())
        return;
    m_pictures.take(preview);
    m_screen->setPicture(preview, afterLabel(preview->look));
    showCompared();
}

void ClientScreenControl::showVariants() {
    QStringList names;
    for (const NamedDesign& variant : m_document.variants())
        names << variant.name;
    m_screen->setVariants(names, static_cast<int>(m_document.chosen()));
    showCompared();
}

// Another variant: its last picture is there at once, the exact one follows.
void ClientScreenControl::designChanged() {
    m_pictures.keepOnly(m_document.variants(), m_document.registration());
    const auto known = m_pictures.of(m_document.design(), m_document.registration());
    if (known && m_canvas.preview() != known) {
        m_canvas.setPreview(known);
        m_screen->setPicture(known, afterLabel(known->look));
    }
    showVariants();
}

// ---- one variant beside another

void ClientScreenControl::compareWithNext() {
    const std::vector<NamedDesign>& all = m_document.variants();
    QStringList names; // those that can be compared with
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i != m_document.chosen())
            names << all[i].name;
    const qsizetype next = m_compared ? names.indexOf(*m_compared) + 1 : 0;
    m_compared = next < names.size() ? std::optional(names[next]) : std::nullopt;
    showCompared();
}

void ClientScreenControl::showCompared() {
    const std::vector<NamedDesign>& all = m_document.variants();
    const auto found = std::find_if(all.begin(), all.end(), [this](const NamedDesign& variant) {
        return m_compared && variant.name == *m_compared && variant.design != m_document.design();
    });
    m_canvas.setCompared(found == all.end() ? nullptr
                                            : m_pictures.of(found->design, m_document.registration()),
                         m_compared.value_or(QString()));
}

} // namespace trichion::studio
