#include "documents/picture_export.h"
#include "photo/decode.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/results_tab.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"
#include "trichion/store/consents.h"

#include <QComboBox>
#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kPairWidth_px = 1600;

} // namespace

// A use outside is noted before the photos leave the vault; without consent nothing is written.
void ResultsTab::save(Shown shown) {
    const KeptResult* result = current();
    if (result == nullptr)
        return;
    const bool isPair = shown == Shown::SideBySide;
    const auto path = pickFile(*this, isPair ? tr("before-and-after.jpg") : tr("time-lapse.webp"),
                               isPair ? tr("Pictures (*.jpg *.jpeg *.png)") : tr("Animated WebP (*.webp)"));
    if (!path)
        return;
    std::vector<const KeptResult*> wanted;
    if (isPair)
        wanted.push_back(result);
    else
        wanted = ofSameBaseline(*result);
    std::vector<store::FollowUp> rows;
    rows.reserve(wanted.size());
    for (const KeptResult* each : wanted)
        if (each->row.aligned)
            rows.push_back(each->row);
    const std::string purpose = m_for->currentData().toString().toStdString();
    const std::string place = tr("Portfolio").toStdString();
    const auto work = [this, shown, rows, purpose, place,
                       path = *path](store::Practice& practice) -> PracticeDesk::Finish {
        std::vector<store::Photo> originals{practice.get(rows.front().baseline)};
        std::vector<KeptPhoto> photos{{practice.contentOf(originals.front()), "", "", {}}};
        for (const store::FollowUp& row : rows) {
            originals.push_back(practice.get(row.photo));
            photos.push_back(
                {practice.contentOf(practice.get(*row.aligned)), "", "", documents::DatedPhoto::Made::Laid});
        }
        for (std::size_t i = 0; i < photos.size(); ++i)
            if (originals[i].takenOn)
                photos[i].date = readable(*originals[i].takenOn).toStdString();
        if (!purpose.empty()) {
            store::Transaction transaction(practice.connection());
            for (const store::Photo& photo : originals)
                (void)store::notePhotoUse(practice, transaction, photo, purpose, place);
            transaction.commit();
        }
        return [this, shown, photos = std::move(photos), path] { write(shown, photos, path); };
    };
    const auto failed = [this](const std::exception_ptr& failure) { emit told(sentenceFor(failure)); };
    if (purpose.empty())
        desk().run(work, failed);
    else
        desk().change(work, failed);
}

void ResultsTab::write(Shown shown, const std::vector<KeptPhoto>& photos, const std::filesystem::path& path) {
    const QString name = QString::fromStdString(base::utf8(path.filename()));
    m_runner.start(
        tr("Writing %1…").arg(name),
        [this, shown, photos, path, name](const base::Progress& progress) -> BackgroundRunner::Finish {
            std::vector<documents::DatedPhoto> dated;
            dated.reserve(photos.size());
            for (const KeptPhoto& photo : photos)
                dated.push_back({photo.date, photo.state,
                                 photo::decodePhoto(photo.content, "photo", progress).pixels, photo.made});
            if (shown == Shown::TimeLapse)
                base::durableWrite(path, documents::timeLapse(dated));
            else
                documents::exportPicture(
                    documents::sideBySide(dated, std::min(kPairWidth_px, dated.front().picture.width())),
                    {documents::Subject::AlignedPhoto, "side by side", ""}, {}, path);
            return [this, path, name] { emit wrote(tr("Saved %1.").arg(name), path); };
        },
        [this](const std::exception_ptr& failure) {
            if (!isInterruption(failure))
                emit told(sentenceFor(failure));
        });
}

} // namespace trichion::studio
