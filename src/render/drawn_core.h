#pragma once
/// \file
/// The sharp part of a mark in the picture.

#include "trichion/render/preview.h"

#include <Eigen/Core>

namespace trichion::render {

/// Makes a mark a Gaussian of this covariance (px^2) about a place, blurred and sharpened like the photo.
/// Returns the density at its centre that makes the sum over all pixel centres 1.
double shapeCore(VisibleDot& mark, const Eigen::Vector2d& centre, const Eigen::Matrix2d& covariance,
                 const Sharpness& sharpness);

} // namespace trichion::render
