#pragma once
/// \file
/// A plain head to paint on what was done.

#include "studio/services/background_runner.h"
#include "trichion/head/view.h"
#include "trichion/plan/done_areas.h"

#include <QImage>
#include <QWidget>
#include <array>
#include <optional>
#include <vector>

namespace trichion::studio {

/// Seen from one of five sides; what is painted on one shows on all. Drawn in the background.
class AreaPad : public QWidget {
    Q_OBJECT
  public:
    enum Side { Top, Front, Left, Right, Back, kSides };

    explicit AreaPad(QWidget* parent = nullptr);

    void setSide(Side side);
    [[nodiscard]] Side side() const noexcept { return m_side; }
    /// 1..40.
    void setRadius_mm(double radius_mm);
    [[nodiscard]] double radius_mm() const noexcept { return m_radius_mm; }
    void setErasing(plan::AreaStroke::Kind kind) { m_kind = kind; }
    void setStrokes(std::vector<plan::AreaStroke> strokes);
    [[nodiscard]] const std::vector<plan::AreaStroke>& strokes() const noexcept { return m_strokes; }
    /// Away with the last line.
    void takeBack();
    /// Where a place of the scalp lies on the pad now; nothing if it is not seen.
    [[nodiscard]] std::optional<QPointF> at(const head::ScalpPoint& place) const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 380}; }

  signals:
    void sideChanged(int side);
    /// A line was finished or taken back.
    void changed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    /// One side: the head as it is seen, and which cells of its picture are painted.
    struct Scene {
        head::View view;
        QImage head;    ///< null until it is drawn
        QImage painted; ///< of cells, premultiplied
        std::vector<std::optional<Eigen::Vector3d>> cells_mm;
    };

    [[nodiscard]] Scene& scene();
    void drawHead(Side side);
    [[nodiscard]] QRectF picture() const;
    [[nodiscard]] std::optional<head::ScalpPoint> placeUnder(const QPointF& at) const;
    void lay(Scene& scene, const plan::AreaStroke& stroke, const head::ScalpPoint& place) const;
    void layAll(Scene& scene) const;
    void paintTo(const QPointF& at);

    Side m_side = Top;
    double m_radius_mm = 8.0;
    plan::AreaStroke::Kind m_kind = plan::AreaStroke::Kind::Done;
    std::vector<plan::AreaStroke> m_strokes;
    bool m_isDown = false;
    std::optional<QPointF> m_hand;
    std::array<std::optional<Scene>, kSides> m_scenes;
    BackgroundRunner m_runner; // last: its jobs end before what they speak to
};

} // namespace trichion::studio
