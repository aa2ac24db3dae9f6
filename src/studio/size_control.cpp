#include "studio/size_control.h"

#include "trichion/imaging/coin.h"
#include "trichion/imaging/iris.h"

#include <QPushButton>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kClicked_percent = 1.5;     // two clicks on a ruler
constexpr double kClickedCoin_percent = 2.5; // the broadest place of a round thing is harder to see

} // namespace

SizeControl::SizeControl(Document& document, Workbench& workbench, Canvas& canvas, SizeSection& section,
                         QObject* parent)
    : QObject(parent), m_document(document), m_workbench(workbench), m_canvas(canvas), m_section(section) {
    connect(&document, &Document::viewsChanged, this, &SizeControl::showAll);
    connect(&workbench.head(), &HeadFitting::failed, this, &SizeControl::showAll);
    connect(&section, &SizeSection::measured, &workbench, &Workbench::measure);
    connect(&section, &SizeSection::tagMeasured, &workbench, &Workbench::measureTag);
    connect(&section, &SizeSection::fromPhotosWanted, &workbench, &Workbench::fitFromPhotos);
    connect(&workbench, &Workbench::coinMissed, this, &SizeControl::missCoin);
    connectClicks();
    showAll();
}

void SizeControl::connectClicks() {
    ClickedMeasures& clicked = m_section.clicked();
    connect(&clicked, &ClickedMeasures::wanted, this, &SizeControl::want);
    connect(&clicked, &ClickedMeasures::rulerMeasured, this, &SizeControl::takeRuler);
    connect(&clicked, &ClickedMeasures::removed, this, &SizeControl::remove);
    connect(&m_canvas.ruler(), &RulerTool::laid, this, &SizeControl::takeEnds);
    connect(&m_canvas.ruler(), &RulerTool::coinClicked, this, &SizeControl::findCoin);
    connect(&m_canvas.ruler(), &RulerTool::ended, this, [this] { m_section.clicked().end(); });
}

void SizeControl::showAll() {
    std::optional<head::Head> head;
    for (const auto& [id, registration] : m_document.headState().registrations)
        if (registration)
            head = registration->view.head;
    m_section.showHead(head, *m_document.sharedHead());
    // Rulers lie in photos; the neutral head has none.
    const RegistrationPtr shown = m_document.showsNeutral() ? nullptr : m_document.registration();
    const std::vector<head::KnownLength> rulers = shown ? shown->rulers : std::vector<head::KnownLength>();
    m_section.clicked().showLengths(rulers);
    m_canvas.ruler().show(shown ? std::optional(shown->view) : std::nullopt, rulers);
    if (!m_canvas.ruler().waits())
        m_section.clicked().dropQuestion();
    m_canvas.update();
}

void SizeControl::want(std::optional<ClickedMeasure> measure) {
    m_canvas.ruler().setOn(measure);
    m_laid.reset();
    m_section.clicked().dropQuestion();
    m_canvas.showTools();
    if (measure)
        m_canvas.setFocus();
}

void SizeControl::takeEnds(const base::ImagePoint& from, const base::ImagePoint& to) {
    switch (m_canvas.ruler().measure()) {
    case ClickedMeasure::Ruler:
        m_laid = {from, to};
        m_section.clicked().askLength();
        break;
    case ClickedMeasure::Coin:
    case ClickedMeasure::CoinEdges:
        if (const auto diameter = m_section.clicked().coinDiameter())
            add({imaging::kCoinName, from, to, *diameter, kClickedCoin_percent});
        break;
    case ClickedMeasure::Iris:
        if (const auto iris = imaging::irisLength(m_document.registration()->view, {from, to}))
            add(*iris);
        break;
    }
}

void SizeControl::takeRuler(base::Millimetres length) {
    if (m_laid)
        add({"ruler", m_laid->first, m_laid->second, length, kClicked_percent});
}

void SizeControl::findCoin(const base::ImagePoint& at) {
    if (const auto diameter = m_section.clicked().coinDiameter())
        m_workbench.findCoin(m_document.shownView().id, at, *diameter);
    else
        m_section.clicked().askCoin();
}

// The hand can still do it.
void SizeControl::missCoin() {
    if (m_section.clicked().coin().isChecked())
        want(ClickedMeasure::CoinEdges);
}

void SizeControl::add(head::KnownLength known) {
    const int id = m_document.shownView().id;
    std::vector<head::KnownLength> lengths = m_workbench.head().rulers(id);
    lengths.push_back(std::move(known));
    m_laid.reset();
    m_canvas.ruler().forget();
    m_canvas.setFocus(); // before the field goes, or the next one has it
    m_section.clicked().dropQuestion();
    m_workbench.layRulers(id, std::move(lengths));
}

void SizeControl::remove(int index) {
    const int id = m_document.shownView().id;
    std::vector<head::KnownLength> lengths = m_workbench.head().rulers(id);
    if (index >= static_cast<int>(lengths.size()))
        return;
    lengths.erase(lengths.begin() + index);
    m_workbench.layRulers(id, std::move(lengths));
}

} // namespace trichion::studio
