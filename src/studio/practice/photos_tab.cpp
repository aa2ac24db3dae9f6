#include "studio/practice/photos_tab.h"

#include "studio/capture/camera_dialog.h"
#include "studio/capture/photo_protocol.h"
#include "studio/capture/vault_ghost.h"
#include "studio/dialogs.h"
#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/photo_picture.h"
#include "studio/practice/photo_taking.h"
#include "studio/practice/view_proposals.h"
#include "studio/services/messages.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kPicture_px = 180;

/// Views that the day of the newest photo has.
std::vector<head::ViewKind> viewsOfNewestDay(const std::vector<store::Photo>& photos) {
    std::optional<plan::Date> newest;
    for (const store::Photo& photo : photos)
        if (photo.takenOn && (!newest || *newest < *photo.takenOn))
            newest = photo.takenOn;
    std::vector<head::ViewKind> views;
    for (const store::Photo& photo : photos)
        if (const auto view = head::viewKindFrom(photo.view); view && photo.takenOn == newest)
            views.push_back(*view);
    return views;
}

/// Keeps the place of a picture that is being read.
QIcon blank() {
    QPixmap pixmap(kPicture_px, kPicture_px);
    pixmap.fill(Qt::transparent);
    return QIcon(pixmap);
}

} // namespace

PhotosTab::PhotosTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_photos(new QListWidget(this))
    , m_empty(quietLabel(tr("No photos yet. Drop some here, or add them: front, both sides, top and back."),
                         this))
    , m_wanted(quietLabel({}, this))
    , m_view(new QComboBox(this))
    , m_proposals(new ViewProposals(desk, this)) {
    setAcceptDrops(true);
    openCamera = [] {
        const std::vector<CameraName> all = camerasHere();
        return all.empty() ? nullptr : cameraWith(all.front().id);
    };
    layOut();
    connect(m_proposals, &ViewProposals::looked, this, [this] { showWanted(); });
    connect(m_proposals, &ViewProposals::finished, this, [this] {
        follow(Client::Same);
        if (const int poor = m_proposals->poor(); poor > 0)
            emit told(poor == 1 ? tr("One photo could be better: point at it to see why.")
                                : tr("%1 photos could be better: point at them to see why.").arg(poor));
    });
}

