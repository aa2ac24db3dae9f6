#include "studio/panels/hairline_section.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/edge_controls.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "studio/services/head_guides.h"
#include "studio/services/lengths.h"
#include "studio/services/messages.h"
#include "trichion/design/hairline_height.h"
#include "trichion/design/proportions.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kAlike_mm = 0.5; // less is not seen on a head

QString nameOfHeight(head::HairlineHeight height) {
    switch (height) {
    case head::HairlineHeight::Low:
        return HairlineSection::tr("Low");
    case head::HairlineHeight::Usual:
        return HairlineSection::tr("Usual");
    case head::HairlineHeight::High:
        return HairlineSection::tr("High");
    }
    return {};
}

/// In cm, or inches.
BarRange riseRange() {
    const LengthField field = lengthField(10.0, 1);
    return {design::kLowestLine_mm,
            design::kHighestLine_mm,
            0.5,
            field.decimals,
            65.0,
            1.0,
            1.0 / field.mmPerUnit,
            field.suffix};
}

QString whereOf(const head::GuidePreset& preset) {
    QString text = HairlineSection::tr("Middle %1, %2 or %3 above the brows")
                       .arg(centimetres(preset.lowRise_mm), centimetres(preset.midFrontalRise_mm),
                            centimetres(preset.highRise_mm));
    if (preset.estimate)
        text += QStringLiteral("\n") + HairlineSection::tr("Partly an estimate");
    return text;
}

} // namespace

HairlineSection::HairlineSection(Document& document, GuideChoice& guides, QWidget* parent)
    : Section(tr("Hairline"), parent)
    , m_document(document)
    , m_guides(guides)
    , m_style(new ConsideredBox(this))
    , m_preset(new ConsideredBox(this))
    , m_height(
          new Segments(tr("Height of the hairline"),
                       {nameOfHeight(head::HairlineHeight::Low), nameOfHeight(head::HairlineHeight::Usual),
                        nameOfHeight(head::HairlineHeight::High)},
                       this))
    , m_rise(new BarSlider(tr("Middle above the brows"), riseRange(), this))
    , m_edge(new EdgeControls(document, this))
    , m_restore(new QPushButton(tr("&Reset line"), this))
    , m_difference(quietLabel({}, this))
    , m_likeLeft(new QPushButton(tr("Like &left"), this))
    , m_likeRight(new QPushButton(tr("Like ri&ght"), this))
    , m_drawnLine(new QPushButton(tr("Ta&ke the line drawn on the skin"), this)) {
    fillLists();
    explain();
    layOut();
    connectControls();
    showPlace();
}

void HairlineSection::fillLists() {
    for (const std::string& id : design::hairlineStyles())
        m_style->addItem(readableStyle(id), QString::fromStdString(id));
    m_preset->addItem(tr("As the style"), QString());
    for (const head::GuidePreset& preset : head::guidePresets()) {
        m_preset->addItem(readablePreset(preset.id), QString::fromStdString(preset.id));
        m_preset->setItemData(m_preset->count() - 1, whereOf(preset), Qt::ToolTipRole);
    }
    m_preset->setPlaceholderText(tr("Own line"));
}

void HairlineSection::explain() {
    m_style->setAccessibleName(tr("Hairline style"));
    m_style->setToolTip(tr("A proposal for this head; edits of the line are replaced"));
    m_preset->setAccessibleName(tr("For whom the hairline is"));
    m_preset->setToolTip(
        tr("Puts the hairline where it lies on such a client; edits of the line are replaced"));
    m_rise->setHelp(tr("Lays the whole line higher or lower; its ends stay"));
    m_rise->setEnabled(false);
    m_restore->setObjectName("resetLine");
    m_restore->setToolTip(tr("The line of the style again"));
    m_likeLeft->setToolTip(tr("The client's left side for both sides"));
    m_likeRight->setToolTip(tr("The client's right side for both sides"));
    m_drawnLine->setToolTip(tr("Find the hairline drawn on the client with a pencil (Ctrl+Shift+L)"));
    m_difference->setAccessibleName(tr("How far both sides differ"));
    m_difference->setToolTip(tr("How far the hairline is from its mirror image, at most"));
    m_height->button(0).setToolTip(tr("A low line, as young people have it"));
    m_height->button(1).setToolTip(tr("The usual height for such a client"));
    m_height->button(2).setToolTip(tr("A conservative line that still suits when hair is lost"));
}

