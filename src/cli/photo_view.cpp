#include "photo_view.h"

#include "trichion/base/file.h"
#include "trichion/imaging/fit_head.h"
#include "trichion/imaging/person.h"
#include "trichion/render/photo_texture.h"

namespace trichion::cli {

namespace {

constexpr std::size_t kLargestView_bytes = 1U << 20;
constexpr std::size_t kLargestHead_bytes = 64U << 20;

head::View readView(const std::string& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestView_bytes);
    return head::viewFromJson(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()),
                              path);
}

/// Fits the photo, to the head if one is given.
imaging::PhotoFit fitted(const photo::Photo& decoded, const head::PhotoIdentity& identity,
                         const FitOptions& fit, const std::optional<head::ClientHead>& client,
                         Console& console) {
    imaging::PhotoFit alone = imaging::fitPhoto(decoded.pixels, identity,
                                                fitRequestOf(fit, decoded.focal35_mm), console.progress());
    if (!client)
        return alone;
    imaging::HeadFit joint = imaging::fitHead({std::move(alone)}, {}, client->tapes, client->head);
    return std::move(joint.photos.front());
}

} // namespace

head::ClientHead readClientHead(const std::string& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestHead_bytes);
    return head::clientHeadFromJson(
        std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()), path);
}

RegisteredPhoto registerPhoto(const std::string& photoPath, const KnownGeometry& known, const FitOptions& fit,
                              Console& console) {
    // What can be refused without decoding is refused first.
    const imaging::FitRequest early = fitRequestOf(fit, std::nullopt);
    head::requirePlausible(early.size);
    std::optional<head::View> given;
    if (!known.viewPath.empty())
        given = readView(known.viewPath);
    std::optional<head::ClientHead> client;
    if (!known.headPath.empty())
        client = readClientHead(known.headPath);

    bool flip = isFlipped(fit, 0, 1);
    photo::Photo decoded =
        console.stage("decode", [&] { return photo::decodePhoto(photoPath, console.progress()); });
    if (client && !given)
        given = head::viewOfPhoto(*client, decoded.sha256);
    if (given)
        flip = given->photo.flipped;
    if (flip)
        decoded = photo::flipped(std::move(decoded));
    const double blur_px = decoded.lumaSteps ? render::compressionBlur_px(*decoded.lumaSteps) : 0.0;
    const head::PhotoIdentity identity{decoded.sha256, decoded.pixels.width(), decoded.pixels.height(), flip};
    if (given) {
        head::requireViewOf(*given, identity, known.viewPath.empty() ? known.headPath : known.viewPath);
        auto pixels = std::make_shared<const base::Picture>(std::move(decoded.pixels));
        imaging::PersonSight person = console.stage("person", [&] { return imaging::seePerson(*pixels); });
        base::Findings findings = std::move(decoded.findings);
        findings.insert(findings.end(), person.findings.begin(), person.findings.end());
        return {std::move(pixels),   *given,       std::move(person.probability),
                std::move(findings), std::nullopt, blur_px,
                decoded.focal35_mm};
    }
    imaging::PhotoFit found =
        console.stage("fit", [&] { return fitted(decoded, identity, fit, client, console); });
    base::Findings findings = std::move(decoded.findings);
    findings.insert(findings.end(), found.findings.begin(), found.findings.end());
    std::optional<base::FloatMap> person;
    if (!found.personProbability.empty())
        person = found.personProbability;
    const head::View view = found.view;
    return {std::make_shared<const base::Picture>(std::move(decoded.pixels)),
            view,
            std::move(person),
            std::move(findings),
            std::move(found),
            blur_px,
            decoded.focal35_mm};
}

} // namespace trichion::cli
