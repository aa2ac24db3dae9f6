#pragma once
/// \file
/// A photo with discs on it that are laid by clicks, dragged, or moved by keys.

#include "studio/services/photo_import.h"
#include "trichion/base/frames.h"

#include <QColor>
#include <QPointF>
#include <QString>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

/// A disc on the photo.
struct PatchMark {
    base::ImagePoint place;
    QString label;
};

/// The wheel zooms about the pointer, the right button pans. By keys: arrows move the cross (with Shift
/// farther), Enter lays a disc there.
class PatchView : public QWidget {
    Q_OBJECT
  public:
    explicit PatchView(QWidget* parent = nullptr);

    void setPhoto(std::shared_ptr<const LoadedPhoto> photo);
    void setMarks(std::vector<PatchMark> marks, double radius_px);
    [[nodiscard]] const std::vector<PatchMark>& marks() const { return m_marks; }
    [[nodiscard]] QPointF toWidget(const base::ImagePoint& place) const;
    [[nodiscard]] base::ImagePoint toPhoto(const QPointF& at) const;

    [[nodiscard]] QSize sizeHint() const override { return {520, 420}; }

  signals:
    void clicked(const trichion::base::ImagePoint& place); ///< beside all discs
    void moved(int mark, const trichion::base::ImagePoint& place);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void fit();
    [[nodiscard]] std::optional<int> markAt(const QPointF& at) const;
    [[nodiscard]] bool holds(const base::ImagePoint& place) const;
    void paintMark(QPainter& painter, const PatchMark& mark) const;

    std::shared_ptr<const LoadedPhoto> m_photo;
    std::vector<PatchMark> m_marks;
    double m_radius_px = 12.0;
    double m_scale = 1.0; ///< widget pixels per photo pixel
    QPointF m_corner;     ///< of the photo in the widget
    std::optional<int> m_dragged;
    std::optional<QPointF> m_panned;
    std::optional<base::ImagePoint> m_cross;
};

} // namespace trichion::studio
