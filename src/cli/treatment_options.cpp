#include "treatment_options.h"

#include "options.h"
#include "trichion/design/hair_loss.h"
#include "trichion/render/treated_look.h"

#include <algorithm>

namespace trichion::cli {

namespace {

/// What was said on the command line stays.
render::Look shownUnder(const render::Look& look, const design::Scenario& scenario, const LookOptions& said,
                        const std::string& ownStage) {
    render::Look under = render::underScenario(look, scenario, ownStage);
    if (!said.age.empty())
        under.age = look.age;
    if (said.session)
        under.session = look.session;
    return under;
}

std::string ownStageOf(const TreatmentOptions& options, const design::AskedFacts& asked) {
    return options.ownStage.empty() ? asked.stage : options.ownStage;
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
                         const std::string& treatment, const design::AskedFacts& asked) {
    if (!options.scenario.empty() && treatment.empty())
        throwUsage("--scenario needs --treatment, or a design with one.");
    if (!treatment.empty()) {
        const design::Treatment& known = design::treatmentOf(treatment);
        if (said.age.empty() && said.failure.empty())
            look.age = known.age;
        if (!look.shave_mm)
            look.shave_mm = known.shave_mm;
        if (!options.scenario.empty())
            look = shownUnder(look, design::scenarioOf(known, options.scenario), said,
                              ownStageOf(options, asked));
    }
    if (!options.hairLoss.empty())
        look.hairLoss = design::hairLossOf(options.hairLoss).id;
    look.laserSessions = options.laserSessions.value_or(look.laserSessions);
    render::requireSound(look);
    return look;
}

design::ClientFacts clientFactsOf(const TreatmentOptions& options, const LookOptions& look,
                                  design::AskedFacts asked) {
    if (!options.hairColour.empty()) {
        const std::vector<std::string>& known = design::hairColours();
        if (std::find(known.begin(), known.end(), options.hairColour) == known.end())
            throwUsage("--hair-colour must be black, brown, blond, red, grey or white.");
        asked.colour = options.hairColour;
    }
    if (!options.ownStage.empty())
        asked.stage = design::hairLossOf(options.ownStage).id;
    asked.losesHair = asked.losesHair || options.isActive;
    asked.hasRaisedScar = asked.hasRaisedScar || options.isRaised;
    if (options.months)
        requireRange("--months-since", *options.months, 0.0, 1200.0);
    if (options.age_years)
        requireRange("--client-age", *options.age_years, 0.0, 130.0);
    asked.months = options.months ? options.months : asked.months;
    design::ClientFacts facts = design::factsFrom(asked);
    facts.words.insert("skin:" + look.skin);
    facts.age_years = options.age_years;
    return facts;
}

} // namespace trichion::cli
