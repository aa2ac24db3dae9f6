#pragma once
/// \file
/// Quantities that cannot be mixed up at interfaces. Inside kernels plain doubles with a unit suffix are
/// used.

#include <compare>
#include <numbers>

namespace trichion::base {

/// A double with a unit in its type. Conversion in and out is explicit.
template<class Unit>
struct Quantity {
    double value = 0.0;

    constexpr Quantity() = default;
    constexpr explicit Quantity(double v) : value(v) {}

    constexpr auto operator<=>(const Quantity&) const = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity{a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity{a.value - b.value}; }
    friend constexpr Quantity operator*(Quantity a, double s) { return Quantity{a.value * s}; }
    friend constexpr Quantity operator*(double s, Quantity a) { return Quantity{a.value * s}; }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
};

using Millimetres = Quantity<struct MillimetreUnit>;
using SquareCentimetres = Quantity<struct SquareCentimetreUnit>;
using DotsPerCm2 = Quantity<struct DotsPerCm2Unit>;
using PxPerMm = Quantity<struct PxPerMmUnit>;
using Degrees = Quantity<struct DegreeUnit>;
using Days = Quantity<struct DayUnit>;

constexpr double kDegreesToRadians = std::numbers::pi / 180.0;
constexpr double kMm2PerCm2 = 100.0;
/// Mean length of a year of the Gregorian calendar, and a twelfth of it.
constexpr double kDaysPerYear = 365.2425;
constexpr double kDaysPerMonth = kDaysPerYear / 12.0;

} // namespace trichion::base
