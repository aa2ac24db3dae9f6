#include "studio/pencil_confirmation.h"

#include "studio/services/messages.h"

#include <exception>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kOfferedFrom = 0.7; // of confidence; below it only who asks is shown a line

} // namespace

PencilConfirmation::PencilConfirmation(Document& document, Canvas& canvas, PencilBar& bar, QObject* parent)
    : QObject(parent), m_document(document), m_canvas(canvas), m_bar(bar) {
    connect(&bar, &PencilBar::useWanted, this, &PencilConfirmation::use);
    connect(&bar, &PencilBar::dismissed, this, &PencilConfirmation::end);
    connect(&canvas.pencil(), &PencilTool::taken, this, &PencilConfirmation::use);
    connect(&canvas.pencil(), &PencilTool::dismissed, this, &PencilConfirmation::end);
    connect(&document, &Document::viewsChanged, this, &PencilConfirmation::endIfOutdated);
    connect(&document, &Document::photoChanged, this, &PencilConfirmation::endIfOutdated);
}

// ---- the search

BackgroundRunner::Work PencilConfirmation::searching(const PhotoView& view,
                                                     std::function<void(int, const Looked&)> then) {
    return [this, view, then = std::move(then)](const base::Progress& progress) -> BackgroundRunner::Finish {
        const Looked looked{view.registration, findLine(*view.photo, *view.registration, progress)};
        return [this, id = view.id, looked, then] {
            m_looked[id] = looked;
            then(id, looked);
        };
    };
}

const PencilConfirmation::Looked* PencilConfirmation::knownOf(const PhotoView& view) const {
    const auto found = m_looked.find(view.id);
    return found != m_looked.end() && found->second.registration == view.registration ? &found->second
                                                                                      : nullptr;
}

void PencilConfirmation::look() {
    const PhotoView& shown = m_document.shownView();
    if (!m_document.ready() || m_document.showsNeutral())
        return;
    if (const Looked* known = knownOf(shown)) {
        propose(shown.id, *known);
        return;
    }
    m_quiet.cancel();
    m_asked.start(tr("Looking for the line"),
                  searching(shown, [this](int id, const Looked& looked) { propose(id, looked); }),
                  [this](const std::exception_ptr& failure) {
                      if (!isInterruption(failure))
                          emit failed(sentenceFor(failure));
                  });
}

void PencilConfirmation::lookQuietly() {
    const PhotoView& shown = m_document.shownView();
    if (!m_document.ready() || m_document.showsNeutral() || on() || m_asked.busy())
        return;
    if (const Looked* known = knownOf(shown))
        offer(shown.id, *known);
    else
        m_quiet.start(tr("Looking for a line"),
                      searching(shown, [this](int id, const Looked& looked) { offer(id, looked); }),
                      [](const std::exception_ptr&) {}); // nobody asked
}

// ---- what was found

void PencilConfirmation::offer(int view, const Looked& looked) {
    if (!looked.line || looked.line->confidence < kOfferedFrom || on() || m_canvas.head().on() ||
        view != m_document.shownView().id || !m_offered.insert(view).second)
        return;
    emit offered(view, tr("A %1 line is drawn on the skin.").arg(readable(looked.line->colour)));
}

void PencilConfirmation::propose(int view, const Looked& looked) {
    // Another photo may have come meanwhile, or another fit of the head.
    if (!m_document.design() || m_document.view(view).registration != looked.registration)
        return;
    m_offered.insert(view);
    if (!looked.line) {
        emit told(
            tr("No line drawn with a pencil was found in this photo. It must be one clear line over the "
               "forehead, in even light."));
        return;
    }
    m_source = view;
    m_sourceFit = looked.registration;
    m_canvas.pencil().begin(proposalFrom(*looked.line, *m_document.design()));
    m_bar.ask(sentenceFor(m_canvas.pencil().proposal()));
    m_document.show(view);
    m_canvas.setFocus();
    m_canvas.showTools();
    emit toggled();
}

void PencilConfirmation::use() {
    if (!on() || !m_document.design())
        return;
    try {
        design::Design design = designWith(*m_document.design(), m_canvas.pencil().proposal());
        m_document.endGesture();
        m_document.edit(EditKind::HairlineShape, tr("Hairline as drawn on the skin"), std::move(design));
        m_document.endGesture();
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
        return;
    }
    end();
}

void PencilConfirmation::end() {
    if (!on())
        return;
    m_source.reset();
    m_sourceFit.reset();
    m_bar.hide();
    m_canvas.pencil().end();
    m_canvas.setFocus();
    m_canvas.showTools();
    emit toggled();
}

// The proposal lies on the head: it stays while other photos of it are looked at, and goes when the head or
// the photo it was seen in is another.
void PencilConfirmation::endIfOutdated() {
    std::erase_if(m_looked, [this](const auto& looked) { return !m_document.view(looked.first).photo; });
    if (!on())
        return;
    bool there = false;
    for (const PhotoView& view : m_document.views())
        there = there || (view.id == *m_source && view.registration == m_sourceFit);
    if (!there)
        end();
}

bool PencilConfirmation::stepBack() {
    const bool stepped = on() && m_canvas.pencil().stepBack();
    m_canvas.update();
    return stepped;
}

} // namespace trichion::studio
