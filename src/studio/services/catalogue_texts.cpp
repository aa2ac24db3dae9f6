// What the catalogue calls treatments, failures, styles and stages. Consents and medical questions are not
// among them: they are never shown translated by machine.

#include "studio/services/catalogue_texts.h"

#include <QCoreApplication>
#include <QtGlobal>
#include <array>

namespace trichion::studio {

namespace {

constexpr std::array kCatalogueTexts = {
    // treatments, what they are, what they show and cannot do
    QT_TRANSLATE_NOOP("catalogue", "Full shave"),
    QT_TRANSLATE_NOOP("catalogue", "The whole scalp is given the shadow of shaved hair, in three sessions "
                                   "that reach 30, 70 and 100 %, and the client keeps shaving to stubble."),
    QT_TRANSLATE_NOOP("catalogue", "It does not grow hair: the head has to stay shaved."),
    QT_TRANSLATE_NOOP("catalogue", "Under a lamp above the head"),
    QT_TRANSLATE_NOOP("catalogue", "In five years"),
    QT_TRANSLATE_NOOP("catalogue", "Receding hairline"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "Corners are closed with reserve and dots are set behind and between the hair that remains; the line "
        "stays on the outer corner of the eye, so that later loss does not undress it."),
    QT_TRANSLATE_NOOP("catalogue", "It does not stop the loss: the hair behind the new line may go."),
    QT_TRANSLATE_NOOP("catalogue", "After the next stage of loss"),
    QT_TRANSLATE_NOOP("catalogue", "In ten years, two stages on"),
    QT_TRANSLATE_NOOP("catalogue", "Density between longer hair"),
    QT_TRANSLATE_NOOP("catalogue", "Dots darken the skin that shows between the hair, so that scalp and hair "
                                   "differ less; nothing is shaved and the hairline stays as it is."),
    QT_TRANSLATE_NOOP("catalogue",
                      "It adds no volume: dots lie flat under the hair, and show when the hair goes."),
    QT_TRANSLATE_NOOP("catalogue", "Wet hair"),
    QT_TRANSLATE_NOOP("catalogue", "Edge-up"),
    QT_TRANSLATE_NOOP("catalogue",
                      "A level front with sharp corners and a straight line at the sideburns, as a barber "
                      "cuts it: little feather, one needle, and a touch-up sooner than elsewhere."),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "A sharp line is the first to look drawn as it spreads; it cannot be softened again by more dots."),
    QT_TRANSLATE_NOOP("catalogue", "In three years, before a touch-up"),
    QT_TRANSLATE_NOOP("catalogue", "Parting and diffuse thinning"),
    QT_TRANSLATE_NOOP("catalogue",
                      "The widened parting is shaded section by section, densest at its edge and running out "
                      "to both sides; nothing is shaved and the hairline is left untouched."),
    QT_TRANSLATE_NOOP("catalogue", "Parted elsewhere, skin that was not treated shows."),
    QT_TRANSLATE_NOOP("catalogue", "Traction loss at the front and temples"),
    QT_TRANSLATE_NOOP("catalogue", "The thinned border of the hair is filled softly, with mounds rather than "
                                   "a line, and only once the pull has stopped."),
    QT_TRANSLATE_NOOP("catalogue",
                      "Where the pull goes on the border moves back and leaves the dots in front of it."),
    QT_TRANSLATE_NOOP("catalogue", "If the pull goes on"),
    QT_TRANSLATE_NOOP("catalogue", "Alopecia areata, patches"),
    QT_TRANSLATE_NOOP("catalogue", "Bare patches are filled to the density around them; while the disease is "
                                   "active you wait, and plan for patches that grow back, move or join."),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "Dots stay where they are: where hair grows back the patch is darker than what is around it."),
    QT_TRANSLATE_NOOP("catalogue", "If the patches grow back"),
    QT_TRANSLATE_NOOP("catalogue", "If all hair is lost"),
    QT_TRANSLATE_NOOP("catalogue", "Alopecia totalis and universalis"),
    QT_TRANSLATE_NOOP("catalogue", "The whole scalp without any hair to go by: brows and old photos give "
                                   "colour and line, and a fourth session is usual."),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "Without stubble the skin stays as shiny as it is: it looks shaved closer than any razor leaves it."),
    QT_TRANSLATE_NOOP("catalogue", "If hair grows back"),
    QT_TRANSLATE_NOOP("catalogue", "Strip scar of a transplant"),
    QT_TRANSLATE_NOOP("catalogue", "The pale line and a wide border round it are filled slowly, a test patch "
                                   "first, because scar tissue drinks pigment or rejects it."),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "The scar stays a scar: its relief and shine remain, and light from the side shows them."),
    QT_TRANSLATE_NOOP("catalogue", "After the first session"),
    QT_TRANSLATE_NOOP("catalogue", "In three years"),
    QT_TRANSLATE_NOOP("catalogue", "Dots of a transplant (FUE)"),
    QT_TRANSLATE_NOOP("catalogue", "White dots and their neighbourhood in the thinned donor area are filled, "
                                   "so that neither the dots nor the gaps catch the eye."),
    QT_TRANSLATE_NOOP("catalogue", "Hair worn longer than a few millimetres hides dots and treatment alike."),
    QT_TRANSLATE_NOOP("catalogue", "Scar of an injury, burn or operation"),
    QT_TRANSLATE_NOOP("catalogue", "The scar is tested first, then filled in more and lighter sessions than "
                                   "skin needs, with a wide border, because its tissue keeps less pigment."),
    QT_TRANSLATE_NOOP("catalogue", "Uneven skin stays uneven; places that reject pigment stay light."),
    QT_TRANSLATE_NOOP("catalogue", "Birthmark"),
    QT_TRANSLATE_NOOP("catalogue", "Only the hairless skin round and, where a doctor agrees, within a flat "
                                   "mark is given dots; moles are left out."),
    QT_TRANSLATE_NOOP("catalogue", "A mark darker than the dots cannot be covered: dots only darken."),
    QT_TRANSLATE_NOOP("catalogue", "After a transplant"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "Dots fill the skin between the grafts once they have settled, denser where the grafts are thin."),
    QT_TRANSLATE_NOOP("catalogue",
                      "It does not make grafts grow; between long hair it adds shade, not volume."),
    QT_TRANSLATE_NOOP("catalogue", "If the hair between the grafts goes"),
    QT_TRANSLATE_NOOP("catalogue", "Correction of earlier work"),
    QT_TRANSLATE_NOOP("catalogue", "What is there is photographed and classified first: blown out, too dark, "
                                   "blue, too low; only what is too light or too sparse is answered with "
                                   "dots, the rest with lightening by laser or with removal."),
    QT_TRANSLATE_NOOP("catalogue",
                      "Dots never brighten: what is too dark, too low or blue stays so under new dots."),
    QT_TRANSLATE_NOOP("catalogue", "After one laser session"),
    QT_TRANSLATE_NOOP("catalogue", "After three laser sessions"),
    QT_TRANSLATE_NOOP("catalogue", "After removal"),
    QT_TRANSLATE_NOOP("catalogue", "Touch-up"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "One light session over a result that has faded considerably, with the same pigment, after a "
        "comparison with the old photos; old dots stay as they aged, new ones come between them."),
    QT_TRANSLATE_NOOP("catalogue", "Each touch-up adds dots that spread too: after several they merge."),
    QT_TRANSLATE_NOOP("catalogue", "Before the touch-up, five years on"),
    QT_TRANSLATE_NOOP("catalogue", "Five years after the touch-up"),
    QT_TRANSLATE_NOOP("catalogue", "Temporary pigment"),
    QT_TRANSLATE_NOOP("catalogue", "Set shallower and with a pigment that the body takes away, so that it "
                                   "fades within two to four years and the line can be moved with age."),
    QT_TRANSLATE_NOOP("catalogue", "Nobody can promise that it goes without a trace."),
    QT_TRANSLATE_NOOP("catalogue", "In two years"),
    QT_TRANSLATE_NOOP("catalogue", "In four years"),
    // what can go wrong, and why
    QT_TRANSLATE_NOOP("catalogue", "Too deep"),
    QT_TRANSLATE_NOOP("catalogue", "Pigment below the papillary dermis turns blue and spreads."),
    QT_TRANSLATE_NOOP("catalogue", "Too shallow"),
    QT_TRANSLATE_NOOP("catalogue", "Pigment in the epidermis leaves with it within weeks."),
    QT_TRANSLATE_NOOP("catalogue", "Too dense"),
    QT_TRANSLATE_NOOP("catalogue", "Dots set too close merge into a helmet without skin between them."),
    QT_TRANSLATE_NOOP("catalogue", "Too large a needle"),
    QT_TRANSLATE_NOOP("catalogue", "Dots wider than a shaved hair read as freckles, not as stubble."),
    QT_TRANSLATE_NOOP("catalogue", "Pigment turns blue"),
    QT_TRANSLATE_NOOP("catalogue", "Tattoo ink on a blue base: the warm parts fade, the blue stays."),
    QT_TRANSLATE_NOOP("catalogue", "Pigment turns green"),
    QT_TRANSLATE_NOOP("catalogue", "Tattoo ink on a green base: the warm parts fade, the green stays."),
    QT_TRANSLATE_NOOP("catalogue", "Pigment turns red"),
    QT_TRANSLATE_NOOP("catalogue", "Brown of iron oxides: the dark and yellow parts fade, the red stays."),
    QT_TRANSLATE_NOOP("catalogue", "Hairline too low"),
    QT_TRANSLATE_NOOP("catalogue",
                      "A line below where it grew looks painted on, and cannot be raised again."),
    QT_TRANSLATE_NOOP("catalogue", "Hairline ruler-straight"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "No hairline grows as one drawn line: it needs irregular rows and single dots in front."),
    QT_TRANSLATE_NOOP("catalogue", "Top fades lighter than the sides"),
    QT_TRANSLATE_NOOP("catalogue", "The top gets the sun: without protection it fades first."),
    QT_TRANSLATE_NOOP("catalogue", "More hair lost later"),
    QT_TRANSLATE_NOOP(
        "catalogue",
        "Own hair goes on falling out: a bare band opens between dots and fringe, to be filled again."),
    // styles of the hairline
    QT_TRANSLATE_NOOP("catalogue", "Subtle arch, corners slightly open"),
    QT_TRANSLATE_NOOP("catalogue", "Natural line that comes in gently"),
    QT_TRANSLATE_NOOP("catalogue", "Uneven line with mounds and gaps"),
    QT_TRANSLATE_NOOP("catalogue", "Long run from skin to full density"),
    QT_TRANSLATE_NOOP("catalogue", "Clear line with a short feather"),
    QT_TRANSLATE_NOOP("catalogue", "Even curve without corners"),
    QT_TRANSLATE_NOOP("catalogue", "Edge-up: level front, sharp temple corners"),
    QT_TRANSLATE_NOOP("catalogue", "Mature line with deep corners"),
    QT_TRANSLATE_NOOP("catalogue", "Point in the middle, corners slightly open"),
    // stages of hair loss
    QT_TRANSLATE_NOOP("catalogue", "Norwood II"),
    QT_TRANSLATE_NOOP("catalogue", "Norwood III"),
    QT_TRANSLATE_NOOP("catalogue", "Norwood III vertex"),
    QT_TRANSLATE_NOOP("catalogue", "Norwood IV"),
    QT_TRANSLATE_NOOP("catalogue", "Norwood V"),
    QT_TRANSLATE_NOOP("catalogue", "Norwood VI"),
    QT_TRANSLATE_NOOP("catalogue", "Norwood VII"),
    QT_TRANSLATE_NOOP("catalogue", "Ludwig I"),
    QT_TRANSLATE_NOOP("catalogue", "Ludwig II"),
    QT_TRANSLATE_NOOP("catalogue", "Ludwig III"),
    QT_TRANSLATE_NOOP("catalogue", "Savin, diffuse to the front"),
    QT_TRANSLATE_NOOP("catalogue", "All hair lost"),
};

} // namespace

std::span<const char* const> catalogueTexts() noexcept {
    return kCatalogueTexts;
}

QString catalogueText(const std::string& english) {
    return QCoreApplication::translate("catalogue", english.c_str());
}

} // namespace trichion::studio
