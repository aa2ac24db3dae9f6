#include "fuzz/kinds.h"
#include "studio/services/preset.h"

namespace trichion::fuzz {

void takePreset(Input input) {
    answers([&] {
        const studio::Preset preset = studio::presetFromJson(textOf(input), "preset");
        require(!preset.name.isEmpty() && preset.name.size() <= studio::kLongestPresetName,
                "a name of no length");
        const std::string text = studio::presetToJson(preset);
        require(studio::presetToJson(studio::presetFromJson(text, "preset")) == text,
                "a preset that is another one");
    });
}

} // namespace trichion::fuzz
