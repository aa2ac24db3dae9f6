#pragma once
/// \file
/// A head to design on without a photo: a camera that turns round it, and a picture of a plain mannequin that
/// dots are drawn into like into a photo (docs/method/head.md, "The neutral head").

#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/base/units.h"
#include "trichion/head/view.h"

#include <array>
#include <optional>
#include <string_view>

namespace trichion::render {

/// How a turntable stands. Turn 0 shows the front, -90 the client's left side, 180 the back; lift is the
/// camera's height, 0 level, 90 straight from above with the nose at the picture's lower side.
struct Turntable {
    base::Degrees turn;
    base::Degrees lift;

    friend bool operator==(const Turntable&, const Turntable&) = default;
};

/// The view of a head on a turntable: the whole head down to the throat, its greatest length 64 % of the
/// shorter side, seen from 1.2 m or farther. The photo's identity holds the size only. Error: ValueOutOfRange
/// unless width and height lie in 64..20000 px, the turn in -3600..3600 and the lift in -90..90 degrees.
[[nodiscard]] head::View turntableView(const head::Head& head, const Turntable& turntable, int width_px,
                                       int height_px);

/// Colour of the mannequin's skin: Fitzpatrick's six types.
enum class SkinType { I, II, III, IV, V, VI };
inline constexpr std::array kSkinTones = {SkinType::I,  SkinType::II, SkinType::III,
                                          SkinType::IV, SkinType::V,  SkinType::VI};
/// "1" .. "6".
[[nodiscard]] std::string_view nameOf(SkinType tone) noexcept;
[[nodiscard]] std::optional<SkinType> skinToneFrom(std::string_view name) noexcept;
/// sRGB 0..255, as fully lit skin.
[[nodiscard]] std::array<int, 3> colourOf(SkinType tone) noexcept;

/// A drawn mannequin.
struct NeutralPicture {
    base::Picture picture;
    /// 1 where the scalp's own surface is seen, 0 where an ear, the face or the ground is; same size. What
    /// PreparedPhoto takes as the person.
    base::FloatMap scalp;
};

/// A mannequin whose skull is the view's head, under soft light from above the camera, on a darker ground; of
/// the size that view.photo says. Deterministic on any number of threads. Precondition: the size is positive.
/// Error: Interrupted.
[[nodiscard]] NeutralPicture neutralHead(const head::View& view, SkinType tone = SkinType::II,
                                         const base::Progress& progress = {});

} // namespace trichion::render
