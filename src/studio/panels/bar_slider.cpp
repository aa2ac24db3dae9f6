#include "studio/panels/bar_slider.h"

#include "studio/services/lengths.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kPositions = 1000;
constexpr double kRounding = 4.0;
constexpr int kPadding = 9;

} // namespace

BarRange lengthRange(BarRange mm) {
    const LengthField field = lengthField(1.0, mm.decimals);
    mm.shownAs = 1.0 / field.mmPerUnit;
    mm.suffix = field.suffix;
    mm.decimals = field.decimals;
    return mm;
}

BarSlider::BarSlider(const QString& name, const BarRange& range, QWidget* parent)
    : QuietSlider(parent), m_name(name), m_range(range) {
    setAccessibleName(name);
    setRange(0, kPositions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::SizeHorCursor);
    showValue(range.standard);
    connect(this, &QSlider::valueChanged, this, [this](int position) { take(numberAt(position)); });
    connect(this, &QuietSlider::resetWanted, this, [this] {
        showValue(m_range.standard);
        emit changed(m_number);
    });
}

double BarSlider::numberAt(int position) const {
    const double share = std::pow(static_cast<double>(position) / kPositions, m_range.bend);
    const double number = std::lerp(m_range.low, m_range.high, share);
    return std::clamp(std::round(number / m_range.grain) * m_range.grain, m_range.low, m_range.high);
}

int BarSlider::positionOf(double number) const {
    const double share = std::clamp((number - m_range.low) / (m_range.high - m_range.low), 0.0, 1.0);
    return static_cast<int>(std::lround(kPositions * std::pow(share, 1.0 / m_range.bend)));
}

QString BarSlider::textOf(double number) const {
    return locale().toString(m_range.shownAs * number, 'f', m_range.decimals) + m_range.suffix;
}

void BarSlider::showValue(double value) {
    const QSignalBlocker quiet(this);
    m_number = value;
    setValue(positionOf(value));
    update();
}

void BarSlider::take(double number) {
    if (number == m_number)
        return;
    m_number = number;
    update();
    emit changed(number);
}

void BarSlider::setHigh(double high) {
    m_range.high = high;
    showValue(m_number);
}

// The field lies over the bar until it is left.
void BarSlider::openField(const QString& typed) {
    auto* field = new QuietSpinBox(this);
    field->setAccessibleName(m_name + tr(", number"));
    field->setDecimals(m_range.decimals);
    field->setRange(m_range.shownAs * m_range.low, m_range.shownAs * m_range.high);
    field->setValue(m_range.shownAs * m_number);
    field->setSuffix(m_range.suffix);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field->setGeometry(rect());
    field->show();
    field->setFocus();
    field->selectAll();
    if (!typed.isEmpty()) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, typed);
        QCoreApplication::sendEvent(field, &key);
    }
    connect(field, &QAbstractSpinBox::editingFinished, this, [this, field] {
        field->disconnect(this);
        const double number = field->value() / m_range.shownAs;
        setFocus();
        field->deleteLater();
        field->hide();
        if (number == m_number)
            return;
        showValue(number);
        emit changed(number);
        emit gestureEnded();
    });
}

void BarSlider::setHelp(const QString& help) {
    setToolTip(help + "\n" + tr("Double-click resets."));
    setAccessibleDescription(help);
}

QSize BarSlider::sizeHint() const {
    return minimumSizeHint() + QSize(3 * kPadding, 0);
}

QSize BarSlider::minimumSizeHint() const {
    const int text = std::max(fontMetrics().horizontalAdvance(textOf(m_range.high)),
                              fontMetrics().horizontalAdvance(textOf(m_range.low)));
    return {fontMetrics().horizontalAdvance(m_name) + text + 2 * kPadding + 4, fontMetrics().height() + 12};
}

void BarSlider::follow(double x) {
    setSliderPosition(static_cast<int>(std::lround(kPositions * std::clamp(x / width(), 0.0, 1.0))));
}

void BarSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    follow(event->position().x());
}

void BarSlider::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown())
        follow(event->position().x());
}

// A step is one grain, however little of the bar that is.
void BarSlider::keyPressEvent(QKeyEvent* event) {
    const bool digit = event->text().size() == 1 && event->text().front().isDigit();
    if (digit || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openField(digit ? event->text() : QString());
    const bool more = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    if (!more && event->key() != Qt::Key_Left && event->key() != Qt::Key_Down)
        return QuietSlider::keyPressEvent(event);
    const double number =
        std::clamp(m_number + (more ? m_range.grain : -m_range.grain), m_range.low, m_range.high);
    if (number == m_number)
        return;
    showValue(number);
    emit changed(number);
}

void BarSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(group, QPalette::Base));
    painter.drawRoundedRect(frame, kRounding, kRounding);
    QPainterPath shape;
    shape.addRoundedRect(frame, kRounding, kRounding);
    QColor fill = palette().color(group, QPalette::Highlight);
    fill.setAlphaF(0.55F);
    painter.setClipPath(shape);
    const double share = static_cast<double>(sliderPosition()) / kPositions;
    painter.fillRect(QRectF(frame.left(), frame.top(), share * frame.width(), frame.height()), fill);
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 1.6 : 1.0));
    painter.drawRoundedRect(frame, kRounding, kRounding);
    const QRectF text = frame.adjusted(kPadding - 1, 0, -kPadding + 1, 0);
    painter.setPen(palette().color(group, QPalette::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_name);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, textOf(m_number));
}

} // namespace trichion::studio
