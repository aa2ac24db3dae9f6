#include "trichion/render/look.h"

#include "trichion/base/error.h"
#include "trichion/design/failures.h"
#include "trichion/design/hair_loss.h"

#include <algorithm>
#include <string>
#include <vector>

namespace trichion::render {

namespace {

std::vector<std::string> wearNames(const optics::Wear& wear) {
    std::vector<std::string> names;
    if (wear.sun != optics::SunExposure::Usual)
        names.emplace_back(wear.sun == optics::SunExposure::High ? "much sun" : "little sun");
    if (wear.skin != optics::SkinKind::Normal)
        names.emplace_back(wear.skin == optics::SkinKind::Oily ? "oily skin" : "dry skin");
    if (wear.usesProtection)
        names.emplace_back("sun protection");
    if (wear.usesLargerSpread)
        names.emplace_back("larger spread");
    return names;
}

} // namespace

std::string stateOf(const Look& look) {
    std::string text = look.failure.empty() ? optics::nameOf(look.age)
                                            : "WHAT CAN GO WRONG: " + design::failureOf(look.failure).name +
                                                  ", " + optics::nameOf(look.age);
    std::vector<std::string> more;
    if (look.age.days.value > 0.0) // what wears dots has no time on the first day
        more = wearNames(look.conditions.wear);
    if (!look.hairLoss.empty())
        more.push_back("hair loss: " + design::hairLossOf(look.hairLoss).name);
    if (look.regrown_perCm2 > 0.0)
        more.emplace_back("hair grown back");
    if (look.laserSessions > 0)
        more.push_back("laser: " + std::to_string(look.laserSessions));
    if (look.body.tan > 0.0)
        more.emplace_back("tanned");
    if (look.body.greyHair > 0.0)
        more.emplace_back("hair greyer");
    if (!(look.light == Light{}))
        more.emplace_back("other light");
    for (const std::string& part : more)
        text += ", " + part;
    return text;
}

void requireSound(const Look& look) {
    base::requireRange("The brightness in stops", look.light.brightness_stops, -kMostStops, kMostStops);
    base::requireRange("The softness of the light", look.light.softness, 0.0, 1.0);
    base::requireRange("The light from above", look.light.overhead, 0.0, 1.0);
    base::requireRange("The shine of the skin", look.light.shine, 0.0, kMostShine);
    base::requireRange("The tan", look.body.tan, 0.0, 1.0);
    base::requireRange("The share of grey hair", look.body.greyHair, 0.0, 1.0);
    base::requireRange("The skin type", look.conditions.wear.fitzpatrick, 0.0, 6.0);
    if (!look.failure.empty())
        (void)design::failureOf(look.failure);
    if (!look.hairLoss.empty())
        (void)design::hairLossOf(look.hairLoss);
    base::requireRange("The hair grown back per cm2", look.regrown_perCm2, 0.0, kDensestStubble_perCm2);
    base::requireRange("The number of laser sessions", look.laserSessions, 0.0, kMostLaserSessions);
}

design::Design shownDesign(const design::Design& design, const Look& look) {
    return look.failure.empty() ? design : design::withFailure(design, look.failure);
}

std::vector<optics::Age> sessionAges(const design::Design& design, const Look& look) {
    const std::size_t all = design.sessions.size();
    const std::size_t shown = look.session > 0 ? std::min(all, static_cast<std::size_t>(look.session)) : all;
    std::vector<optics::Age> ages(shown);
    double days = look.age.days.value;
    for (std::size_t k = shown; k-- > 0;) {
        ages[k] = optics::Age{base::Days(days)};
        days += design.sessions[k].daysAfterPrevious;
    }
    return ages;
}

} // namespace trichion::render