void PhotosTab::layOut() {
    m_photos->setViewMode(QListView::IconMode);
    m_photos->setIconSize({kPicture_px, kPicture_px});
    m_photos->setGridSize({kPicture_px + 24, kPicture_px + 54});
    m_photos->setResizeMode(QListView::Adjust);
    m_photos->setMovement(QListView::Static);
    m_photos->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_photos->setFrameShape(QFrame::NoFrame);
    m_photos->setWordWrap(true);
    m_photos->setAccessibleName(tr("Photos"));
    m_photos->setToolTip(tr("Double-click or Enter opens a photo in the studio"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_view->setAccessibleName(tr("What the photo shows"));
    m_view->setToolTip(tr("What the chosen photos show"));
    for (const head::ViewKind kind :
         {head::ViewKind::Front, head::ViewKind::QuarterLeft, head::ViewKind::QuarterRight,
          head::ViewKind::Left, head::ViewKind::Right, head::ViewKind::Top, head::ViewKind::Back})
        m_view->addItem(readable(kind), QString::fromUtf8(head::nameOf(kind).data()));
    m_open = leadingButton(tr("Open in the s&tudio"), tr("Design on the chosen photos, or on all"), this,
                           [this] { openInStudio(); });
    auto* row = new QHBoxLayout;
    row->addWidget(
        pushButton(tr("&Add photos…"), tr("Seal photos into the client's file"), this, [this] { choose(); }));
    m_take = pushButton(tr("&Take photos…"), tr("Take the photos with a camera, view by view"), this,
                        [this] { takePhotos(); });
    row->addWidget(m_take);
    row->addWidget(m_view);
    m_wanted->setWordWrap(false);
    row->addWidget(m_wanted);
    row->addStretch();
    row->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addLayout(row);
    column->addWidget(m_empty, 1);
    column->addWidget(m_photos, 1);
    connect(m_photos, &QListWidget::itemActivated, this, &PhotosTab::openInStudio);
    connect(m_photos, &QListWidget::itemSelectionChanged, this,
            [this] { m_view->setEnabled(!m_photos->selectedItems().isEmpty()); });
    connect(m_view, &QComboBox::activated, this,
            [this](int index) { setView(m_view->itemData(index).toString().toStdString()); });
}

void PhotosTab::follow(Client client) {
    if (client == Client::Another) {
        m_pictures.clear();
        m_proposals->forget();
    }
    const std::vector<store::PhotoId> kept = chosen();
    m_photos->clear();
    const bool isEmpty = !file() || file()->photos.empty();
    if (file())
        for (const store::Photo& photo : file()->photos) {
            const QString day = photo.takenOn ? shortDate(*photo.takenOn) : QString();
            auto* item = new QListWidgetItem(
                readableView(photo.view) + (day.isEmpty() ? QString() : '\n' + day), m_photos);
            item->setData(Qt::UserRole, QString::fromStdString(photo.id.text));
            item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
            item->setToolTip(
                (QStringList{readableState(photo.treatmentState)} + m_proposals->adviceFor(photo.id))
                    .join(QLatin1Char('\n')));
            const auto picture = m_pictures.find(photo.id.text);
            item->setIcon(picture == m_pictures.end() || picture->second.isNull() ? blank()
                                                                                  : picture->second);
            item->setSelected(std::find(kept.begin(), kept.end(), photo.id) != kept.end());
        }
    showWanted();
    m_take->setVisible(hasCamera());
    m_open->setEnabled(!isEmpty);
    m_view->setEnabled(!m_photos->selectedItems().isEmpty());
    m_photos->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    readPictures();
}

// One job per photo: what is wanted in between does not wait for all of them.
void PhotosTab::readPictures() {
    if (!file())
        return;
    for (const store::Photo& photo : file()->photos) {
        if (m_pictures.contains(photo.id.text))
            continue;
        m_pictures[photo.id.text]; // asked for
        desk().run(
            [this, photo](store::Practice& practice) -> PracticeDesk::Finish {
                return [this, photo, small = smallPictureOf(practice, photo, 2 * kPicture_px)] {
                    if (!file() || file()->client.id != photo.client)
                        return;
                    const QIcon icon(QPixmap::fromImage(small));
                    m_pictures[photo.id.text] = icon;
                    for (int row = 0; row < m_photos->count(); ++row)
                        if (m_photos->item(row)->data(Qt::UserRole).toString().toStdString() == photo.id.text)
                            m_photos->item(row)->setIcon(icon);
                };
            },
            [this](const std::exception_ptr& failure) { emit told(studio::sentenceFor(failure)); });
    }
}

void PhotosTab::choose() {
    add(pickPhotos(*this));
}

void PhotosTab::add(const std::vector<std::filesystem::path>& paths) {
    std::vector<PhotoFile> files;
    files.reserve(paths.size());
    for (const std::filesystem::path& path : paths)
        files.push_back({path});
    addFiles(files);
}

// Which views are there, and how the next is taken.
void PhotosTab::showWanted() {
    const bool isEmpty = !file() || file()->photos.empty();
    if (m_proposals->busy()) {
        m_wanted->setText(tr("Looking what the photos show…"));
        m_wanted->setToolTip({});
        m_wanted->show();
        return;
    }
    const std::vector<head::ViewKind> missing =
        isEmpty ? std::vector<head::ViewKind>() : viewsMissing(viewsOfNewestDay(file()->photos));
    m_wanted->setVisible(!missing.empty());
    if (missing.empty())
        return;
    QStringList names;
    QStringList prompts;
    for (const head::ViewKind view : missing) {
        names += readable(view);
        prompts += tr("%1: %2").arg(readable(view), promptFor(view));
    }
    m_wanted->setText(tr("Of the newest day still to take: %1").arg(names.join(QStringLiteral(", "))));
    m_wanted->setToolTip((QStringList{generalPrompt()} + prompts).join(QLatin1Char('\n')));
}

void PhotosTab::takePhotos() {
    if (!file())
        return;
    std::unique_ptr<CameraSource> camera = openCamera();
    if (!camera) {
        emit told(tr("No camera was found. Plug one in, or add photos from files."));
        return;
    }
    CaptureSession session;
    for (const store::Photo& photo : file()->photos)
        if (const auto view = head::viewKindFrom(photo.view); view && photo.takenOn == today())
            session.taken.push_back(*view);
    const store::ClientId client = file()->client.id;
    session.ghost = [this, client](head::ViewKind view, const std::function<void(GhostPicture)>& then) {
        lendFromVault(desk(), client, view, {}, then);
    };
    auto* dialog = new CameraDialog(std::move(camera), std::move(session), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CameraDialog::kept, this, [this, client](const PhotoBytes& photo, head::ViewKind view) {
        if (file() && file()->client.id == client)
            addFiles({{"photo", std::string(head::nameOf(view)), "consultation", photo, today()}});
    });
    connect(&desk(), &PracticeDesk::stateChanged, dialog,
            [this, dialog] { dialog->setVisible(desk().state() == PracticeDesk::State::Open); });
    dialog->open();
}

void PhotosTab::addFiles(const std::vector<PhotoFile>& files) {
    if (!file() || files.empty())
        return;
    desk().change(
        [this, client = file()->client.id, files](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            const TakenPhotos taken = studio::takePhotos(practice, transaction, client, files);
            transaction.commit();
            return [this, taken, client] {
                emit told(studio::sentenceFor(taken));
                std::vector<store::Photo> unseen; // a camera's were looked at when they were taken
                for (const store::Photo& photo : taken.photos)
                    if (photo.view == PhotoFile().view)
                        unseen.push_back(photo);
                if (file() && file()->client.id == client)
                    m_proposals->look(unseen);
            };
        });
}

std::vector<store::PhotoId> PhotosTab::chosen() const {
    std::vector<store::PhotoId> photos;
    for (const QListWidgetItem* item : m_photos->selectedItems())
        photos.push_back({item->data(Qt::UserRole).toString().toStdString()});
    return photos;
}

void PhotosTab::openInStudio() {
    if (!file() || file()->photos.empty())
        return;
    std::vector<store::PhotoId> photos = chosen();
    if (photos.empty())
        for (const store::Photo& photo : file()->photos)
            photos.push_back(photo.id);
    // With the design that was chosen, or the newest there is.
    std::optional<store::DesignRevisionId> revision;
    for (const store::DesignRow& design : file()->designs)
        if (const store::DesignRevision* newest = file()->newest(design.id);
            newest != nullptr && (!revision || design.state == "chosen"))
            revision = newest->id;
    link().open(*file(), photos, revision);
}

void PhotosTab::setView(const std::string& view) {
    if (!file())
        return;
    std::vector<store::Photo> changed;
    const std::vector<store::PhotoId> photos = chosen();
    for (store::Photo photo : file()->photos)
        if (std::find(photos.begin(), photos.end(), photo.id) != photos.end()) {
            photo.view = view;
            changed.push_back(photo);
        }
    desk().change([changed](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        for (const store::Photo& photo : changed)
            (void)practice.change(transaction, photo);
        transaction.commit();
        return {};
    });
}

void PhotosTab::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PhotosTab::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.push_back(pathOf(url.toLocalFile()));
    add(paths);
}

} // namespace trichion::studio
