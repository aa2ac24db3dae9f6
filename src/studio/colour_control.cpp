#include "studio/colour_control.h"

#include "studio/document/edits.h"
#include "trichion/optics/pigment.h"

#include <QUndoCommand>
#include <functional>

namespace trichion::studio {

namespace {

/// Places clicked in a photo, before and after.
class ChangeMarks : public QUndoCommand {
  public:
    ChangeMarks(const QString& text, const ColourMarks& before, const ColourMarks& after,
                std::function<void(const ColourMarks&)> put)
        : QUndoCommand(text), m_before(before), m_after(after), m_put(std::move(put)) {}

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }

  private:
    ColourMarks m_before;
    ColourMarks m_after;
    std::function<void(const ColourMarks&)> m_put;
};

} // namespace

ColourControl::ColourControl(Document& document, Canvas& canvas, SkinSection& section, QObject* parent)
    : QObject(parent), m_document(document), m_canvas(canvas), m_section(section) {
    connect(&section, &SkinSection::pickWanted, this, &ColourControl::pick);
    connect(&section, &SkinSection::pickEnded, this, &ColourControl::endPick);
    connect(&section, &SkinSection::shadeTaken, this, &ColourControl::takeShade);
    connect(&section, &SkinSection::typeTaken, this, &ColourControl::takeType);
    connect(&section, &SkinSection::forgetWanted, this, [this] { change(tr("Forget places"), {}); });
    connect(&section, &SkinSection::chartWanted, this, [this] {
        ColourMarks after = marks();
        after.white.reset();
        after.isByChart = true;
        endPick();
        change(tr("Colour chart"), after);
    });
    connect(&canvas.eyedropper(), &EyedropperTool::picked, this, &ColourControl::take);
    connect(&canvas.eyedropper(), &EyedropperTool::ended, this, &ColourControl::endPick);
    for (const auto signal : {&Document::photoChanged, &Document::registrationChanged})
        connect(&document, signal, this, [this] {
            endPick();
            measure();
        });
    connect(&document, &Document::designChanged, this, [this] {
        if (marks().stubble)
            measure();
        else if (!m_reading.skin && !m_runner.busy())
            measure();
    });
}

const ColourMarks& ColourControl::marks() const {
    static const ColourMarks kNone;
    const auto known = m_marks.find(m_document.shownView().id);
    return known == m_marks.end() ? kNone : known->second;
}

void ColourControl::pick(Pick what) {
    m_wanted = what;
    switch (what) {
    case Pick::White:
        m_canvas.eyedropper().setWanted(tr("Click a grey card, a white wall or a white towel; Esc ends"));
        break;
    case Pick::Stubble:
        m_canvas.eyedropper().setWanted(
            tr("Click the client's own shaved hair, where it is dense; Esc ends"));
        break;
    case Pick::Bare:
        m_canvas.eyedropper().setWanted(tr("Click bare skin near the stubble, in the same light; Esc ends"));
        break;
    }
    showMarks();
    m_canvas.setFocus();
}

void ColourControl::endPick() {
    m_wanted.reset();
    m_canvas.eyedropper().setWanted({});
    m_section.endPicking();
    m_canvas.showTools();
}

void ColourControl::take(const base::ImagePoint& place) {
    if (!m_wanted)
        return;
    ColourMarks after = marks();
    QString text;
    switch (*m_wanted) {
    case Pick::White:
        after.white = place;
        after.isByChart = false;
        text = tr("White or grey");
        break;
    case Pick::Stubble:
        after.stubble = place;
        text = tr("Stubble");
        break;
    case Pick::Bare:
        after.bare = place;
        text = tr("Bare skin");
        break;
    }
    endPick();
    change(text, after);
}

void ColourControl::change(const QString& text, const ColourMarks& after) {
    const int id = m_document.shownView().id;
    if (after == marks())
        return;
    m_document.endGesture();
    m_document.history().push(new ChangeMarks(text, marks(), after, [this, id](const ColourMarks& put) {
        m_marks[id] = put;
        showMarks();
        measure();
    }));
}

void ColourControl::takeShade() {
    if (!m_reading.shade || !m_document.design())
        return;
    const double shade = optics::shadeOfOpticalDensity(m_reading.shade->opticalDensity);
    m_document.endGesture();
    m_document.edit(EditKind::Shade, tr("Shade like the stubble"), withShade(*m_document.design(), shade));
    m_document.endGesture();
}

void ColourControl::takeType() {
    if (!m_reading.skin)
        return;
    render::Look look = m_document.look();
    look.conditions.wear.fitzpatrick = m_reading.skin->tone.suggestedFitzpatrick;
    m_document.setLook(look);
}

void ColourControl::showMarks() {
    std::vector<ColourPlace> places;
    const ColourMarks& shown = marks();
    for (const auto& [place, name] :
         {std::pair{shown.white, tr("White")}, std::pair{shown.stubble, tr("Stubble")},
          std::pair{shown.bare, tr("Bare skin")}})
        if (place)
            places.push_back({*place, name});
    const RegistrationPtr& registration = m_document.registration();
    m_canvas.eyedropper().show(std::move(places), registration ? markRadius_px(registration->view) : 8.0);
    m_canvas.showTools();
    m_canvas.update();
}

void ColourControl::measure() {
    if (!m_document.ready() || m_document.showsNeutral()) {
        m_runner.cancel();
        m_reading = {};
        m_section.showNothing();
        emit readingChanged();
        return;
    }
    m_runner.start(
        tr("Measuring the skin"),
        [photo = m_document.photo(), registration = m_document.registration(), design = m_document.design(),
         clicked = marks(), this](const base::Progress&) -> BackgroundRunner::Finish {
            const SkinReading reading = readSkin(*photo->pixels, registration->view, clicked, *design);
            return [this, reading, clicked] {
                m_reading = reading;
                m_section.showReading(reading, clicked);
                emit readingChanged();
            };
        },
        [](const std::exception_ptr&) {});
}

} // namespace trichion::studio
