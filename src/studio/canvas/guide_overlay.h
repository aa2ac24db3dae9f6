#pragma once
/// \file
/// The guides over the photo: thin lines along the head and small names that cover nothing the hand holds.

#include "studio/canvas/guide_picture.h"
#include "studio/canvas/label_layout.h"
#include "studio/canvas/viewport.h"
#include "studio/document/document.h"
#include "studio/services/head_guides.h"

#include <QPainter>
#include <QRectF>
#include <optional>
#include <vector>

namespace trichion::studio {

class GuideOverlay {
  public:
    GuideOverlay(Document& document, HeadGuides& guides) : m_document(document), m_guides(guides) {}

    /// Draws inside `clip`; names keep clear of what is `taken`.
    void paint(QPainter& painter, const Viewport& viewport, const QRectF& clip,
               const std::vector<QRectF>& taken);
    /// What was written where at the last painting.
    [[nodiscard]] const std::vector<PlacedLabel>& labels() const noexcept { return m_labels; }
    /// What the photo shows of the guides; nothing while there is no design on a head.
    [[nodiscard]] const GuidePicture* picture();

  private:
    void paintLines(QPainter& painter, const Viewport& viewport) const;
    void paintMarks(QPainter& painter, const Viewport& viewport) const;
    void paintNames(QPainter& painter, const Viewport& viewport, const QRectF& clip,
                    std::vector<QRectF> taken);

    Document& m_document;
    HeadGuides& m_guides;
    // What the picture was made of.
    RegistrationPtr m_registration;
    DesignPtr m_design;
    Proportions m_proportions;
    std::array<bool, kGuideGroups.size()> m_shown = {};
    std::optional<GuidePicture> m_picture;
    std::vector<PlacedLabel> m_labels;
};

} // namespace trichion::studio
