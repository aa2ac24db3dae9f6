#include "studio/panels/plan_sections.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/value_slider.h"
#include "studio/services/messages.h"
#include "trichion/optics/pigment.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kLowestDensity = 20.0;
constexpr double kHighestDensity = 150.0;

const optics::Pigment& nearestPigment(double opticalDensity) {
    const std::vector<optics::Pigment>& all = optics::pigmentCatalogue();
    return *std::min_element(all.begin(), all.end(), [&](const optics::Pigment& a, const optics::Pigment& b) {
        return std::abs(std::log(a.opticalDensity / opticalDensity)) <
               std::abs(std::log(b.opticalDensity / opticalDensity));
    });
}

} // namespace

DesignSection::DesignSection(QWidget* parent)
    : Section(tr("Design"), parent)
    , m_dots(new QLabel(this))
    , m_area(new QLabel(this))
    , m_mean(new QLabel(this)) {
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : {std::pair{tr("Dots"), m_dots}, std::pair{tr("Area"), m_area},
                                      std::pair{tr("Mean density"), m_mean}}) {
        grid->addWidget(quietLabel(name, this), row, 0);
        value->setAlignment(Qt::AlignRight);
        value->setText(QStringLiteral("–"));
        grid->addWidget(value, row++, 1);
    }
    body().addLayout(grid);
}

void DesignSection::showFacts(const DesignFacts& facts) {
    const QLocale locale;
    m_shownDots = facts.dots;
    m_dots->setText(locale.toString(facts.dots));
    m_area->setText(tr("%1 cm²").arg(locale.toString(facts.area_cm2, 'f', 0)));
    m_mean->setText(tr("%1 dots/cm²").arg(locale.toString(facts.dotsPerCm2, 'f', 0)));
}

DensitySection::DensitySection(Document& document, QWidget* parent)
    : Section(tr("Density"), parent)
    , m_document(document)
    , m_density(new ValueSlider(
          tr("All over"), {kLowestDensity, kHighestDensity, 1.0, 0, design::kDefaultDensity, tr(" dots/cm²")},
          this))
    , m_zones(new ZoneDensities(document, this))
    , m_ownHair(new OwnHair(document, this)) {
    m_density->setHelp(tr("Dots per cm² where the design is fullest; all zones go with it"));
    body().addWidget(m_density);
    body().addWidget(m_zones);
    body().addWidget(m_ownHair);
    connect(m_density, &ValueSlider::changed, this, [this](double value) {
        if (m_document.design())
            m_document.edit(EditKind::Density, tr("Density %1").arg(value, 0, 'f', 0),
                            withDensity(*m_document.design(), value));
    });
    connect(m_density, &ValueSlider::gestureEnded, &document, &Document::endGesture);
    connect(&document, &Document::designChanged, this,
            [this] { m_density->showValue(m_document.design()->density.value); });
}

void DensitySection::setMaximum(double dotsPerCm2) {
    if (m_maximum == dotsPerCm2)
        return;
    m_maximum = dotsPerCm2;
    m_density->setHigh(std::min(kHighestDensity, dotsPerCm2));
    m_zones->setMaximum(dotsPerCm2);
    if (m_document.design())
        m_density->showValue(m_document.design()->density.value);
}

PigmentSection::PigmentSection(Document& document, QWidget* parent)
    : Section(tr("Pigment"), parent)
    , m_document(document)
    , m_shade(new ValueSlider(tr("Shade"), {0.0, 1.0, 0.01, 2, design::kDefaultShade, {}}, this))
    , m_number(quietLabel({}, this)) {
    m_shade->setHelp(tr("How dark the healed dots are"));
    m_shade->setEnds(tr("lighter"), tr("darker"));
    body().addWidget(m_shade);
    body().addWidget(m_number);
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
