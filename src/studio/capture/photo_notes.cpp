#include "studio/capture/photo_notes.h"

#include "studio/appearance/icons.h"
#include "studio/panels/quiet_label.h"
#include "studio/services/photo_advice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace trichion::studio {

namespace {

constexpr int kIconSide_px = 16;

} // namespace

PhotoNotes::PhotoNotes(Document& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_icon(new QLabel(this))
    , m_text(quietLabel({}, this))
    , m_close(new QToolButton(this)) {
    setObjectName("photoNotes");
    m_text->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close what is said about the photo"));
    m_close->setToolTip(tr("Do not say this about the photo again"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_closed.insert(m_document.shownView().id);
        showNotes();
    });
    for (const auto signal :
         {&Document::photoChanged, &Document::registrationChanged, &Document::viewsChanged})
        connect(&document, signal, this, &PhotoNotes::consider);
    hide();
}

std::optional<std::vector<imaging::PhotoFault>> PhotoNotes::faultsOf(int id) const {
    const auto known = m_looked.find(id);
    return known == m_looked.end() ? std::nullopt : std::optional(known->second);
}

QString PhotoNotes::text() const {
    return isHidden() ? QString() : m_text->text();
}

void PhotoNotes::setQuiet(bool quiet) {
    m_quiet = quiet;
    showNotes();
}

void PhotoNotes::consider() {
    for (const PhotoView& view : m_document.views()) {
        const auto known = m_looked.find(view.id);
        // Where the head lies changes little of it: a photo is looked at once.
        if (!view.photo || !view.registration || known != m_looked.end() || m_asked.contains(view.id))
            continue;
        m_asked.insert(view.id);
        m_runner.startAfter(
            tr("Looking at the photo"),
            [this, id = view.id, photo = view.photo,
             registration = view.registration](const base::Progress&) -> BackgroundRunner::Finish {
                std::vector<imaging::PhotoFault> faults = studio::faultsOf(*photo, *registration);
                return [this, id, faults = std::move(faults)] {
                    m_asked.erase(id);
                    m_looked[id] = faults;
                    showNotes();
                    emit looked(id);
                };
            },
            [this, id = view.id](const std::exception_ptr&) { m_asked.erase(id); });
    }
    showNotes();
}

void PhotoNotes::showNotes() {
    const int id = m_document.shownView().id;
    const auto known = m_looked.find(id);
    const bool isSaid = known != m_looked.end() && !known->second.empty() && !m_quiet &&
                        !m_document.showsNeutral() && !m_closed.contains(id);
    if (isSaid) {
        m_icon->setPixmap(iconOf("info").pixmap(kIconSide_px, kIconSide_px));
        m_close->setIcon(iconOf("close"));
        m_text->setText(sentencesFor(known->second).join(QLatin1Char('\n')));
        setAccessibleName(m_text->text());
    }
    setVisible(isSaid);
}

} // namespace trichion::studio
