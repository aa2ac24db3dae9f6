#pragma once
/// \file
/// What is seen before there is a photo.

#include <QWidget>

namespace trichion::studio {

class Welcome : public QWidget {
    Q_OBJECT
  public:
    explicit Welcome(QWidget* parent = nullptr);

  signals:
    void openWanted();
    void sampleWanted();
    void noPhotoWanted(); ///< design on the neutral head

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace trichion::studio
