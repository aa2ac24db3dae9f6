#include "trichion/tracking/registration.h"

#include "tracking/patch_search.h"
#include "tracking/pose_vote.h"
#include "tracking/texture_match.h"
#include "tracking/work_frame.h"
#include "trichion/base/error.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace trichion::tracking {

using Eigen::Vector2d;

namespace {

constexpr double kWork_pxPerMm = 7.0;
constexpr double kWellSeen = 0.35;
constexpr double kLeastShared_cm2 = 15.0;
constexpr double kLeastSharedShare = 0.2; // of the scalp that the baseline shows
constexpr double kAgree_mm = 4.0;
constexpr std::size_t kFewestMatches = 24;
constexpr double kLeastAgreeing = 0.25;
constexpr double kLikeness = 0.4;    // normalised correlation of a small place
constexpr double kFewestFound = 0.3; // share of small places
constexpr double kOutlier_mm = 0.6;  // a patch that lies farther from the smooth warp was found by chance
constexpr double kFine_mm = 0.12;
constexpr double kCoarse_mm = 0.8;
constexpr std::size_t kFewestPairs = 3;

/// Both photos at the scale that is worked at.
struct Work {
    WorkFrame baselineFrame;
    WorkFrame followUpFrame;
    SkinGrid grid;    ///< of the baseline
    cv::Mat baseline; ///< logarithm of luminance
    cv::Mat followUp;
    cv::Mat baselineMask;
    cv::Mat followUpMask;
};

Work workOn(const TrackedPhoto& baseline, const TrackedPhoto& followUp) {
    const double scale = std::min({kWork_pxPerMm, finestScale(baseline.view), finestScale(followUp.view)});
    Work work;
    work.baselineFrame = frameOf(baseline.view, scale);
    work.followUpFrame = frameOf(followUp.view, scale);
    if (work.baselineFrame.empty() || work.followUpFrame.empty())
        return work;
    work.grid = skinGridOf(baseline.view, work.baselineFrame);
    work.baseline = logLuminance(linearIn(*baseline.picture, work.baselineFrame));
    work.followUp = logLuminance(linearIn(*followUp.picture, work.followUpFrame));
    work.baselineMask = scalpMask(work.grid, baseline.view, work.baselineFrame, kWellSeen);
    work.followUpMask = scalpMask(skinGridOf(followUp.view, work.followUpFrame), followUp.view,
                                  work.followUpFrame, kWellSeen);
    return work;
}

/// What of the baseline's frame is scalp in both photos.
cv::Mat sharedMask(const Work& work, const CellMap& map) {
    cv::Mat other;
    cv::remap(work.followUpMask, other, map.x, map.y, cv::INTER_NEAREST, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::Mat shared = work.baselineMask & other & reached(map, work.followUpFrame);
    return shared;
}

/// Skin under a mask, cm2.
double areaOf(const Work& work, const cv::Mat& mask) {
    double area_mm2 = 0.0;
    for (int row = 0; row < work.grid.rows; ++row)
        for (int column = 0; column < work.grid.columns; ++column) {
            const SkinNode& node = work.grid.at(column, row);
            const int x = column * kNodeCells;
            const int y = row * kNodeCells;
            if (node.facing < kWellSeen || x >= mask.cols || y >= mask.rows ||
                mask.at<std::uint8_t>(y, x) == 0)
                continue;
            area_mm2 += kNodeCells * kNodeCells / (node.scale * node.scale * node.facing);
        }
    return area_mm2 / base::kMm2PerCm2;
}

Registration refused(Refusal refusal, const Registration& soFar) {
    Registration result = soFar;
    result.alignment.reset();
    result.refusal = refusal;
    return result;
}

/// The views alone: the baseline's head in the follow-up's pose.
Alignment byViews(const TrackedPhoto& baseline, const TrackedPhoto& followUp) {
    head::View posed = followUp.view;
    // Places of one chart are the same place of a head, whatever the size that each photo gave it.
    const double size =
        followUp.view.head.surface.halfAxes_mm().mean() / baseline.view.head.surface.halfAxes_mm().mean();
    posed.head = baseline.view.head;
    posed.pose.centreCamera_mm /= size;
    return {baseline.view, posed, {}};
}

std::vector<PlacePair> texturePairs(const Work& work, const Alignment& alignment) {
    const CellMap map = cellMapOf(alignment, work.baselineFrame, work.followUpFrame);
    const cv::Mat laid = laidOver(work.followUp, map);
    const cv::Mat mask = sharedMask(work, map);
    std::vector<PlacePair> pairs;
    for (const MarkPair& mark :
         matchMarks(work.baseline, mask, laid, mask, {15.0, work.baselineFrame.pxPerMm}))
        if (const auto pixel = alignment.inFollowUp(work.baselineFrame.pixelOf(mark.second)))
            pairs.push_back({work.baselineFrame.pixelOf(mark.first), *pixel});
    return pairs;
}

/// How far pairs lie from the pose alone, as samples for the warp.
std::vector<ShiftSample> remains(const Alignment& posed, const std::vector<PlacePair>& pairs) {
    std::vector<ShiftSample> samples;
    samples.reserve(pairs.size());
    for (const PlacePair& pair : pairs)
        if (const auto point = posed.baseline.lift(pair.baseline))
            if (const auto pixel = posed.followUp.project(*point))
                samples.push_back({pair.baseline.v, pair.followUp.v - pixel->v});
    return samples;
}

ShiftStiffness stiffness(const Work& work, double knot_mm, double weight) {
    return {knot_mm * work.baselineFrame.pxPerMm * work.baselineFrame.step_px.mean(), weight};
}

/// Small places that were found, and all that were looked for.
struct Found {
    std::vector<PlacePair> pairs;
    std::vector<double> scale; ///< pixels of the follow-up per mm of skin, by pair
    std::size_t looked = 0;
};

Found findAgain(const Work& work, const Alignment& alignment, double reach_mm) {
    const CellMap map = cellMapOf(alignment, work.baselineFrame, work.followUpFrame);
    const double pxPerMm = work.baselineFrame.pxPerMm;
    const cv::Mat first = band(work.baseline, kFine_mm, kCoarse_mm, pxPerMm);
    const cv::Mat second = band(laidOver(work.followUp, map), kFine_mm, kCoarse_mm, pxPerMm);
    Found found;
    const auto patches = findPatches(first, second, sharedMask(work, map), {7.0, 4.0, reach_mm, pxPerMm});
    found.looked = patches.size();
    for (const PatchShift& patch : patches) {
        if (patch.likeness < kLikeness)
            continue;
        const auto at = alignment.inFollowUp(work.baselineFrame.pixelOf(patch.at + patch.shift));
        if (!at)
            continue;
        found.pairs.push_back({work.baselineFrame.pixelOf(patch.at), *at});
        found.scale.push_back(work.grid.near(patch.at).scale * work.followUpFrame.step_px.mean());
    }
    return found;
}

/// Distances of pairs to where the alignment has them, mm on the skin.
std::vector<double> offsets(const Alignment& alignment, const Found& found, std::size_t first,
                            std::size_t stride) {
    std::vector<double> off_mm;
    for (std::size_t i = first; i < found.pairs.size(); i += stride)
        if (const auto at = alignment.inFollowUp(found.pairs[i].baseline))
            off_mm.push_back((at->v - found.pairs[i].followUp.v).norm() / found.scale[i]);
    return off_mm;
}

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0.0;
    const auto at =
        values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// Every third pair, or those that are not.
std::vector<PlacePair> everyThird(const std::vector<PlacePair>& pairs, std::size_t kept) {
    std::vector<PlacePair> some;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if ((i % 3 == 0 ? 0U : 1U) == kept)
            some.push_back(pairs[i]);
    return some;
}

/// Bends the alignment to what is found; its error is that of places which another fit did not see.
struct Refined {
    Alignment alignment;
    RegistrationError error;
    double likeness = 0.0;
};

Refined refine(const Work& work, const Alignment& start) {
    Refined refined{start, {}, 0.0};
    for (const double reach_mm : {1.6, 0.6, 0.4}) {
        const Found found = findAgain(work, refined.alignment, reach_mm);
        if (found.pairs.size() < kFewestMatches)
            return {refined.alignment, {}, 0.0};
        const ShiftStiffness bend = stiffness(work, 9.0, 0.15);
        const Alignment withoutThird{start.baseline, start.followUp,
                                     SmoothShift(remains(start, everyThird(found.pairs, 1)), bend)};
        const std::vector<double> heldOut = offsets(withoutThird, found, 0, 3);
        refined.error = {base::Millimetres(quantile(heldOut, 0.5)), base::Millimetres(quantile(heldOut, 0.9)),
                         heldOut.size()};
        refined.alignment.shift = SmoothShift(remains(start, found.pairs), bend);
        const std::vector<double> off = offsets(refined.alignment, found, 0, 1);
        const auto near = std::count_if(off.begin(), off.end(), [](double mm) { return mm < kOutlier_mm; });
        refined.likeness =
            static_cast<double>(near) / static_cast<double>(std::max<std::size_t>(1, found.looked));
    }
    return refined;
}

/// The pose and first warp that pairs of places give; nothing if they do not agree.
std::optional<Alignment> alignedBy(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                                   const std::vector<PlacePair>& pairs, const Work& work, bool byHand,
                                   Registration& result) {
    const auto vote = votePose(baseline, followUp, pairs, byHand ? 2.0 * kAgree_mm : kAgree_mm);
    const std::size_t fewest = byHand ? kFewestPairs : kFewestMatches;
    result.matches = vote ? vote->kept.size() : 0;
    if (!vote || result.matches < fewest ||
        static_cast<double>(result.matches) < kLeastAgreeing * static_cast<double>(pairs.size()))
        return std::nullopt;
    Alignment alignment{baseline.view, vote->followUp, {}};
    std::vector<PlacePair> kept;
    kept.reserve(vote->kept.size());
    for (const std::size_t index : vote->kept)
        kept.push_back(pairs[index]);
    alignment.shift = SmoothShift(remains(alignment, kept), stiffness(work, 14.0, byHand ? 0.5 : 1.0));
    return alignment;
}

/// Each pair by hand against the fit to the others.
RegistrationError handError(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                            const std::vector<PlacePair>& pairs, const Work& work) {
    std::vector<double> off_mm;
    for (std::size_t i = 0; i < pairs.size() && pairs.size() > kFewestPairs; ++i) {
        std::vector<PlacePair> others = pairs;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        Registration ignored;
        const auto alignment = alignedBy(baseline, followUp, others, work, true, ignored);
        const auto at = alignment ? alignment->inFollowUp(pairs[i].baseline) : std::nullopt;
        if (at)
            off_mm.push_back((at->v - pairs[i].followUp.v).norm() / finestScale(followUp.view));
    }
    return {base::Millimetres(quantile(off_mm, 0.5)), base::Millimetres(quantile(off_mm, 0.9)),
            off_mm.size()};
}

} // namespace

std::string_view nameOf(Refusal refusal) noexcept {
    switch (refusal) {
    case Refusal::LittleOverlap:
        return "little-overlap";
    case Refusal::SkinDiffers:
        return "skin-differs";
    case Refusal::PairsDisagree:
        return "pairs-disagree";
    }
    return "";
}

std::string_view sentenceOf(Refusal refusal) noexcept {
    switch (refusal) {
    case Refusal::LittleOverlap:
        return "The two photos show too little of the same scalp. Take the follow-up from where the first "
               "photo was "
               "taken.";
    case Refusal::SkinDiffers:
        return "The skin in the two photos does not match: it may be another head, or too blurred or covered "
               "to tell. "
               "If it is the same client, mark three or more of the same places in both.";
    case Refusal::PairsDisagree:
        return "The marked places do not fit one head. Check that each pair shows the same place.";
    }
    return "";
}

std::optional<base::ImagePoint> Alignment::inFollowUp(const base::ImagePoint& baselinePixel) const {
    const auto point = baseline.lift(baselinePixel);
    if (!point || followUp.facing(*point) <= 0.0)
        return std::nullopt;
    const auto pixel = followUp.project(*point);
    if (!pixel)
        return std::nullopt;
    return base::ImagePoint(Vector2d(pixel->v + shift.at(baselinePixel.v)));
}

Registration registerFollowUp(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                              const std::vector<PlacePair>& byHand, const base::Progress& progress) {
    const bool isByHand = !byHand.empty();
    if (isByHand)
        base::requireRange("places marked in both photos", static_cast<double>(byHand.size()), kFewestPairs,
                           1000.0);
    Registration result;
    progress.at("match", 0.0);
    const Work work = workOn(baseline, followUp);
    const Alignment start = byViews(baseline, followUp);
    if (work.grid.nodes.empty())
        return refused(Refusal::LittleOverlap, result);
    const cv::Mat seen = sharedMask(work, cellMapOf(start, work.baselineFrame, work.followUpFrame));
    result.shared = base::SquareCentimetres(areaOf(work, seen));
    if (result.shared.value < std::max(kLeastShared_cm2, kLeastSharedShare * areaOf(work, work.baselineMask)))
        return refused(Refusal::LittleOverlap, result);
    const auto aligned =
        alignedBy(baseline, followUp, isByHand ? byHand : texturePairs(work, start), work, isByHand, result);
    if (!aligned)
        return refused(isByHand ? Refusal::PairsDisagree : Refusal::SkinDiffers, result);
    base::throwIfStopped(progress.stop);
    progress.at("refine", 0.5);
    const Refined refined = refine(work, *aligned);
    result.likeness = refined.likeness;
    const bool isFound = refined.likeness >= kFewestFound;
    if (!isFound && !isByHand)
        return refused(Refusal::SkinDiffers, result);
    result.alignment = isFound ? refined.alignment : *aligned;
    result.error = isFound ? refined.error : handError(baseline, followUp, byHand, work);
    result.isByHand = !isFound;
    result.shared = base::SquareCentimetres(
        areaOf(work, sharedMask(work, cellMapOf(*result.alignment, work.baselineFrame, work.followUpFrame))));
    return result;
}

} // namespace trichion::tracking
