#include "fuzz/kinds.h"
#include "trichion/design/design_document.h"
#include "trichion/head/client_head.h"
#include "trichion/head/view.h"
#include "trichion/optics/clinic_profile.h"

#include <string>

namespace trichion::fuzz {

void takeDesign(Input input) {
    answers([&] {
        const design::DesignDocument document = design::documentFromJson(textOf(input), "design");
        require(!document.variants.empty() && document.chosen < document.variants.size(), "no variant");
        for (const design::Variant& variant : document.variants)
            (void)design::check(variant.design);
        const std::string text = design::documentToJson(document);
        const design::DesignDocument again = design::documentFromJson(text, "design");
        require(design::documentToJson(again) == text, "a design that is another one when it is read again");
    });
    answers([&] { (void)design::designFromJson(textOf(input), "design"); });
}

void takeView(Input input) {
    answers([&] {
        const head::View view = head::viewFromJson(textOf(input), "view");
        const std::string text = head::viewToJson(view);
        require(head::viewToJson(head::viewFromJson(text, "view")) == text, "a view that is another one");
    });
    answers([&] {
        const head::ClientHead client = head::clientHeadFromJson(textOf(input), "head");
        const std::string text = head::clientHeadToJson(client);
        require(head::clientHeadToJson(head::clientHeadFromJson(text, "head")) == text,
                "a head that is another one");
    });
}

void takeProfile(Input input) {
    answers([&] {
        const optics::ClinicProfile profile = optics::clinicProfileFromJson(textOf(input), "profile");
        const std::string text = optics::clinicProfileToJson(profile);
        require(optics::clinicProfileToJson(optics::clinicProfileFromJson(text, "profile")) == text,
                "a profile that is another one");
    });
}

} // namespace trichion::fuzz
