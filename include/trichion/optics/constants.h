#pragma once
/// \file
/// Every constant of the look and of ageing, read from resources/catalogue/{appearance,ageing}.json, where
/// each has its unit, its source and whether it is an estimate. A clinic may replace the files by its own.

#include "trichion/base/json.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::optics {

/// Red, green, blue.
using Channels = std::array<double, 3>;

constexpr std::size_t kInkDensities = 4;

/// Pigment at one depth: darkness and shape of the dot of the table's diameter.
struct Stage {
    std::string id;
    double depth_mm = 0.0; ///< middle of the pigment's layer, 0..1.5
    std::array<Channels, kInkDensities> integral_mm2{};
    Channels smoothing_mm{};
    Channels coreShare{};
    Channels haloLength_mm{};
    Channels sheetDensity{};
};

/// The clinic's correction between the physical table and what photos show.
struct Calibration {
    bool useTableOnly = false; ///< nothing below counts, nor the curve of healing
    /// Factor on every integral: marks in photos of healed results are darker than the table's dot of this
    /// size.
    double strength = 1.0;
    /// Factor on the healed integral per channel. The core keeps the hue of the shallow table (crisp dots
    /// look grey, not blue); the halo carries the shift.
    Channels hue{1.0, 1.0, 1.0};
    double sharpness = 0.0;    ///< 0: kernel of the deposit's depth, 1: a tenth of a millimetre shallower
    double coreHuePower = 0.6; ///< how much of the shallow table's hue the core keeps
    double fade = 1.0;         ///< factor on all half-lives: how long dots of this clinic last

    friend bool operator==(const Calibration&, const Calibration&) = default;
};

/// How dots look by depth.
struct AppearanceTable {
    std::array<double, kInkDensities> inkDensity{}; ///< rising
    double diameter_mm = 0.30;
    double diameterPower = 1.5; ///< integral over diameter
    Stage fresh;
    std::vector<Stage> stages; ///< rising depth
    Calibration calibration;   ///< that ships
};

/// Look of a fresh dot against the healed one at a day.
struct HealingRow {
    double day = 0.0;
    double strength = 1.0; ///< of the darkness in red
    double width = 1.0;    ///< of the deposit: scabs and swelling
    double redness = 0.0;  ///< 0..1
};

/// A colourant with its way to fade.
struct Component {
    std::string id;
    std::string name;
    Channels absorption{1.0, 1.0, 1.0}; ///< against carbon of the same optical density
    double fastShare = 0.0;             ///< of the healed mass
    double fastHalfLife_years = 1.0;
    double halfLife_years = 8.0;
};

/// A value over a rising argument, straight between the points, flat beyond.
struct Line {
    std::vector<double> at;
    std::vector<double> values;

    [[nodiscard]] double operator()(double argument) const noexcept;
};

/// Reads a line: rising arguments under `argument`, as many "values" in [low, high].
/// Error: FileInvalidField.
[[nodiscard]] Line lineFrom(const base::JsonNode& node, std::string_view argument, double low, double high);

/// Factors by which half-lives grow or shrink.
struct LastingFactors {
    double lowSun = 1.0;
    double usualSun = 1.0;
    double highSun = 1.0;
    double protection = 1.0;
    double oilySkin = 1.0;
    double drySkin = 1.0;
    double darkSkin = 1.0; ///< skin types 5 and 6
    double smoker = 1.0;
    double strongImmuneResponse = 1.0;
    double scar = 1.0;
};

struct Ageing {
    double epidermalDecay_days = 10.0;
    Line dermalShare; ///< of the pigment that is left when healed, over the depth in mm
    std::vector<HealingRow> healing;
    Channels redness_mm2{};
    double rednessLength_mm = 0.6;
    double spread_mm2PerYear = 0.0;
    double largerSpread_mm2PerYear = 0.0; ///< the alternative figure
    double deepSpreadFactor = 1.0;        ///< at the deep stage
    LastingFactors lasting;
    double oilyWidth = 1.0;
    std::vector<Component> components;
};

struct Constants {
    AppearanceTable appearance;
    Ageing ageing;
};

/// Errors: FileWrongFormat, FileNewer, FileInvalidField (with the place and the range).
[[nodiscard]] AppearanceTable appearanceTableFrom(const base::JsonNode& document);
[[nodiscard]] Ageing ageingFrom(const base::JsonNode& document);
/// Those that ship, read once. Errors: ResourceMissing and the above.
[[nodiscard]] const Constants& shippedConstants();
/// Error: ComponentUnknown, naming the known ones.
[[nodiscard]] const Component& componentOf(const Ageing& ageing, std::string_view id);

} // namespace trichion::optics
