#include "studio/services/mirrored_photo.h"
#include "studio/workbench.h"

#include <algorithm>
#include <utility>

// Photos that a mirror took.

namespace trichion::studio {

void Workbench::mirrorPhoto(int id) {
    const PhotoPtr photo = m_document.view(id).photo;
    if (!photo || id == kNeutralHead)
        return;
    m_importer.startNext(
        tr("Mirroring the photo"),
        [this, id, photo](const base::Progress&) -> BackgroundRunner::Finish {
            return [this, id, swapped = mirrored(*photo)] { photoMirrored(id, swapped); };
        },
        report());
}

void Workbench::photoMirrored(int id, PhotoPtr swapped) {
    const std::vector<int>& ids = m_document.list().ids;
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) // removed meanwhile
        return;
    const RegistrationPtr before = m_document.view(id).registration;
    const int now = m_document.exchangeView(tr("Mirror photo"), id, std::move(swapped));
    m_importer.startNext(
        tr("Fitting the head"),
        [this, now, before, photo = m_document.view(now).photo,
         tagSide = m_head.said().tagSide](const base::Progress& progress) -> BackgroundRunner::Finish {
            auto registration = registerMirrored(*photo, before, tagSide, progress);
            return [this, now, registration = std::move(registration)] {
                m_head.take(now, registration, HeadFitting::Reason::Photos);
            };
        },
        fitFailed(now));
}

} // namespace trichion::studio
