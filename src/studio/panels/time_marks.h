#pragma once
/// \file
/// Marks below the time slider that name its moments; a click goes there.

#include <QWidget>
#include <vector>

namespace trichion::studio {

class TimeMarks : public QWidget {
    Q_OBJECT
  public:
    struct Mark {
        double position = 0.0; ///< 0..1 along the slider
        QString name;          ///< short
        double days = 0.0;
    };

    TimeMarks(std::vector<Mark> marks, QWidget* parent = nullptr);
    [[nodiscard]] const std::vector<Mark>& marks() const noexcept { return m_marks; }
    /// Middle of a mark's name.
    [[nodiscard]] QPoint at(std::size_t mark) const;
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void picked(double days);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    [[nodiscard]] double xOf(const Mark& mark) const;
    [[nodiscard]] QRectF placeOf(const Mark& mark) const;

    std::vector<Mark> m_marks;
};

} // namespace trichion::studio
