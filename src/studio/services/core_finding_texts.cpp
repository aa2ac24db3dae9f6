// The core's sentences for findings, word for word, so that they are offered for translation (CoreTexts test
// compares them with the core).

#include "studio/services/core_texts.h"

#include <QtGlobal>
#include <array>

namespace trichion::studio {

namespace {

constexpr std::array kFindingTexts = {
    QT_TRANSLATE_NOOP("messages", "The density asked for ({where}: {given} dots/cm2) is above the maximum "
                                  "here and was clipped to {maximum}."),
    QT_TRANSLATE_NOOP("messages", "The hairline starts {given} mm above the glabella; below {limit} mm it "
                                  "looks unnatural and leaves no way back."),
    QT_TRANSLATE_NOOP("messages",
                      "The hairline starts {given} mm above the glabella, higher than {limit} mm."),
    QT_TRANSLATE_NOOP("messages", "The outline of the treated region crosses itself. Move its points apart."),
    QT_TRANSLATE_NOOP("messages", "The treated region holds no dot. Check the hairline and the density."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The head fit is uncertain ({reason}). Check the outline in the picture and correct it by hand."),
    QT_TRANSLATE_NOOP("messages",
                      "The sources of scale differ by {given} %: {sources}. Measure the head with a tape."),
    QT_TRANSLATE_NOOP("messages",
                      "The head is cut off by the edge of the photo; the fit rests on what is visible."),
    QT_TRANSLATE_NOOP(
        "messages", "The head is shown at only {given} px per mm. Single dots need about {limit} px per mm."),
    QT_TRANSLATE_NOOP("messages", "The photo has only {width} x {height} pixels."),
    QT_TRANSLATE_NOOP("messages", "The file holds several pictures; the first was used."),
    QT_TRANSLATE_NOOP("messages",
                      "The colour profile in the photo is damaged and was ignored; sRGB was assumed."),
    QT_TRANSLATE_NOOP("messages", "Transparent parts of the picture were put on white."),
    QT_TRANSLATE_NOOP("messages", "No dot of the design is visible in this photo."),
    QT_TRANSLATE_NOOP("messages",
                      "Dots cover {given} % of the skin; above {limit} % it reads as paint, not as hair."),
    QT_TRANSLATE_NOOP("messages",
                      "The vision model \"{name}\" could not be used; this step was done without it."),
    QT_TRANSLATE_NOOP("messages",
                      "The photo may be mirrored, as selfies often are. If it is, flip it and fit it again."),
    QT_TRANSLATE_NOOP("messages",
                      "{given} faces were found; the largest was used. Others are at {others} px."),
    QT_TRANSLATE_NOOP("messages", "The hairline runs below the brow ({side}). Raise its points there."),
    QT_TRANSLATE_NOOP("messages",
                      "The hairline is only {given} mm long. Spread its points from temple to temple."),
    QT_TRANSLATE_NOOP("messages", "The {part} runs over the {side} ear. Move its points off the ear."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The outline leaves the scalp; what lies under the head holds no dots. Move its points up."),
    QT_TRANSLATE_NOOP("messages", "The outline of place {given} to leave out crosses itself; all that it "
                                  "goes round is left out. Draw it again."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The places to leave out cover the whole treated region. Remove some or make them smaller."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Strokes and zones leave no density in the treated region. Take back strokes, or raise the zones."),
    QT_TRANSLATE_NOOP("messages", "The hairline in the photo ({colour}) is doubtful: {given} % sure. Compare "
                                  "it with the line on the head, and move its points if it is wrong."),
    QT_TRANSLATE_NOOP("messages", "No face was found; the photo was taken for a {kind} view ({given} % "
                                  "sure). If it shows another side, say which."),
    QT_TRANSLATE_NOOP("messages", "It is unclear which side of the head the photo shows; a {kind} view is a "
                                  "guess ({given} % sure). Say which side it is."),
    QT_TRANSLATE_NOOP("messages", "The photo looks like a {seen} view ({given} % sure), but was said to be a "
                                  "{said} view. Check what it shows."),
    QT_TRANSLATE_NOOP("messages", "Hardly any bare skin of the scalp can be seen. The preview guesses the "
                                  "skin's colour; use a photo of the shaved head."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The photo has no colour. Dots are drawn grey, and skin tone and shade cannot be judged from it."),
    QT_TRANSLATE_NOOP(
        "messages",
        "{given} % of the scalp is burnt out. No dots show there; take the photo with less light."),
    QT_TRANSLATE_NOOP(
        "messages", "The scalp is very dark in the photo. Dots hardly show; take the photo with more light."),
    QT_TRANSLATE_NOOP("messages", "The photo has a strong {colour} cast. Skin tone and shade are wrong until "
                                  "you click something white or grey in it."),
    QT_TRANSLATE_NOOP("messages", "The photo was compressed so strongly that blocks show. Dots look crisper "
                                  "than the photo; use the file from the camera."),
    QT_TRANSLATE_NOOP("messages", "The hair is very light against the skin. Pigment cannot be lighter than "
                                  "skin: dots will look darker than the hair. Try a test patch first."),
    QT_TRANSLATE_NOOP("messages", "No dilution at this density matches the stubble; the nearest one is "
                                  "{side} by a difference of {given}."),
    QT_TRANSLATE_NOOP("messages", "The results differ by {given} from one client to the next. More pairs of "
                                  "photos make the profile surer."),
    QT_TRANSLATE_NOOP("messages", "Sessions {first} and {second} lie {given} days apart; {protocol} asks for "
                                  "at least {limit} ({source})."),
    QT_TRANSLATE_NOOP("messages", "Sessions {first} and {second} lie {given} days apart; {protocol} allows "
                                  "at most {limit} ({source})."),
    QT_TRANSLATE_NOOP("messages", "The session of {given} overlaps another one at the same time."),
    QT_TRANSLATE_NOOP("messages", "{what} is {given}: {reason}. Check the date."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Sources disagree about this: {what}. Taken: {taken}. Others: {others}. The clinic chooses."),
    QT_TRANSLATE_NOOP("messages", "Decline: {what} ({source})."),
    QT_TRANSLATE_NOOP("messages", "Defer {until}: {what} ({source})."),
    QT_TRANSLATE_NOOP("messages", "A letter from a doctor is needed: {what} ({source})."),
    QT_TRANSLATE_NOOP("messages", "Caution: {what} ({source})."),
    QT_TRANSLATE_NOOP("messages", "A patch test is due: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Lot {given} expired on {date}."),
    QT_TRANSLATE_NOOP("messages", "Lot {given} expires on {date}."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Another client has the same name and birthday (no. {given}). Check that it is not the same person."),
    QT_TRANSLATE_NOOP("messages", "The file of photo {given} is missing. Restore it from a backup."),
    QT_TRANSLATE_NOOP("messages", "{given} photo files belong to no client any more and can be swept away."),
    QT_TRANSLATE_NOOP("messages",
                      "The file of photo {given} was changed or damaged. Restore it from a backup."),
    QT_TRANSLATE_NOOP("messages", "{given} sealed entries in {table} cannot be opened. Restore a backup."),
    QT_TRANSLATE_NOOP("messages", "The backup \"{path}\" could not be reached ({reason}): what was erased is "
                                  "still readable in it. Erase again when it is there, or destroy it."),
    QT_TRANSLATE_NOOP("messages",
                      "No backup was written to \"{path}\" ({reason}). Connect it and try again."),
    QT_TRANSLATE_NOOP("messages",
                      "The trail of what was done ends too early ({given}): the newest entries were removed, "
                      "the log beside the database was lost, or an older copy was put in place of this "
                      "practice. Compare it with the newest backup, and restore that if it has more."),
    QT_TRANSLATE_NOOP("messages",
                      "{given} entries of {table} could not be read and are lost. A backup may have them."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The clock of this computer is behind what was written last ({given}). Check date and time."),
    QT_TRANSLATE_NOOP("messages", "Not signed yet: {what}."),
    QT_TRANSLATE_NOOP("messages", "To be signed again: {what} ({reason})."),
    QT_TRANSLATE_NOOP("messages", "Lot {given} was recalled. Do not use it."),
    QT_TRANSLATE_NOOP("messages", "The lot of the pigment is not known ({given})."),
    QT_TRANSLATE_NOOP("messages", "Of lot {given} {left} ml are left; {least} ml are wanted in stock."),
    QT_TRANSLATE_NOOP("messages", "The session record is not whole: {what}."),
    QT_TRANSLATE_NOOP("messages", "Client no. {given}: the {what} was due on {date} and is not booked."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Places that still show photos whose consent was withdrawn: {given}. Take the photos away there."),
    QT_TRANSLATE_NOOP("messages",
                      "No short hair was seen on the scalp, so none is drawn among the dots. If the client "
                      "has some, say how dense it is, or take a sharp photo in even light."),
    QT_TRANSLATE_NOOP(
        "messages", "The outline of treated place {given} crosses itself; all that it goes round is treated. "
                    "Draw it again."),
    QT_TRANSLATE_NOOP("messages",
                      "The treated places are an example for \"{treatment}\". Outline what your client has."),
    QT_TRANSLATE_NOOP("messages", "{text} ({source}){other}"),
    QT_TRANSLATE_NOOP(
        "messages",
        "No hair that stage \"{stage}\" would take is seen in this photo; nothing was taken off."),
};

} // namespace

std::span<const char* const> coreFindingTexts() noexcept {
    return kFindingTexts;
}

} // namespace trichion::studio
