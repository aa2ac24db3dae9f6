#pragma once
/// \file
/// The stage of hair loss that photos of a head show (docs/treatments.md, "Stages of hair loss").

#include "trichion/base/raster.h"
#include "trichion/design/hair_loss.h"
#include "trichion/head/view.h"

#include <optional>
#include <string>
#include <vector>

namespace trichion::render {

/// Where a photo of the head shows hair: 0..1, any size, whole photo.
struct HairSeen {
    head::View view;
    base::FloatMap hair;
};

/// Which drawings the stage is looked for in.
enum class LossScale { Norwood, Ludwig };

/// What the photos say of the stage.
struct StageSight {
    enum class Told {
        Yes,
        TooYoung,   ///< loss of the pattern is not settled below 18 years
        TooLittle,  ///< too little of the top or of the fringe is seen
        NoHairSeen, ///< not even in the fringe: the head is shaved or bald
    };
    Told told = Told::TooLittle;
    std::string stage;      ///< id in hairLossCatalogue(); empty: none of the scale's, hair is everywhere
    double agreement = 0.0; ///< of the stage with what is seen, 0..1
    double seen_cm2 = 0.0;  ///< of the top
};

/// The stage whose bare places agree best with where the photos show none. `age_years`: nothing if not known.
[[nodiscard]] StageSight stageSeen(const std::vector<HairSeen>& photos, LossScale scale,
                                   std::optional<double> age_years);

} // namespace trichion::render
