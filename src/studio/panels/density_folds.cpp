#include "studio/panels/density_folds.h"

#include "studio/panels/bar_slider.h"
#include "studio/services/messages.h"
#include "trichion/design/edit.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr double kHighestDensity = 150.0;
constexpr double kMostShare = 2.0;
const design::OwnFringe kUsualFringe;

bool isSecondOfPair(head::Zone zone) {
    return zone == head::Zone::TempleRight || zone == head::Zone::SideRight;
}

} // namespace

// ---- zones

ZoneDensities::ZoneDensities(Document& document, QWidget* parent)
    : Fold(tr("By zone"), parent), m_document(document) {
    for (int z = 0; z < head::kZoneCount; ++z) {
        const auto zone = static_cast<head::Zone>(z);
        if (isSecondOfPair(zone))
            continue;
        const QString name = readable(zone);
        auto* slider = new BarSlider(name,
                                     {0.0, kHighestDensity, 1.0, 0,
                                      design::kDefaultDensity * design::ZoneShares().of(zone), 1.0, 1.0,
                                      tr(" dots/cm²")},
                                     this);
        slider->setHelp(tr("Dots per cm² in this zone, before brush and edges"));
        m_sliders[static_cast<std::size_t>(z)] = slider;
        body().addWidget(slider);
        connect(slider, &BarSlider::changed, this, [this, zone, name](double dotsPerCm2) {
            const design::Design& design = *m_document.design();
            const double share = std::min(dotsPerCm2 / design.density.value, kMostShare);
            m_document.edit(EditKind::Zone, tr("%1 %2").arg(name).arg(dotsPerCm2, 0, 'f', 0),
                            design::withZoneShareOnBothSides(design, zone, share));
        });
        connect(slider, &QuietSlider::gestureEnded, &document, &Document::endGesture);
    }
    connect(&document, &Document::designChanged, this, &ZoneDensities::showDesign);
}

BarSlider& ZoneDensities::of(head::Zone zone) {
    return *m_sliders[static_cast<std::size_t>(zone)];
}

void ZoneDensities::setMaximum(double dotsPerCm2) {
    for (BarSlider* slider : m_sliders)
        if (slider != nullptr)
            slider->setHigh(std::min(kHighestDensity, dotsPerCm2));
}

void ZoneDensities::showDesign() {
    const design::Design& design = *m_document.design();
    for (int z = 0; z < head::kZoneCount; ++z)
        if (BarSlider* slider = m_sliders[static_cast<std::size_t>(z)]) {
            const auto zone = static_cast<head::Zone>(z);
            slider->setStandard(design.density.value * design::ZoneShares().of(zone));
            slider->showValue(design.density.value * design.zones.of(zone));
        }
}

// ---- own hair

OwnHair::OwnHair(Document& document, QWidget* parent)
    : Fold(tr("Own hair at the sides"), parent)
    , m_document(document)
    , m_there(new QCheckBox(tr("Dots meet the client's own hair"), this))
    , m_sides(new BarSlider(tr("Sides"),
                            {10.0, 200.0, 1.0, 0, kUsualFringe.sides_unitsPerCm2, 1.0, 1.0, tr(" hairs/cm²")},
                            this))
    , m_back(new BarSlider(
          tr("Back"), {10.0, 200.0, 1.0, 0, kUsualFringe.back_unitsPerCm2, 1.0, 1.0, tr(" hairs/cm²")}, this))
    , m_thinning(new BarSlider(tr("Thins out over"),
                               lengthRange({0.0, 30.0, 0.5, 1, kUsualFringe.thinning_mm, 1.0, 1.0, {}}),
                               this))
    , m_approach(new BarSlider(tr("Dots even out over"),
                               lengthRange({5.0, 30.0, 0.5, 1, kUsualFringe.approach_mm, 1.0, 1.0, {}}),
                               this))
    , m_match(new BarSlider(tr("Together"), {0.9, 1.1, 0.01, 0, kUsualFringe.match, 1.0, 100.0, tr(" %")},
                            this)) {
    layOut();
    connectControls();
}

void OwnHair::layOut() {
    m_there->setToolTip(
        tr("Where the own hair thins out above the lower edge, dots take over what it lacks"));
    m_sides->setHelp(
        tr("Follicular units per cm² of the own hair at temples and sides, counted or estimated"));
    m_back->setHelp(tr("Follicular units per cm² of the own hair at the back"));
    m_thinning->setHelp(tr("Above the lower edge: from full own hair to none"));
    m_approach->setHelp(tr("Above that: from the density of the own hair to that of the design"));
    m_match->setHelp(tr("Dots and hair together, against the full own hair"));
    body().addWidget(m_there);
}

void OwnHair::connectControls() {
    const auto changes = [this](double design::OwnFringe::*part) {
        return [this, part](double value) {
            design::OwnFringe fringe = m_document.design()->ownFringe.value_or(kUsualFringe);
            fringe.*part = value;
            m_document.edit(EditKind::Fringe, tr("Own hair"),
                            design::withOwnFringe(*m_document.design(), fringe));
        };
    };
    connect(m_sides, &BarSlider::changed, this, changes(&design::OwnFringe::sides_unitsPerCm2));
    connect(m_back, &BarSlider::changed, this, changes(&design::OwnFringe::back_unitsPerCm2));
    connect(m_thinning, &BarSlider::changed, this, changes(&design::OwnFringe::thinning_mm));
    connect(m_approach, &BarSlider::changed, this, changes(&design::OwnFringe::approach_mm));
    connect(m_match, &BarSlider::changed, this, changes(&design::OwnFringe::match));
    for (BarSlider* slider : {m_sides, m_back, m_thinning, m_approach, m_match}) {
        slider->hide();
        body().addWidget(slider);
        connect(slider, &QuietSlider::gestureEnded, &m_document, &Document::endGesture);
    }
    connect(m_there, &QCheckBox::toggled, this, [this](bool there) {
        m_document.endGesture();
        m_document.edit(
            EditKind::Fringe, there ? tr("Meet own hair") : tr("No own hair"),
            design::withOwnFringe(*m_document.design(), there ? std::optional(kUsualFringe) : std::nullopt));
        m_document.endGesture();
    });
    connect(&m_document, &Document::designChanged, this, &OwnHair::showDesign);
}

void OwnHair::showDesign() {
    const std::optional<design::OwnFringe>& fringe = m_document.design()->ownFringe;
    const QSignalBlocker quiet(m_there);
    m_there->setChecked(fringe.has_value());
    for (BarSlider* slider : {m_sides, m_back, m_thinning, m_approach, m_match})
        slider->setVisible(fringe.has_value());
    const design::OwnFringe shown = fringe.value_or(kUsualFringe);
    m_sides->showValue(shown.sides_unitsPerCm2);
    m_back->showValue(shown.back_unitsPerCm2);
    m_thinning->showValue(shown.thinning_mm);
    m_approach->showValue(shown.approach_mm);
    m_match->showValue(shown.match);
}

} // namespace trichion::studio
