#pragma once
/// \file
/// The one command of the undo stack: a design before and after.

#include "trichion/design/design.h"

#include <QUndoCommand>
#include <functional>
#include <memory>

namespace trichion::studio {

using DesignPtr = std::shared_ptr<const design::Design>;

/// Edits with the same merge key that follow each other become one; if they end where they began, none.
class ChangeDesign : public QUndoCommand {
  public:
    static constexpr int kNeverMerge = -1;

    ChangeDesign(const QString& text, DesignPtr before, DesignPtr after, int mergeKey,
                 std::function<void(DesignPtr)> put);

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }
    [[nodiscard]] int id() const override { return m_mergeKey; }
    bool mergeWith(const QUndoCommand* newer) override;

  private:
    DesignPtr m_before;
    DesignPtr m_after;
    int m_mergeKey;
    std::function<void(DesignPtr)> m_put;
};

} // namespace trichion::studio
