#include "studio/document/change_design.h"

namespace trichion::studio {

ChangeDesign::ChangeDesign(const QString& text, DesignPtr before, DesignPtr after, int mergeKey,
                           std::function<void(DesignPtr)> put)
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
    setObsolete(*m_before == *m_after);
    return true;
}

} // namespace trichion::studio
