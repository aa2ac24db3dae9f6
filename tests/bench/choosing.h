#pragma once
// What an edit costs and what it leaves alone, on the shipped dots and the mean head.

#include <cstddef>

namespace trichion::bench {

/// Medians, ms. The field is that of a proposed design whose plateau is set so that about 50,000 dots are on.
struct ChoosingTimes {
    std::size_t dots = 0;
    double givenField_ms = 0.0; ///< the field is there, every dot is chosen
    double anew_ms = 0.0;       ///< a hairline point moves: field and choice, all made anew
    double changed_ms = 0.0;    ///< the same, the field made again where the edit reaches
    double placed_ms = 0.0;     ///< from the edit to the finished dots with census, sizes, strengths
};
[[nodiscard]] ChoosingTimes timeChoosing();

/// What became of dots.
struct Stability {
    std::size_t asked = 0; ///< dots before
    std::size_t kept = 0;  ///< found again at the same place, to the last bit
    std::size_t moved = 0; ///< found again elsewhere
    [[nodiscard]] double share() const {
        return asked == 0 ? 0.0 : static_cast<double>(kept) / static_cast<double>(asked);
    }
};
/// A hairline point is moved: dots more than three spacings from any place where the field changed.
[[nodiscard]] Stability stabilityBesideAnEdit();
/// The density slider is raised by a tenth: all dots.
[[nodiscard]] Stability stabilityAtATenthMore();

} // namespace trichion::bench
