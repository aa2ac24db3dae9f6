#pragma once
/// \file
/// A head by its tape: the circumference over glabella and occiput.

#include "trichion/base/units.h"
#include "trichion/head/ellipsoid.h"

namespace trichion::head {

/// What the tape reads on the mean head: ANSUR II men, mean of 4082.
inline constexpr base::Millimetres kMeanCircumference{574.4};

/// What the tape reads on a head: the mean's reading times the perimeter of the horizontal ellipse over the
/// mean's (Ramanujan's second approximation).
[[nodiscard]] base::Millimetres circumferenceOf(const Ellipsoid& surface);

/// A head with the mean's proportions on which the tape reads so much. Error: ValueOutOfRange unless it lies
/// in 450..700 mm.
[[nodiscard]] Head headOfCircumference(base::Millimetres circumference);

} // namespace trichion::head
