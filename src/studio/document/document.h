#pragma once
/// \file
/// What the window works on: a photo, its head, a design with its history, and how it is looked at.

#include "studio/document/change_design.h"
#include "studio/services/photo_import.h"
#include "trichion/render/preview.h"

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <memory>

namespace trichion::studio {

/// What an edit belongs to: edits of one kind merge until endGesture().
enum class EditKind { HairlinePoint, HairlineStyle, HairlineShape, Density, Shade, NewDesign };

/// Lives on the GUI thread. Everything it hands out is an immutable snapshot.
class Document : public QObject {
    Q_OBJECT
  public:
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const LoadedPhoto>& photo() const noexcept { return m_photo; }
    [[nodiscard]] const std::shared_ptr<const Registration>& registration() const noexcept {
        return m_registration;
    }
    [[nodiscard]] const DesignPtr& design() const noexcept { return m_design; }
    [[nodiscard]] const render::Look& look() const noexcept { return m_look; }
    [[nodiscard]] QUndoStack& history() noexcept { return m_history; }
    /// A photo, its head and a design: there is something to preview.
    [[nodiscard]] bool ready() const noexcept { return m_photo && m_registration && m_design; }
    /// The design differs from its file, or from the proposal if it has none.
    [[nodiscard]] bool unsaved() const { return m_design && !m_history.isClean(); }
    /// Made by hand or read from a file; a bare proposal is neither.
    [[nodiscard]] bool hasOwnDesign() const { return m_design && (m_fromFile || m_history.count() > 0); }

    /// A new photo has no head yet.
    void setPhoto(std::shared_ptr<const LoadedPhoto> photo);
    void setRegistration(std::shared_ptr<const Registration> registration);
    /// Replaces the design and its history: a proposal, or one from a file.
    void propose(design::Design design);
    void openDesign(design::Design design);
    void markSaved();
    void setLook(const render::Look& look);

    /// One step of the history. Precondition: there is a design.
    void edit(EditKind kind, const QString& text, design::Design design);
    void undo();
    void redo();
    /// What follows is a step of its own.
    void endGesture() { ++m_gesture; }

  signals:
    void photoChanged();
    void registrationChanged();
    void designChanged();
    void lookChanged();

  private:
    void replace(design::Design design);

    std::shared_ptr<const LoadedPhoto> m_photo;
    std::shared_ptr<const Registration> m_registration;
    DesignPtr m_design;
    render::Look m_look;
    QUndoStack m_history;
    int m_gesture = 0;
    bool m_fromFile = false;
};

} // namespace trichion::studio
