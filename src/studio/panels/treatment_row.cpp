#include "studio/panels/treatment_row.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/quiet_wheel.h"
#include "studio/services/catalogue_texts.h"
#include "trichion/design/treatments.h"
#include "trichion/render/treated_look.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <utility>

namespace trichion::studio {

namespace {

/// The treatment's first design on the head of another, with its pigment and seed.
design::Design proposedAs(const design::Treatment& treatment, const design::Design& before) {
    design::Design proposed = design::proposeTreatment(before.head, treatment.id);
    const bool isOwnPigment = !proposed.pigmentation.parts.empty();
    if (!isOwnPigment)
        proposed.pigmentation = before.pigmentation;
    proposed.jitter = before.jitter;
    proposed.seed = before.seed;
    proposed.engine = before.engine;
    return proposed;
}

} // namespace

TreatmentRow::TreatmentRow(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_treatment(new QComboBox(this))
    , m_scenario(new QComboBox(this))
    , m_limit(quietLabel({}, this)) {
    m_treatment->setAccessibleName(tr("Treatment"));
    m_treatment->setToolTip(
        tr("What the design starts from; replaces hairline, density, places and sessions"));
    m_treatment->addItem(tr("Treatment not said"), QString());
    for (const design::Treatment& treatment : design::treatmentCatalogue()) {
        m_treatment->addItem(catalogueText(treatment.name), QString::fromStdString(treatment.id));
        m_treatment->setItemData(m_treatment->count() - 1, catalogueText(treatment.guide), Qt::ToolTipRole);
    }
    for (QComboBox* box : {m_treatment, m_scenario}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        new QuietWheel(*box);
    }
    m_scenario->setAccessibleName(tr("What of the treatment is shown"));
    m_scenario->setToolTip(tr("What the client should see of this treatment; the design stays"));
    m_limit->setAccessibleName(tr("What the treatment cannot do"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_treatment);
    column->addWidget(m_scenario);
    column->addWidget(m_limit);
    connect(m_treatment, &QComboBox::activated, this, &TreatmentRow::chooseTreatment);
    connect(m_scenario, &QComboBox::activated, this, &TreatmentRow::chooseScenario);
    connect(&document, &Document::designChanged, this, &TreatmentRow::showDesign);
    connect(&document, &Document::lookChanged, this, &TreatmentRow::showLook);
    fillScenarios({});
}

QString TreatmentRow::limit() const {
    return m_limit->text();
}

void TreatmentRow::chooseTreatment(int row) {
    const std::string id = m_treatment->itemData(row).toString().toStdString();
    if (!m_document.design() || id == m_document.design()->treatment)
        return;
    chooseScenario(0);
    if (id.empty()) {
        design::Design design = *m_document.design();
        design.treatment.clear();
        m_document.edit(EditKind::NewDesign, tr("Treatment not said"), std::move(design));
        return;
    }
    const design::Treatment& treatment = design::treatmentOf(id);
    m_document.edit(EditKind::NewDesign, tr("Treatment: %1").arg(catalogueText(treatment.name)),
                    proposedAs(treatment, *m_document.design()));
    m_document.endGesture();
    m_document.setLook(render::firstLookOf(treatment, m_document.look()));
    emit chosen(treatment.hasPlaces ? Treats::Places : Treats::WholeScalp);
}

void TreatmentRow::chooseScenario(int row) {
    if (row <= 0) {
        if (m_before && m_chosen)
            m_document.setLook(*std::exchange(m_before, std::nullopt));
        m_chosen.reset();
        m_before.reset();
    } else if (m_document.design() && !m_document.design()->treatment.empty()) {
        if (!m_before)
            m_before = m_document.look();
        const design::Treatment& treatment = design::treatmentOf(m_document.design()->treatment);
        const render::Look wanted =
            render::underScenario(*m_before, treatment.scenarios[static_cast<std::size_t>(row - 1)],
                                  m_document.hair()->asked.stage);
        m_chosen.reset(); // the look that comes now is no other one
        m_document.setLook(wanted);
        m_chosen = m_document.look();
    }
    const QSignalBlocker quiet(m_scenario);
    m_scenario->setCurrentIndex(std::max(0, row));
}

void TreatmentRow::showDesign() {
    const std::string& id = m_document.design()->treatment;
    const QSignalBlocker quiet(m_treatment);
    m_treatment->setCurrentIndex(std::max(0, m_treatment->findData(QString::fromStdString(id))));
    fillScenarios(id);
}

// A look that was changed by hand is no scenario any more: what it came from is forgotten.
void TreatmentRow::showLook() {
    if (!m_chosen || m_document.look() == *m_chosen)
        return;
    m_chosen.reset();
    m_before.reset();
    const QSignalBlocker quiet(m_scenario);
    m_scenario->setCurrentIndex(0);
}

void TreatmentRow::fillScenarios(const std::string& treatment) {
    const QSignalBlocker quiet(m_scenario);
    if (treatment != m_filledFor || m_scenario->count() == 0) {
        m_scenario->clear();
        m_scenario->addItem(tr("To show: as set below"));
        m_limit->clear();
        if (!treatment.empty()) {
            const design::Treatment& known = design::treatmentOf(treatment);
            for (const design::Scenario& scenario : known.scenarios)
                m_scenario->addItem(catalogueText(scenario.name));
            m_limit->setText(catalogueText(known.cannot));
        }
        m_filledFor = treatment;
    }
    m_scenario->setVisible(!treatment.empty());
    m_limit->setVisible(!treatment.empty());
}

} // namespace trichion::studio
