#include "trichion/imaging/fit_head.h"

#include "imaging/fit_judgement.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace trichion::imaging {

namespace {

/// Where the joint head says something else than a photo alone, beyond the errors of both.
base::Findings disagreements(const head::View& alone, const head::View& joint) {
    constexpr double kMuchWorse = 2.0;
    constexpr double kRough = 0.02; // of the head's radius
    const double residual = joint.fit.residual_px;
    if (residual > kRough * radiusOf(joint) && residual > kMuchWorse * alone.fit.residual_px)
        return {uncertain("the outline in this photo differs from the head in the others by " +
                          rounded(residual, 0) + " px on average")};
    return {};
}

/// The same places in all pairs of photos.
std::vector<head::ScalpMatch> matchesAmong(const std::vector<ScalpTexture>& textures) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t a = 0; a < textures.size(); ++a)
        for (std::size_t b = a + 1; b < textures.size(); ++b)
            pairs.emplace_back(a, b);
    std::vector<std::vector<head::ScalpMatch>> found(pairs.size());
    base::parallelFor(static_cast<int>(pairs.size()), 0, {}, [&](int i) {
        const auto k = static_cast<std::size_t>(i);
        found[k] =
            matchScalp(textures[pairs[k].first], pairs[k].first, textures[pairs[k].second], pairs[k].second);
    });
    std::vector<head::ScalpMatch> matches;
    for (const std::vector<head::ScalpMatch>& of : found)
        matches.insert(matches.end(), of.begin(), of.end());
    return matches;
}

base::Findings sourcesDisagree(const head::JointFit& joint) {
    if (joint.spread_percent <= head::kSourcesDisagree_percent)
        return {};
    std::string names;
    for (const head::SizeSource& source : joint.sources)
        names += (names.empty() ? "" : ", ") + source.name + " " + rounded(100.0 * source.factor, 0) + " %";
    return {{base::FindingCode::ScaleSourcesDisagree,
             {{"given", rounded(joint.spread_percent, 0)}, {"sources", names}}}};
}

} // namespace

HeadFit fitHead(std::vector<PhotoFit> photos, const std::vector<ScalpTexture>& textures,
                const head::SizeEvidence& size, const std::optional<head::Head>& known) {
    return fitMatchedHead(std::move(photos), matchesAmong(textures), size, known);
}

HeadFit fitMatchedHead(std::vector<PhotoFit> photos, std::vector<head::ScalpMatch> matches,
                       const head::SizeEvidence& size, const std::optional<head::Head>& known) {
    head::HeadEvidence evidence;
    evidence.matches = std::move(matches);
    evidence.size = size;
    evidence.known = known;
    for (const PhotoFit& photo : photos)
        evidence.views.push_back(photo.evidence);
    HeadFit fit{head::fitJointly(evidence), std::move(photos), {}};
    for (std::size_t i = 0; i < fit.photos.size(); ++i) {
        PhotoFit& photo = fit.photos[i];
        const head::View alone = photo.view;
        photo.view.head = fit.joint.head;
        photo.view.camera = fit.joint.poses[i].camera;
        photo.view.pose = fit.joint.poses[i].pose;
        photo.view.fit.residual_px = fit.joint.poses[i].residual_px;
        (void)stateScale(photo.view, fit.joint); // said once for the head, below
        const base::Findings findings = disagreements(alone, photo.view);
        photo.findings.insert(photo.findings.end(), findings.begin(), findings.end());
        // What the sources say is asked of the head, not of each photo.
        std::erase_if(photo.findings, [](const base::Finding& finding) {
            return finding.code == base::FindingCode::ScaleSourcesDisagree;
        });
    }
    fit.findings = sourcesDisagree(fit.joint);
    return fit;
}

} // namespace trichion::imaging
