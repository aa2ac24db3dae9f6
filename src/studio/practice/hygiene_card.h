#pragma once
/// \file
/// What is checked before each session (store::hygieneChecklist).

#include "studio/practice/page_parts.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;

namespace trichion::studio {

class HygieneCard : public Card {
    Q_OBJECT
  public:
    explicit HygieneCard(QWidget* parent = nullptr);

    void show(const std::vector<std::string>& ticked);
    /// Keys divided by commas, as Session::hygiene has them; nothing if none is ticked.
    [[nodiscard]] std::optional<std::string> ticked() const;
    [[nodiscard]] int missing() const;

  signals:
    void changed();

  private:
    void showCount();

    std::vector<std::pair<std::string, QCheckBox*>> m_boxes; ///< in the order of the list
    QLabel* m_count;
};

} // namespace trichion::studio
