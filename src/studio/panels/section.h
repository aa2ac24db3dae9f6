#pragma once
/// \file
/// A titled part of the side panel.

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace trichion::studio {

class Section : public QWidget {
    Q_OBJECT
  public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    /// Where the controls go.
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }

  private:
    QVBoxLayout* m_body;
};

} // namespace trichion::studio
