#pragma once
/// \file
/// The pages of a paper below one another, as wide as there is room.

#include <QImage>
#include <QScrollArea>
#include <QString>
#include <vector>

namespace trichion::studio {

/// Ctrl and the wheel, or Ctrl and + or -, show it larger or smaller; Ctrl+0 fits the width again.
class PaperView : public QScrollArea {
    Q_OBJECT
  public:
    explicit PaperView(QWidget* parent = nullptr);

    void setPages(std::vector<QImage> pages);
    /// Said while there are no pages, or over those that are no longer true.
    void setNote(const QString& note);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString note() const;
    /// 1: as wide as there is room. 0.3..4.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const noexcept { return m_zoom; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    class Sheets;
    void fit();

    Sheets* m_sheets;
    double m_zoom = 1.0;
};

} // namespace trichion::studio
