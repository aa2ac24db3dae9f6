#include "studio/practice/areas_card.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "studio/practice/area_pad.h"
#include "studio/services/lengths.h"
#include "studio/services/messages.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr std::array kBrushes_mm = {5.0, 10.0, 20.0};
constexpr int kToolHeight_px = 40;
constexpr int kLongestWords = 500;

} // namespace

AreasCard::AreasCard(QWidget* parent)
    : Card(tr("Areas done"), parent)
    , m_pad(new AreaPad(this))
    , m_sides(new Segments(tr("Side of the head"),
                           {tr("Top"), tr("Front"), tr("Left"), tr("Right"), tr("Back")}, this))
    , m_brush(new Segments(tr("Brush"), {tr("Small"), tr("Medium"), tr("Large"), tr("Erase")}, this))
    , m_words(new QLineEdit(this))
    , m_sum(quietLabel({}, this)) {
    m_sides->setMinimumHeight(kToolHeight_px);
    m_sides->setToolTip(tr("Turn the head (1 to 5)"));
    m_sides->showChoice(m_pad->side());
    m_words->setMaxLength(kLongestWords);
    m_words->setPlaceholderText(tr("In words, if need be"));
    m_words->setAccessibleName(tr("Areas in words"));
    m_words->setToolTip(tr("What the painting does not say"));
    m_words->setMinimumHeight(34);
    addToTitle(m_sum);
    m_sum->setWordWrap(false);
    body().addWidget(m_sides);
    body().addWidget(m_pad, 1);
    body().addWidget(makeTools());
    body().addWidget(m_words);
    connect(m_sides, &Segments::picked, this,
            [this](int side) { m_pad->setSide(static_cast<AreaPad::Side>(side)); });
    connect(m_pad, &AreaPad::sideChanged, m_sides, &Segments::showChoice);
    connect(m_pad, &AreaPad::changed, this, [this] {
        showSum();
        emit changed();
    });
    connect(m_words, &QLineEdit::editingFinished, this, &AreasCard::changed);
}

QWidget* AreasCard::makeTools() {
    auto* tools = new QWidget(this);
    m_brush->setMinimumHeight(kToolHeight_px);
    m_brush->setToolTip(tr("How broad the brush is ([ and ] change it)"));
    m_brush->showChoice(1);
    m_pad->setRadius_mm(kBrushes_mm[1]);
    connect(m_brush, &Segments::picked, this, [this](int choice) {
        const bool isEraser = choice == static_cast<int>(kBrushes_mm.size());
        m_pad->setErasing(isEraser ? plan::AreaStroke::Kind::Erased : plan::AreaStroke::Kind::Done);
        if (!isEraser)
            m_pad->setRadius_mm(kBrushes_mm[static_cast<std::size_t>(choice)]);
    });
    auto* back = pushButton(tr("Back one"), tr("Take the last line back (Backspace on the head)"), tools,
                            [this] { m_pad->takeBack(); });
    back->setAccessibleName(tr("Take the last line back"));
    back->setMinimumHeight(kToolHeight_px);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_brush, 1);
    row->addWidget(back);
    return tools;
}

void AreasCard::show(const plan::DoneAreas& areas) {
    m_pad->setStrokes(areas.strokes);
    m_words->setText(QString::fromStdString(areas.words));
    showSum();
}

plan::DoneAreas AreasCard::areas() const {
    return {m_words->text().trimmed().toStdString(), m_pad->strokes()};
}

void AreasCard::showSum() {
    double sum_cm2 = 0.0;
    for (const double area : plan::paintedAreas_cm2(m_pad->strokes()))
        sum_cm2 += area;
    m_sum->setText(sum_cm2 < 0.5 ? tr("Paint with mouse, finger or pen")
                                 : tr("about %1").arg(areaText(sum_cm2, 0)));
}

} // namespace trichion::studio
