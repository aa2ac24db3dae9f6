#include "studio/document/document.h"

#include <algorithm>

namespace trichion::studio {

Document::Document(QObject* parent) : QObject(parent) {}

bool Document::hasOwnDesign() const {
    return m_design && (m_fromFile || unsaved());
}

// ---- views

const PhotoView& Document::view(int id) const {
    static const PhotoView none;
    const auto found = m_known.find(id);
    return found == m_known.end() ? none : found->second;
}

const PhotoView& Document::shownView() const {
    return view(m_list.shown.value_or(0));
}

std::vector<PhotoView> Document::views() const {
    std::vector<PhotoView> all;
    for (const int id : m_list.ids)
        all.push_back(view(id));
    return all;
}

std::optional<int> Document::viewOf(const head::PhotoIdentity& photo) const {
    for (const int id : m_list.ids)
        if (view(id).photo->identity.sha256 == photo.sha256)
            return id;
    return std::nullopt;
}

int Document::keep(PhotoPtr photo) {
    const int id = ++m_lastId;
    m_known[id] = PhotoView{id, std::move(photo), {}, {}};
    return id;
}

// What neither the list nor the history holds frees its pixels.
void Document::dropForgotten() {
    if (m_history.count() > 0)
        return;
    std::erase_if(m_known, [this](const auto& entry) {
        return entry.first != kNeutralHead &&
               std::find(m_list.ids.begin(), m_list.ids.end(), entry.first) == m_list.ids.end();
    });
}

HeadState Document::headState() const {
    HeadState state{{}, m_head};
    for (const int id : m_list.ids)
        state.registrations[id] = view(id).registration;
    return state;
}

void Document::put(const ViewState& state) {
    const std::optional<int> shown = m_list.shown;
    const RegistrationPtr registration = shownView().registration;
    for (const auto& [id, fit] : state.head.registrations) {
        const auto known = m_known.find(id);
        if (known == m_known.end() || !fit) // gone for good while its fit was running
            continue;
        if (known->second.registration != fit)
            known->second.stubble.reset();
        known->second.registration = fit;
        known->second.trouble.clear();
    }
    if (state.head.head)
        m_head = state.head.head;
    if (state.list)
        m_list = *state.list;
    emit viewsChanged();
    if (shown != m_list.shown)
        emit photoChanged();
    if (shown != m_list.shown || registration != shownView().registration) {
        emit registrationChanged();
        followHair();
    }
}

void Document::changeViews(const QString& text, const ViewList& after, const SharedHeadPtr& head) {
    endGesture();
    m_history.push(new ChangeViews(text, {m_list, {{}, m_head}}, {after, {{}, head}},
                                   [this](const ViewState& state) { put(state); }));
}

int Document::startWith(PhotoPtr photo) {
    const int id = keep(std::move(photo));
    const ViewList after{{id}, id};
    const auto unknown = std::make_shared<const SharedHead>(); // of another person, for all we know
    if (hasOwnDesign() && !m_list.ids.empty()) {
        changeViews(tr("Open photo"), after, unknown);
        return id;
    }
    m_startedAnew = true;
    if (!hasOwnDesign())
        m_history.clear();
    put({after, {{}, unknown}});
    dropForgotten();
    return id;
}

int Document::addView(PhotoPtr photo) {
    if (m_list.ids.empty())
        return startWith(std::move(photo));
    const int id = keep(std::move(photo));
    changeViews(tr("Add photo"), withView(m_list, id), m_head);
    return id;
}

void Document::removeView(int id) {
    const ViewList after = withoutView(m_list, id);
    if (after == m_list)
        return;
    changeViews(tr("Remove photo"), after, m_head);
}

int Document::exchangeView(const QString& text, int id, PhotoPtr photo) {
    const int now = keep(std::move(photo));
    changeViews(text, withViewFor(m_list, id, now), m_head);
    return now;
}

void Document::show(int id) {
    const bool there = id == kNeutralHead
                           ? m_known.contains(id)
                           : std::find(m_list.ids.begin(), m_list.ids.end(), id) != m_list.ids.end();
    if (m_list.shown == id || !there)
        return;
    endGesture();
    ViewList list = m_list;
    list.shown = id;
    put({list, {}});
}

void Document::setHead(const HeadState& head) {
    put({std::nullopt, head});
}

// Only who looks at the turning head is told.
void Document::setNeutral(PhotoPtr photo, RegistrationPtr registration) {
    m_known[kNeutralHead] = PhotoView{kNeutralHead, std::move(photo), std::move(registration), {}};
    if (m_list.shown == kNeutralHead)
        emit registrationChanged();
}

void Document::setTrouble(int id, const QString& trouble) {
    if (const auto known = m_known.find(id); known != m_known.end())
        known->second.trouble = trouble;
    emit viewsChanged();
}

void Document::changeHead(const QString& text, const HeadState& before, const HeadState& after,
                          ChangeViews::Follows follows) {
    endGesture();
    m_history.push(new ChangeViews(
        text, {std::nullopt, before}, {std::nullopt, after}, [this](const ViewState& state) { put(state); },
        follows));
}

// ---- design

void Document::setLook(const render::Look& look) {
    render::Look wanted = look;
    wanted.shave_mm = m_state.hair->shave_mm;
    wanted.stubble_perCm2 = stubble_perCm2(m_list.shown.value_or(kNeutralHead));
    if (m_look == wanted)
        return;
    m_look = wanted;
    emit lookChanged();
}

// A step after an undo never merges with the one before it, even of the same kind.
void Document::undo() {
    endGesture();
    m_history.undo();
}

void Document::redo() {
    endGesture();
    m_history.redo();
}

} // namespace trichion::studio
