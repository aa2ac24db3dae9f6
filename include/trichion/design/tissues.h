#pragma once
/// \file
/// What the tissue of a treated place asks for (resources/catalogue/tissues.json), and what a design asks of
/// its plan.

#include "trichion/design/treatments.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::design {

/// How a tissue takes pigment. Estimates.
struct TissueRule {
    Tissue tissue = Tissue::Skin;
    std::string name;
    double kept = 1.0;            ///< share of the pigment that it keeps, 0.2..1
    std::vector<double> sessions; ///< shares reached, rising; empty: as many as skin needs
    std::string interval;         ///< id in the interval rules; empty: as the treatment has it
    double paceFactor = 1.0;      ///< speed against work on skin, 0.2..1
    bool needsPatchTest = false;  ///< of the tissue itself, before the first session
    std::string first;            ///< what to do before all else; empty for skin
    std::string fewer;            ///< what is said of fewer sessions; empty without `sessions`
    std::string hopeful;          ///< what is said of a place that counts on more than `kept`; may be empty
    std::string source;
    std::string other; ///< what others say; may be empty
};

/// Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] const TissueRule& ruleOf(Tissue tissue);

/// The place made of another tissue: what that keeps of the pigment, and as many sessions as it needs if the
/// design has fewer. Precondition: index < areas.
[[nodiscard]] Design withTissue(Design design, std::size_t index, Tissue tissue);

/// What a plan for a design starts from: its treatment, and the slowest of the tissues in it.
struct PlanNeeds {
    std::string interval = "two-weeks"; ///< id in the interval rules
    double paceFactor = 1.0;            ///< speed against work on skin, 0.2..1
    bool needsPatchTest = false;        ///< of the tissue itself, before the first session
    std::vector<std::string> consents;  ///< kinds of consents beside the treatment's own
};
/// Error: TreatmentUnknown.
[[nodiscard]] PlanNeeds planNeedsOf(const Design& design);

/// Findings (TreatmentDoubtful): what a tissue in the design wants first, and where it has fewer sessions
/// than the tissue needs or counts on more pigment than that keeps.
[[nodiscard]] base::Findings tissueDoubts(const Design& design);

} // namespace trichion::design
