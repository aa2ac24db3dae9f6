#include "photo_view.h"

#include "trichion/base/file.h"
#include "trichion/imaging/person.h"

namespace trichion::cli {

namespace {

constexpr std::size_t kLargestView_bytes = 1U << 20;

head::View readView(const std::string& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestView_bytes);
    return head::viewFromJson(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()),
                              path);
}

} // namespace

RegisteredPhoto registerPhoto(const std::string& photoPath, const std::string& viewPath,
                              const FitOptions& fit, Console& console) {
    // What can be refused without decoding is refused first.
    const imaging::FitRequest early = fitRequestOf(fit, std::nullopt);
    head::requirePlausible(early.size);
    std::optional<head::View> given;
    if (!viewPath.empty())
        given = readView(viewPath);

    photo::Photo decoded =
        console.stage("decode", [&] { return photo::decodePhoto(photoPath, console.progress()); });
    const head::PhotoIdentity identity{decoded.sha256, decoded.pixels.width(), decoded.pixels.height()};
    if (given) {
        head::requireViewOf(*given, identity, viewPath);
        auto pixels = std::make_shared<const base::Picture>(std::move(decoded.pixels));
        imaging::PersonSight person = console.stage("person", [&] { return imaging::seePerson(*pixels); });
        base::Findings findings = std::move(decoded.findings);
        findings.insert(findings.end(), person.findings.begin(), person.findings.end());
        return {std::move(pixels), *given, std::move(person.probability), std::move(findings)};
    }
    imaging::PhotoFit fitted = console.stage("fit", [&] {
        return imaging::fitPhoto(decoded.pixels, identity, fitRequestOf(fit, decoded.focal35_mm),
                                 console.progress());
    });
    base::Findings findings = std::move(decoded.findings);
    findings.insert(findings.end(), fitted.findings.begin(), fitted.findings.end());
    std::optional<base::FloatMap> person;
    if (!fitted.personProbability.empty())
        person = std::move(fitted.personProbability);
    return {std::make_shared<const base::Picture>(std::move(decoded.pixels)), fitted.view, std::move(person),
            std::move(findings)};
}

} // namespace trichion::cli
