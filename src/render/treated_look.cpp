#include "trichion/render/treated_look.h"

#include "trichion/design/hair_loss.h"

namespace trichion::render {

Look underScenario(Look look, const design::Scenario& scenario, const std::string& ownStage) {
    look.age = scenario.age.value_or(look.age);
    look.light.overhead = scenario.overhead.value_or(look.light.overhead);
    look.light.shine = scenario.shine.value_or(look.light.shine);
    look.regrown_perCm2 = scenario.regrown_perCm2.value_or(0.0);
    look.session = scenario.session.value_or(look.session);
    look.laserSessions = scenario.laserSessions;
    look.hairLoss =
        scenario.hairLoss.empty() ? std::string() : design::hairLossAfter(ownStage, scenario.hairLoss).id;
    return look;
}

Look firstLookOf(const design::Treatment& treatment, Look look) {
    look.age = treatment.age;
    look.session = 0;
    look.regrown_perCm2 = 0.0;
    look.laserSessions = 0;
    look.hairLoss.clear();
    return look;
}

} // namespace trichion::render
