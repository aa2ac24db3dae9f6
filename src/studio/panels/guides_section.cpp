#include "studio/panels/guides_section.h"

#include "studio/panels/quiet_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr int kIndent_px = 20;

} // namespace

GuidesSection::GuidesSection(GuideChoice& choice, QWidget* parent)
    : Section(tr("Guides"), parent)
    , m_choice(choice)
    , m_on(new QCheckBox(tr("Sho&w on photo"), this))
    , m_snap(new QCheckBox(tr("S&nap"), this))
    , m_groups() {
    m_on->setToolTip(tr("Lines and points of the head, with lengths along the skin (G)\n"
                        "↑ above the brows, ↔ from the midline"));
    m_on->setAccessibleName(tr("Show guides on the photo"));
    m_snap->setToolTip(tr("Points of the hairline stay on a guide or mirror image they come near (Shift+G)\n"
                          "Shift while dragging lets them lie free"));
    m_snap->setAccessibleName(tr("Snap the hairline to guides"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_on);
    row->addStretch();
    row->addWidget(m_snap);
    body().addLayout(row);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(kIndent_px, 0, 0, 0);
    grid->setVerticalSpacing(6);
    for (const GuideGroup group : kGuideGroups) {
        const int index = static_cast<int>(group);
        auto* box = new QCheckBox(readable(group), this);
        box->setToolTip(tr("%1 (Alt+%2)").arg(described(group)).arg(index + 1));
        box->setAccessibleName(tr("Guides: %1").arg(readable(group)));
        grid->addWidget(box, index / 2, index % 2);
        connect(box, &QCheckBox::clicked, &choice,
                [&choice, group](bool chosen) { choice.setChosen(group, chosen); });
        m_groups[static_cast<std::size_t>(group)] = box;
    }
    body().addLayout(grid);
    connect(m_on, &QCheckBox::clicked, &choice, &GuideChoice::setOn);
    connect(m_snap, &QCheckBox::clicked, &choice, &GuideChoice::setSnapping);
    connect(&choice, &GuideChoice::changed, this, &GuidesSection::showChoice);
    showChoice();
}

void GuidesSection::showChoice() {
    m_on->setChecked(m_choice.on());
    m_snap->setChecked(m_choice.snapping());
    for (const GuideGroup group : kGuideGroups) {
        QCheckBox& box = this->group(group);
        box.setChecked(m_choice.chosen(group));
        box.setEnabled(m_choice.on());
    }
}

} // namespace trichion::studio
