#include "studio/panels/side_panel.h"

#include "studio/panels/quiet_label.h"
#include "studio/services/messages.h"

#include <QEvent>
#include <QFrame>
#include <QScrollBar>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr int kWidth_px = 292;

} // namespace

SidePanel::SidePanel(Document& document, GuideChoice& guides, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_design(new DesignSection(document, this))
    , m_places(new PlacesSection(document, this))
    , m_hairline(new HairlineSection(document, guides, this))
    , m_guides(new GuidesSection(guides, this))
    , m_density(new DensitySection(document, this))
    , m_pigment(new PigmentSection(document, this))
    , m_skin(new SkinSection(this))
    , m_hair(new HairSection(document, this))
    , m_stage(new StageSection(document, this))
    , m_look(new LookSection(document, this))
    , m_size(new SizeSection(this))
    , m_history(new HistorySection(document, this))
    , m_notes(quietLabel({}, this)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(kWidth_px);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(0);
    for (Section* section :
         std::initializer_list<Section*>{m_design, m_places, m_hairline, m_guides, m_density, m_pigment,
                                         m_skin, m_hair, m_stage, m_look, m_size, m_history}) {
        layout->addWidget(section);
        auto* divider = new QFrame(inside);
        divider->setObjectName("divider");
        divider->setFixedHeight(1);
        layout->addWidget(divider);
        if (section == m_hairline) // has no meaning where single places are treated
            connect(&document, &Document::designChanged, section, [&document, section, divider] {
                section->setVisible(document.design()->areas.empty());
                divider->setVisible(document.design()->areas.empty());
            });
    }
    // Below everything, so that a note that comes or goes moves no control under the hand.
    m_notes->setContentsMargins(16, 12, 16, 12);
    m_notes->setAccessibleName(tr("Notes"));
    layout->addWidget(m_notes);
    layout->addStretch();
    setWidget(inside);
    makeRoom();
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QScrollArea::eventFilter(watched, event);
}

void SidePanel::makeRoom() {
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    if (needed > minimumWidth())
        setFixedWidth(needed);
}

void SidePanel::showFacts(const Preview& preview) {
    m_design->showFacts(preview.facts);
    m_density->setMaximum(preview.facts.maximumDotsPerCm2);
    QStringList notes;
    const auto add = [&notes](const base::Findings& findings) {
        for (const base::Finding& finding : findings)
            notes << sentenceFor(finding);
    };
    add(preview.findings);
    if (m_document.registration())
        add(m_document.registration()->findings);
    if (m_document.registration() && !disagreementOf(*m_document.registration()).isEmpty())
        notes << disagreementOf(*m_document.registration());
    if (m_document.photo())
        add(m_document.photo()->findings);
    m_facts = notes;
    showNotes();
}

void SidePanel::showCosts(const base::Findings& costs) {
    m_costs.clear();
    for (const base::Finding& cost : costs)
        m_costs << sentenceFor(cost);
    showNotes();
}

void SidePanel::showNotes() {
    m_notes->setText((m_facts + m_costs).join("\n\n"));
}

} // namespace trichion::studio
