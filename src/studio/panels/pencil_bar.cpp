#include "studio/panels/pencil_bar.h"

#include "studio/appearance/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace trichion::studio {

namespace {

constexpr int kPencilIcon_px = 18;

} // namespace

PencilBar::PencilBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_discard(new QPushButton(tr("&Discard"), this))
    , m_use(new QPushButton(tr("&Use this line"), this)) {
    setObjectName("pencilBar");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_discard->setAccessibleName(tr("Discard the line"));
    m_discard->setToolTip(tr("Leave the hairline as it was (Esc)"));
    m_use->setAccessibleName(tr("Use this line"));
    m_use->setToolTip(tr("Make it the design's hairline, on every photo of this head (Enter)"));
    m_use->setDefault(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_use);
    connect(m_use, &QPushButton::clicked, this, &PencilBar::useWanted);
    connect(m_discard, &QPushButton::clicked, this, &PencilBar::dismissed);
    hide();
}

void PencilBar::ask(const QString& sentence) {
    m_icon->setPixmap(iconOf("pencil").pixmap(kPencilIcon_px, kPencilIcon_px));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
}

QString PencilBar::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

// Buttons take Space; Enter and Esc mean the same here as on the photo.
void PencilBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit useWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace trichion::studio
