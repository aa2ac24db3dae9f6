#pragma once
/// \file
/// What the window works on: the photos of one head, one design with its history, and how it is looked at.

#include "studio/document/change_design.h"
#include "studio/document/views.h"
#include "trichion/render/preview.h"

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <map>
#include <memory>
#include <vector>

namespace trichion::studio {

/// What an edit belongs to: edits of one kind merge until endGesture().
enum class EditKind {
    HairlinePoint,
    HairlineStyle,
    HairlineShape,
    Density,
    Shade,
    NewDesign,
    HeadSize,
    Stroke,
    Hole,
    Area,
    Zone,
    Whorl,
    Fringe,
    Technique,
    ClientHair,
    Variants
};

constexpr int kLongestVariantName = 24; ///< letters

/// Lives on the GUI thread. Everything it hands out is an immutable snapshot. Photo and registration are
/// those of the view that is shown; the design is the head's.
class Document : public QObject {
    Q_OBJECT
  public:
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const PhotoPtr& photo() const { return shownView().photo; }
    [[nodiscard]] const RegistrationPtr& registration() const { return shownView().registration; }
    [[nodiscard]] const DesignPtr& design() const noexcept { return m_design; }
    /// Of the design: A, B, C...; empty while there is none.
    [[nodiscard]] const std::vector<NamedDesign>& variants() const noexcept { return m_state.variants; }
    [[nodiscard]] std::size_t chosen() const noexcept { return m_state.chosen; }
    /// The client's own hair as it was corrected, and how it will be worn; all variants share it.
    [[nodiscard]] const HairPtr& hair() const noexcept { return m_state.hair; }
    /// All that a design file holds. Precondition: there is a design.
    [[nodiscard]] design::DesignDocument contents() const { return documentOf(m_state); }
    /// Shave and stubble are those of hair(), the stubble as measured in the photo shown if hair() says so.
    [[nodiscard]] const render::Look& look() const noexcept { return m_look; }
    /// The same for another view than the one that is shown.
    [[nodiscard]] render::Look lookOn(int id) const;
    /// The client's short hair as it was measured in a view, on the neutral head that of a photo; null until
    /// then.
    [[nodiscard]] StubblePtr stubbleOn(int id) const;
    /// Stubble is drawn, or would be if the photo shows any.
    [[nodiscard]] bool drawsStubble() const;
    [[nodiscard]] QUndoStack& history() noexcept { return m_history; }
    /// A photo, its head and a design: there is something to preview.
    [[nodiscard]] bool ready() const { return photo() && registration() && m_design; }
    /// The design differs from its file, or from the proposal if it has none.
    [[nodiscard]] bool unsaved() const;
    /// Made by hand or read from a file; a bare proposal is neither.
    [[nodiscard]] bool hasOwnDesign() const;
    /// There is no design that is worth keeping: a newly found head shall get a proposal.
    [[nodiscard]] bool wantsProposal() const { return !m_design || (m_startedAnew && !hasOwnDesign()); }

    [[nodiscard]] const ViewList& list() const noexcept { return m_list; }
    /// The neutral head is shown, not a photo.
    [[nodiscard]] bool showsNeutral() const { return m_list.shown == kNeutralHead && photo() != nullptr; }
    /// The photos in order.
    [[nodiscard]] std::vector<PhotoView> views() const;
    /// The view that is shown; one without a photo if there is none.
    [[nodiscard]] const PhotoView& shownView() const;
    /// A view that is in the list or can come back by undo; one without a photo if the id is unknown.
    [[nodiscard]] const PhotoView& view(int id) const;
    /// The view in the list whose photo file has these bytes.
    [[nodiscard]] std::optional<int> viewOf(const head::PhotoIdentity& photo) const;