void HairlineSection::connectControls() {
    connect(m_drawnLine, &QPushButton::clicked, this, &HairlineSection::drawnLineWanted);
    connect(m_style, &QComboBox::activated, this, &HairlineSection::chooseStyle);
    connect(m_restore, &QPushButton::clicked, this, &HairlineSection::chooseStyle);
    connect(m_preset, &QComboBox::activated, this, &HairlineSection::choosePreset);
    connect(m_style, &ConsideredBox::considered, this, &HairlineSection::considerStyle);
    connect(m_preset, &ConsideredBox::considered, this, &HairlineSection::considerPreset);
    connect(m_height, &Segments::picked, this,
            [this](int index) { chooseHeight(head::kHairlineHeights[static_cast<std::size_t>(index)]); });
    connect(m_rise, &BarSlider::changed, this, &HairlineSection::setRise);
    connect(m_rise, &QuietSlider::gestureEnded, &m_document, &Document::endGesture);
    connect(m_likeLeft, &QPushButton::clicked, this, [this] { copySide(head::Side::Left); });
    connect(m_likeRight, &QPushButton::clicked, this, [this] { copySide(head::Side::Right); });
    connect(&m_document, &Document::designChanged, this, &HairlineSection::showDesign);
}

void HairlineSection::layOut() {
    body().addWidget(m_style);
    body().addWidget(m_preset);
    body().addWidget(m_height);
    body().addWidget(m_rise);
    body().addWidget(m_edge);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_restore);
    body().addLayout(row);
    auto* sides = new QHBoxLayout;
    sides->addWidget(m_difference, 1);
    sides->addWidget(m_likeLeft);
    sides->addWidget(m_likeRight);
    body().addLayout(sides);
    body().addWidget(m_drawnLine);
}

QString HairlineSection::difference() const {
    return m_difference->text();
}

std::string HairlineSection::styleId() const {
    return m_style->currentData().toString().toStdString();
}

design::Hairline HairlineSection::proposed(const std::string& style,
                                           const std::optional<Proportions>& place) const {
    const head::Head& head = m_document.design()->head;
    return place ? design::hairlineOf(style, head, presetOf(*place))
                 : design::hairlineOf(style, head.surface);
}

std::optional<Proportions> HairlineSection::placeOfPreset(int index) const {
    const std::string id = m_preset->itemData(index).toString().toStdString();
    if (id.empty())
        return std::nullopt;
    return Proportions{id, m_place ? m_place->height : head::HairlineHeight::Usual};
}

// ---- what lies under the hand

void HairlineSection::considerStyle(int index) {
    if (index < 0 || !m_document.design())
        emit considered(std::nullopt);
    else
        emit considered(proposed(m_style->itemData(index).toString().toStdString(), m_place));
}

void HairlineSection::considerPreset(int index) {
    if (index < 0 || !m_document.design() || styleId().empty()) {
        emit considered(std::nullopt);
        return;
    }
    const std::optional<Proportions> place = placeOfPreset(index);
    emit considered(proposed(place ? head::guidePreset(place->preset).style : styleId(), place));
}

// ---- what the hand chooses

void HairlineSection::apply(const QString& what, EdgeOf edge) {
    if (!m_document.design() || m_style->currentIndex() < 0)
        return;
    if (m_place)
        m_guides.setProportions(*m_place);
    design::Design design = *m_document.design();
    design::Hairline line = proposed(styleId(), m_place);
    if (edge == EdgeOf::Design && line.style == design.hairline.style)
        line.edge = design.hairline.edge; // a line that is moved stays as soft as it is
    design.hairline = std::move(line);
    m_document.endGesture();
    m_document.edit(EditKind::HairlineStyle, tr("Hairline %1").arg(what), std::move(design));
    m_document.endGesture();
    showPlace(); // also if nothing changed
}

void HairlineSection::chooseStyle() {
    apply(m_style->currentText(), EdgeOf::Style);
}

void HairlineSection::choosePreset() {
    m_place = placeOfPreset(m_preset->currentIndex());
    if (m_place)
        m_style->setCurrentIndex(
            m_style->findData(QString::fromStdString(head::guidePreset(m_place->preset).style)));
    apply(m_preset->currentText(), EdgeOf::Design);
}

void HairlineSection::chooseHeight(head::HairlineHeight height) {
    Proportions place = m_place.value_or(m_guides.proportions());
    place.height = height;
    m_place = place;
    apply(tr("%1, %2").arg(readablePreset(place.preset), nameOfHeight(height).toLower()), EdgeOf::Design);
}

