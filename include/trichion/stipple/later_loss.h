#pragma once
/// \file
/// What a design looks like when more hair is lost: which of it stands alone, and what is bare beside it
/// (docs/treatments.md, "Stages of hair loss").

#include "trichion/base/error.h"
#include "trichion/design/design.h"
#include "trichion/design/hair_loss.h"

namespace trichion::stipple {

/// A design at a stage of hair loss.
struct LaterLoss {
    double lineAlone = 0.0;      ///< share of the hairline without hair behind it, 0..1; 0 for single places
    double fillAlone = 0.0;      ///< share of the single places without hair, 0..1; 0 without any
    double bareBeside_cm2 = 0.0; ///< bare scalp that the design leaves out
};

/// How the client wears the hair.
enum class Worn { Long, Shaved };

/// Counted on a grid of 4 degrees; takes a few milliseconds.
[[nodiscard]] LaterLoss laterLossOf(const design::Design& design, const design::HairLossStage& stage);

/// What of it a person should be warned of; less stands alone on a shaven head, where the dots go on behind
/// the line.
struct LossWarnings {
    bool lineStandsAlone = false;
    bool fillStandsAlone = false;
    bool skinIsBareBeside = false;

    [[nodiscard]] bool any() const { return lineStandsAlone || fillStandsAlone || skinIsBareBeside; }
};
[[nodiscard]] LossWarnings warningsOf(const LaterLoss& loss, Worn worn);
/// The same in English (TreatmentDoubtful).
[[nodiscard]] base::Findings laterLossFindings(const design::Design& design,
                                               const design::HairLossStage& stage, Worn worn);

} // namespace trichion::stipple
