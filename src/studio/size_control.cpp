#include "studio/size_control.h"

#include <QPushButton>

namespace trichion::studio {

SizeControl::SizeControl(Document& document, Workbench& workbench, Canvas& canvas, SizeSection& section,
                         QObject* parent)
    : QObject(parent), m_document(document), m_workbench(workbench), m_canvas(canvas), m_section(section) {
    connect(&document, &Document::viewsChanged, this, &SizeControl::showAll);
    connect(&workbench.head(), &HeadFitting::failed, this, &SizeControl::showAll);
    connect(&section, &SizeSection::measured, &workbench, &Workbench::measure);
    connect(&section, &SizeSection::tagMeasured, &workbench, &Workbench::measureTag);
    connect(&section, &SizeSection::fromPhotosWanted, &workbench, &Workbench::fitFromPhotos);
    connect(&section, &SizeSection::rulerMeasured, this, &SizeControl::takeRuler);
    connect(&section, &SizeSection::rulerRemoved, this, &SizeControl::removeRuler);
    connect(&section, &SizeSection::rulerWanted, this, [this](bool on) {
        m_canvas.ruler().setOn(on);
        m_section.dropQuestion();
        m_canvas.showTools();
        if (on)
            m_canvas.setFocus();
    });
    connect(&canvas.ruler(), &RulerTool::laid, this,
            [this](const base::ImagePoint& from, const base::ImagePoint& to) {
                m_laid = {from, to};
                m_section.askRuler();
            });
    connect(&canvas.ruler(), &RulerTool::ended, this, [this] { m_section.ruler().setChecked(false); });
    showAll();
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
    m_section.showRulers(rulers);
    m_canvas.ruler().show(shown ? std::optional(shown->view) : std::nullopt, rulers);
    if (!m_canvas.ruler().waits())
        m_section.dropQuestion();
    m_canvas.update();
}

void SizeControl::takeRuler(base::Millimetres length) {
    if (!m_laid)
        return;
    const int id = m_document.shownView().id;
    std::vector<head::KnownLength> rulers = m_workbench.head().rulers(id);
    rulers.push_back({"ruler", m_laid->first, m_laid->second, length, 1.5});
    m_laid.reset();
    m_canvas.ruler().forget();
    m_canvas.setFocus(); // before the field goes, or the next one has it
    m_section.dropQuestion();
    m_workbench.layRulers(id, std::move(rulers));
}

void SizeControl::removeRuler(int index) {
    const int id = m_document.shownView().id;
    std::vector<head::KnownLength> rulers = m_workbench.head().rulers(id);
    if (index >= static_cast<int>(rulers.size()))
        return;
    rulers.erase(rulers.begin() + index);
    m_workbench.layRulers(id, std::move(rulers));
}

} // namespace trichion::studio
