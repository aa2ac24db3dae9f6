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

std::optional<int> viewBeside(const ViewList& list, int steps) {
    const auto count = static_cast<std::ptrdiff_t>(list.ids.size());
    if (list.shown == kNeutralHead && count > 0)
        return steps > 0 ? list.ids.front() : list.ids.back();
    if (count < 2 || !list.shown)
        return std::nullopt;
    const auto found = std::find(list.ids.begin(), list.ids.end(), *list.shown) - list.ids.begin();
    return list.ids[static_cast<std::size_t>(((found + steps) % count + count) % count)];
}

ChangeViews::ChangeViews(const QString& text, ViewList before, ViewList after,
                         std::function<void(const ViewList&)> put)
    : QUndoCommand(text), m_before(std::move(before)), m_after(std::move(after)), m_put(std::move(put)) {}

ChangeHead::ChangeHead(const QString& text, Registrations before, Registrations after,
                       std::function<void(const Registrations&)> put)
    : QUndoCommand(text), m_before(std::move(before)), m_after(std::move(after)), m_put(std::move(put)) {}

} // namespace trichion::studio
