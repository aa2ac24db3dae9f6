#include "studio/capture/vault_ghost.h"

#include "photo/decode.h"
#include "studio/practice/calendar_time.h"
#include "trichion/head/client_head.h"

#include <QCoreApplication>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kGhostSide_px = 1600;

QString sayGhost(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

/// Where the head lies in a photo, as the client's head was saved.
std::optional<head::View> viewIn(store::Practice& practice, const store::ClientId& client,
                                 const std::string& sha256) {
    const std::vector<store::HeadRow> heads = practice.of<store::HeadRow>(client);
    if (heads.empty())
        return std::nullopt;
    try {
        return head::viewOfPhoto(head::clientHeadFromJson(heads.back().content.reveal(), "head"), sha256);
    } catch (const base::Error&) {
        return std::nullopt; // the ghost is shown all the same
    }
}

GhostPicture ghostOf(store::Practice& practice, const store::Photo& photo, const photo::Photo& decoded) {
    const auto pixels = std::make_shared<const base::Picture>(decoded.pixels);
    return {imageOf(pixels)
                .scaled(kGhostSide_px, kGhostSide_px, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                .copy(),
            viewIn(practice, photo.client, decoded.sha256),
            photo.takenOn ? readable(*photo.takenOn) : sayGhost("an earlier visit")};
}

} // namespace

void lendFromVault(PracticeDesk& desk, const store::ClientId& client, head::ViewKind view,
                   const std::vector<std::string>& others, const std::function<void(GhostPicture)>& then) {
    desk.run(
        [client, view, others, then](store::Practice& practice) -> PracticeDesk::Finish {
            std::vector<store::Photo> photos = practice.of<store::Photo>(client);
            std::stable_sort(photos.begin(), photos.end(), [](const store::Photo& a, const store::Photo& b) {
                return b.takenOn && (!a.takenOn || *a.takenOn < *b.takenOn);
            });
            std::reverse(photos.begin(), photos.end()); // the newest first
            for (const store::Photo& photo : photos) {
                if (photo.view != head::nameOf(view))
                    continue;
                const photo::Photo decoded = photo::decodePhoto(practice.contentOf(photo), "photo", {});
                if (std::find(others.begin(), others.end(), decoded.sha256) != others.end())
                    continue;
                return [then, ghost = ghostOf(practice, photo, decoded)] { then(ghost); };
            }
            return [then] { then({}); };
        },
        [then](const std::exception_ptr&) { then({}); }); // a photo that is gone is no ghost
}

GhostPicture ghostIn(const Document& document, head::ViewKind view, int otherThan) {
    GhostPicture ghost;
    for (const PhotoView& other : document.views())
        if (other.id != otherThan && other.photo && other.registration &&
            other.registration->view.fit.kind == view) {
            ghost.image = imageOf(other.photo->pixels);
            ghost.view = other.registration->view;
            ghost.when = sayGhost("this consultation");
        }
    return ghost;
}

} // namespace trichion::studio
