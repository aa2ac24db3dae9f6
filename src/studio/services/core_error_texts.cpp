// The core's sentences for errors, word for word, so that they are offered for translation (CoreTexts test
// compares them with the core).

#include "studio/services/core_texts.h"

#include <QtGlobal>
#include <array>

namespace trichion::studio {

namespace {

constexpr std::array kErrorTexts = {
    QT_TRANSLATE_NOOP("messages", "There is no file \"{path}\". Check the path."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" is a folder. Name a photo inside it."),
    QT_TRANSLATE_NOOP(
        "messages", "\"{path}\" may not be read. Change its permissions or copy it to a folder of your own."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" is empty (0 bytes). Copy the photo again from the camera."),
    QT_TRANSLATE_NOOP("messages",
                      "\"{path}\" is not a photo that can be read. Use JPEG, PNG, TIFF, WebP or HEIC."),
    QT_TRANSLATE_NOOP("messages",
                      "\"{path}\" is damaged or incomplete. Copy the photo again from the camera."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" is larger than {limit}. Save it as a JPEG first."),
    QT_TRANSLATE_NOOP(
        "messages",
        "\"{path}\" is {width} x {height} pixels; at most {limit} are read. Scale it down first."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" is only {width} x {height} pixels; at least {limit} on each "
                                  "side are needed. Use the original photo, not a thumbnail."),
    QT_TRANSLATE_NOOP("messages",
                      "The colours of \"{path}\" cannot be read ({reason}). Save it as an RGB JPEG or PNG."),
    QT_TRANSLATE_NOOP("messages",
                      "No face was found in the photo. Say what it shows with --view-kind (front, left, "
                      "right, top, back, quarter-left, quarter-right), or give --outline."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The outline of the head was not found in the photo. Draw it: --outline CX,CY,RX,RY,DEG in pixels."),
    QT_TRANSLATE_NOOP("messages",
                      "No hairline drawn with a pencil was found in the photo. Draw one clear line from "
                      "temple to temple and photograph it in even light, or choose a style with --hairline."),
    QT_TRANSLATE_NOOP("messages", "The outline must be five numbers CX,CY,RX,RY,DEG with radii of at least "
                                  "{limit} pixels and finite values; given: {given}."),
    QT_TRANSLATE_NOOP("messages", "The outline lies wholly outside the picture of {width} x {height} pixels. "
                                  "Give it in pixels of the upright photo, origin at the top left."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The head could not be fitted to the photo. Give --view-kind and --outline CX,CY,RX,RY,DEG."),
    QT_TRANSLATE_NOOP("messages", "There is no file \"{path}\". Check the path."),
    QT_TRANSLATE_NOOP(
        "messages",
        "\"{path}\" may not be read. Change its permissions, or name a file instead of a folder."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" is larger than {limit}. It cannot be a file of this program."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" is not valid JSON ({reason}). Restore it from a copy."),
    QT_TRANSLATE_NOOP(
        "messages",
        "\"{path}\" is not a {expected} file (its \"format\" is {given}). Check which file was meant."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" was written by a newer version of Trichion (file version "
                                  "{given}, known up to {newest}). Update the program."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\": {place} must be {expected}."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The view \"{path}\" belongs to another photo. Fit this photo again with: trichion-cli fit."),
    QT_TRANSLATE_NOOP("messages",
                      "The density must lie above 0 and up to {maximum} dots/cm2; given: {given}."),
    QT_TRANSLATE_NOOP("messages", "Half axes of {given} mm are too drawn out for a head: no density of dots "
                                  "holds all over it. Fit the head again."),
    QT_TRANSLATE_NOOP("messages", "{what} must lie between {low} and {high}; given: {given}."),
    QT_TRANSLATE_NOOP("messages", "The share reached after session {session} must be larger than after the "
                                  "one before and at most 1; given: {given}."),
    QT_TRANSLATE_NOOP("messages", "There is no hairline style \"{given}\". Known styles: {known}."),
    QT_TRANSLATE_NOOP("messages", "There is no guide \"{given}\". Known guides: {known}."),
    QT_TRANSLATE_NOOP("messages", "There is no pigment \"{given}\". Known pigments: {known}."),
    QT_TRANSLATE_NOOP("messages",
                      "There is no component of pigments \"{given}\". Known components: {known}."),
    QT_TRANSLATE_NOOP("messages", "The needle \"{given}\" is not known. A marking is a diameter ({known}) "
                                  "and a count from 01 to 07, as in 0803."),
    QT_TRANSLATE_NOOP("messages", "There is no failure \"{given}\". Known failures: {known}."),
    QT_TRANSLATE_NOOP("messages", "There is no treatment \"{given}\". Known treatments: {known}."),
    QT_TRANSLATE_NOOP("messages", "There is no stage of hair loss \"{given}\". Known stages: {known}."),
    QT_TRANSLATE_NOOP("messages", "No colour chart was found in {path}. Show the whole chart, flat and "
                                  "large, or give a place on something white or grey with --white."),
    QT_TRANSLATE_NOOP("messages", "The place at {place} px cannot be used: {reason}. Choose another."),
    QT_TRANSLATE_NOOP("messages",
                      "A calibration needs at least {limit} pairs of photos that can be used; {given} can."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The design was made with dot engine {given}, which this program does not have. Update the program."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The age \"{given}\" is not understood. Use fresh, healed, or a number with d, m or y: 7d, 6m, 5y."),
    QT_TRANSLATE_NOOP("messages", "{reason}"),
    QT_TRANSLATE_NOOP("messages", "The folder of \"{path}\" does not exist. Create it or choose another."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" cannot be written: the folder or the file is read-only, or it "
                                  "is a folder. Choose another place."),
    QT_TRANSLATE_NOOP("messages",
                      "The disk is full: \"{path}\" was not written. Free some space and try again."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" could not be written ({reason}). Choose another place."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" has an ending that cannot be written. Use {known}."),
    QT_TRANSLATE_NOOP("messages", "The program's own file \"{name}\" is missing. Install Trichion again."),
    QT_TRANSLATE_NOOP("messages", "The program's own file \"{name}\" is damaged. Install Trichion again."),
    QT_TRANSLATE_NOOP(
        "messages",
        "There is no practice in \"{path}\". Check the folder, or make one: trichion-cli practice create."),
    QT_TRANSLATE_NOOP("messages", "\"{path}\" is not empty. Choose a new folder for the practice."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The practice \"{path}\" is open in another program (process {holder}). Close it there first."),
    QT_TRANSLATE_NOOP("messages",
                      "The practice \"{path}\" was written by a newer version of Trichion (schema {given}, "
                      "known up to {newest}). Update the program; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The practice \"{path}\" is damaged ({reason}). Nothing was changed. Restore it from a backup "
        "(trichion-cli practice restore), or save what can be read of it (practice check --salvage)."),
    QT_TRANSLATE_NOOP("messages", "The practice \"{path}\" may not be written. Change the permissions of its "
                                  "folder, or copy it to one of your own."),
    QT_TRANSLATE_NOOP("messages", "This is sealed. Give its passphrase: at the prompt, with "
                                  "--passphrase-file or with --passphrase-fd."),
    QT_TRANSLATE_NOOP("messages", "That passphrase or key does not open it. Check capital letters and the "
                                  "keyboard, or use the printed recovery key."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The passphrase is too short. Use at least {limit} characters; four random words are good."),
    QT_TRANSLATE_NOOP("messages", "That is not a recovery key, or a letter of it is wrong. It has {expected} "
                                  "groups of four letters and digits."),
    QT_TRANSLATE_NOOP(
        "messages",
        "{what} cannot be opened: it was changed, or sealed with another key. Restore it from a backup."),
    QT_TRANSLATE_NOOP("messages", "The practice has no {what} \"{given}\"."),
    QT_TRANSLATE_NOOP("messages",
                      "This {what} was changed in the meantime. Look at it again before you change it."),
    QT_TRANSLATE_NOOP("messages", "The practice does not take this {what} ({reason}). Nothing was changed."),
    QT_TRANSLATE_NOOP("messages", "{what} must be {expected}; given: {given}."),
    QT_TRANSLATE_NOOP("messages", "There is no protocol \"{given}\". Known protocols: {known}."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The backup \"{path}\" is not whole ({reason}). Nothing was restored from it; use another one."),
    QT_TRANSLATE_NOOP("messages", "Interrupted. Nothing was written."),
};

} // namespace

std::span<const char* const> coreErrorTexts() noexcept {
    return kErrorTexts;
}

} // namespace trichion::studio
