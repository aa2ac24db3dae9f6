#include "fuzz/replay.h"

using namespace trichion::fuzz;

TEST(Hostile, Presets) {
    replay("preset", takePreset);
}
