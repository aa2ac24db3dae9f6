#include "studio/panels/edge_controls.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/fold.h"

#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

const design::EdgeCharacter kUsualEdge;

/// That of the style; a file may name a style that is not in the catalogue.
design::EdgeCharacter usualEdgeOf(const design::Design& design) {
    const std::vector<std::string> styles = design::hairlineStyles();
    const bool known = std::find(styles.begin(), styles.end(), design.hairline.style) != styles.end();
    return known ? design::hairlineOf(design.hairline.style, design.head.surface).edge : kUsualEdge;
}

} // namespace

EdgeControls::EdgeControls(Document& document, QWidget* parent) : QWidget(parent), m_document(document) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* softness = new BarSlider(
        tr("Soft edge"), lengthRange({0.0, 25.0, 0.5, 1, kUsualEdge.feather_mm, 1.0, 1.0, {}}), this);
    layout->addWidget(softness);
    addSlider(softness, &design::EdgeCharacter::feather_mm,
              tr("Width over which the first dots come in; wider is softer"));
    addDetails();
    connect(&m_document, &Document::designChanged, this, &EdgeControls::showDesign);
    setEnabled(false);
}

BarSlider& EdgeControls::mounds() {
    return *std::find_if(m_sliders.begin(), m_sliders.end(), [](const Slider& known) {
                return known.value == &design::EdgeCharacter::macroAmplitude_mm;
            })->slider;
}

void EdgeControls::addDetails() {
    auto* details = new Fold(tr("Edge in detail"), this);
    layout()->addWidget(details);
    const auto add = [&](const QString& name, const BarRange& range, double design::EdgeCharacter::*value,
                         const QString& help) {
        auto* slider = new BarSlider(name, range, details);
        details->body().addWidget(slider);
        addSlider(slider, value, help);
    };
    add(tr("Builds up over"), {0.2, 2.5, 0.05, 0, kUsualEdge.gradient, 1.0, 100.0, tr(" %")},
        &design::EdgeCharacter::gradient, tr("How slowly the density rises behind the edge"));
    add(tr("Softer at the temples"), {1.0, 2.5, 0.05, 0, kUsualEdge.templeSoftness, 1.0, 100.0, tr(" %")},
        &design::EdgeCharacter::templeSoftness, tr("Softness at the temples against the middle"));
    add(tr("Mounds"), lengthRange({0.0, 8.0, 0.1, 1, kUsualEdge.macroAmplitude_mm, 1.0, 1.0, {}}),
        &design::EdgeCharacter::macroAmplitude_mm, tr("How far the line swings to and fro"));
    add(tr("Uneven hairs"), lengthRange({0.0, 4.0, 0.1, 1, kUsualEdge.microAmplitude_mm, 1.0, 1.0, {}}),
        &design::EdgeCharacter::microAmplitude_mm, tr("How far single dots leave the line"));
    add(tr("Uneven first rows"), {0.0, 1.0, 0.05, 0, kUsualEdge.rowIrregularity, 1.0, 100.0, tr(" %")},
        &design::EdgeCharacter::rowIrregularity, tr("How far single dots of the first rows come and go"));
    add(tr("Single dots before"), lengthRange({0.0, 8.0, 0.1, 1, kUsualEdge.strayReach_mm, 1.0, 1.0, {}}),
        &design::EdgeCharacter::strayReach_mm, tr("How far single dots stand in front of the line"));
}

void EdgeControls::addSlider(BarSlider* slider, double design::EdgeCharacter::*value, const QString& help) {
    slider->setHelp(help);
    m_sliders.push_back({slider, value});
    connect(slider, &BarSlider::changed, this, [this, value](double now) {
        if (!m_document.design())
            return;
        design::Design design = *m_document.design();
        design.hairline.edge.*value = now;
        m_document.edit(EditKind::HairlineShape, tr("Edge of the hairline"), std::move(design));
    });
    connect(slider, &QuietSlider::gestureEnded, &m_document, &Document::endGesture);
}

void EdgeControls::showDesign() {
    setEnabled(m_document.design() != nullptr);
    if (!m_document.design())
        return;
    const design::Hairline& hairline = m_document.design()->hairline;
    if (hairline.style != m_style) {
        m_style = hairline.style;
        const design::EdgeCharacter edge = usualEdgeOf(*m_document.design());
        for (const Slider& known : m_sliders)
            known.slider->setStandard(edge.*known.value);
    }
    for (const Slider& known : m_sliders)
        known.slider->showValue(hairline.edge.*known.value);
}

} // namespace trichion::studio
