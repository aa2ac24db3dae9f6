#include "trichion/imaging/turned_round.h"

#include "imaging/fit_judgement.h"
#include "trichion/head/by_hand.h"

#include <algorithm>
#include <optional>

namespace trichion::imaging {

PhotoFit turnedRound(PhotoFit fit) {
    head::View said = fit.view;
    said.pose = fit.evidence.pose;
    fit.evidence.pose = head::turnedRound(said).pose;
    fit.evidence.midline.clear();
    fit.evidence.pupils.reset();
    fit.landmarks.clear();
    fit.face = {};
    fit.glabella.reset();
    const bool byHand = fit.evidence.locked != head::Locked::Nothing; // the head is as somebody said
    const head::JointFit joint =
        head::fitJointly({{fit.evidence}, {}, {}, byHand ? std::optional(fit.view.head) : std::nullopt});
    fit.view.head = joint.head;
    fit.view.camera = joint.poses.front().camera;
    fit.view.pose = joint.poses.front().pose;
    fit.view.fit.residual_px = joint.poses.front().residual_px;
    (void)stateScale(fit.view, joint);
    const base::Finding doubt = otherEnd();
    std::erase_if(fit.findings, [&](const base::Finding& finding) {
        return finding.code == doubt.code && finding.context == doubt.context;
    });
    return fit;
}

} // namespace trichion::imaging
