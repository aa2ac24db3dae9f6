#pragma once
/// \file
/// Which guides are shown over the photos, and for whom they are built. Remembered from one day to the next.

#include "trichion/base/frames.h" // moc of Qt 6.4 cannot begin with <compare>
#include "trichion/head/guides.h"

#include <QObject>
#include <QString>
#include <array>
#include <string>

namespace trichion::studio {

/// Guides that are shown or hidden together.
enum class GuideGroup { Points, Fifths, Construction, Zones };
inline constexpr std::array kGuideGroups = {GuideGroup::Points, GuideGroup::Fifths, GuideGroup::Construction,
                                            GuideGroup::Zones};

/// "Points", "Thirds and fifths", ...
[[nodiscard]] QString readable(GuideGroup group);
/// What the group shows, a sentence.
[[nodiscard]] QString described(GuideGroup group);

/// For whom a hairline is proposed, and how high it is wanted.
struct Proportions {
    std::string preset = "men";
    head::HairlineHeight height = head::HairlineHeight::Usual;

    friend bool operator==(const Proportions&, const Proportions&) = default;
};
/// The lengths that guides and hairline are built from.
[[nodiscard]] head::GuidePreset presetOf(const Proportions& proportions);
/// "Man, 35 to 50", "Woman, over 50".
[[nodiscard]] QString readablePreset(const std::string& id);

class GuideChoice : public QObject {
    Q_OBJECT
  public:
    /// As they were when the program was closed.
    explicit GuideChoice(QObject* parent = nullptr);

    [[nodiscard]] bool on() const noexcept { return m_on; }
    [[nodiscard]] bool snapping() const noexcept { return m_snapping; }
    /// The group is chosen, whether guides are on or not.
    [[nodiscard]] bool chosen(GuideGroup group) const { return m_chosen[static_cast<std::size_t>(group)]; }
    [[nodiscard]] bool shown(GuideGroup group) const { return m_on && chosen(group); }
    [[nodiscard]] const Proportions& proportions() const noexcept { return m_proportions; }

    void setOn(bool on);
    void setSnapping(bool snapping);
    /// A group that is chosen while guides are off turns them on.
    void setChosen(GuideGroup group, bool chosen);
    void setProportions(const Proportions& proportions);

  signals:
    void changed();

  private:
    void keep();

    bool m_on = false;
    bool m_snapping = true;
    std::array<bool, kGuideGroups.size()> m_chosen = {true, true, false, false};
    Proportions m_proportions;
};

} // namespace trichion::studio
