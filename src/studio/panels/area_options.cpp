#include "studio/panels/area_options.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/segments.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPushButton>

namespace trichion::studio {

AreaOptions::AreaOptions(Document& document, AreaTool& areas, QWidget* parent)
    : QWidget(parent)
    , m_areas(areas)
    , m_forms(new Segments(tr("What is drawn"), {tr("Outline"), tr("Band"), tr("Circle")}, this))
    , m_width(new BarSlider(
          tr("Width"),
          lengthRange({1.0, 120.0, 0.5, 1, 2.0 * design::TreatedArea().halfWidth_mm, 2.0, 1.0, {}}), this))
    , m_blend(new BarSlider(tr("Runs out over"), lengthRange({0.0, 60.0, 0.5, 1, 8.0, 1.5, 1.0, {}}), this))
    , m_remove(new QPushButton(tr("Remove"), this)) {
    layOut();
    connectControls();
    for (BarSlider* slider : {m_width, m_blend})
        connect(slider, &QuietSlider::gestureEnded, &document, &Document::endGesture);
    connect(&areas, &AreaTool::shownChanged, this, &AreaOptions::showArea);
    showArea();
}

void AreaOptions::layOut() {
    m_forms->button(0).setToolTip(tr("Draw round the place: a patch, a burn, thin hair"));
    m_forms->button(1).setToolTip(tr("Draw along its middle: a scar, a parting, a border"));
    m_forms->button(2).setToolTip(tr("Click its middle: a round patch, a crown"));
    m_width->setHelp(tr("How wide it is on the skin; [ and ] or Shift+wheel on the photo"));
    m_blend->setHelp(tr("Over what width beyond it the dots run out"));
    m_remove->setToolTip(tr("Remove the chosen place (Delete on the photo)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* control : std::initializer_list<QWidget*>{m_forms, m_width, m_blend})
        row->addWidget(control);
    row->addStretch(1);
    row->addWidget(m_remove);
}

void AreaOptions::connectControls() {
    const auto sets = [this](double design::TreatedArea::*part, double factor) {
        return [this, part, factor](double value) {
            design::TreatedArea changed = m_areas.shown();
            changed.*part = factor * value;
            m_areas.setStyle(changed);
        };
    };
    connect(m_width, &BarSlider::changed, this, sets(&design::TreatedArea::halfWidth_mm, 0.5));
    connect(m_blend, &BarSlider::changed, this, sets(&design::TreatedArea::blend_mm, 1.0));
    connect(m_forms, &Segments::picked, this,
            [this](int form) { m_areas.setForm(static_cast<AreaForm>(form)); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_areas.removeSelected(); });
}

void AreaOptions::showArea() {
    const design::TreatedArea& area = m_areas.shown();
    const bool isChosen = m_areas.selected().has_value();
    m_forms->showChoice(static_cast<int>(m_areas.form()));
    m_width->setVisible(isChosen ? area.shape == design::AreaShape::Band
                                 : m_areas.form() != AreaForm::Outline);
    m_width->showValue(2.0 * area.halfWidth_mm);
    m_blend->showValue(area.blend_mm);
    m_remove->setEnabled(isChosen);
}

} // namespace trichion::studio
