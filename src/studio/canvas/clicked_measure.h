#pragma once
/// \file
/// What can be clicked in a photo as a measure of the head.

namespace trichion::studio {

/// Both ends of a ruler, a coin (or both its edges, where its rim is not found), both edges of an iris.
enum class ClickedMeasure { Ruler, Coin, CoinEdges, Iris };

} // namespace trichion::studio
