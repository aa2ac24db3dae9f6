#include "studio/services/photo_import.h"

#include "photo/decode.h"
#include "studio/services/hand_fit.h"
#include "trichion/imaging/person.h"

namespace trichion::studio {

std::shared_ptr<const LoadedPhoto> loadPhoto(const std::filesystem::path& path,
                                             const base::Progress& progress) {
    photo::Photo decoded = photo::decodePhoto(path, progress);
    head::PhotoIdentity identity{decoded.sha256, decoded.pixels.width(), decoded.pixels.height()};
    const auto pixels = std::make_shared<const base::Picture>(std::move(decoded.pixels));
    return std::make_shared<const LoadedPhoto>(LoadedPhoto{pixels, PicturePyramid(pixels),
                                                           std::move(identity), decoded.focal35_mm,
                                                           std::move(decoded.findings)});
}

std::shared_ptr<const Registration> registerPhoto(const LoadedPhoto& photo, imaging::FitRequest request,
                                                  const base::Progress& progress) {
    request.focal35_mm = photo.focal35_mm;
    imaging::PhotoFit fit = imaging::fitPhoto(*photo.pixels, photo.identity, request, progress);
    std::optional<base::FloatMap> person;
    if (!fit.personProbability.empty())
        person = std::move(fit.personProbability);
    const head::Head alone = fit.view.head;
    return std::make_shared<const Registration>(
        Registration{std::move(fit.view), std::move(person), std::move(fit.findings), alone});
}

std::shared_ptr<const Registration> registrationByHand(const LoadedPhoto& photo, const head::View& view,
                                                       const std::shared_ptr<const Registration>& before) {
    std::optional<base::FloatMap> person =
        before ? before->personProbability : imaging::seePerson(*photo.pixels).probability;
    return std::make_shared<const Registration>(
        Registration{settled(view), std::move(person), {}, view.head});
}

} // namespace trichion::studio
