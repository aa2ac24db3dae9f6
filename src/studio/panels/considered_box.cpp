#include "studio/panels/considered_box.h"

namespace trichion::studio {

ConsideredBox::ConsideredBox(QWidget* parent) : QComboBox(parent) {
    connect(this, &QComboBox::highlighted, this, &ConsideredBox::considered);
}

void ConsideredBox::hidePopup() {
    QComboBox::hidePopup();
    emit considered(-1);
}

} // namespace trichion::studio
