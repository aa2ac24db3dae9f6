#pragma once
/// \file
/// The ghost of an earlier photo over the canvas, and the bar that says how strongly it shows.

#include "studio/canvas/canvas.h"
#include "studio/capture/ghost_picture.h"

#include <QFrame>
#include <QWidget>

class QLabel;

namespace trichion::studio {

class QuietSlider;

/// Lies over the canvas, follows its zoom and lets the mouse through.
class GhostOverlay : public QWidget {
    Q_OBJECT
  public:
    GhostOverlay(Document& document, Canvas& canvas);

    void setGhost(GhostPicture ghost);
    void setOpacity(double opacity);
    [[nodiscard]] const GhostPicture& ghost() const noexcept { return m_ghost; }
    [[nodiscard]] double opacity() const noexcept { return m_opacity; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    Document& m_document;
    Canvas& m_canvas;
    GhostPicture m_ghost;
    double m_opacity = 0.5;
};

/// What is laid over, how strongly, and away with it.
class GhostBar : public QFrame {
    Q_OBJECT
  public:
    explicit GhostBar(QWidget* parent);

    void tell(const QString& sentence);
    [[nodiscard]] QuietSlider& slider() { return *m_slider; }
    [[nodiscard]] QString sentence() const;

  signals:
    void opacityChanged(double opacity);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLabel* m_text;
    QuietSlider* m_slider;
};

} // namespace trichion::studio
