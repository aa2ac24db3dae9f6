#include "studio/panels/brush_options.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/pen_choice.h"
#include "studio/panels/segments.h"
#include "trichion/design/edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace trichion::studio {

BrushOptions::BrushOptions(Document& document, BrushTool& brush, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_brush(brush)
    , m_modes(new Segments(tr("What the brush does"), {tr("Add"), tr("Thin"), tr("Set")}, this))
    , m_size(new BarSlider(
          tr("Size"),
          lengthRange({Brush::kSmallest_mm, Brush::kLargest_mm, 0.5, 1, Brush().size_mm, 2.0, 1.0, {}}),
          this))
    , m_strength(new BarSlider(
          tr("Strength"),
          {1.0, Brush::kMostChange, 1.0, 0, Brush().change_dotsPerCm2, 1.5, 1.0, tr(" dots/cm²")}, this))
    , m_density(new BarSlider(
          tr("Density"), {0.0, Brush::kMostSet, 1.0, 0, Brush().set_dotsPerCm2, 1.0, 1.0, tr(" dots/cm²")},
          this))
    , m_softness(
          new BarSlider(tr("Softness"), {0.0, 1.0, 0.01, 0, Brush().softness, 1.0, 100.0, tr(" %")}, this))
    , m_bothSides(new QCheckBox(tr("Both sides"), this))
    , m_pen(new PenChoice(brush, this))
    , m_removeAll(new QPushButton(tr("Remove all"), this)) {
    layOut();
    connectControls();
}

void BrushOptions::layOut() {
    m_modes->setToolTip(tr("More dots, fewer dots, or so many dots whatever was there"));
    m_size->setHelp(tr("How wide the brush is on the skin; [ and ] or Shift+wheel on the photo"));
    m_strength->setHelp(tr("How many dots per cm² a stroke adds or takes; Ctrl+wheel on the photo"));
    m_density->setHelp(tr("How many dots per cm² a stroke leaves; Ctrl+wheel on the photo"));
    m_softness->setHelp(tr("How gently a stroke runs out at its rim"));
    m_bothSides->setToolTip(tr("Paint the other side of the head too"));
    m_removeAll->setAccessibleName(tr("Remove all strokes"));
    m_removeAll->setToolTip(tr("Take all strokes of brush and eraser away; can be undone"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* control : std::initializer_list<QWidget*>{m_modes, m_size, m_strength, m_density,
                                                            m_softness, m_bothSides, m_pen})
        row->addWidget(control);
    row->addStretch(1);
    row->addWidget(m_removeAll);
}

void BrushOptions::connectControls() {
    const auto sets = [this](double Brush::*part) {
        return [this, part](double value) {
            Brush changed = m_brush.brush();
            changed.*part = value;
            m_brush.setBrush(changed);
        };
    };
    connect(m_size, &BarSlider::changed, this, sets(&Brush::size_mm));
    connect(m_strength, &BarSlider::changed, this, sets(&Brush::change_dotsPerCm2));
    connect(m_density, &BarSlider::changed, this, sets(&Brush::set_dotsPerCm2));
    connect(m_softness, &BarSlider::changed, this, sets(&Brush::softness));
    connect(m_modes, &Segments::picked, this,
            [this](int mode) { m_brush.setMode(static_cast<BrushMode>(mode)); });
    connect(m_bothSides, &QCheckBox::toggled, this, [this](bool both) {
        Brush changed = m_brush.brush();
        changed.symmetry = both ? Symmetry::On : Symmetry::Off;
        m_brush.setBrush(changed);
    });
    connect(m_removeAll, &QPushButton::clicked, this, [this] {
        m_document.endGesture();
        m_document.edit(EditKind::Stroke, tr("Remove all strokes"),
                        design::withoutStrokes(*m_document.design()));
        m_document.endGesture();
    });
    connect(&m_brush, &BrushTool::brushChanged, this, &BrushOptions::showBrush);
    connect(&m_document, &Document::designChanged, this, &BrushOptions::showDesign);
    showBrush();
    m_removeAll->setEnabled(false);
}

void BrushOptions::showBrush() {
    const Brush& brush = m_brush.brush();
    const BrushMode mode = m_brush.mode();
    m_modes->setVisible(mode != BrushMode::Erase);
    m_modes->showChoice(mode == BrushMode::Erase ? -1 : static_cast<int>(mode));
    m_strength->setVisible(mode == BrushMode::Add || mode == BrushMode::Thin);
    m_density->setVisible(mode == BrushMode::Set);
    m_size->showValue(brush.size_mm);
    m_strength->showValue(brush.change_dotsPerCm2);
    m_density->showValue(brush.set_dotsPerCm2);
    m_softness->showValue(brush.softness);
    const QSignalBlocker quiet(m_bothSides);
    m_bothSides->setChecked(brush.symmetry == Symmetry::On);
}

void BrushOptions::showDesign() {
    m_removeAll->setEnabled(m_document.design() && !m_document.design()->strokes.empty());
}

} // namespace trichion::studio
