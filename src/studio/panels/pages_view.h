#pragma once
/// \file
/// Pages of paper side by side.

#include <QImage>
#include <QWidget>
#include <vector>

namespace trichion::studio {

/// As high as there is room, as wide as the pages need.
class PagesView : public QWidget {
    Q_OBJECT
  public:
    explicit PagesView(QWidget* parent = nullptr);

    void setPages(std::vector<QImage> pages);
    /// Said in place of pages.
    void setNote(const QString& note);
    /// Room for a page.
    void setPageHeight(int height_px);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void fitWidth();

    std::vector<QImage> m_pages;
    QString m_note;
    int m_height_px = 460;
};

} // namespace trichion::studio
