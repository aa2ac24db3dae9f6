#pragma once
/// \file
/// Ranges of a design's values, the same for files and for designs made in memory.

namespace trichion::design {

struct Range {
    double low;
    double high;
};

constexpr Range kPlace_deg{-180.0, 180.0};
constexpr Range kShare{0.0, 1.0};
constexpr Range kFeather_mm{0.0, 25.0};
constexpr Range kGradient{0.2, 2.5};
constexpr Range kMicroAmplitude_mm{0.0, 4.0};
constexpr Range kMicroWavelength_mm{2.0, 15.0};
constexpr Range kMacroAmplitude_mm{0.0, 8.0};
constexpr Range kMacroWavelength_mm{15.0, 80.0};
constexpr Range kStrayReach_mm{0.0, 8.0};
constexpr Range kStrayShare{0.0, 0.3};
constexpr Range kEdgeDot{0.5, 1.0};
constexpr Range kTempleSoftness{1.0, 2.5};
constexpr Range kLowerFade_mm{0.0, 60.0};
constexpr Range kDensity{1e-6, 100'000.0}; // sanity only: what the dots allow is another matter
constexpr Range kZoneShare{0.0, 2.0};
constexpr Range kTransition_mm{6.0, 72.0};
constexpr Range kTopBorder_deg{45.0, 85.0};
constexpr Range kFrontalBorder_deg{5.0, 40.0};
constexpr Range kCrownBorder_deg{-40.0, -5.0};
constexpr Range kTemplesBorder_deg{15.0, 50.0};
constexpr Range kSidesBorder_deg{60.0, 110.0};
constexpr Range kNapeBorder_deg{120.0, 165.0};
constexpr Range kWhorlRadius_mm{2.0, 80.0};
constexpr Range kEyeShare{0.0, 1.5};
constexpr Range kSpiralShare{0.0, 0.3};
constexpr Range kStrokeRadius_mm{2.0, 60.0};
constexpr Range kStrokeAdd{-400.0, 400.0};
constexpr Range kStrokeSet{0.0, 400.0};
constexpr Range kHoleRadius_mm{0.2, 60.0};
constexpr Range kHoleMargin_mm{0.0, 10.0};
constexpr Range kHoleSoftEdge_mm{0.0, 20.0};
constexpr Range kAreaHalfWidth_mm{0.5, 60.0};
constexpr Range kAreaBlend_mm{0.0, 60.0};
constexpr Range kAreaDensity{0.0, 400.0};
constexpr Range kAreaKept{0.2, 1.0};
constexpr double kLongestAreaName_bytes = 80.0;
constexpr Range kFringeUnits{10.0, 200.0};
constexpr Range kFringeMatch{0.9, 1.1};
constexpr Range kFringeThinning_mm{0.0, 30.0};
constexpr Range kFringeApproach_mm{5.0, 30.0};
constexpr Range kShave_mm{0.0, 3.0};
constexpr Range kStubble_perCm2{0.0, 200.0};
constexpr Range kMonthsSince{0.0, 1200.0};
constexpr Range kDays{0.0, 3650.0};
constexpr Range kDiameter_mm{0.05, 1.0};
constexpr Range kOpticalDensity{0.1, 8.0};
constexpr Range kDepth_mm{0.05, 1.2};
constexpr Range kNeedle_mm{0.15, 0.40};
constexpr Range kSetDepth_mm{0.3, 2.0};
constexpr Range kWater{0.0, 30.0};
constexpr Range kPressure{0.5, 1.5};
constexpr Range kDwell{0.5, 2.0};

} // namespace trichion::design
