#pragma once
/// \file
/// A head by its tape: the circumference over glabella and occiput; breadth, height and length of its skin.

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

/// Breadth, height and length of the skin as a calliper reads them, mm: relief included.
[[nodiscard]] Eigen::Vector3d skinSize_mm(const Head& head);

} // namespace trichion::head
