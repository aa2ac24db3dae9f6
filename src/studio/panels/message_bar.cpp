#include "studio/panels/message_bar.h"

#include "studio/appearance/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace trichion::studio {

namespace {

constexpr int kTold_ms = 6000;
constexpr int kOffered_ms = 12'000;
constexpr int kIcon_px = 18;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
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
    for (std::size_t i = 0; i < kMostOffers; ++i) {
        m_actions[i] = new QPushButton(this);
        m_actions[i]->setAccessibleName(tr("What can be done, %1").arg(i + 1)); // until it says
        layout->addWidget(m_actions[i]);
        connect(m_actions[i], &QPushButton::clicked, this, [this, i] {
            hide();
            if (i < m_offers.size() && m_offers[i].act) {
                const std::function<void()> act = m_offers[i].act; // it may say something else
                act();
            }
        });
    }
    layout->addWidget(m_close);
    m_leaves->setSingleShot(true);
    connect(m_leaves, &QTimer::timeout, this, &MessageBar::leaveOrStay);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::open(Kind kind, const QString& sentence) {
    m_icon->setPixmap(iconOf(kind == Kind::Error ? "warning" : "info").pixmap(kIcon_px, kIcon_px));
    m_close->setIcon(iconOf("close"));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_leaves->stop();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert); // read out without taking the focus
    QAccessible::updateAccessibility(&alert);
    emit said(kind, sentence);
}

void MessageBar::say(Kind kind, const QString& sentence) {
    m_offers.clear();
    for (QPushButton* button : m_actions)
        button->hide();
    open(kind, sentence);
    if (kind == Kind::Told)
        m_leaves->start(kTold_ms);
}

void MessageBar::offer(const QString& sentence, const std::vector<Offer>& offers) {
    m_offers = offers;
    for (std::size_t i = 0; i < kMostOffers; ++i) {
        m_actions[i]->setVisible(i < offers.size());
        if (i >= offers.size())
            continue;
        m_actions[i]->setText(offers[i].text);
        m_actions[i]->setAccessibleName(offers[i].text);
    }
    open(Kind::Told, sentence);
}

void MessageBar::tell(const QString& sentence, const std::vector<Offer>& offers) {
    offer(sentence, offers);
    m_leaves->start(kOffered_ms);
}

void MessageBar::leaveOrStay() {
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_leaves->start(kTold_ms);
    else
        hide();
}

void MessageBar::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    if (m_leaves->isActive())
        m_leaves->start(kOffered_ms);
}

void MessageBar::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    if (m_leaves->isActive())
        m_leaves->start(kTold_ms);
}

QString MessageBar::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

} // namespace trichion::studio
