#pragma once
// The bars of the dots: our figure, the bar, whether it is met, and the peers' figures of the same run.

#include "trichion/stipple/ranked_set.h"

namespace trichion::bench {

/// Measures all bars and prints them. Quality is that of `set`; times and stability are those of the shipped
/// dots.
void printBars(const stipple::RankedSet& set);

} // namespace trichion::bench
