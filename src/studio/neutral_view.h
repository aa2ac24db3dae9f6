#pragma once
/// \file
/// The neutral head as a view of the document: how it stands on its turntable, kept together with the bar and
/// the hand that turn it.

#include "studio/canvas/canvas.h"
#include "studio/document/document.h"
#include "studio/panels/turntable_bar.h"
#include "trichion/render/neutral_head.h"

#include <QObject>
#include <optional>

namespace trichion::studio {

/// The head is that of the photos, or without one that of the design. Nothing is drawn before it is first
/// shown; turning is no step of the history, its size is.
class NeutralView : public QObject {
    Q_OBJECT
  public:
    NeutralView(Document& document, Canvas& canvas, TurntableBar& bar, QObject* parent);

    /// Shows it as it was left. Without a design one is proposed on the mean head.
    void show();
    [[nodiscard]] const render::Turntable& stand() const noexcept { return m_stand; }

    void turnBy(double turn_deg, double lift_deg);
    void lookFrom(head::ViewKind side);
    void lookFromNearestSide();
    void setTone(render::SkinType tone);
    /// Of the design's own head; nothing happens while photos say how large it is.
    void setCircumference(base::Millimetres circumference);

  private:
    [[nodiscard]] std::optional<head::Head> headOfPhotos() const;
    [[nodiscard]] std::optional<head::Head> head() const;
    void put();
    void follow();
    void showBar();

    Document& m_document;
    TurntableBar& m_bar;
    PhotoPtr m_photo;
    render::Turntable m_stand;
    render::SkinType m_tone;
};

} // namespace trichion::studio
