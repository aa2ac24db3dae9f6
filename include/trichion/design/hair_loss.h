#pragma once
/// \file
/// Stages of hair loss as regions of the scalp (resources/catalogue/hair_loss.json; Norwood 1975, Ludwig
/// 1977, Savin 1992).

#include "trichion/design/density_parts.h"

#include <string>
#include <string_view>
#include <vector>

namespace trichion::design {

/// Where the hair is gone at a stage.
struct HairLossStage {
    std::string id;
    std::string name;
    std::string next;               ///< id of the next stage, its own if it is the last
    std::vector<TreatedArea> areas; ///< places without hair; their blend is where it thins out
    double lostShare = 1.0;         ///< of the hair in these places, 0..1: thinning is not baldness
};

/// All that are known, by scale and then the lightest first. Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] const std::vector<HairLossStage>& hairLossCatalogue();
/// Error: HairLossUnknown, naming the known ones.
[[nodiscard]] const HairLossStage& hairLossOf(std::string_view id);
/// A stage by its id, or "next" and "next-but-one" after `own` (empty: the first of Norwood).
/// Error: HairLossUnknown.
[[nodiscard]] const HairLossStage& hairLossAfter(std::string_view own, std::string_view wanted);

} // namespace trichion::design
