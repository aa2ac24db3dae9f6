#include "studio/panels/time_marks.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kTick_px = 5.0;

} // namespace

TimeMarks::TimeMarks(std::vector<Mark> marks, QWidget* parent) : QWidget(parent), m_marks(std::move(marks)) {
    QFont small = font();
    small.setPointSizeF(0.85 * small.pointSizeF());
    setFont(small);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Moments of the time slider"));
    setToolTip(tr("A click shows that moment"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimeMarks::sizeHint() const {
    return {200, fontMetrics().height() + static_cast<int>(kTick_px) + 3};
}

// The middle of a slider's handle does not reach the ends of the slider.
double TimeMarks::xOf(const Mark& mark) const {
    const double handle = 0.5 * style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
    return handle + mark.position * (width() - 2.0 * handle);
}

QRectF TimeMarks::placeOf(const Mark& mark) const {
    const double wide = fontMetrics().horizontalAdvance(mark.name) + 2.0;
    const double left = std::clamp(xOf(mark) - 0.5 * wide, 0.0, std::max(0.0, width() - wide));
    return {left, kTick_px + 1.0, wide, static_cast<double>(fontMetrics().height())};
}

QPoint TimeMarks::at(std::size_t mark) const {
    return placeOf(m_marks.at(mark)).center().toPoint();
}

void TimeMarks::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (const Mark& mark : m_marks) {
        const double x = std::round(xOf(mark)) + 0.5;
        painter.drawLine(QPointF(x, 0.0), QPointF(x, kTick_px));
        painter.drawText(placeOf(mark), Qt::AlignCenter, mark.name);
    }
}

void TimeMarks::mousePressEvent(QMouseEvent* event) {
    const auto nearest = std::min_element(m_marks.begin(), m_marks.end(), [&](const Mark& a, const Mark& b) {
        const double x = event->position().x();
        return std::abs(placeOf(a).center().x() - x) < std::abs(placeOf(b).center().x() - x);
    });
    if (nearest != m_marks.end())
        emit picked(nearest->days);
}

} // namespace trichion::studio
