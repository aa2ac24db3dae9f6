#include "studio/panels/understood_bar.h"

#include "studio/appearance/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr int kIcon_px = 18;

} // namespace

UnderstoodBar::UnderstoodBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_legend(new QLabel(this))
    , m_flip(new QPushButton(tr("&Mirror it"), this))
    , m_correct(new QPushButton(tr("&Correct by hand"), this))
    , m_done(new QPushButton(tr("Cl&ose"), this)) {
    setObjectName("understoodBar");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setAccessibleName(tr("What the lines mean"));
    m_flip->setToolTip(tr("Swap left and right of the photo, and find the head again (Ctrl+M)"));
    m_correct->setToolTip(tr("Say what the photo shows, move and turn the head over it (Ctrl+H)"));
    m_done->setToolTip(tr("Back to the design (Esc)"));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_text);
    words->addWidget(m_legend);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    for (QPushButton* button : {m_flip, m_correct, m_done})
        layout->addWidget(button);
    connect(m_flip, &QPushButton::clicked, this, &UnderstoodBar::flipWanted);
    connect(m_correct, &QPushButton::clicked, this, &UnderstoodBar::correctWanted);
    connect(m_done, &QPushButton::clicked, this, &UnderstoodBar::dismissed);
    hide();
}

void UnderstoodBar::tell(const QString& sentence, const QString& legend, Mirror mirror) {
    m_icon->setPixmap(iconOf("info").pixmap(kIcon_px, kIcon_px));
    m_text->setText(sentence);
    m_legend->setText(legend);
    m_flip->setVisible(mirror == Mirror::Suspected);
    setAccessibleName(sentence);
    show();
}

QString UnderstoodBar::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

void UnderstoodBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace trichion::studio
