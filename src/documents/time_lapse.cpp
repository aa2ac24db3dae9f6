#include "documents/time_lapse.h"

#include "documents/contact_sheet.h"
#include "documents/stamp.h"
#include "photo/animation.h"
#include "photo/scale.h"

namespace trichion::documents {

namespace {

constexpr int kShown_ms = 1600;
constexpr int kLastShown_ms = 3000; // what it came to is looked at longer
constexpr int kQuality = 90;

base::Picture fitted(const base::Picture& picture) {
    return picture.width() <= kLapseWidth_px ? picture : photo::scaledTo(picture, kLapseWidth_px);
}

} // namespace

base::Picture datedPhoto(const DatedPhoto& photo) {
    const Subject subject =
        photo.made == DatedPhoto::Made::Laid ? Subject::AlignedPhoto : Subject::UnchangedPhoto;
    return stamped(photo.picture, {subject, photo.date, photo.state});
}

base::Picture sideBySide(const std::vector<DatedPhoto>& photos, int width_px) {
    std::vector<Panel> panels;
    panels.reserve(photos.size());
    for (const DatedPhoto& photo : photos) {
        std::string caption = photo.date;
        if (!photo.state.empty())
            caption.append(caption.empty() ? "" : " · ").append(photo.state);
        panels.push_back({std::move(caption), datedPhoto(photo)});
    }
    return contactSheet(panels, static_cast<int>(panels.size()), width_px);
}

std::vector<std::uint8_t> timeLapse(const std::vector<DatedPhoto>& photos) {
    std::vector<photo::Frame> frames;
    frames.reserve(photos.size());
    for (const DatedPhoto& each : photos) {
        DatedPhoto small = each;
        small.picture = fitted(each.picture);
        frames.push_back({datedPhoto(small), &each == &photos.back() ? kLastShown_ms : kShown_ms});
    }
    return photo::encodeAnimatedWebp(frames, kQuality);
}

} // namespace trichion::documents
