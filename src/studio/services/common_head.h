#pragma once
/// \file
/// One head for all photos of a person, and what the photos say differently.

#include "studio/services/photo_import.h"
#include "trichion/base/progress.h"
#include "trichion/design/design.h"
#include "trichion/head/by_hand.h"
#include "trichion/head/client_head.h"
#include "trichion/head/size.h"
#include "trichion/imaging/fit_head.h"

#include <Eigen/Core>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace trichion::studio {

/// Registrations by the id of their view.
using Registrations = std::map<int, std::shared_ptr<const Registration>>;

/// The same places of the scalp in two photos; looked for once.
struct MatchedPair {
    std::shared_ptr<const imaging::ScalpTexture> first;
    std::shared_ptr<const imaging::ScalpTexture> second;
    std::vector<head::ScalpMatch> matches; ///< the first photo is 0, the second 1
    std::size_t swapped = 0;               ///< how many match with left and right of one photo swapped
};

/// What is known of a person's head beyond where it lies in the photos. Immutable.
struct SharedHead {
    head::SizeEvidence tapes;                 ///< measured on the client
    std::optional<base::Millimetres> tagSide; ///< of a printed tag that lies on the scalp in some photos
    /// Set by hand or read from a file: the photos are laid to it.
    std::optional<head::Head> given;
    std::vector<head::View> filed; ///< read from a file; a photo that is among them is laid as it says
    std::vector<head::MeasuredLength> filedLengths; ///< what the file says was measured in its photos

    // What the fit of all photos says.
    Eigen::Vector3d halfAxesSigma_percent = Eigen::Vector3d::Zero();
    double sizeSigma_percent = 0.0;
    std::vector<head::SizeSource> sources; ///< what each says of the size, as a factor of the head
    base::Findings findings;
    std::vector<MatchedPair> pairs;
    std::set<int> views; ///< that it was fitted to
};
using SharedHeadPtr = std::shared_ptr<const SharedHead>;

/// What a file says was measured in the photo with this sum.
[[nodiscard]] std::vector<head::KnownLength> lengthsIn(const SharedHead& head, const std::string& sha256);

/// A head and where it lies in the photos.
struct HeadState {
    Registrations registrations;
    SharedHeadPtr head;
};

/// Fits one head to all photos: what was seen in each, what was measured, and the same places of the scalp in
/// several. Nothing is looked for anew but places in pairs of photos that were not together before. Heads
/// that were laid by hand keep their turn. Errors: ValueOutOfRange, FitFailed, Interrupted.
[[nodiscard]] HeadState fittedTogether(const HeadState& before, const base::Progress& progress);

/// Where the other photos show what was laid by hand in this one, as they lie now.
[[nodiscard]] std::vector<LaidPlace> placesShared(const head::View& view,
                                                  const std::vector<head::LaidSkin>& laid, int id,
                                                  const Registrations& registrations);
/// The same registration with them, in place of those it had.
[[nodiscard]] std::shared_ptr<const Registration>
withLaid(const std::shared_ptr<const Registration>& registration, std::vector<LaidPlace> laid);

/// A registration on another head of similar shape, its picture unchanged; another shape is fitted to the
/// outline that was seen.
[[nodiscard]] std::shared_ptr<const Registration>
laidOn(const std::shared_ptr<const Registration>& registration, const head::Head& head);

/// How much larger (percent; negative: smaller) the photo alone shows the head than all photos together have
/// it.
[[nodiscard]] double disagreement_percent(const Registration& registration);
/// Whether that is more than the photo's own uncertainty of scale explains.
[[nodiscard]] bool disagrees(const Registration& registration);

/// What another fit of the head changes, for the person to see.
struct HeadChange {
    double breadthBefore_mm = 0.0;
    double breadthAfter_mm = 0.0;
    double hairlineShift_mm = 0.0; ///< along the skin, the largest where the photo shows it well
};

/// How the hairline, which keeps its place on the scalp, moves in the photo.
[[nodiscard]] HeadChange changeBetween(const head::View& before, const head::View& after,
                                       const design::Design& design);

} // namespace trichion::studio
