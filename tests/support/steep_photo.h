#pragma once
// The scanned head as a camera above it sees it: the points of the three samples with their colours, drawn
// again from another side, and the exact scalp behind the picture.

#include "support/picture_file.h"
#include "support/scan_truth.h"
#include "support/view_comparison.h"
#include "trichion/base/raster.h"
#include "trichion/base/units.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace trichion::test {

/// Where the camera stands about the head that looks level, and how the picture is.
struct Standpoint {
    double lift_deg = 45.0; ///< above
    double turn_deg = 0.0;  ///< to the client's left
    double roll_deg = 0.0;  ///< of the picture, clockwise
    double distance_mm = 700.0;
    double pxPerMm = 2.0; ///< at the head
    int width_px = 480;
    int height_px = 640;
};

struct SteepPhoto {
    base::Picture picture;
    double focal_px = 0.0;
    std::vector<SeenScalp> scalp;
    Eigen::Matrix3d scanToCamera; ///< columns: the client's left, up, forward
};

namespace steep_detail {

struct Splat {
    Eigen::Vector3d scan_mm;
    Eigen::Vector3d normal;
    const std::uint8_t* colour;
    double slant = 0.0; ///< 0 where the sample's camera looked straight at it, below 1
};

inline std::vector<Splat> splatsOf(const std::string& name, const base::Picture& sample) {
    const ScanTruth truth = readTruth(name);
    const base::JsonNode camera =
        base::JsonNode::load(std::string(TRICHION_TEST_DATA) + "/truth/" + name + "_camera.json");
    Eigen::Matrix3d rotation;
    const auto rows = camera.at("rotation_world_to_camera").elements(3);
    for (int i = 0; i < 3; ++i) {
        const auto row = rows[static_cast<std::size_t>(i)].elements(3);
        for (int j = 0; j < 3; ++j)
            rotation(i, j) = row[static_cast<std::size_t>(j)].number(-1.0, 1.0);
    }
    std::vector<Splat> splats;
    splats.reserve(truth.samples.size());
    for (const TruthSample& point : truth.samples)
        if (point.facing() > 0.25)
            splats.push_back(
                {point.scan_mm, rotation.transpose() * point.normal_camera,
                 sample.pixel(static_cast<int>(point.pixel_px.x()), static_cast<int>(point.pixel_px.y())),
                 1.0 - point.facing()});
    return splats;
}

/// Takes one on if nothing nearer was drawn there.
inline void draw(base::Picture& picture, std::vector<float>& depths, const Eigen::Vector2d& at, float depth,
                 const std::uint8_t* colour) {
    constexpr int kReach = 1;
    const int column = static_cast<int>(std::floor(at.x()));
    const int row = static_cast<int>(std::floor(at.y()));
    for (int y = std::max(0, row - kReach); y <= std::min(picture.height() - 1, row + kReach); ++y)
        for (int x = std::max(0, column - kReach); x <= std::min(picture.width() - 1, column + kReach); ++x) {
            float& nearest = depths[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width()) +
                                    static_cast<std::size_t>(x)];
            // The middle of a splat counts before the rims of others.
            const float here = depth + 1.5F * static_cast<float>(std::abs(x - column) + std::abs(y - row));
            if (here >= nearest)
                continue;
            nearest = here;
            std::copy_n(colour, 3, picture.pixel(x, y));
        }
}

/// The other side, which no sample shows, as the mirror of this one. The middle of the scan lies 3.5 mm
/// aside.
inline Splat mirrored(Splat splat) {
    splat.scan_mm.x() = -7.0 - splat.scan_mm.x();
    splat.normal.x() = -splat.normal.x();
    splat.slant += 1.0;
    return splat;
}

/// The points of all samples, each with its mirror; read once.
inline const std::vector<Splat>& allSplats() {
    static std::vector<base::Picture> samples; // the points show their colours
    static const std::vector<Splat> splats = [] {
        std::vector<Splat> all;
        samples.reserve(3);
        for (const char* name : {"scan_top", "scan_threequarter", "scan_front"}) {
            samples.push_back(
                readPicture(std::string(TRICHION_SOURCE) + "/resources/samples/" + name + ".png"));
            for (const Splat& splat : splatsOf(name, samples.back())) {
                all.push_back(splat);
                all.push_back(mirrored(splat));
            }
        }
        return all;
    }();
    return splats;
}

} // namespace steep_detail

/// The head before an even grey ground.
inline SteepPhoto steepPhoto(const Standpoint& stand) {
    using namespace steep_detail;
    constexpr double kSlantDepth_mm = 12.0;
    const auto about = [](double angle_deg, const Eigen::Vector3d& axis) -> Eigen::Matrix3d {
        return Eigen::AngleAxisd(angle_deg * base::kDegreesToRadians, axis).toRotationMatrix();
    };
    SteepPhoto photo;
    photo.scanToCamera =
        about(stand.roll_deg, Eigen::Vector3d::UnitZ()) * Eigen::Vector3d(1.0, -1.0, -1.0).asDiagonal() *
        about(stand.lift_deg, Eigen::Vector3d::UnitX()) * about(-stand.turn_deg, Eigen::Vector3d::UnitY());
    photo.focal_px = stand.pxPerMm * stand.distance_mm;
    photo.picture = base::Picture(stand.width_px, stand.height_px);
    for (int y = 0; y < stand.height_px; ++y)
        for (int x = 0; x < stand.width_px; ++x)
            std::fill_n(photo.picture.pixel(x, y), 4, static_cast<std::uint8_t>(x < 0 ? 0 : 150 - y / 12));
    std::vector<float> depths(
        static_cast<std::size_t>(stand.width_px) * static_cast<std::size_t>(stand.height_px), 1e9F);
    const Eigen::Vector3d middle(0.0, 95.0, 0.0); // of the skull, roughly
    const Eigen::Vector2d principal(0.5 * stand.width_px, 0.5 * stand.height_px);
    for (const Splat& splat : allSplats()) {
        const Eigen::Vector3d camera_mm =
            photo.scanToCamera * (splat.scan_mm - middle) + Eigen::Vector3d(0, 0, stand.distance_mm);
        const Eigen::Vector2d pixel = principal + photo.focal_px * camera_mm.head<2>() / camera_mm.z();
        const SeenScalp seen{pixel, camera_mm, photo.scanToCamera * splat.normal};
        if (seen.facing() < 0.05)
            continue;
        draw(photo.picture, depths, pixel, static_cast<float>(camera_mm.z() + kSlantDepth_mm * splat.slant),
             splat.colour);
        const bool inside =
            (pixel.array() > 0.0).all() && pixel.x() < stand.width_px && pixel.y() < stand.height_px;
        if (inside && splat.slant < 1.0 && splat.scan_mm.y() > 100.0 && seen.facing() > 0.2)
            photo.scalp.push_back(seen);
    }
    return photo;
}

} // namespace trichion::test
