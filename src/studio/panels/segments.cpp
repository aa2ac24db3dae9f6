#include "studio/panels/segments.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace trichion::studio {

namespace {

constexpr double kRounding = 5.0;

/// A flat button that is filled when chosen; the frame round all of them belongs to Segments.
class SegmentButton : public QAbstractButton {
  public:
    explicit SegmentButton(QWidget* parent) : QAbstractButton(parent) {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(text()) + 16, fontMetrics().height() + 12};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF face = QRectF(rect()).adjusted(2.0, 2.0, -2.0, -2.0);
        const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().color(group, isChecked() ? QPalette::Highlight : QPalette::Button));
            painter.drawRoundedRect(face, kRounding - 1.5, kRounding - 1.5);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(
                QPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::Highlight), 1.2));
            painter.drawRoundedRect(face.adjusted(1.0, 1.0, -1.0, -1.0), kRounding - 2.0, kRounding - 2.0);
        }
        painter.setPen(
            palette().color(group, isChecked() ? QPalette::HighlightedText : QPalette::ButtonText));
        painter.drawText(rect(), Qt::AlignCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width() - 6));
    }
};

} // namespace

Segments::Segments(const QString& name, const QStringList& choices, QWidget* parent)
    : QWidget(parent), m_name(name), m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setChoices(choices);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::picked);
}

void Segments::setChoices(const QStringList& choices) {
    for (QAbstractButton* old : m_group->buttons()) {
        m_group->removeButton(old);
        delete old;
    }
    int index = 0;
    for (const QString& choice : choices) {
        auto* button = new SegmentButton(this);
        button->setText(choice);
        button->setAccessibleName(m_name + ": " + choice);
        layout()->addWidget(button);
        m_group->addButton(button, index++);
    }
}

void Segments::showChoice(int index) {
    // An exclusive group keeps its last choice, so that showing none needs it open for a moment.
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(m_group->id(button) == index);
    m_group->setExclusive(true);
}

void Segments::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.0));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRounding, kRounding);
}

} // namespace trichion::studio
