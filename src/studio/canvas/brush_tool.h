#pragma once
/// \file
/// The density brush: dots are painted on, thinned or taken away on the skin.

#include "studio/canvas/stroke_path.h"
#include "studio/canvas/tool.h"
#include "studio/document/document.h"
#include "studio/document/edits.h"

#include <QObject>
#include <optional>

namespace trichion::studio {

/// What the brush does; Erase belongs to the eraser.
enum class BrushMode { Add, Thin, Set, Erase };

/// What is more where a pen presses harder.
enum class PenPressure { Strength, Size, Both, Nothing };
/// Which end of a pen is on the photo; a mouse has the tip only.
enum class PenEnd { Tip, Eraser };

/// How the brush is set. Value.
struct Brush {
    static constexpr double kSmallest_mm = 4.0;
    static constexpr double kLargest_mm = 120.0;
    static constexpr double kMostChange = 100.0;
    static constexpr double kMostSet = 150.0;

    double size_mm = 20.0;         ///< across, along the skin; kSmallest_mm..kLargest_mm
    double softness = 0.6;         ///< share of the radius over which it runs out, 0..1
    double change_dotsPerCm2 = 25; ///< that Add and Thin make, 1..kMostChange
    double set_dotsPerCm2 = 60;    ///< that Set leaves, 0..kMostSet
    Symmetry symmetry = Symmetry::Off;
    PenPressure pen = PenPressure::Strength;

    friend bool operator==(const Brush&, const Brush&) = default;
};

/// One drag is one step of the history. Its way is lifted to the scalp at once, so that it appears in every
/// photo. The harder a pen presses, the more a stroke does, or the wider it is: the hardest place of a stroke
/// counts for all of it. The eraser end of a pen erases.
class BrushTool : public QObject, public Tool {
    Q_OBJECT
  public:
    BrushTool(Document& document, QObject* parent);

    [[nodiscard]] const Brush& brush() const noexcept { return m_brush; }
    /// Values beyond their range are put at its end.
    void setBrush(Brush brush);
    [[nodiscard]] BrushMode mode() const noexcept { return m_mode; }
    void setMode(BrushMode mode);
    /// Of a pen, 0..1; 1 for a mouse.
    void setPressure(double pressure, PenEnd end = PenEnd::Tip) {
        m_pressure = pressure;
        m_end = end;
    }
    /// The brush is on the head; then a new way is not begun.
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
        DesignPtr before;
        BrushMode mode = BrushMode::Add;
        StrokePath path;
        double pressed = 0.0; // the hardest so far
    };

    [[nodiscard]] bool full() const;
    [[nodiscard]] BrushMode modeFor(Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] double radius_mm() const;
    [[nodiscard]] double strengthShare(const Way& way) const;
    [[nodiscard]] design::DensityStroke strokeOf(const Way& way) const;
    void take(const QPointF& photo);
    void putInto(design::Design design);
    void resize(double factor);

    Document& m_document;
    Brush m_brush;
    BrushMode m_mode = BrushMode::Add;
    double m_pressure = 1.0;
    PenEnd m_end = PenEnd::Tip;
    std::optional<Way> m_way;
    bool m_editing = false;           // the change of the design is this tool's own
    std::optional<QPointF> m_hovered; // photo pixels
};

} // namespace trichion::studio
