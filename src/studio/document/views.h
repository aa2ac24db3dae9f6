#pragma once
/// \file
/// The photos of one head, and the commands of the undo stack that change them.

#include "studio/services/common_head.h"
#include "trichion/render/own_stubble.h"

#include <QString>
#include <QUndoCommand>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

using PhotoPtr = std::shared_ptr<const LoadedPhoto>;
using RegistrationPtr = std::shared_ptr<const Registration>;
using StubblePtr = std::shared_ptr<const render::StubbleReading>;

/// The id of the neutral head's view, which is no photo's.
inline constexpr int kNeutralHead = 0;

/// One photo of the head. Value.
struct PhotoView {
    int id = 0; ///< lasting; never given again
    PhotoPtr photo;
    RegistrationPtr registration; ///< none until the head was found in it
    QString trouble;              ///< why it was not found; empty while nothing is wrong
    StubblePtr stubble = nullptr; ///< the client's short hair, once it was measured
};

/// Which photos there are, in order, and which is shown. Value.
struct ViewList {
    std::vector<int> ids;
    std::optional<int> shown; ///< one of ids or kNeutralHead; nothing only if there is none

    friend bool operator==(const ViewList&, const ViewList&) = default;
};

/// The list with a photo at the end, or without one; then its neighbour is shown.
[[nodiscard]] ViewList withView(ViewList list, int id);
[[nodiscard]] ViewList withoutView(ViewList list, int id);
/// The list with another photo in the place of one.
[[nodiscard]] ViewList withViewFor(ViewList list, int id, int other);
/// The photo `steps` further on, round and round. Nothing if there is no other.
[[nodiscard]] std::optional<int> viewBeside(const ViewList& list, int steps);

/// Which photos there are, and the head in them. Without a list: the photos that there are.
struct ViewState {
    std::optional<ViewList> list;
    HeadState head; ///< registrations that are not named stay as they are
};

/// Photos came or went, or the head is another, in one photo or in all.
class ChangeViews : public QUndoCommand {
  public:
    /// Whether a change of the head follows from the photos that came or went in the step before: then both
    /// are one step.
    enum class Follows { Nothing, ThePhotos };

    ChangeViews(const QString& text, ViewState before, ViewState after,
                std::function<void(const ViewState&)> put, Follows follows = Follows::Nothing);

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

  private:
    ViewState m_before;
    ViewState m_after;
    std::function<void(const ViewState&)> m_put;
    Follows m_follows;
};

} // namespace trichion::studio
