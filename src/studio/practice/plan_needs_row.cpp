#include "studio/practice/plan_needs_row.h"

#include "studio/practice/calendar_time.h"
#include "studio/practice/consent_records.h"
#include "studio/services/catalogue_texts.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

/// Titles of the consents that the treatment wants beside its own and that are not in force.
QStringList unsignedOf(const PlanStart& start, const ClientFile& file) {
    QStringList titles;
    for (const ConsentStand& stand : consentsOf(file, plan::shippedConsents())) {
        const bool isWanted = std::find(start.needs.consents.begin(), start.needs.consents.end(),
                                        stand.kind) != start.needs.consents.end();
        if ((isWanted || stand.state == ConsentState::Wanted) && stand.state != ConsentState::Signed)
            titles << QString::fromStdString(stand.title);
    }
    return titles;
}

} // namespace

PlanStart planStartOf(const std::string& designJson) {
    const design::Design design = design::designFromJson(designJson, "design");
    return {design.treatment, design::planNeedsOf(design)};
}

PlanNeedsNote::PlanNeedsNote(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setAccessibleName(tr("What the treatment asks for"));
}

void PlanNeedsNote::show(const PlanStart& start, const ClientFile& file, plan::Date trialBy) {
    QStringList sentences;
    if (!start.treatment.empty())
        sentences << tr("Treatment: %1.").arg(catalogueText(design::treatmentOf(start.treatment).name));
    if (start.needs.paceFactor < 1.0)
        sentences << tr("This tissue is worked at %1 % of the usual pace.")
                         .arg(QLocale().toString(std::lround(100.0 * start.needs.paceFactor)));
    if (start.needs.needsPatchTest)
        sentences << tr("Try a small patch of the tissue first, by %1, and read it when it has healed.")
                         .arg(shortDate(trialBy));
    if (const QStringList titles = unsignedOf(start, file); !titles.isEmpty())
        sentences << tr("Still to sign: %1.").arg(titles.join(QStringLiteral(", ")));
    setText(sentences.join(QStringLiteral(" ")));
    setVisible(!sentences.isEmpty());
}

} // namespace trichion::studio
