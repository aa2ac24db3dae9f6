#include "studio/panels/pigment_section.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/value_slider.h"
#include "trichion/optics/pigment.h"
#include "trichion/optics/technique.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kMostNeedles = 7;

const optics::Pigment& nearestPigment(double opticalDensity) {
    const std::vector<optics::Pigment>& all = optics::pigmentCatalogue();
    return *std::min_element(all.begin(), all.end(), [&](const optics::Pigment& a, const optics::Pigment& b) {
        return std::abs(std::log(a.opticalDensity / opticalDensity)) <
               std::abs(std::log(b.opticalDensity / opticalDensity));
    });
}

} // namespace

// ---- the hand

HandFold::HandFold(Document& document, QWidget* parent)
    : Fold(tr("Needle and hand"), parent)
    , m_document(document)
    , m_needle(new QComboBox(this))
    , m_count(new QComboBox(this))
    , m_dot(new QLabel(this)) {
    for (const auto& [code, diameter_mm] : optics::needleDiameters())
        m_needle->addItem(
            tr("%1 (%2 mm)").arg(QString::fromStdString(code), QLocale().toString(diameter_mm, 'f', 2)),
            diameter_mm);
    for (int count = 1; count <= kMostNeedles; ++count)
        m_count->addItem(count == 1 ? tr("1 needle") : tr("%1 needles").arg(count), count);
    m_needle->setAccessibleName(tr("Diameter of the needle"));
    m_needle->setToolTip(tr("Diameter of one needle, the first number of the cartridge's marking"));
    m_count->setAccessibleName(tr("Number of needles"));
    m_count->setToolTip(tr("How many needles the cartridge has, the second number of its marking"));
    auto* cartridge = new QHBoxLayout;
    cartridge->addWidget(m_needle, 1);
    cartridge->addWidget(m_count, 1);
    body().addLayout(cartridge);
    const optics::Technique usual = optics::usualTechnique();
    addSlider(tr("Depth"), tr("Depth set on the machine; the skin gives way, so that pigment lies higher"),
              0.3, 2.0, 0.05, 2, usual.depth_mm, tr(" mm"), &optics::Technique::depth_mm);
    addSlider(tr("Water"), tr("Parts of water to one of pigment: the colour number"), 0.0, 30.0, 1.0, 0,
              usual.dilution, tr(" : 1"), &optics::Technique::dilution);
    addSlider(tr("Pressure"), tr("How firmly, against your usual pressure"), 0.5, 1.5, 0.05, 2,
              usual.pressure, tr(" ×"), &optics::Technique::pressure);
    addSlider(tr("Time in the skin"), tr("How long the needle stays, against your usual time"), 0.5, 2.0,
              0.05, 2, usual.dwell, tr(" ×"), &optics::Technique::dwell);
    m_dot->setWordWrap(true);
    m_dot->setAccessibleName(tr("The dot that is left"));
    m_dot->setToolTip(tr("Estimates: sources differ fourfold about depth"));
    body().addWidget(m_dot);
    const auto cartridgeChosen = [this] {
        optics::Technique chosen = technique();
        chosen.needle = {m_needle->currentData().toDouble(), m_count->currentData().toInt()};
        m_document.endGesture();
        take(chosen, tr("Needle %1").arg(QString::fromStdString(optics::markingOf(chosen.needle))));
        m_document.endGesture();
    };
    connect(m_needle, &QComboBox::activated, this, cartridgeChosen);
    connect(m_count, &QComboBox::activated, this, cartridgeChosen);
    connect(&document, &Document::designChanged, this, &HandFold::showDesign);
}

