#pragma once
// The exact geometry behind the scan samples (tests/data/truth).

#include "support/picture_file.h"
#include "trichion/base/json.h"

#include <Eigen/Core>
#include <string>
#include <vector>

namespace trichion::test {

/// A visible point of the scanned head.
struct TruthSample {
    Eigen::Vector2d pixel_px; ///< where it lies in the sample
    Eigen::Vector3d scan_mm; ///< scan frame: x to the picture's right in the front view, y up, z to the front
    Eigen::Vector3d camera_mm;     ///< camera frame
    Eigen::Vector3d normal_camera; ///< outward, unit, camera frame
    [[nodiscard]] double facing() const { return -normal_camera.dot(camera_mm.normalized()); }
};

struct ScanTruth {
    double focal_px = 0.0;
    std::vector<TruthSample> samples;
};

/// The scalp: more than 100 mm above the scan's origin (the brows and the roots of the ears end at 88), and
/// not more than 78 degrees from facing the camera.
inline bool isScalp(const TruthSample& sample) {
    return sample.scan_mm.y() > 100.0 && sample.facing() > 0.2;
}

inline ScanTruth readTruth(const std::string& name) {
    const std::string stem = std::string(TRICHION_TEST_DATA) + "/truth/" + name;
    const auto positions = readDeepPicture(stem + "_position.png");
    const auto normals = readDeepPicture(stem + "_normal.png");
    const base::JsonNode camera = base::JsonNode::load(stem + "_camera.json");
    Eigen::Matrix3d rotation;
    Eigen::Vector3d shift;
    const auto rows = camera.at("rotation_world_to_camera").elements(3);
    const auto shifts = camera.at("translation_mm").elements(3);
    for (int i = 0; i < 3; ++i) {
        const auto row = rows[static_cast<std::size_t>(i)].elements(3);
        for (int j = 0; j < 3; ++j)
            rotation(i, j) = row[static_cast<std::size_t>(j)].number(-1.0, 1.0);
        shift(i) = shifts[static_cast<std::size_t>(i)].number(-1e5, 1e5);
    }
    ScanTruth truth{camera.at("focal_px").number(1.0, 1e6), {}};
    for (int y = 0; y < positions.height(); ++y)
        for (int x = 0; x < positions.width(); ++x) {
            const std::uint16_t* p = positions.pixel(x, y);
            const std::uint16_t* n = normals.pixel(x, y);
            if (p[0] == 0 && p[1] == 0 && p[2] == 0)
                continue;
            const Eigen::Vector3d scan_mm =
                Eigen::Vector3d(p[0], p[1], p[2]) / 65535.0 * 1000.0 - Eigen::Vector3d::Constant(500.0);
            const Eigen::Vector3d normal =
                (Eigen::Vector3d(n[0], n[1], n[2]) / 65535.0 * 2.0 - Eigen::Vector3d::Ones()).normalized();
            truth.samples.push_back({Eigen::Vector2d(4.0 * x + 2.5, 4.0 * y + 2.5), scan_mm,
                                     rotation * scan_mm + shift, rotation * normal});
        }
    return truth;
}

} // namespace trichion::test
