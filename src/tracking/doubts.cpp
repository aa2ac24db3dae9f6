#include "trichion/tracking/retention.h"

namespace trichion::tracking {

std::string_view nameOf(Doubt doubt) noexcept {
    switch (doubt) {
    case Doubt::OtherLight:
        return "other-light";
    case Doubt::YellowLight:
        return "yellow-light";
    case Doubt::Redness:
        return "redness";
    case Doubt::Covered:
        return "covered";
    case Doubt::Blurred:
        return "blurred";
    case Doubt::Smeared:
        return "smeared";
    case Doubt::OtherRendering:
        return "other-rendering";
    case Doubt::BareNotSeen:
        return "bare-not-seen";
    case Doubt::Compressed:
        return "compressed";
    case Doubt::LaidBadly:
        return "laid-badly";
    case Doubt::LittleSkin:
        return "little-skin";
    }
    return "";
}

std::string_view sentenceOf(Doubt doubt) noexcept {
    switch (doubt) {
    case Doubt::OtherLight:
        return "The light of the follow-up has another colour. Use the same lamp for both photos.";
    case Doubt::YellowLight:
        return "The follow-up was taken in yellow light, which hides pigment. Use daylight or the lamp of "
               "the first "
               "photo.";
    case Doubt::Redness:
        return "The skin is redder than in the first photo. Measure again when it has settled.";
    case Doubt::Covered:
        return "Something lies over the skin that the first photo does not show, such as longer hair. Shave "
               "as for the "
               "first photo.";
    case Doubt::Blurred:
        return "The follow-up is less sharp than the first photo: dots look fainter than they are.";
    case Doubt::Smeared:
        return "The follow-up is smeared in one direction: the camera or the client moved.";
    case Doubt::OtherRendering:
        return "Untreated skin has another contrast than in the first photo: another camera, another "
               "exposure, or a copy "
               "of a picture from a screen.";
    case Doubt::BareNotSeen:
        return "No untreated skin is seen in both photos to compare with. Include some forehead.";
    case Doubt::Compressed:
        return "A photo was compressed so much that faint dots are gone, as messengers do. Use the camera's "
               "own "
               "file.";
    case Doubt::LaidBadly:
        return "The photos do not lie well over each other.";
    case Doubt::LittleSkin:
        return "Little treated skin is seen well in both photos.";
    }
    return "";
}

} // namespace trichion::tracking
