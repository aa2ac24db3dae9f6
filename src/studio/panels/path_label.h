#pragma once
/// \file
/// A path in the room there is: its middle gives way, so that its beginning and its end are read.

#include <QLabel>

namespace trichion::studio {

class PathLabel : public QLabel {
    Q_OBJECT
  public:
    explicit PathLabel(QWidget* parent = nullptr);

    /// The whole path is its tooltip and what is read out.
    void setPath(const QString& path);
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void elide();

    QString m_path;
};

} // namespace trichion::studio
