#include "studio/workbench.h"

#include "documents/picture_export.h"
#include "studio/services/messages.h"
#include "studio/services/mirrored_photo.h"
#include "studio/services/name_list.h"
#include "studio/services/photo_in_memory.h"
#include "trichion/base/file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <set>

namespace trichion::studio {

namespace {

constexpr std::size_t kLargestDesign_bytes = 16U << 20;

QString shown(const std::filesystem::path& path) {
    return QString::fromStdString(base::utf8(path.filename()));
}

} // namespace

Workbench::Workbench(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_head(document) {
    connectHead();
    connect(&m_coordinator, &RenderCoordinator::rendered, this, &Workbench::previewReady);
    connect(&m_coordinator, &RenderCoordinator::renderedLater, this, &Workbench::tellLater);
    connect(&m_coordinator, &RenderCoordinator::failed, this, &Workbench::failed);
    connect(&document, &Document::photoChanged, this, [this] { m_coordinator.forget(); });
    connect(&document, &Document::registrationChanged, this, &Workbench::requestPreview);
    connect(&document, &Document::designChanged, this, &Workbench::requestPreview);
    connect(&document, &Document::lookChanged, this, &Workbench::requestPreview);
    connect(&document, &Document::hairChanged, this, &Workbench::requestPreview);
    connect(&document, &Document::stubbleMeasured, this, &Workbench::requestPreview);
    for (const auto signal :
         {&Document::viewsChanged, &Document::designChanged, &Document::lookChanged, &Document::hairChanged,
          &Document::variantsChanged, &Document::photoChanged, &Document::stubbleMeasured})
        connect(&document, signal, this, &Workbench::requestThumbnails);
    connect(&m_importer, &BackgroundRunner::busyChanged, this, [this](bool busy) {
        if (!busy)
            tellUnread();
    });
}

BackgroundRunner::Failure Workbench::report() {
    return [this](const std::exception_ptr& failure) {
        if (!isInterruption(failure))
            emit failed(sentenceFor(failure));
    };
}

// ---- photos

void Workbench::openPhotos(const std::vector<PhotoSource>& sources) {
    m_known.reset();
    readPhotos(sources);
}

void Workbench::readPhotos(const std::vector<PhotoSource>& sources) {
    if (sources.empty())
        return;
    m_unread.clear();
    m_importer.start(tr("Reading the photo"), loading(sources.front(), Place::Anew),
                     [this, source = sources.front()](const std::exception_ptr& failure) {
                         photoUnread(source, failure);
                     });
    addPhotos({sources.begin() + 1, sources.end()});
}

void Workbench::addPhotos(const std::vector<PhotoSource>& sources) {
    for (const PhotoSource& source : sources)
        m_importer.startAfter(
            tr("Reading the photo"), loading(source, Place::Added),
            [this, source](const std::exception_ptr& failure) { photoUnread(source, failure); });
}

BackgroundRunner::Work Workbench::loading(const PhotoSource& source, Place place) {
    std::set<std::string> swapped; // those that a file of the head has with left and right swapped
    SharedHead known;
    if (m_known)
        known = *m_known;
    else if (place == Place::Added)
        known = m_head.said();
    for (const head::View& view : known.filed)
        if (view.photo.flipped)
            swapped.insert(view.photo.sha256);
    return [this, source, place, swapped](const base::Progress& progress) -> BackgroundRunner::Finish {
        auto photo = source.content ? loadPhoto(*source.content, base::utf8(source.path), progress)
                                    : loadPhoto(source.path, progress);
        if (swapped.contains(photo->identity.sha256))
            photo = mirrored(*photo);
        return [this, photo = std::move(photo), source, place] { photoLoaded(photo, source, place); };
    };
}

std::shared_ptr<const std::vector<std::uint8_t>>
Workbench::newBytesOf(const head::PhotoIdentity& photo) const {
    const auto found = m_new.find(photo.sha256);
    return found == m_new.end() ? nullptr : found->second;
}

bool Workbench::hasNewPhotos() const {
    const std::vector<PhotoView> views = m_document.views();
    return std::any_of(views.begin(), views.end(), [this](const PhotoView& view) {
        return view.photo && newBytesOf(view.photo->identity) != nullptr;
    });
}

std::filesystem::path Workbench::fileOf(const head::PhotoIdentity& photo) const {
    const auto file = m_files.find(photo.sha256);
    return file == m_files.end() ? std::filesystem::path() : file->second;
}

void Workbench::photoLoaded(PhotoPtr photo, const PhotoSource& source, Place place) {
    if (!source.content)
        m_files[photo->identity.sha256] = std::filesystem::absolute(source.path);
    else if (source.kept == PhotoSource::Kept::Nowhere)
        m_new[photo->identity.sha256] = source.content;
    if (const auto known = m_document.viewOf(photo->identity); known && place == Place::Added) {
        m_document.show(*known);
        m_repeated = true;
        return;
    }
    const bool first = place == Place::Anew || m_document.list().ids.empty();
    const int id = first ? m_document.startWith(std::move(photo)) : m_document.addView(std::move(photo));
    if (first && m_known) // a photo that is opened starts with no head known
        m_head.take(*m_known, HeadFitting::Reason::Photos);
    imaging::FitRequest request;
    request.kind = source.kind;
    m_importer.startNext(tr("Fitting the head"), fitting(id, request), fitFailed(id));
}

void Workbench::photoSaved(const head::PhotoIdentity& photo, const std::filesystem::path& file) {
    m_new.erase(photo.sha256);
    m_files[photo.sha256] = std::filesystem::absolute(file);
    emit newPhotosKept();
}

void Workbench::photoUnread(const PhotoSource& source, const std::exception_ptr& failure) {
    if (isInterruption(failure))
        return;
    if (m_unread.isEmpty())
        m_firstUnread = sentenceFor(failure);
    m_unread += shown(source.path);
}

// One sentence, however many of the photos are broken.
void Workbench::tellUnread() {
    if (m_unread.size() == 1)
        emit failed(m_firstUnread);
    else if (m_unread.size() > 1)
        emit failed(tr("%1 photos could not be read: %2. The first: %3")
                        .arg(m_unread.size())
                        .arg(namesOf(m_unread), m_firstUnread));
    else if (m_repeated)
        emit told(tr("This photo is there already."));
    m_unread.clear();
    m_repeated = false;
}

// ---- the head

void Workbench::connectHead() {
    connect(&m_head, &HeadFitting::found, this, &Workbench::headFound);
    connect(&m_head, &HeadFitting::changed, this,
            [this](const HeadChange& change, HeadFitting::Reason reason, const std::vector<int>& doubtful) {
                constexpr double kWorthSaying_mm = 0.5;
                QString doubts;
                for (const int id : doubtful)
                    doubts += QStringLiteral(" ") + doubtsOf(*m_document.view(id).registration);
                if (reason != HeadFitting::Reason::Photos || !doubts.isEmpty() ||
                    (m_document.hasOwnDesign() && change.hairlineShift_mm > kWorthSaying_mm))
                    emit headChanged(sentenceFor(change) + doubts, doubtful);
            });
    connect(&m_head, &HeadFitting::failed, this,
            [this](const std::vector<int>& ids, const std::exception_ptr& failure) {
                for (const int id : ids)
                    fitFailed(id)(failure);
                if (ids.empty())
                    report()(failure);
            });
}

BackgroundRunner::Work Workbench::fitting(int id, const imaging::FitRequest& request) {
    const SharedHead known = m_head.said();
    const PhotoPtr& photo = m_document.view(id).photo;
    const auto filed = std::find_if(known.filed.begin(), known.filed.end(), [&](const head::View& view) {
        return view.photo.sha256 == photo->identity.sha256;
    });
    const bool again = m_document.view(id).registration != nullptr;
    const std::optional<head::View> laid =
        filed == known.filed.end() || again ? std::nullopt : std::optional(*filed);
    imaging::FitRequest asked = request;
    asked.tagSide = known.tagSide;
    const std::vector<head::KnownLength> lengths = lengthsIn(known, photo->identity.sha256);
    return [this, id, photo, asked, laid, lengths,
            again](const base::Progress& progress) -> BackgroundRunner::Finish {
        auto registration =
            laid ? registrationAsFiled(*photo, *laid, lengths) : registerPhoto(*photo, asked, progress);
        return [this, id, again, registration = std::move(registration)] {
            m_head.take(id, registration,
                        again ? HeadFitting::Reason::Correction : HeadFitting::Reason::Photos);
        };
    };
}

BackgroundRunner::Failure Workbench::fitFailed(int id) {
    return [this, id](const std::exception_ptr& failure) {
        if (!isInterruption(failure) && !asksForTheHead(failure)) {
            emit failed(sentenceFor(failure));
            return;
        }
        const QString sentence = isInterruption(failure)
                                     ? tr("The fit was stopped. Say what the photo shows, or place the head.")
                                     : sentenceFor(failure);
        if (!m_document.view(id).registration && !isInterruption(failure))
            return lookWhereToBegin(id, sentence);
        if (!m_document.view(id).registration)
            m_document.setTrouble(id, sentence);
        emit headNeeded(id, sentence);
    };
}

void Workbench::refit(int id, const imaging::FitRequest& request) {
    if (m_document.view(id).photo)
        m_importer.startNext(tr("Fitting the head"), fitting(id, request), fitFailed(id));
}

void Workbench::takeHeadAt(int id, const base::ImagePoint& at) {
    imaging::FitRequest request;
    request.headAt = at;
    refit(id, request);
}

void Workbench::headFound(int id) {
    const RegistrationPtr& registration = m_document.view(id).registration;
    if (m_document.wantsProposal())
        m_document.propose(design::proposeDesign(registration->view.head));
    else if (m_document.list().ids.size() == 1 && !m_document.view(id).photo->identity.flipped)
        emit designKept();
    if (doubtOf(*registration))
        emit headDoubtful(id, doubtsOf(*registration));
}

// ---- designs

bool Workbench::openDesign(const std::filesystem::path& path) {
    try {
        const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestDesign_bytes);
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        m_document.openDesign(design::documentFromJson(text, base::utf8(path)));
        return true;
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
        return false;
    }
}

bool Workbench::saveDesign(const std::filesystem::path& path) {
    if (!m_document.design())
        return false;
    try {
        base::durableWrite(path, design::documentToJson(m_document.contents()));
        m_document.markSaved();
        emit wrote(tr("Saved %1.").arg(shown(path)), path);
        return true;
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
        return false;
    }
}

void Workbench::proposeAgain() {
    if (!m_document.ready())
        return;
    m_document.endGesture();
    m_document.edit(EditKind::NewDesign, tr("New design"),
                    design::proposeDesign(m_document.registration()->view.head));
}

// ---- pictures

PictureOrder Workbench::order() const {
    return {m_document.photo(), m_document.registration(), m_document.design(),
            m_document.look(),  m_document.hair(),         m_document.stubbleOn(m_document.shownView().id)};
}

void Workbench::exportPicture(const std::filesystem::path& path) {
    if (!m_document.ready())
        return;
    try {
        documents::requirePictureFormat(path);
        base::requireWritable(path);
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
        return;
    }
    m_exporter.start(
        tr("Exporting"),
        [this, path, order = order()](const base::Progress& progress) -> BackgroundRunner::Finish {
            exportSimulation(order, path, progress);
            return [this, path] {
                emit wrote(tr("Exported %1, stamped as a simulation.").arg(shown(path)), path);
            };
        },
        report());
}

void Workbench::copyPicture() {
    if (!m_document.ready())
        return;
    m_exporter.start(
        tr("Copying"),
        [this, order = order()](const base::Progress& progress) -> BackgroundRunner::Finish {
            const QImage image = stampedSimulation(order, progress);
            return [this, image] {
                QGuiApplication::clipboard()->setImage(image);
                emit told(tr("Copied the picture, stamped as a simulation."));
            };
        },
        report());
}

void Workbench::setShownScale(double deviceScale) {
    m_shownScale = deviceScale;
    if (m_document.ready() && levelFor(deviceScale, m_document.photo()->identity.width_px) != m_level)
        requestPreview();
}

void Workbench::setDotsWanted(Dots dots) {
    m_dots = dots;
    requestPreview();
}

void Workbench::requestPreview() {
    if (!m_document.ready())
        return;
    m_level = levelFor(m_shownScale, m_document.photo()->identity.width_px);
    m_coordinator.request({m_document.photo(), m_document.registration(), m_document.design(),
                           m_document.look(), m_level, m_dots, m_document.hair(), m_hairMask, Use::Shown,
                           m_document.stubbleOn(m_document.shownView().id)});
}

void Workbench::setHairMaskWanted(HairMask mask) {
    m_hairMask = mask;
    requestPreview();
}

void Workbench::tellLater(const std::shared_ptr<const Preview>& preview) {
    if (preview->design == m_document.design())
        emit thumbnailReady(preview);
    else
        emit variantReady(preview);
}

void Workbench::requestThumbnails() {
    std::vector<PreviewRequest> requests;
    std::vector<PhotoView> views = m_document.views();
    views.push_back(m_document.view(kNeutralHead));
    for (const PhotoView& view : views) {
        if (!view.registration || !m_document.design() || !thumbnailScale)
            continue;
        const int level = levelFor(thumbnailScale(view), view.photo->identity.width_px);
        requests.push_back({view.photo, view.registration, m_document.design(), m_document.lookOn(view.id),
                            level, Dots::NotWanted, m_document.hair(), HairMask::NotWanted, Use::Beside,
                            m_document.stubbleOn(view.id)});
    }
    // The other variants of what is shown, so that going from one to the next waits for nothing.
    if (m_document.ready()) {
        const int level = levelFor(m_shownScale, m_document.photo()->identity.width_px);
        for (const NamedDesign& variant : m_document.variants())
            if (variant.design != m_document.design())
                requests.push_back({m_document.photo(), m_document.registration(), variant.design,
                                    m_document.look(), level, Dots::NotWanted, m_document.hair(),
                                    HairMask::NotWanted, Use::Beside,
                                    m_document.stubbleOn(m_document.shownView().id)});
    }
    m_coordinator.requestLater(std::move(requests));
}

} // namespace trichion::studio
