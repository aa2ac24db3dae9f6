#include "studio/client_screen.h"

#include "studio/canvas/overlay_style.h"
#include "studio/panels/segments.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kMargin_px = 24.0;
constexpr double kFooter_px = 84.0;
constexpr double kKnob_px = 20.0;

void label(QPainter& painter, const QPointF& at, const QString& text, Qt::Alignment side) {
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + 28.0, metrics.height() + 14.0);
    const double x = (side & Qt::AlignRight) != 0 ? at.x() - size.width() : at.x();
    overlay::label(painter, {{x, at.y()}, size}, text);
}

} // namespace

ClientScreen::ClientScreen(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_choices(new Segments(tr("Variants"), {}, this))
    , m_pinPad(new QWidget(this))
    , m_pinText(new QLabel(m_pinPad))
    , m_pinField(new QLineEdit(m_pinPad)) {
    setObjectName("clientScreen");
    setWindowTitle(tr("Preview")); // a task bar may show it
    setAccessibleName(tr("Preview for the client"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    QFont large = font();
    large.setPointSizeF(1.6 * large.pointSizeF());
    setFont(large);
    layOutPinPad();
    m_pinPad->hide();
    connect(m_choices, &Segments::picked, this, [this](int index) {
        m_choices->showChoice(m_shown.chosen); // until the picture is that of the other
        if (!m_frozen)
            emit variantWanted(index);
    });
}

void ClientScreen::layOutPinPad() {
    m_pinPad->setAutoFillBackground(true);
    m_pinField->setEchoMode(QLineEdit::Password);
    m_pinField->setAccessibleName(tr("PIN"));
    m_pinField->setAlignment(Qt::AlignCenter);
    m_pinField->setInputMethodHints(Qt::ImhDigitsOnly);
    m_pinField->setToolTip(tr("The digits that were set when this screen was opened"));
    auto* grid = new QGridLayout(m_pinPad);
    grid->addWidget(m_pinText, 0, 0, 1, 3);
    grid->addWidget(m_pinField, 1, 0, 1, 3);
    for (int digit = 1; digit <= 10; ++digit) {
        auto* button = new QPushButton(QString::number(digit % 10), m_pinPad);
        button->setMinimumSize(72, 56);
        connect(button, &QPushButton::clicked, this, [this, digit] {
            m_pinField->insert(QString::number(digit % 10));
            m_pinField->setFocus();
        });
        grid->addWidget(button, 2 + (digit - 1) / 3, digit == 10 ? 1 : (digit - 1) % 3);
    }
    auto* back = new QPushButton(tr("Back"), m_pinPad);
    auto* unlock = new QPushButton(tr("Leave"), m_pinPad);
    grid->addWidget(back, 5, 0);
    grid->addWidget(unlock, 5, 2);
    connect(back, &QPushButton::clicked, this, [this] {
        m_pinPad->hide();
        setFocus();
    });
    connect(unlock, &QPushButton::clicked, this, &ClientScreen::tryPin);
    connect(m_pinField, &QLineEdit::returnPressed, this, &ClientScreen::tryPin);
}

// ---- what is shown

void ClientScreen::setPicture(const std::shared_ptr<const Preview>& preview, const QString& state) {
    m_next.preview = preview;
    m_next.state = state;
    if (!m_frozen)
        put(m_next);
}

void ClientScreen::setVariants(const QStringList& names, int chosen) {
    m_next.names = names;
    m_next.chosen = chosen;
    if (!m_frozen)
        put(m_next);
}

void ClientScreen::setFrozen(bool frozen) {
    m_frozen = frozen;
    if (!frozen)
        put(m_next);
}

void ClientScreen::put(const Scene& scene) {
    if (scene.names != m_shown.names)
        m_choices->setChoices(scene.names);
    m_shown = scene;
    m_choices->showChoice(scene.chosen);
    m_choices->setVisible(scene.names.size() > 1);
    m_before = scene.preview ? imageOf(scene.preview->before) : QImage();
    m_after = scene.preview ? imageOf(scene.preview->after) : QImage();
    m_state = scene.state;
    placeChildren();
    update();
}

QString ClientScreen::variant() const {
    return m_shown.names.value(m_shown.chosen);
}

QRectF ClientScreen::pictureRect() const {
    if (m_after.isNull())
        return {};
    const double footer = m_shown.names.size() > 1 ? kFooter_px : kMargin_px;
    const QRectF room = QRectF(rect()).adjusted(kMargin_px, kMargin_px, -kMargin_px, -footer);
    const QSizeF size = QSizeF(m_after.size()).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(0.5 * size.width(), 0.5 * size.height()), size};
}

void ClientScreen::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor(18, 18, 18));
    const QRectF place = pictureRect();
    if (place.isEmpty())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(place, m_after);
    const bool fromRight = layoutDirection() == Qt::RightToLeft; // as it is read
    const double before_px = m_share * place.width();
    const double x = std::round(fromRight ? place.right() - before_px : place.left() + before_px);
    if (m_share > 0.0) {
        painter.setClipRect(fromRight ? QRectF(QPointF(x, place.top()), place.bottomRight())
                                      : QRectF(place.topLeft(), QPointF(x, place.bottom())));
        painter.drawImage(place, m_before);
        painter.setClipping(false);
    }
    painter.setPen(QPen(overlay::kShadow, 4.0));
    painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    painter.setPen(QPen(Qt::white, 2.0));
    painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    overlay::handle(painter, {x, place.top() + 0.8 * place.height()}, kKnob_px, QColor(250, 250, 250));
    if (m_share > 0.05)
        fromRight ? label(painter, place.topRight() + QPointF(-12.0, 12.0), tr("Before"), Qt::AlignRight)
                  : label(painter, place.topLeft() + QPointF(12.0, 12.0), tr("Before"), Qt::AlignLeft);
    if (m_share < 0.95) {
        const QString name = m_shown.names.size() > 1 ? tr("%1 – %2").arg(variant(), m_state) : m_state;
        fromRight ? label(painter, place.topLeft() + QPointF(12.0, 12.0), name, Qt::AlignLeft)
                  : label(painter, place.topRight() + QPointF(-12.0, 12.0), name, Qt::AlignRight);
    }
}

