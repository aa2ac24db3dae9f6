#pragma once
/// \file
/// What the undo stack keeps of a design: its variants and the client's hair, before and after.

#include "trichion/design/client_hair.h"
#include "trichion/design/design_document.h"
#include "trichion/render/look.h"

#include <QString>
#include <QUndoCommand>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace trichion::studio {

using DesignPtr = std::shared_ptr<const design::Design>;
using HairPtr = std::shared_ptr<const design::ClientHair>;

/// A variant of the design: A, B, C...
struct NamedDesign {
    QString name;
    DesignPtr design;
};

/// All that a design file holds. Value; its parts are immutable.
struct DesignState {
    std::vector<NamedDesign> variants; ///< empty while there is no design
    std::size_t chosen = 0;
    HairPtr hair = std::make_shared<const design::ClientHair>();

    /// None while there is no design.
    [[nodiscard]] DesignPtr design() const { return variants.empty() ? nullptr : variants[chosen].design; }
};

/// Whether both would make the same file but for the variant that is chosen.
[[nodiscard]] bool sameWork(const DesignState& a, const DesignState& b);
[[nodiscard]] DesignState stateOf(const design::DesignDocument& document);
/// Precondition: there is a design.
[[nodiscard]] design::DesignDocument documentOf(const DesignState& state);

/// Edits with the same merge key that follow each other become one; if they end where they began, none.
class ChangeDesign : public QUndoCommand {
  public:
    static constexpr int kNeverMerge = -1;

    ChangeDesign(const QString& text, DesignState before, DesignState after, int mergeKey,
                 std::function<void(const DesignState&)> put);

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }
    [[nodiscard]] int id() const override { return m_mergeKey; }
    bool mergeWith(const QUndoCommand* newer) override;

  private:
    DesignState m_before;
    DesignState m_after;
    int m_mergeKey;
    std::function<void(const DesignState&)> m_put;
};

/// How the design is looked at, as part of a step.
class ChangeLook : public QUndoCommand {
  public:
    ChangeLook(const QString& text, render::Look before, render::Look after,
               std::function<void(const render::Look&)> put)
        : QUndoCommand(text), m_before(std::move(before)), m_after(std::move(after)), m_put(std::move(put)) {}

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }

  private:
    render::Look m_before;
    render::Look m_after;
    std::function<void(const render::Look&)> m_put;
};

} // namespace trichion::studio
