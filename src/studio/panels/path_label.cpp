#include "studio/panels/path_label.h"

#include <QResizeEvent>

namespace trichion::studio {

namespace {

constexpr int kLeastLetters = 12;

} // namespace

PathLabel::PathLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void PathLabel::setPath(const QString& path) {
    m_path = path;
    setToolTip(path);
    setAccessibleDescription(path);
    elide();
}

QSize PathLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * kLeastLetters, QLabel::minimumSizeHint().height()};
}

void PathLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

// Paths run from left to right in every language: a mark keeps their order.
void PathLabel::elide() {
    setText(QChar(0x200e) + fontMetrics().elidedText(m_path, Qt::ElideMiddle, contentsRect().width()));
}

} // namespace trichion::studio
