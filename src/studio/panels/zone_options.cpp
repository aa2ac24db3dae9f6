#include "studio/panels/zone_options.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/segments.h"
#include "trichion/design/edit.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace trichion::studio {

namespace {

const design::CrownWhorl kUsualWhorl;
constexpr double kMostArms = 0.3;

} // namespace

ZoneOptions::ZoneOptions(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_whorl(new BarSlider(tr("Whorl"),
                            {0.0, 1.0, 0.01, 0, 1.0 - kUsualWhorl.eyeShare, 1.0, 100.0, tr(" %")}, this))
    , m_arms(new BarSlider(
          tr("Arms"), {0.0, kMostArms, 0.01, 0, design::kDefaultSpiralShare, 1.0, 100.0, tr(" %")}, this))
    , m_turn(new Segments(tr("Which way the whorl turns"), {tr("Clockwise"), tr("Anticlockwise")}, this))
    , m_transition(new BarSlider(
          tr("Zone blend"), lengthRange({6.0, 72.0, 1.0, 0, head::kUsualTransition_mm, 1.0, 1.0, {}}), this))
    , m_usual(new QPushButton(tr("Usual borders"), this)) {
    layOut();
    connectControls();
}

void ZoneOptions::layOut() {
    m_whorl->setHelp(tr("How much thinner the eye of the whorl is than the crown round it"));
    m_arms->setHelp(tr("How much thinner it is between the arms of the whorl"));
    m_turn->setToolTip(tr("Seen from behind"));
    m_transition->setHelp(tr("Over what width one zone goes over into the next"));
    m_usual->setToolTip(tr("Put the borders of the zones back where they usually lie"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* control : std::initializer_list<QWidget*>{m_whorl, m_arms, m_turn, m_transition})
        row->addWidget(control);
    row->addStretch(1);
    row->addWidget(m_usual);
}

void ZoneOptions::connectControls() {
    connect(m_whorl, &BarSlider::changed, this, [this](double value) {
        design::CrownWhorl whorl = m_document.design()->whorl;
        whorl.eyeShare = 1.0 - value;
        changeWhorl(tr("Whorl strength"), whorl);
    });
    connect(m_arms, &BarSlider::changed, this, [this](double value) {
        design::CrownWhorl whorl = m_document.design()->whorl;
        whorl.spiralShare = value;
        changeWhorl(tr("Whorl arms"), whorl);
    });
    connect(m_turn, &Segments::picked, this, [this](int turn) {
        design::CrownWhorl whorl = m_document.design()->whorl;
        whorl.turn = static_cast<design::Turn>(turn);
        m_document.endGesture();
        changeWhorl(tr("Turn of the whorl"), whorl);
        m_document.endGesture();
    });
    connect(m_transition, &BarSlider::changed, this, [this](double value) {
        m_document.edit(EditKind::Zone, tr("Zone blend"),
                        design::withZoneTransition(*m_document.design(), base::Millimetres(value)));
    });
    for (BarSlider* slider : {m_whorl, m_arms, m_transition})
        connect(slider, &QuietSlider::gestureEnded, &m_document, &Document::endGesture);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_document.endGesture();
        m_document.edit(EditKind::Zone, tr("Usual borders"),
                        design::withZoneBorders(*m_document.design(), head::ZoneBorders{}));
        m_document.endGesture();
    });
    connect(&m_document, &Document::designChanged, this, &ZoneOptions::showDesign);
}

void ZoneOptions::changeWhorl(const QString& text, const design::CrownWhorl& whorl) {
    m_document.edit(EditKind::Whorl, text, design::withWhorl(*m_document.design(), whorl));
}

void ZoneOptions::showDesign() {
    const design::Design& design = *m_document.design();
    m_whorl->showValue(1.0 - design.whorl.eyeShare);
    m_arms->showValue(design.whorl.spiralShare);
    m_turn->showChoice(static_cast<int>(design.whorl.turn));
    m_transition->showValue(design.zones.transition_mm);
    m_usual->setEnabled(design.zones.borders != head::ZoneBorders{});
}

} // namespace trichion::studio
