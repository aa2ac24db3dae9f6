#pragma once
/// \file
/// The photos of one head, and the commands of the undo stack that change them.

#include "studio/services/photo_import.h"

#include <QString>
#include <QUndoCommand>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

using PhotoPtr = std::shared_ptr<const LoadedPhoto>;
using RegistrationPtr = std::shared_ptr<const Registration>;

/// The id of the neutral head's view, which is no photo's.
inline constexpr int kNeutralHead = 0;

/// One photo of the head. Value.
struct PhotoView {
    int id = 0; ///< lasting; never given again
    PhotoPtr photo;
    RegistrationPtr registration; ///< none until the head was found in it
    QString trouble;              ///< why it was not found; empty while nothing is wrong
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
/// The photo `steps` further on, round and round. Nothing if there is no other.
[[nodiscard]] std::optional<int> viewBeside(const ViewList& list, int steps);

/// Photos came or went.
class ChangeViews : public QUndoCommand {
  public:
    ChangeViews(const QString& text, ViewList before, ViewList after,
                std::function<void(const ViewList&)> put);

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }

  private:
    ViewList m_before;
    ViewList m_after;
    std::function<void(const ViewList&)> m_put;
};

/// Registrations by the id of their view.
using Registrations = std::map<int, RegistrationPtr>;

/// The head was fitted anew, in one photo or in all.
class ChangeHead : public QUndoCommand {
  public:
    ChangeHead(const QString& text, Registrations before, Registrations after,
               std::function<void(const Registrations&)> put);

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }

  private:
    Registrations m_before;
    Registrations m_after;
    std::function<void(const Registrations&)> m_put;
};

} // namespace trichion::studio
