#include "studio/panels/fold.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace trichion::studio {

Fold::Fold(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new QToolButton(this)), m_body(new QVBoxLayout) {
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_title->setToolTip(tr("Show or hide these settings"));
    m_title->setCheckable(true);
    m_title->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setIconSize({10, 10});
    m_title->setObjectName("foldTitle");
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* inside = new QWidget(this);
    inside->setLayout(m_body);
    inside->hide();
    m_body->setContentsMargins(0, 2, 0, 4);
    m_body->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(inside);
    connect(m_title, &QToolButton::toggled, this, [this, inside](bool open) {
        const Qt::ArrowType closed = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        m_title->setArrowType(open ? Qt::DownArrow : closed);
        inside->setVisible(open);
    });
}

} // namespace trichion::studio
