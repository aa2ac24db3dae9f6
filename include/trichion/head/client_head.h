#pragma once
/// \file
/// A client's head with the photos that belong to it, as a file (docs/design-format.md, H.json).

#include "trichion/head/ellipsoid.h"
#include "trichion/head/joint.h"
#include "trichion/head/size.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::head {

/// A length that was measured in a photo: a ruler, a tag, a coin, an iris.
struct MeasuredLength {
    std::string sha256; ///< of the photo's file
    KnownLength length; ///< pixels as those of the photo's view
};

/// One head and its views.
struct ClientHead {
    Head head = meanHead();
    Eigen::Vector3d halfAxesSigma_percent = Eigen::Vector3d::Zero(); ///< sd of each half axis
    double sizeSigma_percent = 0.0;                                  ///< sd of the size
    std::vector<SizeSource> sources;          ///< what each source says, as a factor of this head
    SizeEvidence tapes;                       ///< what was measured on the client
    std::vector<View> views;                  ///< all with this head
    std::vector<MeasuredLength> lengths;      ///< each in the photo of one of the views
    std::optional<base::Millimetres> tagSide; ///< of a printed tag that was laid on the scalp
};

/// The view of the photo with this sum; std::nullopt if the head has none.
[[nodiscard]] std::optional<View> viewOfPhoto(const ClientHead& client, const std::string& sha256);

/// Text of an H.json.
[[nodiscard]] std::string clientHeadToJson(const ClientHead& client);
/// Reads an H.json. Errors: those of JsonNode, FileInvalidField, ValueOutOfRange (tapes).
[[nodiscard]] ClientHead clientHeadFromJson(std::string_view text, const std::string& name);

} // namespace trichion::head
