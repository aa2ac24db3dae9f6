#include "studio/panels/progress_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <cmath>

namespace trichion::studio {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this)) {
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(150, 8);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setAccessibleName(tr("Cancel the work"));
    m_cancel->setToolTip(tr("Stop what is running; nothing is lost"));
    m_cancel->setFlat(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_shown != nullptr)
            m_shown->cancel();
    });
    hide();
}

void ProgressStrip::follow(BackgroundRunner& runner) {
    connect(&runner, &BackgroundRunner::progressed, this, [this, &runner](const QString& name, double share) {
        m_shown = &runner;
        m_name->setText(name + QStringLiteral("…"));
        m_bar->setValue(static_cast<int>(std::lround(100.0 * share)));
        show();
    });
    connect(&runner, &BackgroundRunner::busyChanged, this, [this, &runner](bool busy) {
        if (!busy && m_shown == &runner)
            hide();
    });
}

} // namespace trichion::studio
