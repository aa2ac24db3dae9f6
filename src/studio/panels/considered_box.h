#pragma once
/// \file
/// A choice whose entries can be tried before one is taken.

#include <QComboBox>

namespace trichion::studio {

/// Says which entry lies under the hand while the list is open.
class ConsideredBox : public QComboBox {
    Q_OBJECT
  public:
    explicit ConsideredBox(QWidget* parent = nullptr);
    void hidePopup() override;

  signals:
    void considered(int index); ///< -1 when the list is closed
};

} // namespace trichion::studio
