#pragma once
/// \file
/// A client's head with the photos that belong to it, as a file (docs/design-format.md, H.json).

#include "trichion/head/ellipsoid.h"
#include "trichion/head/size.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::head {

/// One head and its views.
struct ClientHead {
    Head head = meanHead();
    Eigen::Vector3d halfAxesSigma_percent = Eigen::Vector3d::Zero(); ///< sd of each half axis
    double sizeSigma_percent = 0.0;                                  ///< sd of the size
    std::vector<SizeSource> sources; ///< what each source says, as a factor of this head
    SizeEvidence tapes;              ///< what was measured on the client
    std::vector<View> views;         ///< all with this head
};

/// The view of the photo with this sum; std::nullopt if the head has none.
[[nodiscard]] std::optional<View> viewOfPhoto(const ClientHead& client, const std::string& sha256);

/// Text of an H.json.
[[nodiscard]] std::string clientHeadToJson(const ClientHead& client);
/// Reads an H.json. Errors: those of JsonNode, FileInvalidField, ValueOutOfRange (tapes).
[[nodiscard]] ClientHead clientHeadFromJson(std::string_view text, const std::string& name);

} // namespace trichion::head
