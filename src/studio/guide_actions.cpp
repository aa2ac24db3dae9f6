#include "studio/guide_actions.h"

#include "studio/services/guide_choice.h"
#include "studio/window_actions.h"

namespace trichion::studio {

namespace {

void show(const WindowActions& actions, const GuideChoice& choice) {
    actions.anatomy->setChecked(choice.on());
    actions.snap->setChecked(choice.snapping());
    for (const GuideGroup group : kGuideGroups)
        actions.guideGroups[static_cast<std::size_t>(group)]->setChecked(choice.shown(group));
}

} // namespace

// A group that is switched while guides are off is shown: its key would seem dead otherwise.
void followGuides(const WindowActions& actions, GuideChoice& choice) {
    show(actions, choice);
    const auto on = [&choice](QAction* action, auto slot) {
        QObject::connect(action, &QAction::triggered, &choice, slot);
    };
    on(actions.anatomy, &GuideChoice::setOn);
    on(actions.snap, &GuideChoice::setSnapping);
    for (const GuideGroup group : kGuideGroups)
        on(actions.guideGroups[static_cast<std::size_t>(group)],
           [&choice, group](bool chosen) { choice.setChosen(group, chosen); });
    QObject::connect(&choice, &GuideChoice::changed, actions.anatomy,
                     [actions, &choice] { show(actions, choice); });
}

} // namespace trichion::studio
