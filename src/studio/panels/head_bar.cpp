#include "studio/panels/head_bar.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "studio/services/messages.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

namespace trichion::studio {

namespace {

constexpr std::array kKinds = {
    head::ViewKind::Front, head::ViewKind::QuarterLeft, head::ViewKind::QuarterRight, head::ViewKind::Left,
    head::ViewKind::Right, head::ViewKind::Top,         head::ViewKind::Back};

QStringList names() {
    QStringList all;
    for (const head::ViewKind kind : kKinds)
        all << readable(kind);
    return all;
}

} // namespace

HeadBar::HeadBar(QWidget* parent)
    : QFrame(parent)
    , m_reason(new QLabel(this))
    , m_kinds(new Segments(tr("What the photo shows"), names(), this))
    , m_fit(new QPushButton(tr("&Fit the head"), this))
    , m_dismiss(new QPushButton(tr("Cancel"), this)) {
    setObjectName("headBar");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_reason->setWordWrap(true);
    auto* hint =
        quietLabel(tr("Left and right are the client's. Drag the ellipse over the skull, without ears and "
                      "chin, then fit."),
                   this);
    m_fit->setToolTip(tr("Fit the head to the ellipse"));
    m_fit->setDefault(true);
    m_dismiss->setAccessibleName(tr("Cancel the correction"));
    m_dismiss->setShortcut(Qt::Key_Escape);
    auto* row = new QHBoxLayout;
    row->addWidget(m_kinds, 1);
    row->addSpacing(8);
    row->addWidget(m_fit);
    row->addWidget(m_dismiss);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(m_reason);
    layout->addLayout(row);
    layout->addWidget(hint);
    connect(m_kinds, &Segments::picked, this, [this] { m_fit->setEnabled(true); });
    connect(m_fit, &QPushButton::clicked, this, &HeadBar::fitWanted);
    connect(m_dismiss, &QPushButton::clicked, this, &HeadBar::dismissed);
    hide();
}

void HeadBar::ask(const QString& reason, std::optional<head::ViewKind> kind) {
    m_reason->setText(reason);
    int index = -1;
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        if (kind == kKinds[i])
            index = static_cast<int>(i);
    m_kinds->showChoice(index);
    m_fit->setEnabled(index >= 0);
    show();
}

std::optional<head::ViewKind> HeadBar::kind() const {
    const int index = m_kinds->chosen();
    return index < 0 ? std::nullopt : std::optional(kKinds[static_cast<std::size_t>(index)]);
}

} // namespace trichion::studio