    /// A photo in place of all there were; a step of the history if the design is the person's own.
    int startWith(PhotoPtr photo);
    /// One more photo of the same head, as a step of the history.
    int addView(PhotoPtr photo);
    void removeView(int id);
    /// What was measured in a photo, no step of the history. Nothing if its head is another by now.
    void setStubble(int id, const RegistrationPtr& measuredOn, StubblePtr stubble);
    /// Another picture of a photo's file in the place of one; a step of the history. Its new id.
    int exchangeView(const QString& text, int id, PhotoPtr photo);
    void show(int id);
    /// How the neutral head stands now: no step of the history. Shown by show(kNeutralHead).
    void setNeutral(PhotoPtr photo, RegistrationPtr registration);
    /// Its small picture is to follow.
    void tellViews() { emit viewsChanged(); }
    /// What is known of the head that all photos share.
    [[nodiscard]] const SharedHeadPtr& sharedHead() const noexcept { return m_head; }
    /// The head in the photos of the list; null where it was not found yet.
    [[nodiscard]] HeadState headState() const;
    /// The head was found for the first time: no step of the history.
    void setHead(const HeadState& head);
    /// The head was not found, and why.
    void setTrouble(int id, const QString& trouble);
    /// The head is another than it was: one step of the history, or part of the one in which the photos
    /// came or went.
    void changeHead(const QString& text, const HeadState& before, const HeadState& after,
                    ChangeViews::Follows follows);

    /// Replaces the design and its history: a proposal, or one from a file.
    void propose(design::Design design);
    void openDesign(design::Design design);
    void openDesign(const design::DesignDocument& document);
    /// As openDesign, but it is in no file yet.
    void recover(const design::DesignDocument& document);
    void markSaved();
    void setLook(const render::Look& look);

    /// One step of the history. Precondition: there is a design.
    void edit(EditKind kind, const QString& text, design::Design design);
    /// A design and how it is looked at as one step that brings both back. Precondition: there is a design.
    void editWithLook(EditKind kind, const QString& text, design::Design design, const render::Look& look);
    /// As edit. Nothing without a design.
    void editHair(const QString& text, design::ClientHair hair);
    /// Shows another variant: no step of the history. Steps back to the edit of a variant show it.
    void choose(std::size_t variant);
    void chooseBeside(int steps);
    /// Puts a design after the chosen variant and chooses it; %1 in the text becomes its name, the first
    /// letter that is free. Nothing beyond kMostVariants.
    void addVariant(const QString& text, const DesignPtr& design);
    /// Nothing for an empty name; a long one is cut.
    void renameVariant(std::size_t variant, const QString& name);
    /// The last one stays.
    void removeVariant(std::size_t variant);
    void undo();
    void redo();
    /// What follows is a step of its own.
    void endGesture() { ++m_gesture; }

  signals:
    void photoChanged();        ///< another photo is shown, or none
    void registrationChanged(); ///< of the photo that is shown
    void designChanged();
    void lookChanged();
    void hairChanged();
    void variantsChanged(); ///< others, called otherwise, or another is chosen
    void stubbleMeasured(); ///< in a photo
    void viewsChanged();    ///< photos came, went, or the head is another

  private:
    int keep(PhotoPtr photo);
    void put(const ViewState& state);
    void changeViews(const QString& text, const ViewList& after, const SharedHeadPtr& head);
    void dropForgotten();
    void replace(DesignState state);
    void putState(const DesignState& state);
    void push(EditKind kind, const QString& text, DesignState after);
    void followHair();
    [[nodiscard]] double stubble_perCm2(int id) const;

    std::map<int, PhotoView> m_known; ///< also those that only the history still holds
    ViewList m_list;
    SharedHeadPtr m_head = std::make_shared<const SharedHead>();
    int m_lastId = 0;
    DesignState m_state;
    DesignPtr m_design;  ///< of the chosen variant
    DesignState m_saved; ///< as in its file, or as proposed
    render::Look m_look;
    QUndoStack m_history;
    int m_gesture = 0;
    bool m_fromFile = false;
    bool m_startedAnew = false;
};

} // namespace trichion::studio
