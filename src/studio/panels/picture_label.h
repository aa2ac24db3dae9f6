#pragma once
/// \file
/// A picture as large as there is room for it.

#include <QImage>
#include <QWidget>

namespace trichion::studio {

class PictureLabel : public QWidget {
    Q_OBJECT
  public:
    PictureLabel(const QString& accessibleName, QWidget* parent);

    /// A null image shows `instead`.
    void show(const QImage& picture, const QString& instead = {});
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override { return {560, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 200}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QImage m_picture;
    QImage m_fitted;
    QString m_instead;
};

} // namespace trichion::studio
