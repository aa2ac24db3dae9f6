#pragma once
/// \file
/// A second, simple renderer: a bumpy head with skin and dots of its own, seen by a camera with all its
/// faults. It shares no code with the product's renderer, so that what measures photos is not judged by its
/// own model.

#include "trichion/base/color.h"
#include "trichion/base/raster.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/view.h"
#include "trichion/tracking/registration.h"

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace trichion::test {

/// A dot or a mole on the skin.
struct PaintedDot {
    Eigen::Vector3d at_mm = Eigen::Vector3d::Zero(); ///< head frame, on the skin
    double sigma_mm = 0.14;
    double strength = 1.0; ///< optical density in red at its centre
    head::Zone zone = head::Zone::MidScalp;
    bool isMole = false;
};

/// Where dots are: a part of the scalp chart.
struct PaintedRegion {
    double left_deg = 45.0; ///< to both sides of the midline
    double front_deg = 38.0;
    double back_deg = -60.0;
    [[nodiscard]] bool holds(const head::ScalpPoint& place) const {
        return std::abs(place.left_deg) <= left_deg && place.front_deg <= front_deg &&
               place.front_deg >= back_deg;
    }
};

/// What a head is like; the same numbers give the same head.
struct PaintedHeadPlan {
    std::uint64_t seed = 1;
    Eigen::Vector3d halfAxes_mm{77.2, 84.0, 99.7};
    double bump_mm = 1.5; ///< depth of bumps that no ellipsoid has
    double dotsPerCm2 = 110.0;
    double strength = 0.85; ///< mean optical density at the middle of a dot
    double variation = 0.25;
    PaintedRegion region;
};

/// A head that can be photographed.
class PaintedHead {
  public:
    explicit PaintedHead(const PaintedHeadPlan& plan);

    [[nodiscard]] const std::vector<PaintedDot>& dots() const noexcept { return m_dots; } ///< moles too
    [[nodiscard]] const PaintedHeadPlan& plan() const noexcept { return m_plan; }
    /// Height of the skin over the ellipsoid, in radii, at a unit parameter.
    [[nodiscard]] double bumpAt(const Eigen::Vector3d& w) const;
    [[nodiscard]] Eigen::Vector3d skinAt(const Eigen::Vector3d& w) const;
    [[nodiscard]] Eigen::Vector3d normalAt(const Eigen::Vector3d& w) const;
    /// Share of the light that bare skin gives back, linear.
    [[nodiscard]] base::LinearRgb albedoAt(const Eigen::Vector3d& at_mm) const;
    /// Indices of the dots that may be within reach of a place.
    [[nodiscard]] const std::vector<std::uint32_t>& near(const Eigen::Vector3d& at_mm) const;

  private:
    void placeDots();
    void placeMoles();
    void enter(std::size_t index);
    [[nodiscard]] std::size_t cellOf(const Eigen::Vector3d& at_mm) const;

    PaintedHeadPlan m_plan;
    std::array<Eigen::Vector3d, 4> m_waves;
    std::vector<PaintedDot> m_dots;
    std::vector<std::vector<std::uint32_t>> m_cells;
};

/// How a photo is taken.
struct Shot {
    int width_px = 640;
    int height_px = 560;
    double pxPerMm = 6.0; ///< at the place looked at, before `nearer`
    head::ScalpPoint lookAt{0.0, 35.0};
    double distance_mm = 600.0; ///< from the camera to that place
    double yaw_deg = 0.0;       ///< the head turned after it was looked at
    double pitch_deg = 0.0;
    double nearer = 1.0;                    ///< the camera's distance divided by this
    Eigen::Vector3d light{0.3, -0.5, -1.0}; ///< direction to the lamp, camera frame
    base::LinearRgb lamp{1.0, 1.0, 1.0};
    double exposure = 1.0;
    double shine = 0.05;
    double blur_px = 0.6;
    double motion_px = 0.0;  ///< along x
    double noise = 0.006;    ///< standard deviation at mid grey, of 1
    double toneCurve = 0.06; ///< strength of the S of the camera
    int jpegQuality = 92;    ///< 0: none
    std::uint64_t seed = 7;
    /// What is left of the dots by zone.
    std::array<double, head::kZoneCount> left{1, 1, 1, 1, 1, 1, 1, 1};
    double sunburn = 0.0; ///< extra density in green and blue
    int hairsPerCm2 = 0;  ///< longer hair that lies over the skin
};

/// A photo, and the truth about it.
struct TakenPhoto {
    base::Picture picture;
    head::View view; ///< exact camera and pose; its head lacks the bumps
};

/// Where the camera stands.
[[nodiscard]] head::View viewOf(const PaintedHead& head, const Shot& shot);
[[nodiscard]] TakenPhoto photograph(const PaintedHead& head, const Shot& shot);
/// Pixel of a place of the skin.
[[nodiscard]] Eigen::Vector2d pixelOf(const head::View& view, const Eigen::Vector3d& skin_mm);
/// Whether the place is seen: facing by at least the cosine, inside the picture by the margin.
[[nodiscard]] bool sees(const head::View& view, const Eigen::Vector3d& skin_mm, const Eigen::Vector3d& normal,
                        double facing, double margin_px);
/// The photo as the programs hold it.
[[nodiscard]] inline tracking::TrackedPhoto tracked(const TakenPhoto& photo) {
    return {std::make_shared<const base::Picture>(photo.picture), photo.view};
}
/// A follow-up as the bars want it: 6 degrees of yaw, 3 of pitch, 8 % nearer, in other light.
[[nodiscard]] Shot laterShot(const Shot& first);
/// The exact registration of two photos of a head without bumps.
[[nodiscard]] tracking::Registration exactly(const TakenPhoto& baseline, const TakenPhoto& followUp);
/// A picture once through a JPEG file.
[[nodiscard]] base::Picture throughJpeg(const base::Picture& picture, int quality);

} // namespace trichion::test