void HandFold::addSlider(const QString& name, const QString& help, double low, double high, double grain,
                         int decimals, double standard, const QString& suffix,
                         double optics::Technique::*part) {
    auto* slider = new BarSlider(name, {low, high, grain, decimals, standard, 1.0, 1.0, suffix}, this);
    slider->setHelp(help);
    body().addWidget(slider);
    m_sliders.emplace_back(slider, part);
    connect(slider, &BarSlider::changed, this, [this, name, decimals, suffix, part](double value) {
        optics::Technique changed = technique();
        changed.*part = value;
        take(changed, tr("%1 %2%3").arg(name, QLocale().toString(value, 'f', decimals), suffix));
    });
    connect(slider, &QuietSlider::gestureEnded, &m_document, &Document::endGesture);
}

BarSlider& HandFold::of(double optics::Technique::*part) {
    return *std::find_if(m_sliders.begin(), m_sliders.end(), [&](const auto& known) {
                return known.second == part;
            })->first;
}

/// A design that says nothing about the hand is taken for the usual hand with the water that gives its shade.
optics::Technique HandFold::technique() const {
    if (!m_document.design())
        return optics::usualTechnique();
    const design::Pigmentation& pigmentation = m_document.design()->pigmentation;
    if (pigmentation.technique)
        return *pigmentation.technique;
    optics::Technique usual = optics::usualTechnique();
    usual.parts = pigmentation.parts;
    return optics::withOpticalDensity(usual, pigmentation.opticalDensity);
}

void HandFold::take(const optics::Technique& technique, const QString& text) {
    if (m_document.design())
        m_document.edit(EditKind::Technique, text, withTechnique(*m_document.design(), technique));
}

QString HandFold::dot() const {
    return m_dot->text();
}

void HandFold::showDesign() {
    const optics::Technique shown = technique();
    int nearest = 0;
    for (int i = 1; i < m_needle->count(); ++i)
        if (std::abs(m_needle->itemData(i).toDouble() - shown.needle.diameter_mm) <
            std::abs(m_needle->itemData(nearest).toDouble() - shown.needle.diameter_mm))
            nearest = i;
    const QSignalBlocker quietNeedle(m_needle);
    const QSignalBlocker quietCount(m_count);
    m_needle->setCurrentIndex(nearest);
    m_count->setCurrentIndex(shown.needle.count - 1);
    for (const auto& [slider, part] : m_sliders)
        slider->showValue(shown.*part);
    const optics::Deposit deposit = m_document.design()->pigmentation.deposit();
    const QLocale locale;
    m_dot->setText(
        tr("Leaves a dot %1 mm wide, %2 mm deep in the skin.")
            .arg(locale.toString(deposit.diameter_mm, 'f', 2), locale.toString(deposit.depth_mm, 'f', 2)));
}

// ---- the section

PigmentSection::PigmentSection(Document& document, QWidget* parent)
    : Section(tr("Pigment"), parent)
    , m_document(document)
    , m_shade(new ValueSlider(tr("Shade"), {0.0, 1.0, 0.01, 2, design::kDefaultShade, {}}, this))
    , m_number(quietLabel({}, this))
    , m_hand(new HandFold(document, this)) {
    m_shade->setHelp(tr("How dark the healed dots are"));
    m_shade->setEnds(tr("lighter"), tr("darker"));
    body().addWidget(m_shade);
    body().addWidget(m_number);
    body().addWidget(m_hand);
    connect(m_shade, &ValueSlider::changed, this, [this](double value) {
        if (m_document.design())
            m_document.edit(EditKind::Shade, tr("Shade %1").arg(value, 0, 'f', 2),
                            withShade(*m_document.design(), value));
    });
    connect(m_shade, &ValueSlider::gestureEnded, &document, &Document::endGesture);
    connect(&document, &Document::designChanged, this, &PigmentSection::showDesign);
}

void PigmentSection::showDesign() {
    const design::Pigmentation& pigmentation = m_document.design()->pigmentation;
    m_shade->showValue(pigmentation.shade);
    const optics::Pigment& pigment = nearestPigment(pigmentation.opticalDensity);
    m_number->setText(tr("Nearest colour number %1 (water %1:1)").arg(pigment.dilution, 0, 'f', 0));
}

} // namespace trichion::studio
