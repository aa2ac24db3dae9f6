#pragma once
/// \file
/// The tile at the end of the photos that shows the neutral head.

#include <QAbstractButton>
#include <QImage>

namespace trichion::studio {

/// Checked while the neutral head is shown. An icon stands in it until there is a picture.
class HeadTile : public QAbstractButton {
    Q_OBJECT
  public:
    HeadTile(int picture_px, int caption_px, QWidget* parent);

    void setPicture(const QImage& picture);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    int m_picture_px;
    int m_caption_px;
    QImage m_picture;
};

} // namespace trichion::studio
