#pragma once
/// \file
/// A number as a slider and a field.

#include <QDoubleSpinBox>
#include <QSlider>
#include <QString>
#include <QWidget>

namespace trichion::studio {

/// A slider that jumps to the click, is reset by a double-click, and takes the wheel only when it has the
/// focus, so that scrolling the panel changes nothing.
class QuietSlider : public QSlider {
    Q_OBJECT
  public:
    explicit QuietSlider(QWidget* parent = nullptr);

  signals:
    void resetWanted();
    void gestureEnded();

  protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void follow(const QMouseEvent& event);
};

/// Range, step and look of a ValueSlider.
struct ValueRange {
    double low = 0.0;
    double high = 1.0;
    double step = 0.01;
    int decimals = 2;
    double standard = 0.5; ///< what a double-click goes back to
    QString suffix;
};

/// Label, slider and number field of one quantity.
class ValueSlider : public QWidget {
    Q_OBJECT
  public:
    ValueSlider(const QString& name, const ValueRange& range, QWidget* parent = nullptr);

    /// Shows a value without telling anyone.
    void showValue(double value);
    void setHigh(double high);
    void setEnds(const QString& low, const QString& high);
    void setHelp(const QString& help);
    [[nodiscard]] double value() const { return m_field->value(); }
    [[nodiscard]] QSlider& slider() { return *m_slider; }

  signals:
    void changed(double value);
    void gestureEnded();

  private:
    [[nodiscard]] int positionOf(double value) const;
    void take(double value);

    ValueRange m_range;
    QuietSlider* m_slider;
    QDoubleSpinBox* m_field;
};

/// A spin box that takes the wheel only when it has the focus.
class QuietSpinBox : public QDoubleSpinBox {
    Q_OBJECT
  public:
    explicit QuietSpinBox(QWidget* parent = nullptr);

  protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace trichion::studio
