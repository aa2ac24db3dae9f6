#include "studio/document/change_design.h"

#include <algorithm>

namespace trichion::studio {

bool sameWork(const DesignState& a, const DesignState& b) {
    return (a.hair == b.hair || *a.hair == *b.hair) &&
           std::equal(a.variants.begin(), a.variants.end(), b.variants.begin(), b.variants.end(),
                      [](const NamedDesign& one, const NamedDesign& other) {
                          return one.name == other.name &&
                                 (one.design == other.design || *one.design == *other.design);
                      });
}

DesignState stateOf(const design::DesignDocument& document) {
    DesignState state;
    state.variants.reserve(document.variants.size());
    for (const design::Variant& variant : document.variants)
        state.variants.push_back(
            {QString::fromStdString(variant.name), std::make_shared<const design::Design>(variant.design)});
    state.chosen = document.chosen;
    state.hair = std::make_shared<const design::ClientHair>(document.hair);
    return state;
}

design::DesignDocument documentOf(const DesignState& state) {
    design::DesignDocument document;
    document.variants.reserve(state.variants.size());
    for (const NamedDesign& variant : state.variants)
        document.variants.push_back({variant.name.toStdString(), *variant.design});
    document.chosen = state.chosen;
    document.hair = *state.hair;
    return document;
}

ChangeDesign::ChangeDesign(const QString& text, DesignState before, DesignState after, int mergeKey,
                           std::function<void(const DesignState&)> put)
    : QUndoCommand(text)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(mergeKey)
    , m_put(std::move(put)) {}

bool ChangeDesign::mergeWith(const QUndoCommand* newer) {
    const auto* next = dynamic_cast<const ChangeDesign*>(newer);
    if (next == nullptr || next->m_mergeKey != m_mergeKey)
        return false;
    m_after = next->m_after;
    setText(next->text());
    setObsolete(sameWork(m_before, m_after));
    return true;
}

} // namespace trichion::studio
