#include "studio/panels/hole_options.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/segments.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace trichion::studio {

namespace {

const design::Hole kUsual;

} // namespace

HoleOptions::HoleOptions(Document& document, HoleTool& holes, QWidget* parent)
    : QWidget(parent)
    , m_holes(holes)
    , m_kinds(new Segments(tr("Why it is left out"), {tr("Mole"), tr("Scar"), tr("Other")}, this))
    , m_size(new BarSlider(tr("Size"),
                           lengthRange({1.0, 120.0, 0.1, 1, 2.0 * kUsual.radius_mm, 2.5, 1.0, {}}), this))
    , m_margin(new BarSlider(tr("Kept free round it"),
                             lengthRange({0.0, 10.0, 0.1, 1, kUsual.margin_mm, 1.5, 1.0, {}}), this))
    , m_soft(new BarSlider(tr("Soft edge"),
                           lengthRange({0.0, 20.0, 0.5, 1, kUsual.softEdge_mm, 1.5, 1.0, {}}), this))
    , m_remove(new QPushButton(tr("Remove"), this)) {
    layOut();
    connectControls();
    for (BarSlider* slider : {m_size, m_margin, m_soft})
        connect(slider, &QuietSlider::gestureEnded, &document, &Document::endGesture);
    connect(&holes, &HoleTool::shownChanged, this, &HoleOptions::showHole);
    showHole();
}

void HoleOptions::layOut() {
    m_size->setHelp(tr("How wide it is on the skin; [ and ] or Shift+wheel on the photo"));
    m_margin->setHelp(tr("How far from it the dots stay"));
    m_soft->setHelp(tr("Over what width the dots come back"));
    m_remove->setToolTip(tr("Remove the chosen place (Delete on the photo)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* control : std::initializer_list<QWidget*>{m_kinds, m_size, m_margin, m_soft})
        row->addWidget(control);
    row->addStretch(1);
    row->addWidget(m_remove);
}

void HoleOptions::connectControls() {
    const auto sets = [this](double design::Hole::*part, double factor) {
        return [this, part, factor](double value) {
            design::Hole changed = m_holes.shown();
            changed.*part = factor * value;
            m_holes.setStyle(changed);
        };
    };
    connect(m_size, &BarSlider::changed, this, sets(&design::Hole::radius_mm, 0.5));
    connect(m_margin, &BarSlider::changed, this, sets(&design::Hole::margin_mm, 1.0));
    connect(m_soft, &BarSlider::changed, this, sets(&design::Hole::softEdge_mm, 1.0));
    connect(m_kinds, &Segments::picked, this, [this](int kind) {
        design::Hole changed = m_holes.shown();
        changed.kind = static_cast<design::HoleKind>(kind);
        m_holes.setStyle(changed);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_holes.removeSelected(); });
}

void HoleOptions::showHole() {
    const design::Hole& hole = m_holes.shown();
    m_kinds->showChoice(static_cast<int>(hole.kind));
    m_size->setVisible(hole.outline.empty());
    m_size->showValue(2.0 * hole.radius_mm);
    m_margin->showValue(hole.margin_mm);
    m_soft->showValue(hole.softEdge_mm);
    m_remove->setEnabled(m_holes.selected().has_value());
}

} // namespace trichion::studio
