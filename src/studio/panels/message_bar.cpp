#include "studio/panels/message_bar.h"

#include "studio/appearance/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace trichion::studio {

namespace {

constexpr int kTold_ms = 6000;
constexpr int kIcon_px = 18;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_leaves(new QTimer(this)) {
    setObjectName("messageBar");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_leaves->setSingleShot(true);
    connect(m_leaves, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    hide();
}

void MessageBar::open(Kind kind, const QString& sentence) {
    m_icon->setPixmap(iconOf(kind == Kind::Error ? "warning" : "info").pixmap(kIcon_px, kIcon_px));
    m_close->setIcon(iconOf("close"));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_leaves->stop();
    show();
}

void MessageBar::say(Kind kind, const QString& sentence) {
    m_action->hide();
    open(kind, sentence);
    if (kind == Kind::Told)
        m_leaves->start(kTold_ms);
}

void MessageBar::offer(const QString& sentence, const QString& action, std::function<void()> act) {
    m_act = std::move(act);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->show();
    open(Kind::Told, sentence);
}

QString MessageBar::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

} // namespace trichion::studio
