#include "studio/panels/section.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace trichion::studio {

Section::Section(const QString& title, QWidget* parent) : QWidget(parent), m_body(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    auto* heading = new QLabel(title, this);
    heading->setObjectName("sectionTitle");
    layout->addWidget(heading);
    m_body->setSpacing(8);
    layout->addLayout(m_body);
}

} // namespace trichion::studio
