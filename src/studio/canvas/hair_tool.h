#pragma once
/// \file
/// The brush for the hair the client has: what the program took for hair is corrected on the photo.

#include "studio/canvas/stroke_path.h"
#include "studio/canvas/tool.h"
#include "studio/document/document.h"

#include <QImage>
#include <QObject>
#include <optional>

namespace trichion::studio {

/// One drag is one step of the history. Strokes lie on the scalp and appear in every photo.
class HairTool : public QObject, public Tool {
    Q_OBJECT
  public:
    static constexpr double kSmallest_mm = 3.0;
    static constexpr double kLargest_mm = 100.0;
    static constexpr double kUsual_mm = 16.0;

    HairTool(Document& document, QObject* parent);

    /// Across, along the skin; put into its range.
    void setSize(double size_mm);
    [[nodiscard]] double size_mm() const noexcept { return m_size_mm; }
    void setKind(design::HairStrokeKind kind);
    [[nodiscard]] design::HairStrokeKind kind() const noexcept { return m_kind; }
    /// Where hair is in the preview that is shown; null while it is not known.
    void setMask(const QImage& mask) { m_mask = mask; }
    [[nodiscard]] const QImage& mask() const noexcept { return m_mask; }
    [[nodiscard]] bool painting() const noexcept { return m_way.has_value(); }

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent& event, const Viewport& viewport) override;
    bool wheel(const QWheelEvent& event) override;
    bool key(const QKeyEvent& event) override;
    void leave() override { m_hovered.reset(); }
    void putDown() override;
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  signals:
    void brushChanged();

  private:
    /// A stroke while it is painted.
    struct Way {
        HairPtr before;
        design::HairStrokeKind kind;
        StrokePath path;
    };

    [[nodiscard]] bool full() const;
    void take(const QPointF& photo);
    void put(const QString& text, design::ClientHair hair);
    void paintWay(QPainter& painter, const Viewport& viewport) const;

    Document& m_document;
    double m_size_mm = kUsual_mm;
    design::HairStrokeKind m_kind = design::HairStrokeKind::Hair;
    QImage m_mask;
    std::optional<Way> m_way;
    std::optional<QPointF> m_hovered; // photo pixels
    bool m_editing = false;           // the change of the hair is this tool's own
};

} // namespace trichion::studio
