#include "studio/services/design_picture.h"

#include "documents/stamp.h"
#include "studio/services/photo_import.h"
#include "studio/services/photo_in_memory.h"
#include "studio/services/preview_renderer.h"
#include "trichion/design/design.h"
#include "trichion/head/client_head.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kNeutralWidth_px = 1600;
constexpr int kNeutralHeight_px = 1200;
constexpr int kLargestOnPaper_px = 1800; // 300 dpi over the width of a page's text is no more

struct Scene {
    std::shared_ptr<const LoadedPhoto> photo;
    std::shared_ptr<const Registration> registration;
    bool isOnPhoto = false;
};

std::optional<Scene> sceneOnPhoto(const DesignPictureOrder& order, const base::Progress& progress) {
    if (order.head.empty())
        return std::nullopt;
    const head::ClientHead client = head::clientHeadFromJson(order.head, "head");
    for (const std::vector<std::uint8_t>& bytes : order.photos) {
        std::shared_ptr<const LoadedPhoto> photo = loadPhoto(bytes, "photo", progress);
        if (const std::optional<head::View> view = head::viewOfPhoto(client, photo->identity.sha256)) {
            std::shared_ptr<const Registration> registration = registrationAsFiled(*photo, *view, {});
            return Scene{std::move(photo), std::move(registration), true};
        }
    }
    return std::nullopt;
}

Scene sceneOnNeutralHead(const design::Design& design) {
    const auto ground = std::make_shared<const base::Picture>(64, 64);
    const auto photo = std::make_shared<const LoadedPhoto>(LoadedPhoto{
        ground, PicturePyramid(ground), {"", kNeutralWidth_px, kNeutralHeight_px}, std::nullopt, {}});
    const render::Turntable stand{base::Degrees(-30.0), base::Degrees(18.0)}; // hairline and crown are seen
    return {photo,
            std::make_shared<const Registration>(
                Registration{render::turntableView(design.head, stand, kNeutralWidth_px, kNeutralHeight_px),
                             std::nullopt,
                             {},
                             {},
                             {},
                             {},
                             {},
                             render::SkinType::II}),
            false};
}

} // namespace

DesignPictures drawDesign(const DesignPictureOrder& order, const base::Progress& progress) {
    const auto design =
        std::make_shared<const design::Design>(design::designFromJson(order.design, "design"));
    std::optional<Scene> scene = sceneOnPhoto(order, progress);
    if (!scene)
        scene = sceneOnNeutralHead(*design);
    PreviewRequest request;
    request.photo = scene->photo;
    request.registration = scene->registration;
    request.design = design;
    request.level = levelFor(static_cast<double>(kLargestOnPaper_px) /
                                 std::max(kLargestOnPaper_px, scene->photo->identity.width_px),
                             scene->photo->identity.width_px);
    PreviewRenderer renderer;
    const std::shared_ptr<const Preview> preview = renderer.render(request, progress);
    DesignPictures pictures;
    pictures.isOnPhoto = scene->isOnPhoto;
    pictures.before =
        scene->isOnPhoto
            ? documents::stamped(*preview->before, {documents::Subject::UnchangedPhoto, "before", ""})
            : documents::stamped(*preview->before, {documents::Subject::Simulation, "neutral head", ""});
    pictures.after = documents::stamped(*preview->after,
                                        {documents::Subject::Simulation, render::stateOf(request.look), ""});
    return pictures;
}

} // namespace trichion::studio
