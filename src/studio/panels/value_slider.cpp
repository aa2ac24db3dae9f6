#include "studio/panels/value_slider.h"

#include "studio/panels/quiet_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kLeastField_px = 112;

} // namespace

QuietSlider::QuietSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setFocusPolicy(Qt::StrongFocus);
}

void QuietSlider::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

void QuietSlider::follow(const QMouseEvent& event) {
    const int knob = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
    const int position = static_cast<int>(std::lround(event.position().x())) - knob / 2;
    setSliderPosition(QStyle::sliderValueFromPosition(minimum(), maximum(), position, width() - knob,
                                                      layoutDirection() == Qt::RightToLeft));
}

void QuietSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    follow(*event);
}

void QuietSlider::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown())
        follow(*event);
}

void QuietSlider::mouseReleaseEvent(QMouseEvent*) {
    if (!isSliderDown())
        return;
    setSliderDown(false);
    emit gestureEnded();
}

void QuietSlider::mouseDoubleClickEvent(QMouseEvent*) {
    emit resetWanted();
    emit gestureEnded();
}

void QuietSlider::focusOutEvent(QFocusEvent* event) {
    emit gestureEnded();
    QSlider::focusOutEvent(event);
}

QuietSpinBox::QuietSpinBox(QWidget* parent) : QDoubleSpinBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
}

void QuietSpinBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

ValueSlider::ValueSlider(const QString& name, const ValueRange& range, QWidget* parent)
    : QWidget(parent), m_range(range), m_slider(new QuietSlider(this)), m_field(new QuietSpinBox(this)) {
    auto* label = new QLabel(name, this);
    label->setBuddy(m_field);
    m_slider->setAccessibleName(name);
    m_field->setAccessibleName(name + tr(", number"));
    m_field->setDecimals(range.decimals);
    m_field->setSingleStep(range.step);
    m_field->setSuffix(range.suffix);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setKeyboardTracking(false);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(10);
    setHigh(range.high);
    m_field->setFixedWidth(std::max(kLeastField_px, m_field->sizeHint().width()));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_field, 0, 1, Qt::AlignRight);
    layout->addWidget(m_slider, 1, 0, 1, 2);
    setFocusProxy(m_slider);
    showValue(range.standard);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { take(m_range.low + position * m_range.step); });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, &ValueSlider::take);
    connect(m_field, &QDoubleSpinBox::editingFinished, this, &ValueSlider::gestureEnded);
    connect(m_slider, &QuietSlider::gestureEnded, this, &ValueSlider::gestureEnded);
    connect(m_slider, &QuietSlider::resetWanted, this, [this] { take(m_range.standard); });
}

int ValueSlider::positionOf(double value) const {
    return static_cast<int>(std::lround((value - m_range.low) / m_range.step));
}

void ValueSlider::setHigh(double high) {
    m_range.high = high;
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietField(m_field);
    m_slider->setRange(0, positionOf(high));
    m_field->setRange(m_range.low, high);
}

void ValueSlider::setEnds(const QString& low, const QString& high) {
    auto* grid = static_cast<QGridLayout*>(layout());
    int column = 0;
    for (const QString& text : {low, high}) {
        QLabel* end = quietLabel(text, this);
        grid->addWidget(end, 2, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        ++column;
    }
}

void ValueSlider::setHelp(const QString& help) {
    const QString text = help + "\n" + tr("Double-click resets.");
    m_slider->setToolTip(text);
    m_field->setToolTip(text);
    m_slider->setAccessibleDescription(help);
}

void ValueSlider::showValue(double value) {
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietField(m_field);
    m_field->setValue(value);
    m_slider->setValue(positionOf(value));
}

void ValueSlider::take(double value) {
    showValue(value);
    emit changed(m_field->value());
}

} // namespace trichion::studio