void ClientScreen::placeChildren() {
    const QSize size =
        m_choices->sizeHint().expandedTo(QSize(96 * static_cast<int>(m_shown.names.size()), 52));
    m_choices->setGeometry(QRect(QPoint((width() - size.width()) / 2, height() - size.height() - 16), size));
    const QSize pad = m_pinPad->sizeHint();
    m_pinPad->setGeometry(QRect(QPoint((width() - pad.width()) / 2, (height() - pad.height()) / 2), pad));
}

void ClientScreen::resizeEvent(QResizeEvent*) {
    placeChildren();
}

// ---- the hand

void ClientScreen::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void ClientScreen::wipeTo(double x) {
    const QRectF place = pictureRect();
    if (!place.isEmpty())
        setShare((layoutDirection() == Qt::RightToLeft ? place.right() - x : x - place.left()) /
                 place.width());
}

void ClientScreen::mousePressEvent(QMouseEvent* event) {
    wipeTo(event->position().x());
}

void ClientScreen::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) != 0)
        wipeTo(event->position().x());
}

void ClientScreen::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        setShare(m_share +
                 ((event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft) ? 0.05 : -0.05));
        break;
    case Qt::Key_B:
        setShare(m_share > 0.5 ? 0.0 : 1.0);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

// ---- in and out

void ClientScreen::open(QScreen* screen, const QString& pin) {
    m_pin = pin;
    m_place = screen;
    m_pinPad->hide();
    if (screen != nullptr)
        setGeometry(screen->geometry());
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

void ClientScreen::leave() {
    if (locked()) {
        askPin();
        return;
    }
    hide();
    emit left();
}

void ClientScreen::askPin() {
    m_pinText->setText(tr("Type the PIN to leave"));
    m_pinField->clear();
    m_pinPad->show();
    m_pinPad->raise();
    placeChildren();
    m_pinField->setFocus();
}

void ClientScreen::tryPin() {
    if (m_pinField->text() != m_pin) {
        m_pinText->setText(tr("That was not the PIN"));
        m_pinField->clear();
        return;
    }
    m_pin.clear();
    m_pinPad->hide();
    leave();
}

// However it is closed: with a PIN it stays.
void ClientScreen::closeEvent(QCloseEvent* event) {
    event->ignore();
    leave();
}

} // namespace trichion::studio
