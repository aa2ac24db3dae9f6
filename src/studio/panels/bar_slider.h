#pragma once
/// \file
/// A number as one bar: name, value and slider in a line, for bars above the canvas.

#include "studio/panels/value_slider.h"

namespace trichion::studio {

/// Range and look of a BarSlider.
struct BarRange {
    double low = 0.0;
    double high = 1.0;
    double grain = 0.01; ///< values are multiples of it
    int decimals = 2;
    double standard = 0.5; ///< what a double-click goes back to
    double bend = 1.0;     ///< above 1 gives small values more room
    double shownAs = 1.0;  ///< factor on the value that is read, e.g. 100 for percent
    QString suffix;
};

/// A range in mm, shown and typed in the unit of the window.
[[nodiscard]] BarRange lengthRange(BarRange mm);

/// Drag or click sets it, a double-click goes back, arrow keys step; a digit or Enter opens a field to type
/// in; the wheel only with the focus.
class BarSlider : public QuietSlider {
    Q_OBJECT
  public:
    BarSlider(const QString& name, const BarRange& range, QWidget* parent = nullptr);

    /// Shows a value without telling anyone.
    void showValue(double value);
    [[nodiscard]] double number() const { return m_number; }
    void setHelp(const QString& help);
    void setHigh(double high);
    void setStandard(double standard) { m_range.standard = standard; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  signals:
    void changed(double value);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] double numberAt(int position) const;
    [[nodiscard]] int positionOf(double number) const;
    [[nodiscard]] QString textOf(double number) const;
    void follow(double x);
    void take(double number);
    void openField(const QString& typed);

    QString m_name;
    BarRange m_range;
    double m_number = 0.0;
};

} // namespace trichion::studio
