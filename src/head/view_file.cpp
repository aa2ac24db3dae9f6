#include "trichion/base/error.h"
#include "trichion/base/json.h"
#include "trichion/head/view.h"
#include "view_json.h"

#include <Eigen/LU>
#include <nlohmann/json.hpp>

// The V.json format (docs/design-format.md).

namespace trichion::head {

using base::JsonNode;
using nlohmann::ordered_json;

namespace {

constexpr int kVersion = 1;
constexpr std::size_t kMostOutlinePoints = 5000;
constexpr double kRotationTolerance = 1e-6;

Eigen::Matrix3d rotationFrom(const JsonNode& node) {
    const std::vector<JsonNode> values = node.elements(9);
    Eigen::Matrix3d rotation;
    for (int i = 0; i < 9; ++i)
        rotation(i / 3, i % 3) = values[static_cast<std::size_t>(i)].number(-1.0 - 1e-9, 1.0 + 1e-9);
    const double skew = (rotation * rotation.transpose() - Eigen::Matrix3d::Identity()).cwiseAbs().maxCoeff();
    if (skew > kRotationTolerance || rotation.determinant() < 0.0)
        node.reject("a rotation matrix");
    return rotation;
}

ordered_json scaleToJson(const View& view) {
    ordered_json sources = ordered_json::array();
    for (const ScaleSource& source : view.fit.scaleSources)
        sources.push_back(
            {{"name", source.name}, {"px_per_mm", source.pxPerMm}, {"sigma_percent", source.sigma_percent}});
    return {{"px_per_mm_at_centre", view.scaleAtCentre().value},
            {"sources", sources},
            {"sigma_percent", view.fit.scaleSigma_percent}};
}

std::vector<ScaleSource> sourcesFrom(const JsonNode& scale) {
    std::vector<ScaleSource> sources;
    for (const JsonNode& node : scale.at("sources").elements())
        sources.push_back(ScaleSource{node.at("name").text(), node.at("px_per_mm").number(0.0, 1e6),
                                      node.at("sigma_percent").number(0.0, 1000.0)});
    return sources;
}

ordered_json outlineToJson(const std::vector<base::ImagePoint>& outline) {
    ordered_json points = ordered_json::array();
    for (const base::ImagePoint& point : outline)
        points.push_back({point.v.x(), point.v.y()});
    return points;
}

std::vector<base::ImagePoint> outlineFrom(const JsonNode& fit) {
    std::vector<base::ImagePoint> outline;
    const std::optional<JsonNode> node = fit.find("outline_px");
    if (!node)
        return outline;
    const std::vector<JsonNode> points = node->elements();
    if (points.size() > kMostOutlinePoints)
        node->reject("an array of at most " + std::to_string(kMostOutlinePoints) + " points");
    for (const JsonNode& point : points) {
        const std::vector<JsonNode> pair = point.elements(2);
        outline.emplace_back(Eigen::Vector2d(pair[0].number(-1e6, 1e6), pair[1].number(-1e6, 1e6)));
    }
    return outline;
}

ViewKind kindFrom(const JsonNode& node) {
    const std::optional<ViewKind> kind = viewKindFrom(node.text());
    if (!kind)
        node.reject("front, quarter-left, quarter-right, left, right, top or back");
    return *kind;
}

} // namespace

Eigen::Vector3d vectorFrom(const JsonNode& node, double low, double high) {
    const std::vector<JsonNode> values = node.elements(3);
    return Eigen::Vector3d(values[0].number(low, high), values[1].number(low, high),
                           values[2].number(low, high));
}

std::vector<double> heightsOf(const Relief& relief) {
    return {relief.heights().begin(), relief.heights().end()};
}

Relief reliefFrom(const JsonNode& head) {
    const std::optional<JsonNode> node = head.find("relief");
    if (!node)
        return {};
    const std::vector<JsonNode> values = node->elements(kReliefModes);
    Relief::Heights heights;
    for (int k = 0; k < kReliefModes; ++k)
        heights(k) = values[static_cast<std::size_t>(k)].number(-0.2, 0.2);
    return Relief(heights);
}

std::string viewToJson(const View& view) {
    const Eigen::Matrix3d& R = view.pose.rotationHeadToCamera;
    const Eigen::Vector3d& axes = view.head.surface.halfAxes_mm();
    const Eigen::Vector3d& centre = view.pose.centreCamera_mm;
    ordered_json document;
    document["format"] = "trichion-view";
    document["version"] = kVersion;
    document["photo"] = {{"sha256", view.photo.sha256},
                         {"width_px", view.photo.width_px},
                         {"height_px", view.photo.height_px}};
    if (view.photo.flipped)
        document["photo"]["flipped"] = true;
    document["camera"] = {{"focal_px", view.camera.focal_px},
                          {"principal_px", {view.camera.principal_px.x(), view.camera.principal_px.y()}}};
    document["head"] = {{"half_axes_mm", {axes.x(), axes.y(), axes.z()}},
                        {"rotation_head_to_camera",
                         {R(0, 0), R(0, 1), R(0, 2), R(1, 0), R(1, 1), R(1, 2), R(2, 0), R(2, 1), R(2, 2)}},
                        {"centre_camera_mm", {centre.x(), centre.y(), centre.z()}},
                        {"long_axis_rise_deg", view.head.longAxisRise.value}};
    if (!view.head.relief.isFlat())
        document["head"]["relief"] = heightsOf(view.head.relief);
    document["scale"] = scaleToJson(view);
    document["fit"] = {{"kind", nameOf(view.fit.kind)},
                       {"residual_px", view.fit.residual_px},
                       {"automatic", view.fit.automatic},
                       {"outline_px", outlineToJson(view.fit.outline_px)}};
    return document.dump(2) + "\n";
}

View viewFromJson(std::string_view text, const std::string& name) {
    return viewFrom(JsonNode::parse(text, name));
}

View viewFrom(const JsonNode& document) {
    document.requireFormat("trichion-view", kVersion);
    const JsonNode photo = document.at("photo");
    const JsonNode camera = document.at("camera");
    const JsonNode head = document.at("head");
    const JsonNode fit = document.at("fit");
    const std::vector<JsonNode> principal = camera.at("principal_px").elements(2);
    const std::optional<JsonNode> rise = head.find("long_axis_rise_deg");
    const std::optional<JsonNode> flipped = photo.find("flipped");

    View view{PhotoIdentity{
                  photo.at("sha256").text(), static_cast<int>(photo.at("width_px").integer(1, 100'000)),
                  static_cast<int>(photo.at("height_px").integer(1, 100'000)), flipped && flipped->boolean()},
              Camera{camera.at("focal_px").number(1.0, 1e7),
                     Eigen::Vector2d(principal[0].number(-1e6, 1e6), principal[1].number(-1e6, 1e6))},
              Head{Ellipsoid(vectorFrom(head.at("half_axes_mm"), 40.0, 200.0)),
                   base::Degrees(rise ? rise->number(-90.0, 90.0) : 11.0), reliefFrom(head)},
              HeadPose{rotationFrom(head.at("rotation_head_to_camera")),
                       vectorFrom(head.at("centre_camera_mm"), -1e6, 1e6)},
              FitSummary{kindFrom(fit.at("kind")), fit.at("residual_px").number(0.0, 1e6),
                         fit.at("automatic").boolean(), sourcesFrom(document.at("scale")),
                         document.at("scale").at("sigma_percent").number(0.0, 1000.0), outlineFrom(fit)}};
    // The camera must stand outside the head, or nothing can be projected.
    const Eigen::Vector3d camera_w =
        (-(view.pose.rotationHeadToCamera.transpose() * view.pose.centreCamera_mm))
            .cwiseQuotient(view.head.surface.halfAxes_mm());
    if (view.pose.centreCamera_mm.z() <= 0.0 || camera_w.norm() <= 1.0)
        head.at("centre_camera_mm").reject("in front of the camera, with the camera outside the head");
    return view;
}

} // namespace trichion::head
