#include "studio/document/views.h"

#include <algorithm>
#include <utility>

namespace trichion::studio {

ViewList withView(ViewList list, int id) {
    list.ids.push_back(id);
    if (!list.shown)
        list.shown = id;
    return list;
}

ViewList withoutView(ViewList list, int id) {
    const auto found = std::find(list.ids.begin(), list.ids.end(), id);
    if (found == list.ids.end())
        return list;
    const auto next = list.ids.erase(found);
    if (list.shown != id)
        return list;
    if (list.ids.empty())
        list.shown.reset();
    else
        list.shown = next == list.ids.end() ? list.ids.back() : *next;
    return list;
}

ViewList withViewFor(ViewList list, int id, int other) {
    std::replace(list.ids.begin(), list.ids.end(), id, other);
    if (list.shown == id)
        list.shown = other;
    return list;
}

std::optional<int> viewBeside(const ViewList& list, int steps) {
    const auto count = static_cast<std::ptrdiff_t>(list.ids.size());
    if (list.shown == kNeutralHead && count > 0)
        return steps > 0 ? list.ids.front() : list.ids.back();
    if (count < 2 || !list.shown)
        return std::nullopt;
    const auto found = std::find(list.ids.begin(), list.ids.end(), *list.shown) - list.ids.begin();
    return list.ids[static_cast<std::size_t>(((found + steps) % count + count) % count)];
}

ChangeViews::ChangeViews(const QString& text, ViewState before, ViewState after,
                         std::function<void(const ViewState&)> put, Follows follows)
    : QUndoCommand(text)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_put(std::move(put))
    , m_follows(follows) {}

int ChangeViews::id() const {
    constexpr int kPhotos = 1 << 30; // no number of an edit of the design
    return m_after.list || m_follows == Follows::ThePhotos ? kPhotos : -1;
}

bool ChangeViews::mergeWith(const QUndoCommand* next) {
    const auto* head = dynamic_cast<const ChangeViews*>(next);
    if (head == nullptr || head->m_follows != Follows::ThePhotos)
        return false;
    m_before.head.registrations.insert(head->m_before.head.registrations.begin(),
                                       head->m_before.head.registrations.end());
    for (const auto& [view, registration] : head->m_after.head.registrations)
        m_after.head.registrations[view] = registration;
    m_after.head.head = head->m_after.head.head;
    return true;
}

} // namespace trichion::studio
