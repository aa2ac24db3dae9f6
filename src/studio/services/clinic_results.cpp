#include "studio/services/clinic_results.h"

#include "studio/dialogs.h"
#include "studio/services/photo_import.h"
#include "trichion/base/file.h"
#include "trichion/base/parallel.h"

#include <QStandardPaths>

namespace trichion::studio {

namespace {

calibration::ViewedPhoto viewed(const std::filesystem::path& path, const base::Progress& progress) {
    const auto photo = loadPhoto(path, progress);
    const auto registration = registerPhoto(*photo, {}, progress);
    return {photo->pixels, registration->view};
}

} // namespace

std::optional<calibration::PairMeasure> measured(const ResultPhotos& photos, const design::Design& design,
                                                 const base::Progress& progress) {
    const calibration::ViewedPhoto before = viewed(photos.before, progress);
    base::throwIfStopped(progress.stop);
    const calibration::ViewedPhoto after = viewed(photos.after, progress);
    base::throwIfStopped(progress.stop);
    return calibration::measurePair(
        {base::utf8(photos.before.filename()), before, after, design, photos.age, {}}, progress);
}

std::filesystem::path usedProfilePath() {
    return pathOf(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)) /
           "clinic-profile.json";
}

std::optional<optics::ClinicProfile> usedProfile() {
    const std::filesystem::path path = usedProfilePath();
    if (!std::filesystem::exists(path))
        return std::nullopt;
    return optics::readClinicProfile(path);
}

void useProfile(const std::optional<optics::ClinicProfile>& profile) {
    const std::filesystem::path path = usedProfilePath();
    if (profile) {
        base::makePrivateFolder(path.parent_path());
        base::durableWrite(path, optics::clinicProfileToJson(*profile));
        return;
    }
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
}

} // namespace trichion::studio