void HairlineSection::setRise(double rise_mm) {
    if (!m_document.design())
        return;
    m_document.edit(EditKind::HairlineShape, tr("Height of the hairline"),
                    design::withHairlineHeight(*m_document.design(), base::Millimetres(rise_mm)));
}

void HairlineSection::copySide(head::Side side) {
    if (!m_document.design())
        return;
    m_document.endGesture();
    m_document.edit(EditKind::HairlineShape,
                    side == head::Side::Left ? tr("Both sides like the left")
                                             : tr("Both sides like the right"),
                    likeOneSide(*m_document.design(), side));
    m_document.endGesture();
}

// ---- what is shown

void HairlineSection::showDesign() {
    const design::Hairline& hairline = m_document.design()->hairline;
    {
        const QSignalBlocker quiet(m_style);
        m_style->setCurrentIndex(m_style->findData(QString::fromStdString(hairline.style)));
    }
    showPlace();
    showRise();
    showDifference();
}

// A double-click goes back to where the style has it.
void HairlineSection::showRise() {
    const design::Design& design = *m_document.design();
    const std::optional<base::Millimetres> rise = design::hairlineHeight(design);
    m_rise->setEnabled(rise.has_value());
    if (!rise)
        return;
    m_rise->showValue(rise->value);
    if (m_proposals.lines.empty())
        return;
    design::Design usual = design;
    usual.hairline = m_proposals.lines.front().second;
    m_rise->setStandard(design::hairlineHeight(usual).value_or(*rise).value);
}

// The design keeps no word of where its line was put: a line that still lies as proposed is known again.
void HairlineSection::showPlace() {
    int index = -1;
    bool edited = true;
    if (m_document.design() && m_style->currentIndex() >= 0) {
        const head::Head& head = m_document.design()->head;
        if (m_proposals.style != styleId() || m_proposals.head != head) {
            m_proposals = {styleId(), head, {{std::nullopt, proposed(styleId(), std::nullopt)}}};
            for (const head::GuidePreset& preset : head::guidePresets())
                for (const head::HairlineHeight height : head::kHairlineHeights) {
                    const Proportions place{preset.id, height};
                    m_proposals.lines.emplace_back(place, proposed(styleId(), place));
                }
        }
        // Two kinds of clients may share a line: the one that was chosen counts.
        const auto& lines = m_proposals.lines;
        const design::Hairline& now = m_document.design()->hairline;
        const auto lies = [&](const auto& line) { return line.second.points == now.points; };
        auto found = std::find_if(lines.begin(), lines.end(),
                                  [&](const auto& line) { return line.first == m_place && lies(line); });
        if (found == lines.end())
            found = std::find_if(lines.begin(), lines.end(), lies);
        if (found != lines.end()) {
            m_place = found->first;
            index = m_place ? m_preset->findData(QString::fromStdString(m_place->preset)) : 0;
            edited = found->second.edge != now.edge;
        }
    }
    if (index > 0)
        m_guides.setProportions(*m_place);
    m_preset->setCurrentIndex(index);
    m_height->showChoice(index > 0 ? static_cast<int>(m_place->height) : -1);
    m_height->setEnabled(index != 0); // low for whom
    m_restore->setEnabled(edited && m_style->currentIndex() >= 0);
}

double HairlineSection::apart_mm() {
    const design::Design& design = *m_document.design();
    if (m_measured && m_measured->hairline == design.hairline && m_measured->lowerEdge == design.lowerEdge &&
        m_measured->areas == design.areas && m_measured->head == design.head)
        return m_apart_mm;
    std::vector<head::ScalpPoint> line;
    for (const Eigen::Vector2d& place : design::outlineOf(design).hairline)
        line.push_back({place.x(), place.y()});
    m_apart_mm = head::asymmetryOf(design.head.surface, line).largest.value;
    m_measured = m_document.design();
    return m_apart_mm;
}

void HairlineSection::showDifference() {
    const double apart_mm = this->apart_mm();
    const bool alike = apart_mm < kAlike_mm;
    m_difference->setText(alike ? tr("Sides alike") : tr("%1 apart").arg(millimetreText(apart_mm, 1)));
    m_likeLeft->setEnabled(!alike);
    m_likeRight->setEnabled(!alike);
}

} // namespace trichion::studio
