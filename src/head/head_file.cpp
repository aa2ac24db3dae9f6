#include "trichion/head/head_file.h"

#include "trichion/base/json.h"

#include <vector>

namespace trichion::head {

using base::JsonNode;

Head headFromJson(std::string_view text, const std::string& name) {
    const JsonNode document = JsonNode::parse(text, name);
    document.requireFormat("trichion-head", 1);
    const JsonNode node = document.at("head");
    const std::vector<JsonNode> axes = node.at("half_axes_mm").elements(3);
    const Eigen::Vector3d halfAxes_mm(axes[0].number(40.0, 200.0), axes[1].number(40.0, 200.0),
                                      axes[2].number(40.0, 200.0));
    return Head{Ellipsoid(halfAxes_mm), base::Degrees(node.at("long_axis_rise_deg").number(-90.0, 90.0))};
}

} // namespace trichion::head
