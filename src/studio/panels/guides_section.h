#pragma once
/// \file
/// Which guides lie over the photo, and whether the hairline snaps to them.

#include "studio/panels/section.h"
#include "studio/services/guide_choice.h"

#include <array>

class QCheckBox;

namespace trichion::studio {

class GuidesSection : public Section {
    Q_OBJECT
  public:
    GuidesSection(GuideChoice& choice, QWidget* parent = nullptr);

    [[nodiscard]] QCheckBox& on() { return *m_on; }
    [[nodiscard]] QCheckBox& snap() { return *m_snap; }
    [[nodiscard]] QCheckBox& group(GuideGroup group) { return *m_groups[static_cast<std::size_t>(group)]; }

  private:
    void showChoice();

    GuideChoice& m_choice;
    QCheckBox* m_on;
    QCheckBox* m_snap;
    std::array<QCheckBox*, kGuideGroups.size()> m_groups;
};

} // namespace trichion::studio
