#include "studio/panels/size_section.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/value_slider.h"
#include "studio/services/lengths.h"
#include "studio/services/messages.h"
#include "trichion/head/tape.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringList>
#include <QVBoxLayout>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kStep = 0.1;
constexpr const char* kMmPerUnit = "mmPerUnit"; // of what a field shows

/// The lowest value of a field stands for "not measured".
bool isEmpty(const QuietSpinBox& field) {
    return field.value() <= field.minimum() + 0.5 * kStep;
}

double mmPerUnitOf(const QuietSpinBox& field) {
    return field.property(kMmPerUnit).toDouble();
}

std::optional<base::Millimetres> lengthIn(const QuietSpinBox& field) {
    return isEmpty(field) ? std::nullopt
                          : std::optional(base::Millimetres(field.value() * mmPerUnitOf(field)));
}

void showLength(QuietSpinBox& field, std::optional<base::Millimetres> length) {
    const QSignalBlocker quiet(&field);
    field.setValue(length ? length->value / mmPerUnitOf(field) : field.minimum());
}

QString difference(double factor) {
    const double percent = 100.0 * (factor - 1.0);
    if (std::abs(percent) < 0.5)
        return SizeSection::tr("as fitted");
    const QString number = QLocale().toString(std::abs(percent), 'f', 0);
    return percent > 0.0 ? SizeSection::tr("%1 % larger").arg(number)
                         : SizeSection::tr("%1 % smaller").arg(number);
}

} // namespace

SizeSection::SizeSection(QWidget* parent)
    : Section(tr("Size of the head"), parent)
    , m_size(new QLabel(this))
    , m_clicked(new ClickedMeasures(this))
    , m_says(quietLabel({}, this))
    , m_warning(new QLabel(this))
    , m_fromPhotos(new QPushButton(tr("Fit it from the &photos"), this)) {
    m_size->setAccessibleName(tr("Size of the head"));
    body().addWidget(m_size);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    m_circumference = addField(*grid, tr("Tape round the head"), 10.0, 45.0, 70.0,
                               tr("Tape over the brow and the back of the head, 45 to 70 cm"));
    m_breadth = addField(*grid, tr("Breadth, calliper"), 1.0, 110.0, 200.0,
                         tr("Greatest breadth above the ears, 110 to 200 mm"));
    m_pupils = addField(*grid, tr("Pupil distance"), 1.0, 45.0, 80.0,
                        tr("From pupil to pupil, as in a prescription for glasses, 45 to 80 mm"));
    m_tag =
        addField(*grid, tr("Printed tag, side"), 1.0, 5.0, 100.0,
                 tr("Side of the black square of an ArUco tag (4x4) that lies on the scalp, 5 to 100 mm"));
    body().addLayout(grid);
    for (QuietSpinBox* field : {m_circumference, m_breadth, m_pupils})
        connect(field, &QDoubleSpinBox::valueChanged, this, &SizeSection::tell);
    connect(m_tag, &QDoubleSpinBox::valueChanged, this, [this] { emit tagMeasured(lengthIn(*m_tag)); });

    body().addWidget(m_clicked);

    m_says->setAccessibleName(tr("What each measure says"));
    m_says->setToolTip(
        tr("How large each measure says the head is against the one that is fitted, and how much "
           "it weighs"));
    body().addWidget(m_says);
    m_warning->setWordWrap(true);
    m_warning->setAccessibleName(tr("Measures that contradict each other"));
    body().addWidget(m_warning);
    m_fromPhotos->setToolTip(tr("Size and shape were set by hand or read from a file; fit them again"));
    connect(m_fromPhotos, &QPushButton::clicked, this, &SizeSection::fromPhotosWanted);
    body().addWidget(m_fromPhotos);
    m_warning->hide();
    m_fromPhotos->hide();
}

QuietSpinBox* SizeSection::addField(QGridLayout& grid, const QString& name, double metric_mm, double low,
                                    double high, const QString& help) {
    auto* field = new QuietSpinBox(this);
    const LengthField shown = lengthField(metric_mm, 1);
    const double perUnit = metric_mm / shown.mmPerUnit;
    field->setProperty(kMmPerUnit, shown.mmPerUnit);
    field->setDecimals(shown.decimals);
    field->setRange(low * perUnit - kStep, high * perUnit);
    field->setSingleStep(shown.mmPerUnit > 1.0 ? 0.1 : 0.5);
    field->setSpecialValueText(QStringLiteral("–"));
    field->setSuffix(shown.suffix);
    field->setKeyboardTracking(false);
    field->setAlignment(Qt::AlignRight);
    field->setAccessibleName(name);
    field->setToolTip(help + inchesToo(low * metric_mm, high * metric_mm) + tr("; a dash: not measured"));
    field->setMinimumWidth(92);
    QLabel* label = quietLabel(name, this);
    label->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    return field;
}

void SizeSection::tell() {
    emit measured({lengthIn(*m_breadth), lengthIn(*m_circumference), lengthIn(*m_pupils)});
}

void SizeSection::showHead(const std::optional<head::Head>& head, const SharedHead& shared) {
    setEnabled(head.has_value());
    showLength(*m_circumference, shared.tapes.circumference);
    showLength(*m_breadth, shared.tapes.breadth);
    showLength(*m_pupils, shared.tapes.interpupillary);
    showLength(*m_tag, shared.tagSide);
    m_fromPhotos->setVisible(shared.given.has_value());
    if (!head) {
        m_size->setText(QStringLiteral("–"));
        m_says->clear();
        m_warning->hide();
        return;
    }
    const QLocale locale;
    const Eigen::Vector3d size_mm = head::skinSize_mm(*head);
    const QString size =
        tr("%1 broad, %2 long").arg(millimetreText(size_mm.x(), 0), millimetreText(size_mm.z(), 0));
    m_size->setText(
        shared.given ? size : tr("%1, ± %2 %").arg(size, locale.toString(shared.sizeSigma_percent, 'f', 1)));
    showSources(shared);
}

void SizeSection::showSources(const SharedHead& shared) {
    double weights = 0.0;
    for (const head::SizeSource& source : shared.sources)
        weights += 1.0 / (source.sigma_percent * source.sigma_percent);
    const QLocale locale;
    QString rows =
        QStringLiteral(
            "<tr><td width=\"54%\"></td><td align=right width=\"29%\">%1</td><td align=right>%2</td></tr>")
            .arg(tr("says"), tr("weighs"));
    QStringList named;
    for (const head::SizeSource& source : shared.sources) {
        const double weight = 1.0 / (source.sigma_percent * source.sigma_percent) / weights;
        rows += QStringLiteral("<tr><td width=\"54%\">%1</td><td align=right><nobr>%2</nobr></td>"
                               "<td align=right><nobr>%3 %</nobr></td></tr>")
                    .arg(readableSource(source.name), difference(source.factor),
                         locale.toString(100.0 * weight, 'f', 0));
        named << tr("%1: %2").arg(readableSource(source.name), difference(source.factor));
    }
    m_says->setText(QStringLiteral("<table width=\"100%\" cellspacing=0>%1</table>").arg(rows));
    const bool contradict = !shared.findings.empty();
    m_warning->setText(tr("These contradict each other - %1. Measure again, and empty what is wrong.")
                           .arg(named.join(QStringLiteral("; "))));
    m_warning->setVisible(contradict);
}

} // namespace trichion::studio
