#include "studio/services/picture_jobs.h"

#include "documents/picture_export.h"
#include "documents/stamp.h"
#include "studio/services/preview_renderer.h"
#include "trichion/base/parallel.h"

namespace trichion::studio {

namespace {

documents::ExportLabel labelOf(const PictureOrder& order) {
    return documents::simulationLabel(render::stateOf(order.look), order.look.session,
                                      order.design->sessions.size());
}

std::shared_ptr<const base::Picture> drawn(const PictureOrder& order, const base::Progress& progress) {
    PreviewRenderer renderer;
    return renderer
        .render({order.photo, order.registration, order.design, order.look, 0, Dots::NotWanted, order.hair,
                 HairMask::NotWanted, Use::Shown, order.stubble},
                progress)
        ->after;
}

} // namespace

void exportSimulation(const PictureOrder& order, const std::filesystem::path& path,
                      const base::Progress& progress) {
    documents::requirePictureFormat(path);
    const std::shared_ptr<const base::Picture> picture = drawn(order, progress);
    base::throwIfStopped(progress.stop);
    documents::exportPicture(*picture, labelOf(order), documents::ExportOptions{}, path);
}

QImage stampedSimulation(const PictureOrder& order, const base::Progress& progress) {
    const documents::ExportLabel label = labelOf(order);
    const std::shared_ptr<const base::Picture> picture = drawn(order, progress);
    return imageOf(std::make_shared<const base::Picture>(
        documents::stamped(*picture, documents::StampText{label.subject, label.state, label.detail})));
}

} // namespace trichion::studio
