#include "studio/workbench.h"

#include "documents/picture_export.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"

#include <QClipboard>
#include <QGuiApplication>

namespace trichion::studio {

namespace {

constexpr std::size_t kLargestDesign_bytes = 16U << 20;

QString shown(const std::filesystem::path& path) {
    return QString::fromStdString(base::utf8(path.filename()));
}

} // namespace

Workbench::Workbench(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&m_coordinator, &RenderCoordinator::rendered, this, &Workbench::previewReady);
    connect(&m_coordinator, &RenderCoordinator::failed, this, &Workbench::failed);
    connect(&document, &Document::photoChanged, this, [this] { m_coordinator.forget(); });
    connect(&document, &Document::registrationChanged, this, &Workbench::requestPreview);
    connect(&document, &Document::designChanged, this, &Workbench::requestPreview);
    connect(&document, &Document::lookChanged, this, &Workbench::requestPreview);
}

BackgroundRunner::Failure Workbench::report() {
    return [this](const std::exception_ptr& failure) {
        if (!isInterruption(failure))
            emit failed(sentenceFor(failure));
    };
}

void Workbench::openPhoto(const std::filesystem::path& path) {
    m_importer.start(
        tr("Reading the photo"),
        [this, path](const base::Progress& progress) -> BackgroundRunner::Finish {
            auto photo = loadPhoto(path, progress);
            return [this, photo = std::move(photo)] { photoLoaded(photo); };
        },
        report());
}

void Workbench::photoLoaded(std::shared_ptr<const LoadedPhoto> photo) {
    m_document.setPhoto(std::move(photo));
    refit({});
}

void Workbench::refit(const imaging::FitRequest& request) {
    const std::shared_ptr<const LoadedPhoto> photo = m_document.photo();
    if (!photo)
        return;
    m_importer.start(
        tr("Fitting the head"),
        [this, photo, request](const base::Progress& progress) -> BackgroundRunner::Finish {
            auto registration = registerPhoto(*photo, request, progress);
            return [this, registration = std::move(registration)] { headFitted(registration); };
        },
        [this](const std::exception_ptr& failure) {
            if (isInterruption(failure))
                emit headNeeded(tr("The fit was stopped. Say what the photo shows, or open another."));
            else if (asksForTheHead(failure))
                emit headNeeded(sentenceFor(failure));
            else
                emit failed(sentenceFor(failure));
        });
}

void Workbench::headFitted(std::shared_ptr<const Registration> registration) {
    const bool keep = m_document.hasOwnDesign();
    const head::Head head = registration->view.head;
    m_document.setRegistration(std::move(registration));
    if (keep)
        emit designKept();
    else
        m_document.propose(design::proposeDesign(head));
}

bool Workbench::openDesign(const std::filesystem::path& path) {
    try {
        const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestDesign_bytes);
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        m_document.openDesign(design::designFromJson(text, base::utf8(path)));
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
        base::durableWrite(path, design::designToJson(*m_document.design()));
        m_document.markSaved();
        emit told(tr("Saved %1.").arg(shown(path)));
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

PictureOrder Workbench::order() const {
    return {m_document.photo(), m_document.registration(), m_document.design(), m_document.look()};
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
            return [this, path] { emit told(tr("Exported %1, stamped as a simulation.").arg(shown(path))); };
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

void Workbench::requestPreview() {
    if (!m_document.ready())
        return;
    m_level = levelFor(m_shownScale, m_document.photo()->identity.width_px);
    m_coordinator.request(
        {m_document.photo(), m_document.registration(), m_document.design(), m_document.look(), m_level});
}

} // namespace trichion::studio
