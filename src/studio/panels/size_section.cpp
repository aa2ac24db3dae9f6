#include "studio/panels/size_section.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/value_slider.h"
#include "studio/services/messages.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kStep = 0.1;

/// The lowest value of a field stands for "not measured".
bool isEmpty(const QuietSpinBox& field) {
    return field.value() <= field.minimum() + 0.5 * kStep;
}

std::optional<base::Millimetres> lengthIn(const QuietSpinBox& field, double mmPerUnit = 1.0) {
    return isEmpty(field) ? std::nullopt : std::optional(base::Millimetres(field.value() * mmPerUnit));
}

void showLength(QuietSpinBox& field, std::optional<base::Millimetres> length, double mmPerUnit = 1.0) {
    const QSignalBlocker quiet(&field);
    field.setValue(length ? length->value / mmPerUnit : field.minimum());
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
    , m_ruler(new QPushButton(tr("R&uler on the scalp"), this))
    , m_rulers(new QVBoxLayout)
    , m_question(new QWidget(this))
    , m_length(new QuietSpinBox(this))
    , m_says(quietLabel({}, this))
    , m_warning(new QLabel(this))
    , m_fromPhotos(new QPushButton(tr("Fit it from the &photos"), this)) {
    m_size->setAccessibleName(tr("Size of the head"));
    body().addWidget(m_size);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    m_circumference = addField(*grid, tr("Tape round the head"), tr("cm"), 45.0, 70.0,
                               tr("Tape over the brow and the back of the head, 45 to 70 cm"));
    m_breadth = addField(*grid, tr("Breadth, calliper"), tr("mm"), 110.0, 200.0,
                         tr("Greatest breadth above the ears, 110 to 200 mm"));
    m_pupils = addField(*grid, tr("Pupil distance"), tr("mm"), 45.0, 80.0,
                        tr("From pupil to pupil, as in a prescription for glasses, 45 to 80 mm"));
    m_tag =
        addField(*grid, tr("Printed tag, side"), tr("mm"), 5.0, 100.0,
                 tr("Side of the black square of an ArUco tag (4x4) that lies on the scalp, 5 to 100 mm"));
    body().addLayout(grid);
    for (QuietSpinBox* field : {m_circumference, m_breadth, m_pupils})
        connect(field, &QDoubleSpinBox::valueChanged, this, &SizeSection::tell);
    connect(m_tag, &QDoubleSpinBox::valueChanged, this, [this] { emit tagMeasured(lengthIn(*m_tag)); });

    m_ruler->setCheckable(true);
    m_ruler->setToolTip(tr("Click two points on the scalp whose distance you know (Shift+R)"));
    m_ruler->setShortcut(QKeySequence("Shift+R"));
    connect(m_ruler, &QPushButton::toggled, this, [this](bool on) {
        m_ruler->setText(on ? tr("E&nd the ruler") : tr("R&uler on the scalp"));
        m_ruler->setShortcut(QKeySequence("Shift+R")); // a text brings a shortcut of its own
        emit rulerWanted(on);
    });
    body().addWidget(m_ruler);
    m_rulers->setSpacing(4);
    body().addLayout(m_rulers);
    auto* question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(new QLabel(tr("Between the points"), m_question), 1);
    m_length->setRange(5.0 - kStep, 300.0);
    m_length->setSpecialValueText(QStringLiteral("–"));
    m_length->setDecimals(1);
    m_length->setSuffix(QStringLiteral(" ") + tr("mm"));
    m_length->setKeyboardTracking(false);
    m_length->setAlignment(Qt::AlignRight);
    m_length->setAccessibleName(tr("Distance of the two points"));
    m_length->setToolTip(tr("What the ruler reads between the two points, 5 to 300 mm; Enter takes it"));
    question->addWidget(m_length);
    m_question->hide();
    body().addWidget(m_question);
    connect(m_length, &QDoubleSpinBox::valueChanged, this, [this] {
        if (const auto length = lengthIn(*m_length))
            emit rulerMeasured(*length);
    });

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

QuietSpinBox* SizeSection::addField(QGridLayout& grid, const QString& name, const QString& unit, double low,
                                    double high, const QString& help) {
    auto* field = new QuietSpinBox(this);
    field->setRange(low - kStep, high);
    field->setDecimals(1);
    field->setSingleStep(unit == tr("cm") ? 0.1 : 0.5);
    field->setSpecialValueText(QStringLiteral("–"));
    field->setSuffix(QStringLiteral(" ") + unit);
    field->setKeyboardTracking(false);
    field->setAlignment(Qt::AlignRight);
    field->setAccessibleName(name);
    field->setToolTip(help + tr("; a dash: not measured"));
    field->setMinimumWidth(92);
    QLabel* label = quietLabel(name, this);
    label->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    return field;
}

void SizeSection::tell() {
    emit measured({lengthIn(*m_breadth), lengthIn(*m_circumference, 10.0), lengthIn(*m_pupils)});
}

void SizeSection::showHead(const std::optional<head::Head>& head, const SharedHead& shared) {
    setEnabled(head.has_value());
    showLength(*m_circumference, shared.tapes.circumference, 10.0);
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
    const Eigen::Vector3d& axes = head->surface.halfAxes_mm();
    const QString size =
        tr("%1 mm broad, %2 mm long")
            .arg(locale.toString(2.0 * axes.x(), 'f', 0), locale.toString(2.0 * axes.z(), 'f', 0));
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

void SizeSection::showRulers(const std::vector<head::KnownLength>& rulers) {
    while (QLayoutItem* row = m_rulers->takeAt(0)) {
        row->widget()->deleteLater();
        delete row;
    }
    for (std::size_t i = 0; i < rulers.size(); ++i) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        const QString text =
            tr("Ruler in this photo: %1 mm").arg(QLocale().toString(rulers[i].length.value, 'f', 1));
        layout->addWidget(quietLabel(text, row), 1);
        auto* remove = new QToolButton(row);
        remove->setText(QStringLiteral("×"));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Remove the ruler of %1 mm").arg(rulers[i].length.value));
        remove->setToolTip(tr("Remove this ruler"));
        connect(remove, &QToolButton::clicked, this,
                [this, index = static_cast<int>(i)] { emit rulerRemoved(index); });
        layout->addWidget(remove);
        m_rulers->addWidget(row);
    }
}

void SizeSection::askRuler() {
    showLength(*m_length, std::nullopt);
    m_question->show();
    m_length->setFocus(Qt::OtherFocusReason);
    m_length->selectAll();
}

void SizeSection::dropQuestion() {
    m_question->hide();
}

} // namespace trichion::studio
