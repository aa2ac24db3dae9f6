#include "treatment_options.h"

#include "options.h"
#include "trichion/design/hair_loss.h"

#include <algorithm>
#include <array>

namespace trichion::cli {

namespace {

constexpr std::array<const char*, 6> kHairColours = {"black", "brown", "blond", "red", "grey", "white"};

render::Look underScenario(render::Look look, const design::Scenario& scenario, const LookOptions& said,
                           const std::string& ownStage) {
    if (scenario.age && said.age.empty())
        look.age = *scenario.age;
    look.light.overhead = scenario.overhead.value_or(look.light.overhead);
    look.light.shine = scenario.shine.value_or(look.light.shine);
    look.regrown_perCm2 = scenario.regrown_perCm2.value_or(0.0);
    if (!said.session)
        look.session = scenario.session.value_or(look.session);
    look.laserSessions = scenario.laserSessions > 0 ? scenario.laserSessions : look.laserSessions;
    if (!scenario.hairLoss.empty())
        look.hairLoss = design::hairLossAfter(ownStage, scenario.hairLoss).id;
    return look;
}

} // namespace

void addTreatmentOptions(CLI::App& command, TreatmentOptions& options) {
    command.add_option("--scenario", options.scenario,
                       "What of the treatment to show (the treatments command lists them)");
    command.add_option("--hair-loss", options.hairLoss,
                       "Show the head at this stage of hair loss: norwood-2 .. norwood-7, norwood-3-vertex, "
                       "ludwig-1 .. ludwig-3, savin-diffuse, totalis");
    command.add_option("--laser", options.laserSessions,
                       "Show earlier work after so many laser sessions (0..10; an estimate)");
    command.add_option("--own-stage", options.ownStage, "The client's stage of hair loss, as --hair-loss");
    command.add_option("--hair-colour", options.hairColour,
                       "black, brown, blond, red, grey or white: some treatments suit some less");
    command.add_option("--months-since", options.months,
                       "Months since the scar, the transplant or the treatment that is built on");
    command.add_option("--client-age", options.age_years, "Age of the client in years");
    command.add_flag("--loss-active", options.isActive, "Hair is being lost now");
    command.add_flag("--raised-scar", options.isRaised, "The scar is raised");
}

render::Look treatedLook(render::Look look, const LookOptions& said, const TreatmentOptions& options,
                         const std::string& treatment) {
    if (!options.scenario.empty() && treatment.empty())
        throwUsage("--scenario needs --treatment, or a design with one.");
    if (!treatment.empty()) {
        const design::Treatment& known = design::treatmentOf(treatment);
        if (said.age.empty() && said.failure.empty())
            look.age = known.age;
        if (!look.shave_mm)
            look.shave_mm = known.shave_mm;
        if (!options.scenario.empty())
            look = underScenario(std::move(look), design::scenarioOf(known, options.scenario), said,
                                 options.ownStage);
    }
    if (!options.hairLoss.empty())
        look.hairLoss = design::hairLossOf(options.hairLoss).id;
    look.laserSessions = options.laserSessions.value_or(look.laserSessions);
    render::requireSound(look);
    return look;
}

design::ClientFacts clientFactsOf(const TreatmentOptions& options, const LookOptions& look) {
    design::ClientFacts facts;
    facts.words.insert("skin:" + look.skin);
    if (!options.hairColour.empty()) {
        if (std::find(kHairColours.begin(), kHairColours.end(), options.hairColour) == kHairColours.end())
            throwUsage("--hair-colour must be black, brown, blond, red, grey or white.");
        facts.words.insert("hair:" + options.hairColour);
    }
    if (!options.ownStage.empty())
        facts.words.insert("loss:" + design::hairLossOf(options.ownStage).id);
    if (options.isActive)
        facts.words.insert("active");
    if (options.isRaised)
        facts.words.insert("raised");
    if (options.months)
        requireRange("--months-since", *options.months, 0.0, 1200.0);
    if (options.age_years)
        requireRange("--client-age", *options.age_years, 0.0, 130.0);
    facts.months = options.months;
    facts.age_years = options.age_years;
    return facts;
}

} // namespace trichion::cli
