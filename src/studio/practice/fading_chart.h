#pragma once
/// \file
/// What is left over the years: measured, and as the ageing predicts it.

#include <QColor>
#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

namespace trichion::studio {

/// A measured point.
struct ChartPoint {
    double years = 0.0; ///< after the first photo
    double left = 1.0;
    double sigma = 0.0;
    double confidence = 1.0; ///< paler below 1
    QString label;           ///< read out and shown when pointed at
};

/// Points of one zone.
struct ChartLine {
    QString name;
    std::vector<ChartPoint> points;
};

/// A predicted curve with its band; `left` is called with years after the first photo.
struct ChartCurve {
    QString name;
    std::function<double(double years)> left;
    std::function<double(double years)> low; ///< may be empty: no band
    std::function<double(double years)> high;
};

class FadingChart : public QWidget {
    Q_OBJECT
  public:
    explicit FadingChart(QWidget* parent = nullptr);

    void show(std::vector<ChartLine> lines, std::vector<ChartCurve> curves);
    [[nodiscard]] const std::vector<ChartLine>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<ChartCurve>& curves() const { return m_curves; }
    /// Where a value is drawn.
    [[nodiscard]] QPointF at(double years, double left) const;
    [[nodiscard]] QSize sizeHint() const override { return {520, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 180}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double lastYear() const;
    void paintGrid(QPainter& painter) const;
    void paintCurve(QPainter& painter, const ChartCurve& curve, int index) const;
    void paintLine(QPainter& painter, const ChartLine& line, int index) const;
    void paintLegend(QPainter& painter) const;

    std::vector<ChartLine> m_lines;
    std::vector<ChartCurve> m_curves;
};

} // namespace trichion::studio
