#pragma once
/// \file
/// What a camera sees, with the ghost of an earlier photo over it.

#include "studio/capture/ghost_picture.h"

#include <QWidget>

namespace trichion::studio {

class LivePicture : public QWidget {
    Q_OBJECT
  public:
    explicit LivePicture(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    void setGhost(GhostPicture ghost);
    void setOpacity(double opacity);
    /// The ghost is hidden over a picture that is looked at.
    void setGhostShown(bool shown);
    [[nodiscard]] const QImage& picture() const noexcept { return m_image; }
    [[nodiscard]] const GhostPicture& ghost() const noexcept { return m_ghost; }
    [[nodiscard]] QSize sizeHint() const override { return {760, 570}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QImage m_image;
    GhostPicture m_ghost;
    double m_opacity = 0.35;
    bool m_isGhostShown = true;
};

} // namespace trichion::studio
