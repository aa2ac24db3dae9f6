#pragma once
/// \file
/// A place to sign on the screen with mouse, finger or pen.

#include "trichion/store/seal.h"

#include <QImage>
#include <QPointF>
#include <QWidget>
#include <vector>

namespace trichion::studio {

/// A point of a signature in pixels of the pad, and how hard the pen was pressed (0..1; 0.5 without a pen).
struct InkPoint {
    QPointF at;
    double pressure = 0.5;
};

/// The signature is dark ink on white in every theme: as it is kept, so it is seen.
class SignaturePad : public QWidget {
    Q_OBJECT
  public:
    explicit SignaturePad(QWidget* parent = nullptr);

    /// Whether there is less ink than a signature has: a tap or a short line is none.
    [[nodiscard]] bool isEmpty() const;
    /// Away with all ink.
    void clear();
    /// Away with the last line.
    void takeBack();
    /// The ink with a small margin on white; null without any.
    [[nodiscard]] QImage picture() const;
    /// The same as a PNG file. Precondition: not empty.
    [[nodiscard]] store::Bytes png() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 180}; }

  signals:
    void changed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void begin(const InkPoint& point);
    void go(const InkPoint& point);
    void end();
    void paintInk(QPainter& painter) const;

    std::vector<std::vector<InkPoint>> m_lines;
    bool m_isDown = false;
};

} // namespace trichion::studio
