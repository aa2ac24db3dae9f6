#include "studio/panels/plan_sections.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/value_slider.h"
#include "studio/services/lengths.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr double kLowestDensity = 20.0;
constexpr double kHighestDensity = 150.0;

} // namespace

DesignSection::DesignSection(Document& document, QWidget* parent)
    : Section(tr("Design"), parent)
    , m_variants(new VariantsRow(document, this))
    , m_treatment(new TreatmentRow(document, this))
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
    body().addWidget(m_variants);
    body().addWidget(m_treatment);
    body().addLayout(grid);
}

void DesignSection::showFacts(const DesignFacts& facts) {
    const QLocale locale;
    m_shownDots = facts.dots;
    m_dots->setText(locale.toString(facts.dots));
    m_area->setText(areaText(facts.area_cm2, 0));
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

} // namespace trichion::studio
