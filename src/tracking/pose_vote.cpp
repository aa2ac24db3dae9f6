#include "tracking/pose_vote.h"

#include "trichion/base/hash.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace trichion::tracking {

using Eigen::Matrix3d;
using Eigen::Vector3d;

namespace {

constexpr int kTrials = 600;
constexpr double kMostSize = 1.33;
constexpr double kFarApart_mm = 12.0; // three matches closer than this say little of a turn
constexpr std::uint64_t kSeed = 0x666f6c6c6f77ULL;

struct Lifted {
    Vector3d baseline;
    Vector3d followUp;
    std::size_t match = 0;
};

/// followUp = size * turn * baseline + shift.
struct Similarity {
    Matrix3d turn = Matrix3d::Identity();
    Vector3d shift = Vector3d::Zero();
    double size = 1.0;

    [[nodiscard]] double off(const Lifted& pair) const {
        return (size * (turn * pair.baseline) + shift - pair.followUp).norm();
    }
};

std::vector<Lifted> lifted(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                           const std::vector<PlacePair>& matches) {
    std::vector<Lifted> pairs;
    pairs.reserve(matches.size());
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const auto a = baseline.view.lift(matches[i].baseline);
        const auto b = followUp.view.lift(matches[i].followUp);
        if (a && b)
            pairs.push_back({baseline.view.skinOver(*a), followUp.view.skinOver(*b), i});
    }
    return pairs;
}

std::optional<Similarity> fit(const std::vector<Lifted>& pairs) {
    Eigen::Matrix3Xd from(3, static_cast<Eigen::Index>(pairs.size()));
    Eigen::Matrix3Xd to(3, static_cast<Eigen::Index>(pairs.size()));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        from.col(static_cast<Eigen::Index>(i)) = pairs[i].baseline;
        to.col(static_cast<Eigen::Index>(i)) = pairs[i].followUp;
    }
    const Eigen::Matrix4d whole = Eigen::umeyama(from, to, true);
    Similarity found;
    found.size = std::cbrt(whole.topLeftCorner<3, 3>().determinant());
    if (!(found.size < kMostSize && found.size > 1.0 / kMostSize))
        return std::nullopt;
    found.turn = whole.topLeftCorner<3, 3>() / found.size;
    found.shift = whole.topRightCorner<3, 1>();
    return found;
}

std::vector<Lifted> agreeing(const std::vector<Lifted>& pairs, const Similarity& similarity,
                             double agree_mm) {
    std::vector<Lifted> kept;
    for (const Lifted& pair : pairs)
        if (similarity.off(pair) < agree_mm)
            kept.push_back(pair);
    return kept;
}

std::vector<Lifted> threeOf(const std::vector<Lifted>& pairs, std::uint64_t trial) {
    std::vector<Lifted> chosen;
    chosen.reserve(3);
    for (std::uint64_t k = 0; k < 3; ++k)
        chosen.push_back(pairs[base::hashOf(kSeed, trial, k) % pairs.size()]);
    const Vector3d& a = chosen[0].baseline;
    if ((chosen[1].baseline - a).norm() < kFarApart_mm || (chosen[2].baseline - a).norm() < kFarApart_mm ||
        (chosen[2].baseline - chosen[1].baseline).norm() < kFarApart_mm)
        chosen.clear();
    return chosen;
}

head::View headIn(const head::View& followUp, const head::View& baseline, const Similarity& similarity) {
    head::View view = followUp;
    view.head = baseline.head;
    view.pose.rotationHeadToCamera = followUp.pose.rotationHeadToCamera * similarity.turn;
    view.pose.centreCamera_mm =
        (followUp.pose.rotationHeadToCamera * similarity.shift + followUp.pose.centreCamera_mm) /
        similarity.size;
    return view;
}

} // namespace

std::optional<PoseVote> votePose(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                                 const std::vector<PlacePair>& matches, double agree_mm) {
    const std::vector<Lifted> pairs = lifted(baseline, followUp, matches);
    if (pairs.size() < 3)
        return std::nullopt;
    std::vector<Lifted> best;
    for (std::uint64_t trial = 0; trial < kTrials; ++trial) {
        const std::vector<Lifted> three = threeOf(pairs, trial);
        if (three.empty())
            continue;
        if (const auto similarity = fit(three)) {
            std::vector<Lifted> kept = agreeing(pairs, *similarity, agree_mm);
            if (kept.size() > best.size())
                best = std::move(kept);
        }
    }
    if (best.size() < 3)
        return std::nullopt;
    std::optional<Similarity> similarity = fit(best);
    for (int round = 0; round < 3 && similarity; ++round) {
        const std::vector<Lifted> kept = agreeing(pairs, *similarity, agree_mm);
        if (kept.size() < 3)
            break;
        best = kept;
        similarity = fit(best);
    }
    if (!similarity)
        return std::nullopt;
    PoseVote vote{headIn(followUp.view, baseline.view, *similarity), {}};
    vote.kept.reserve(best.size());
    for (const Lifted& pair : best)
        vote.kept.push_back(pair.match);
    return vote;
}

} // namespace trichion::tracking
