#pragma once
/// \file
/// Papers made from a design and dates, without a practice: plan and quote, aftercare sheet, sheet of what to
/// do before a session. A TextRendering must live; errors as paperPdf.

#include "documents/paper.h"
#include "trichion/design/design.h"
#include "trichion/plan/aftercare.h"
#include "trichion/plan/precare.h"
#include "trichion/plan/treatment_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trichion::documents {

/// What a treatment plan says.
struct PlanPaper {
    std::string client; ///< empty: not named
    design::Design design;
    plan::TreatmentOutline outline;
    plan::IntervalProtocol protocol;
    std::optional<plan::QuoteSheet> quote;
    std::optional<plan::Date> madeOn;
    std::optional<plan::Date> validUntil; ///< of the quote
    std::vector<Figure> pictures;         ///< stamped as simulations
    base::Findings findings;
};
[[nodiscard]] std::vector<std::uint8_t> planPdf(const Letterhead& letterhead, const PlanPaper& plan);

/// What an aftercare sheet says: rules by activity with their dates, then a calendar to tick.
struct AftercarePaper {
    std::string client;
    plan::AftercareCatalogue catalogue;
    plan::AftercareProtocol protocol;
    std::vector<plan::Date> sessions;
    plan::LastSession last = plan::LastSession::Final;
    std::optional<plan::Date> today; ///< with it: what holds on that day comes first
};
[[nodiscard]] std::vector<std::uint8_t> aftercarePdf(const Letterhead& letterhead,
                                                     const AftercarePaper& aftercare);

/// What a client does before a session; `session` names its day.
struct PreCarePaper {
    std::string client;
    std::vector<plan::PreCareRule> rules;
    std::optional<plan::Date> session;
};
[[nodiscard]] std::vector<std::uint8_t> preCarePdf(const Letterhead& letterhead, const PreCarePaper& care);

/// Lines and sums of a quote, as all papers show them.
void writeQuote(PaperWriter& paper, const plan::QuoteSheet& quote, const std::string& language);

} // namespace trichion::documents
