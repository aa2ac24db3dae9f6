#include "trichion/base/error.h"

#include "trichion/base/messages.h"

#include <array>
#include <cstddef>
#include <sstream>

namespace trichion::base {

namespace {

struct ErrorEntry {
    ErrorCode code;
    const char* name;
    ExitCode exit;
    const char* text;
};

constexpr std::array kErrors = {
    ErrorEntry{ErrorCode::PhotoMissing, "photo-missing", ExitCode::BadInput,
               "There is no file \"{path}\". Check the path."},
    ErrorEntry{ErrorCode::PhotoIsFolder, "photo-is-folder", ExitCode::BadInput,
               "\"{path}\" is a folder. Name a photo inside it."},
    ErrorEntry{ErrorCode::PhotoNoPermission, "photo-no-permission", ExitCode::BadInput,
               "\"{path}\" may not be read. Change its permissions or copy it to a folder of your own."},
    ErrorEntry{ErrorCode::PhotoEmpty, "photo-empty", ExitCode::BadInput,
               "\"{path}\" is empty (0 bytes). Copy the photo again from the camera."},
    ErrorEntry{ErrorCode::PhotoNotAnImage, "photo-not-an-image", ExitCode::BadInput,
               "\"{path}\" is not a photo that can be read. Use JPEG, PNG, TIFF, WebP or HEIC."},
    ErrorEntry{ErrorCode::PhotoTruncated, "photo-truncated", ExitCode::BadInput,
               "\"{path}\" is damaged or incomplete. Copy the photo again from the camera."},
    ErrorEntry{ErrorCode::PhotoFileTooLarge, "photo-file-too-large", ExitCode::BadInput,
               "\"{path}\" is larger than {limit}. Save it as a JPEG first."},
    ErrorEntry{ErrorCode::PhotoTooLarge, "photo-too-large", ExitCode::BadInput,
               "\"{path}\" is {width} x {height} pixels; at most {limit} are read. Scale it down first."},
    ErrorEntry{
        ErrorCode::PhotoTooSmall, "photo-too-small", ExitCode::BadInput,
        "\"{path}\" is only {width} x {height} pixels; at least {limit} on each side are needed. Use the "
        "original photo, not a thumbnail."},
    ErrorEntry{ErrorCode::PhotoColourUnsupported, "photo-colour-unsupported", ExitCode::BadInput,
               "The colours of \"{path}\" cannot be read ({reason}). Save it as an RGB JPEG or PNG."},
    ErrorEntry{
        ErrorCode::NoFaceNoViewKind, "no-face-no-view-kind", ExitCode::BadInput,
        "No face was found in the photo. Say what it shows with --view-kind (front, left, right, top, back, "
        "quarter-left, quarter-right), or give --outline."},
    ErrorEntry{
        ErrorCode::NoHeadOutline, "no-head-outline", ExitCode::BadInput,
        "The outline of the head was not found in the photo. Draw it: --outline CX,CY,RX,RY,DEG in pixels."},
    ErrorEntry{
        ErrorCode::NoPencilLine, "no-pencil-line", ExitCode::BadInput,
        "No hairline drawn with a pencil was found in the photo. Draw one clear line from temple to temple "
        "and photograph it in even light, or choose a style with --hairline."},
    ErrorEntry{
        ErrorCode::OutlineInvalid, "outline-invalid", ExitCode::BadInput,
        "The outline must be five numbers CX,CY,RX,RY,DEG with radii of at least {limit} pixels and finite "
        "values; given: {given}."},
    ErrorEntry{
        ErrorCode::OutlineOutsidePicture, "outline-outside-picture", ExitCode::BadInput,
        "The outline lies wholly outside the picture of {width} x {height} pixels. Give it in pixels of the "
        "upright photo, origin at the top left."},
    ErrorEntry{ErrorCode::FitFailed, "fit-failed", ExitCode::BadInput,
               "The head could not be fitted to the photo. Give --view-kind and --outline CX,CY,RX,RY,DEG."},
    ErrorEntry{ErrorCode::FileMissing, "file-missing", ExitCode::BadInput,
               "There is no file \"{path}\". Check the path."},
    ErrorEntry{ErrorCode::FileNoPermission, "file-no-permission", ExitCode::BadInput,
               "\"{path}\" may not be read. Change its permissions, or name a file instead of a folder."},
    ErrorEntry{ErrorCode::FileTooLarge, "file-too-large", ExitCode::BadInput,
               "\"{path}\" is larger than {limit}. It cannot be a file of this program."},
    ErrorEntry{ErrorCode::FileNotJson, "file-not-json", ExitCode::BadInput,
               "\"{path}\" is not valid JSON ({reason}). Restore it from a copy."},
    ErrorEntry{
        ErrorCode::FileWrongFormat, "file-wrong-format", ExitCode::BadInput,
        "\"{path}\" is not a {expected} file (its \"format\" is {given}). Check which file was meant."},
    ErrorEntry{
        ErrorCode::FileNewer, "file-newer", ExitCode::BadInput,
        "\"{path}\" was written by a newer version of Trichion (file version {given}, known up to {newest}). "
        "Update the program."},
    ErrorEntry{ErrorCode::FileInvalidField, "file-invalid-field", ExitCode::BadInput,
               "\"{path}\": {place} must be {expected}."},
    ErrorEntry{ErrorCode::ViewOfAnotherPhoto, "view-of-another-photo", ExitCode::BadInput,
               "The view \"{path}\" belongs to another photo. Fit this photo again with: trichion-cli fit."},
    ErrorEntry{ErrorCode::DensityOutOfRange, "density-out-of-range", ExitCode::BadInput,
               "The density must lie above 0 and up to {maximum} dots/cm2; given: {given}."},
    ErrorEntry{
        ErrorCode::HeadMisshapen, "head-misshapen", ExitCode::BadInput,
        "Half axes of {given} mm are too drawn out for a head: no density of dots holds all over it. Fit "
        "the head again."},
    ErrorEntry{ErrorCode::ValueOutOfRange, "value-out-of-range", ExitCode::BadInput,
               "{what} must lie between {low} and {high}; given: {given}."},
    ErrorEntry{ErrorCode::SessionsNotRising, "sessions-not-rising", ExitCode::BadInput,
               "The share reached after session {session} must be larger than after the one before and at "
               "most 1; given: {given}."},
    ErrorEntry{ErrorCode::StyleUnknown, "style-unknown", ExitCode::BadInput,
               "There is no hairline style \"{given}\". Known styles: {known}."},
    ErrorEntry{ErrorCode::GuideUnknown, "guide-unknown", ExitCode::BadInput,
               "There is no guide \"{given}\". Known guides: {known}."},
    ErrorEntry{ErrorCode::PigmentUnknown, "pigment-unknown", ExitCode::BadInput,
               "There is no pigment \"{given}\". Known pigments: {known}."},
    ErrorEntry{ErrorCode::ComponentUnknown, "component-unknown", ExitCode::BadInput,
               "There is no component of pigments \"{given}\". Known components: {known}."},
    ErrorEntry{
        ErrorCode::NeedleUnknown, "needle-unknown", ExitCode::BadInput,
        "The needle \"{given}\" is not known. A marking is a diameter ({known}) and a count from 01 to "
        "07, as in 0803."},
    ErrorEntry{ErrorCode::FailureUnknown, "failure-unknown", ExitCode::BadInput,
               "There is no failure \"{given}\". Known failures: {known}."},
    ErrorEntry{ErrorCode::TreatmentUnknown, "treatment-unknown", ExitCode::BadInput,
               "There is no treatment \"{given}\". Known treatments: {known}."},
    ErrorEntry{ErrorCode::HairLossUnknown, "hair-loss-unknown", ExitCode::BadInput,
               "There is no stage of hair loss \"{given}\". Known stages: {known}."},
    ErrorEntry{
        ErrorCode::ColourCheckerNotFound, "colour-checker-not-found", ExitCode::BadInput,
        "No colour chart was found in {path}. Show the whole chart, flat and large, or give a place on "
        "something white or grey with --white."},
    ErrorEntry{ErrorCode::PatchUnusable, "patch-unusable", ExitCode::BadInput,
               "The place at {place} px cannot be used: {reason}. Choose another."},
    ErrorEntry{ErrorCode::CalibrationTooFew, "calibration-too-few", ExitCode::BadInput,
               "A calibration needs at least {limit} pairs of photos that can be used; {given} can."},
    ErrorEntry{
        ErrorCode::EngineUnknown, "engine-unknown", ExitCode::BadInput,
        "The design was made with dot engine {given}, which this program does not have. Update the program."},
    ErrorEntry{
        ErrorCode::AgeInvalid, "age-invalid", ExitCode::Usage,
        "The age \"{given}\" is not understood. Use fresh, healed, or a number with d, m or y: 7d, 6m, 5y."},
    ErrorEntry{ErrorCode::UsageConflict, "usage-conflict", ExitCode::Usage, "{reason}"},
    ErrorEntry{ErrorCode::OutputFolderMissing, "output-folder-missing", ExitCode::OutputFailed,
               "The folder of \"{path}\" does not exist. Create it or choose another."},
    ErrorEntry{ErrorCode::OutputNotWritable, "output-not-writable", ExitCode::OutputFailed,
               "\"{path}\" cannot be written: the folder or the file is read-only, or it is a folder. Choose "
               "another "
               "place."},
    ErrorEntry{ErrorCode::OutputDiskFull, "output-disk-full", ExitCode::OutputFailed,
               "The disk is full: \"{path}\" was not written. Free some space and try again."},
    ErrorEntry{ErrorCode::OutputWriteFailed, "output-write-failed", ExitCode::OutputFailed,
               "\"{path}\" could not be written ({reason}). Choose another place."},
    ErrorEntry{ErrorCode::OutputFormatUnknown, "output-format-unknown", ExitCode::Usage,
               "\"{path}\" has an ending that cannot be written. Use {known}."},
    ErrorEntry{ErrorCode::ResourceMissing, "resource-missing", ExitCode::Bug,
               "The program's own file \"{name}\" is missing. Install Trichion again."},
    ErrorEntry{ErrorCode::ResourceBroken, "resource-broken", ExitCode::Bug,
               "The program's own file \"{name}\" is damaged. Install Trichion again."},
    ErrorEntry{
        ErrorCode::PracticeMissing, "practice-missing", ExitCode::BadInput,
        "There is no practice in \"{path}\". Check the folder, or make one: trichion-cli practice create."},
    ErrorEntry{ErrorCode::PracticeExists, "practice-exists", ExitCode::BadInput,
               "\"{path}\" is not empty. Choose a new folder for the practice."},
    ErrorEntry{
        ErrorCode::PracticeInUse, "practice-in-use", ExitCode::OutputFailed,
        "The practice \"{path}\" is open in another program (process {holder}). Close it there first."},
    ErrorEntry{
        ErrorCode::PracticeNewer, "practice-newer", ExitCode::BadInput,
        "The practice \"{path}\" was written by a newer version of Trichion (schema {given}, known up to "
        "{newest}). Update the program; nothing was changed."},
    ErrorEntry{ErrorCode::PracticeDamaged, "practice-damaged", ExitCode::BadInput,
               "The practice \"{path}\" is damaged ({reason}). Nothing was changed. Restore it from a backup "
               "(trichion-cli practice restore), or save what can be read of it (practice check --salvage)."},
    ErrorEntry{
        ErrorCode::PracticeNotWritable, "practice-not-writable", ExitCode::OutputFailed,
        "The practice \"{path}\" may not be written. Change the permissions of its folder, or copy it to "
        "one of your own."},
    ErrorEntry{ErrorCode::PassphraseNeeded, "passphrase-needed", ExitCode::Usage,
               "This is sealed. Give its passphrase: at the prompt, with --passphrase-file or with "
               "--passphrase-fd."},
    ErrorEntry{ErrorCode::PassphraseWrong, "passphrase-wrong", ExitCode::BadInput,
               "That passphrase or key does not open it. Check capital letters and the keyboard, or use the "
               "printed recovery key."},
    ErrorEntry{ErrorCode::PassphraseWeak, "passphrase-weak", ExitCode::BadInput,
               "The passphrase is too short. Use at least {limit} characters; four random words are good."},
    ErrorEntry{ErrorCode::RecoveryKeyInvalid, "recovery-key-invalid", ExitCode::BadInput,
               "That is not a recovery key, or a letter of it is wrong. It has {expected} groups of four "
               "letters and digits."},
    ErrorEntry{
        ErrorCode::SealBroken, "seal-broken", ExitCode::BadInput,
        "{what} cannot be opened: it was changed, or sealed with another key. Restore it from a backup."},
    ErrorEntry{ErrorCode::RowMissing, "row-missing", ExitCode::BadInput,
               "The practice has no {what} \"{given}\"."},
    ErrorEntry{ErrorCode::RowChanged, "row-changed", ExitCode::BadInput,
               "This {what} was changed in the meantime. Look at it again before you change it."},
    ErrorEntry{ErrorCode::RowRefused, "row-refused", ExitCode::BadInput,
               "The practice does not take this {what} ({reason}). Nothing was changed."},
    ErrorEntry{ErrorCode::EntryInvalid, "entry-invalid", ExitCode::BadInput,
               "{what} must be {expected}; given: {given}."},
    ErrorEntry{ErrorCode::ProtocolUnknown, "protocol-unknown", ExitCode::BadInput,
               "There is no protocol \"{given}\". Known protocols: {known}."},
    ErrorEntry{
        ErrorCode::BackupDamaged, "backup-damaged", ExitCode::BadInput,
        "The backup \"{path}\" is not whole ({reason}). Nothing was restored from it; use another one."},
    ErrorEntry{ErrorCode::Interrupted, "interrupted", ExitCode::Interrupted,
               "Interrupted. Nothing was written."},
};

struct FindingEntry {
    FindingCode code;
    const char* name;
    const char* text;
};

constexpr std::array kFindings = {
    FindingEntry{
        FindingCode::DensityClipped, "density-clipped",
        "The density asked for ({where}: {given} dots/cm2) is above the maximum here and was clipped to "
        "{maximum}."},
    FindingEntry{FindingCode::HairlineLow, "hairline-low",
                 "The hairline starts {given} mm above the glabella; below {limit} mm it looks unnatural and "
                 "leaves no "
                 "way back."},
    FindingEntry{FindingCode::HairlineHigh, "hairline-high",
                 "The hairline starts {given} mm above the glabella, higher than {limit} mm."},
    FindingEntry{FindingCode::OutlineSelfCrossing, "outline-self-crossing",
                 "The outline of the treated region crosses itself. Move its points apart."},
    FindingEntry{FindingCode::RegionEmpty, "region-empty",
                 "The treated region holds no dot. Check the hairline and the density."},
    FindingEntry{
        FindingCode::FitUncertain, "fit-uncertain",
        "The head fit is uncertain ({reason}). Check the outline in the picture and correct it by hand."},
    FindingEntry{FindingCode::ScaleSourcesDisagree, "scale-sources-disagree",
                 "The sources of scale differ by {given} %: {sources}. Measure the head with a tape."},
    FindingEntry{FindingCode::HeadCropped, "head-cropped",
                 "The head is cut off by the edge of the photo; the fit rests on what is visible."},
    FindingEntry{FindingCode::ViewLowResolution, "view-low-resolution",
                 "The head is shown at only {given} px per mm. Single dots need about {limit} px per mm."},
    FindingEntry{FindingCode::PhotoLowResolution, "photo-low-resolution",
                 "The photo has only {width} x {height} pixels."},
    FindingEntry{FindingCode::PhotoAnimated, "photo-animated",
                 "The file holds several pictures; the first was used."},
    FindingEntry{FindingCode::ProfileIgnored, "profile-ignored",
                 "The colour profile in the photo is damaged and was ignored; sRGB was assumed."},
    FindingEntry{FindingCode::AlphaFlattened, "alpha-flattened",
                 "Transparent parts of the picture were put on white."},
    FindingEntry{FindingCode::NothingVisible, "nothing-visible",
                 "No dot of the design is visible in this photo."},
    FindingEntry{FindingCode::CoverageHigh, "coverage-high",
                 "Dots cover {given} % of the skin; above {limit} % it reads as paint, not as hair."},
    FindingEntry{FindingCode::ModelUnavailable, "model-unavailable",
                 "The vision model \"{name}\" could not be used; this step was done without it."},
    FindingEntry{FindingCode::MirrorSuspected, "mirror-suspected",
                 "The photo may be mirrored, as selfies often are. If it is, flip it and fit it again."},
    FindingEntry{FindingCode::SeveralFaces, "several-faces",
                 "{given} faces were found; the largest was used. Others are at {others} px."},
    FindingEntry{FindingCode::HairlineBelowBrow, "hairline-below-brow",
                 "The hairline runs below the brow ({side}). Raise its points there."},
    FindingEntry{FindingCode::HairlineShort, "hairline-short",
                 "The hairline is only {given} mm long. Spread its points from temple to temple."},
    FindingEntry{FindingCode::OutlineOverEar, "outline-over-ear",
                 "The {part} runs over the {side} ear. Move its points off the ear."},
    FindingEntry{FindingCode::OutlineOffScalp, "outline-off-scalp",
                 "The outline leaves the scalp; what lies under the head holds no dots. Move its points up."},
    FindingEntry{FindingCode::HoleSelfCrossing, "hole-self-crossing",
                 "The outline of place {given} to leave out crosses itself; all that it goes round is left "
                 "out. Draw it again."},
    FindingEntry{FindingCode::HolesCoverRegion, "holes-cover-region",
                 "The places to leave out cover the whole treated region. Remove some or make them smaller."},
    FindingEntry{FindingCode::DensityErased, "density-erased",
                 "Strokes and zones leave no density in the treated region. Take back strokes, or raise the "
                 "zones."},
    FindingEntry{
        FindingCode::PencilLineDoubtful, "pencil-line-doubtful",
        "The hairline in the photo ({colour}) is doubtful: {given} % sure. Compare it with the line on "
        "the head, and move its points if it is wrong."},
    FindingEntry{FindingCode::ViewKindProposed, "view-kind-proposed",
                 "No face was found; the photo was taken for a {kind} view ({given} % sure). If it shows "
                 "another side, say which."},
    FindingEntry{FindingCode::ViewKindUnsure, "view-kind-unsure",
                 "It is unclear which side of the head the photo shows; a {kind} view is a guess ({given} % "
                 "sure). Say which side it is."},
    FindingEntry{FindingCode::ViewKindContradicted, "view-kind-contradicted",
                 "The photo looks like a {seen} view ({given} % sure), but was said to be a {said} view. "
                 "Check what it shows."},
    FindingEntry{FindingCode::SkinNotVisible, "skin-not-visible",
                 "Hardly any bare skin of the scalp can be seen. The preview guesses the skin's colour; use "
                 "a photo of "
                 "the shaved head."},
    FindingEntry{
        FindingCode::PhotoMonochrome, "photo-monochrome",
        "The photo has no colour. Dots are drawn grey, and skin tone and shade cannot be judged from it."},
    FindingEntry{FindingCode::ScalpOverexposed, "scalp-overexposed",
                 "{given} % of the scalp is burnt out. No dots show there; take the photo with less light."},
    FindingEntry{FindingCode::ScalpUnderexposed, "scalp-underexposed",
                 "The scalp is very dark in the photo. Dots hardly show; take the photo with more light."},
    FindingEntry{
        FindingCode::ColourCast, "colour-cast",
        "The photo has a strong {colour} cast. Skin tone and shade are wrong until you click something "
        "white or grey in it."},
    FindingEntry{
        FindingCode::JpegHeavy, "jpeg-heavy",
        "The photo was compressed so strongly that blocks show. Dots look crisper than the photo; use the "
        "file from the camera."},
    FindingEntry{
        FindingCode::HairVeryLight, "hair-very-light",
        "The hair is very light against the skin. Pigment cannot be lighter than skin: dots will look darker "
        "than the hair. Try a test patch first."},
    FindingEntry{
        FindingCode::ShadeOutOfReach, "shade-out-of-reach",
        "No dilution at this density matches the stubble; the nearest one is {side} by a difference of "
        "{given}."},
    FindingEntry{
        FindingCode::CalibrationWide, "calibration-wide",
        "The results differ by {given} from one client to the next. More pairs of photos make the profile "
        "surer."},
    FindingEntry{FindingCode::SessionsClose, "sessions-close",
                 "Sessions {first} and {second} lie {given} days apart; {protocol} asks for at least {limit} "
                 "({source})."},
    FindingEntry{FindingCode::SessionsFar, "sessions-far",
                 "Sessions {first} and {second} lie {given} days apart; {protocol} allows at most {limit} "
                 "({source})."},
    FindingEntry{FindingCode::SessionsOverlap, "sessions-overlap",
                 "The session of {given} overlaps another one at the same time."},
    FindingEntry{FindingCode::DateDoubtful, "date-doubtful", "{what} is {given}: {reason}. Check the date."},
    FindingEntry{
        FindingCode::RulesDisagree, "rules-disagree",
        "Sources disagree about this: {what}. Taken: {taken}. Others: {others}. The clinic chooses."},
    FindingEntry{FindingCode::IntakeDecline, "intake-decline", "Decline: {what} ({source})."},
    FindingEntry{FindingCode::IntakeDefer, "intake-defer", "Defer {until}: {what} ({source})."},
    FindingEntry{FindingCode::IntakeLetter, "intake-letter",
                 "A letter from a doctor is needed: {what} ({source})."},
    FindingEntry{FindingCode::IntakeCaution, "intake-caution", "Caution: {what} ({source})."},
    FindingEntry{FindingCode::PatchTestDue, "patch-test-due", "A patch test is due: {reason}."},
    FindingEntry{FindingCode::LotExpired, "lot-expired", "Lot {given} expired on {date}."},
    FindingEntry{FindingCode::LotExpiring, "lot-expiring", "Lot {given} expires on {date}."},
    FindingEntry{FindingCode::ClientTwin, "client-twin",
                 "Another client has the same name and birthday (no. {given}). Check that it is not the same "
                 "person."},
    FindingEntry{FindingCode::PhotoLost, "photo-lost",
                 "The file of photo {given} is missing. Restore it from a backup."},
    FindingEntry{FindingCode::PhotoLeftOver, "photo-left-over",
                 "{given} photo files belong to no client any more and can be swept away."},
    FindingEntry{FindingCode::PhotoDamaged, "photo-damaged",
                 "The file of photo {given} was changed or damaged. Restore it from a backup."},
    FindingEntry{FindingCode::CellsDamaged, "cells-damaged",
                 "{given} sealed entries in {table} cannot be opened. Restore a backup."},
    FindingEntry{
        FindingCode::BackupUnreachable, "backup-unreachable",
        "The backup \"{path}\" could not be reached ({reason}): what was erased is still readable in "
        "it. Erase again when it is there, or destroy it."},
    FindingEntry{FindingCode::BackupMissed, "backup-missed",
                 "No backup was written to \"{path}\" ({reason}). Connect it and try again."},
    FindingEntry{
        FindingCode::TrailCut, "trail-cut",
        "The trail of what was done ends too early ({given}): the newest entries were removed, the log "
        "beside the database was lost, or an older copy was put in place of this practice. Compare it with "
        "the "
        "newest backup, and restore that if it has more."},
    FindingEntry{FindingCode::RowsLost, "rows-lost",
                 "{given} entries of {table} could not be read and are lost. A backup may have them."},
    FindingEntry{
        FindingCode::ClockSetBack, "clock-set-back",
        "The clock of this computer is behind what was written last ({given}). Check date and time."},
    FindingEntry{FindingCode::ConsentMissing, "consent-missing", "Not signed yet: {what}."},
    FindingEntry{FindingCode::ConsentOutdated, "consent-outdated", "To be signed again: {what} ({reason})."},
    FindingEntry{FindingCode::LotRecalled, "lot-recalled", "Lot {given} was recalled. Do not use it."},
    FindingEntry{FindingCode::LotUnknown, "lot-unknown", "The lot of the pigment is not known ({given})."},
    FindingEntry{FindingCode::StockLow, "stock-low",
                 "Of lot {given} {left} ml are left; {least} ml are wanted in stock."},
    FindingEntry{FindingCode::RecordIncomplete, "record-incomplete",
                 "The session record is not whole: {what}."},
    FindingEntry{FindingCode::CheckUpDue, "check-up-due",
                 "Client no. {given}: the {what} was due on {date} and is not booked."},
    FindingEntry{
        FindingCode::PhotoStillShown, "photo-still-shown",
        "Places that still show photos whose consent was withdrawn: {given}. Take the photos away there."},
    FindingEntry{
        FindingCode::StubbleNotSeen, "stubble-not-seen",
        "No short hair was seen on the scalp, so none is drawn among the dots. If the client has some, "
        "say how dense it is, or take a sharp photo in even light."},
    FindingEntry{
        FindingCode::AreaSelfCrossing, "area-self-crossing",
        "The outline of treated place {given} crosses itself; all that it goes round is treated. Draw "
        "it again."},
    FindingEntry{FindingCode::AreasProposed, "areas-proposed",
                 "The treated places are an example for \"{treatment}\". Outline what your client has."},
    FindingEntry{FindingCode::TreatmentDoubtful, "treatment-doubtful", "{text} ({source}){other}"},
    FindingEntry{FindingCode::NoHairToLose, "no-hair-to-lose",
                 "No hair that stage \"{stage}\" would take is seen in this photo; nothing was taken off."},
};

const ErrorEntry& entryOf(ErrorCode code) noexcept {
    for (const ErrorEntry& entry : kErrors)
        if (entry.code == code)
            return entry;
    return kErrors.back();
}

const FindingEntry& entryOf(FindingCode code) noexcept {
    for (const FindingEntry& entry : kFindings)
        if (entry.code == code)
            return entry;
    return kFindings.front();
}

bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

} // namespace

Error::Error(ErrorCode code, Context context) : m_code(code), m_context(std::move(context)) {}

const char* Error::what() const noexcept {
    return nameOf(m_code);
}

const char* nameOf(ErrorCode code) noexcept {
    return entryOf(code).name;
}

const char* nameOf(FindingCode code) noexcept {
    return entryOf(code).name;
}

ExitCode exitCodeOf(ErrorCode code) noexcept {
    return entryOf(code).exit;
}

std::string_view messageTemplate(ErrorCode code) noexcept {
    return entryOf(code).text;
}

std::string_view messageTemplate(FindingCode code) noexcept {
    return entryOf(code).text;
}

std::string fillTemplate(std::string_view text, const Context& context) {
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t close = text[i] == '{' ? text.find('}', i) : std::string_view::npos;
        if (close == std::string_view::npos) {
            filled += text[i];
            continue;
        }
        const std::string_view name = text.substr(i + 1, close - i - 1);
        std::string value = "?";
        for (const auto& [key, given] : context)
            if (key == name)
                value = given;
        for (char c : value)
            filled += isControl(c) ? ' ' : c;
        i = close;
    }
    return filled;
}

std::string describe(const Error& error) {
    return fillTemplate(messageTemplate(error.code()), error.context());
}

std::string describe(const Finding& finding) {
    return fillTemplate(messageTemplate(finding.code), finding.context);
}

std::string printed(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

void requireRange(std::string_view what, double value, double low, double high) {
    if (!(value >= low && value <= high))
        throw Error(ErrorCode::ValueOutOfRange, {{"what", std::string(what)},
                                                 {"low", printed(low)},
                                                 {"high", printed(high)},
                                                 {"given", printed(value)}});
}

} // namespace trichion::base
