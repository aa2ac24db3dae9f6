#include "studio/practice/photo_taking.h"

#include "photo/decode.h"
#include "studio/services/messages.h"
#include "studio/services/name_list.h"
#include "trichion/base/file.h"

#include <QCoreApplication>
#include <QStringList>

namespace trichion::studio {

namespace {

constexpr std::size_t kLargestPhoto_bytes = std::size_t{512} << 20U; // as photo::decodePhoto

QString say(const char* text, int count) {
    return QCoreApplication::translate("trichion::studio", text, nullptr, count).arg(count);
}

std::optional<plan::Date> dayOf(const std::optional<std::string>& moment) {
    if (!moment || moment->size() < 10)
        return std::nullopt;
    try {
        return plan::Date::parse(moment->substr(0, 10));
    } catch (const base::Error&) {
        return std::nullopt; // a camera whose clock was never set
    }
}

} // namespace

TakenPhotos takePhotos(store::Practice& practice, store::Transaction& transaction,
                       const store::ClientId& client, const std::vector<PhotoFile>& files) {
    TakenPhotos taken;
    for (const PhotoFile& file : files) {
        std::vector<std::uint8_t> bytes;
        store::Photo photo;
        try {
            const photo::Photo decoded = file.content
                                             ? photo::decodePhoto(*file.content, base::utf8(file.path), {})
                                             : photo::decodePhoto(file.path, {});
            bytes = file.content ? *file.content : base::readFile(file.path, kLargestPhoto_bytes);
            photo.takenOn = dayOf(decoded.takenOn);
            if (!photo.takenOn)
                photo.takenOn = file.takenOn;
        } catch (const base::Error& error) {
            if (taken.unread++ == 0)
                taken.firstUnread = sentenceFor(error);
            taken.unreadNames += QString::fromStdString(base::utf8(file.path.filename()));
            continue;
        }
        photo.client = client;
        photo.view = file.view;
        photo.treatmentState = file.treatmentState;
        try {
            taken.photos.push_back(practice.addPhoto(transaction, photo, bytes));
            ++taken.added;
        } catch (const base::Error& error) {
            if (error.code() != base::ErrorCode::RowRefused)
                throw;
            ++taken.repeated;
        }
    }
    return taken;
}

QString sentenceFor(const TakenPhotos& taken) {
    QStringList parts;
    if (taken.added > 0)
        parts += taken.added == 1 ? say("%1 photo was added.", 1) : say("%1 photos were added.", taken.added);
    if (taken.repeated > 0)
        parts += taken.repeated == 1 ? say("%1 was there already.", 1)
                                     : say("%1 were there already.", taken.repeated);
    if (taken.unread > 0)
        parts += taken.unread == 1 ? say("%1 could not be read:", 1) + QLatin1Char(' ') + taken.firstUnread
                                   : say("%1 could not be read: %2. The first: %3", taken.unread)
                                         .arg(namesOf(taken.unreadNames), taken.firstUnread);
    return parts.join(QLatin1Char(' '));
}

} // namespace trichion::studio
