#pragma once
/// \file
/// An old photo of the client laid over the head as a guide, and its hairline taken as the design's.

#include "studio/canvas/canvas.h"
#include "studio/services/background_runner.h"
#include "studio/services/former_photo.h"

#include <QFrame>
#include <QImage>
#include <QTransform>
#include <QWidget>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace trichion::studio {

class QuietSlider;

/// The old photo over the canvas. Where its head was found it lies head upon head and lets the mouse through;
/// by hand it is dragged, sized by the wheel and turned with Shift and the wheel.
class FormerGhost : public QWidget {
    Q_OBJECT
  public:
    FormerGhost(Document& document, Canvas& canvas);

    enum class Laid { OnTheHead, ByHand };
    /// A picture of the size and place of the whole photo, or the old photo itself.
    void show(const QImage& image, Laid laid);
    void setOpacity(double opacity);
    /// What the mouse does: works with the tools below, or moves the old photo.
    enum class Mouse { Passes, Moves };
    void setMouse(Mouse mouse);
    [[nodiscard]] Laid laid() const noexcept { return m_laid; }
    [[nodiscard]] const QImage& image() const noexcept { return m_image; }
    /// From the old photo to the one that is shown, pixels; by hand only.
    [[nodiscard]] const QTransform& place() const noexcept { return m_place; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void turnAbout(const QPointF& photo, double factor, double turn_deg);

    Document& m_document;
    Canvas& m_canvas;
    QImage m_image;
    Laid m_laid = Laid::OnTheHead;
    QTransform m_place;
    QPointF m_from; // canvas
    double m_opacity = 0.5;
};

/// The bar over the canvas: what is laid, how strongly, its line, and away with it.
class FormerBar : public QFrame {
    Q_OBJECT
  public:
    explicit FormerBar(QWidget& canvas);

    void tell(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QuietSlider& opacity() { return *m_opacity; }
    [[nodiscard]] QPushButton& take() { return *m_take; }
    [[nodiscard]] QPushButton& byHand() { return *m_byHand; }
    [[nodiscard]] QPushButton& close() { return *m_close; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();
    QLabel* m_text;
    QuietSlider* m_opacity;
    QPushButton* m_take;
    QPushButton* m_byHand;
    QPushButton* m_close;
};

class FormerHairline : public QObject {
    Q_OBJECT
  public:
    FormerHairline(Document& document, Canvas& canvas, QObject* parent);

    /// Reads an old photo in the background and lays it over the photo that is shown.
    void open(const std::filesystem::path& path);
    void close();
    [[nodiscard]] bool on() const noexcept { return m_former.photo != nullptr; }
    [[nodiscard]] FormerBar& bar() { return *m_bar; }
    [[nodiscard]] FormerGhost& ghost() { return *m_ghost; }
    [[nodiscard]] BackgroundRunner& runner() { return m_runner; }

  signals:
    void failed(const QString& sentence);

  private:
    void taken(FormerPhoto former);
    void layOver();
    void layByHand();
    void takeLine();

    Document& m_document;
    FormerBar* m_bar;
    FormerGhost* m_ghost;
    FormerPhoto m_former;
    std::vector<head::ScalpPoint> m_line;
    BackgroundRunner m_runner;
};

} // namespace trichion::studio
