#include "studio/services/stage_proposal.h"

#include "studio/services/catalogue_texts.h"
#include "trichion/base/parallel.h"
#include "trichion/imaging/hair.h"
#include "trichion/render/hair_strokes.h"
#include "trichion/render/preview.h"

#include <QCoreApplication>
#include <cmath>

namespace trichion::studio {

namespace {

QString sayStage(const char* text) {
    return QCoreApplication::translate("StageProposal", text);
}

} // namespace

render::StageSight stageIn(const std::vector<PhotoView>& photos, const design::ClientHair& hair,
                           render::LossScale scale, const base::Progress& progress) {
    std::vector<render::HairSeen> seen;
    for (const PhotoView& view : photos) {
        if (!view.photo || !view.registration || view.registration->neutralSkin)
            continue;
        std::optional<base::FloatMap> sight =
            imaging::seeHair(*view.photo->pixels, view.registration->view).probability;
        base::throwIfStopped(progress.stop);
        const render::PreparedPhoto prepared(
            view.photo->pixels, view.registration->view, view.registration->personProbability,
            render::withHairStrokes(std::move(sight), view.registration->view, hair.strokes));
        base::throwIfStopped(progress.stop);
        if (prepared.isHairKnown())
            seen.push_back({view.registration->view, prepared.hairMask()});
    }
    return render::stageSeen(seen, scale, std::nullopt);
}

QString sentenceFor(const render::StageSight& sight) {
    switch (sight.told) {
    case render::StageSight::Told::Yes: {
        const QString stage = sight.stage.empty() ? sayStage("no loss that the drawings know")
                                                  : catalogueText(design::hairLossOf(sight.stage).name);
        return sayStage("Proposed from the photos: %1 (%2 % of the scalp seen agrees). You decide.")
            .arg(stage)
            .arg(std::lround(100.0 * sight.agreement));
    }
    case render::StageSight::Told::TooYoung:
        return sayStage("Not proposed: below 18 years the pattern of loss is not settled.");
    case render::StageSight::Told::TooLittle:
        return sayStage("Not proposed: add a photo from above and one of a side.");
    case render::StageSight::Told::NoHairSeen:
        break;
    }
    return sayStage("Not proposed: no hair is seen at the sides either; choose the stage yourself.");
}

} // namespace trichion::studio
