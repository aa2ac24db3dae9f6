#include "studio/capture/camera_dialog.h"

#include "studio/capture/live_picture.h"
#include "studio/capture/photo_protocol.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/value_slider.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"
#include "studio/services/photo_advice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kGhost_percent = 35;
constexpr int kSideWidth_px = 270;

} // namespace

CameraDialog::CameraDialog(std::unique_ptr<CameraSource> camera, CaptureSession session, QWidget* parent)
    : QDialog(parent)
    , m_session(std::move(session))
    , m_picture(new LivePicture(this))
    , m_views(new QListWidget(this))
    , m_prompt(new QLabel(this))
    , m_general(quietLabel(generalPrompt(), this))
    , m_ghostWhen(quietLabel({}, this))
    , m_said(new QLabel(this))
    , m_opacity(new QuietSlider(this))
    , m_cameras(new QComboBox(this)) {
    setWindowTitle(tr("Take photos"));
    layOut();
    fillViews();
    choose(nextView(m_session.taken));
    connect(m_views, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(protocolViews()[static_cast<std::size_t>(row)]);
    });
    connect(m_opacity, &QSlider::valueChanged, this,
            [this](int percent) { m_picture->setOpacity(percent / 100.0); });
    connect(m_cameras, &QComboBox::activated, this,
            [this](int index) { use(openCamera(m_cameras->itemData(index).toByteArray())); });
    use(std::move(camera));
}

CameraDialog::~CameraDialog() = default;

void CameraDialog::layOut() {
    m_views->setAccessibleName(tr("Views"));
    m_views->setToolTip(tr("Which view is taken now"));
    m_views->setSpacing(3);
    m_views->setFrameShape(QFrame::NoFrame);
    m_views->setFixedHeight(static_cast<int>(protocolViews().size()) * (fontMetrics().height() + 10));
    m_prompt->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setMinimumHeight(3 * fontMetrics().height());
    m_said->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_opacity->setOrientation(Qt::Horizontal);
    m_opacity->setRange(0, 100);
    m_opacity->setValue(kGhost_percent);
    m_opacity->setAccessibleName(tr("How strongly the earlier photo shows"));
    m_opacity->setToolTip(tr("How strongly the earlier photo of this view shows over the live picture"));
    m_cameras->setAccessibleName(tr("Camera"));
    m_cameras->setToolTip(tr("Which camera is used"));
    m_take = leadingButton(tr("&Take the photo"), tr("Take the photo (Space)"), this, [this] { take(); });
    m_take->setShortcut(QKeySequence(Qt::Key_Space));
    m_keep = leadingButton(tr("&Keep it"), tr("Keep the photo and go on to the next view (Enter)"), this,
                           [this] { keep(); });
    m_again = pushButton(tr("Take it &again"), tr("Drop this picture and take another (Backspace)"), this,
                         [this] { again(); });
    m_again->setShortcut(QKeySequence(Qt::Key_Backspace));
    m_close =
        pushButton(tr("Cl&ose"), tr("Back; photos that were kept stay (Esc)"), this, [this] { reject(); });
    auto* side = new QVBoxLayout;
    side->addWidget(partTitle(tr("View"), this));
    side->addWidget(m_views);
    side->addWidget(m_prompt);
    side->addWidget(m_general);
    side->addSpacing(8);
    side->addWidget(m_ghostWhen);
    side->addWidget(m_opacity);
    side->addStretch();
    side->addWidget(m_cameras);
    auto* sideWidget = new QWidget(this);
    sideWidget->setLayout(side);
    sideWidget->setFixedWidth(kSideWidth_px);
    side->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_said, 1);
    for (QPushButton* button : {m_close, m_again, m_keep, m_take})
        buttons->addWidget(button, 0, Qt::AlignTop);
    auto* left = new QVBoxLayout;
    left->addWidget(m_picture, 1);
    left->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addWidget(sideWidget);
}

void CameraDialog::fillViews() {
    const QSignalBlocker quiet(m_views);
    m_views->clear();
    for (const head::ViewKind view : protocolViews()) {
        const bool isTaken =
            std::find(m_session.taken.begin(), m_session.taken.end(), view) != m_session.taken.end();
        m_views->addItem(isTaken ? tr("%1 ✓").arg(readable(view)) : readable(view));
    }
}

void CameraDialog::fillCameras() {
    m_cameras->clear();
    const std::vector<CameraName> all = listCameras();
    for (const CameraName& camera : all)
        m_cameras->addItem(camera.name, camera.id);
    m_cameras->setVisible(all.size() > 1 || (m_state == State::Lost && !all.empty()));
}

head::ViewKind CameraDialog::view() const {
    return protocolViews()[static_cast<std::size_t>(std::max(0, m_views->currentRow()))];
}

QString CameraDialog::said() const {
    return m_said->text();
}

void CameraDialog::choose(head::ViewKind view) {
    const auto at = std::find(protocolViews().begin(), protocolViews().end(), view);
    {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrentRow(static_cast<int>(at - protocolViews().begin()));
    }
    m_prompt->setText(promptFor(view));
    m_picture->setGhost({});
    m_ghostWhen->setText(tr("No earlier photo of this view."));
    m_opacity->setEnabled(false);
    if (!m_session.ghost)
        return;
    const QPointer<CameraDialog> self(this);
    m_session.ghost(view, [self, asked = ++m_ghostAsked](GhostPicture ghost) {
        if (!self || asked != self->m_ghostAsked || ghost.empty())
            return;
        self->m_ghostWhen->setText(tr("Over it lies the photo of %1: take the same pose.").arg(ghost.when));
        self->m_opacity->setEnabled(true);
        self->m_picture->setGhost(std::move(ghost));
    });
}

void CameraDialog::use(std::unique_ptr<CameraSource> camera) {
    if (m_camera)
        m_camera->end();
    m_camera = std::move(camera);
    if (!m_camera)
        return lose();
    connect(m_camera.get(), &CameraSource::shown, this, [this](const QImage& live) {
        if (m_state == State::Live)
            m_picture->setPicture(live);
    });
    connect(m_camera.get(), &CameraSource::taken, this, &CameraDialog::look);
    connect(m_camera.get(), &CameraSource::lost, this, &CameraDialog::lose);
    m_photo ? settle(State::Taken, m_said->text()) : settle(State::Live, {});
    m_camera->begin();
}

void CameraDialog::settle(State state, const QString& sentence) {
    m_state = state;
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_picture->setGhostShown(state == State::Live);
    m_take->setVisible(state == State::Live || (state == State::Lost && !m_photo));
    m_take->setEnabled(state == State::Live);
    const bool isThere = m_photo && state != State::Live;
    m_keep->setVisible(isThere);
    m_again->setVisible(isThere);
    m_again->setEnabled(m_camera != nullptr);
    m_views->setEnabled(state == State::Live);
    (isThere ? m_keep : m_take)->setDefault(true);
    if (isVisible())
        (isThere ? m_keep : m_take)->setFocus();
    fillCameras();
}

void CameraDialog::take() {
    if (m_state == State::Live && m_camera)
        m_camera->take();
}

// Kept in memory at once: whatever happens to the camera then, the picture is there.
void CameraDialog::look(const QImage& still) {
    if (m_state != State::Live || still.isNull())
        return;
    try {
        m_photo = fileOf(still, TakenAs::Jpeg);
    } catch (const std::exception&) {
        settle(State::Live, studio::sentenceFor(std::current_exception()));
        return;
    }
    m_picture->setPicture(still);
    settle(State::Looking, tr("Looking at the photo…"));
    m_runner.start(
        tr("Looking at the photo"),
        [this, photo = m_photo, view = view()](const base::Progress& progress) -> BackgroundRunner::Finish {
            const TakenCheck check = checkTaken(photo, view, progress);
            return [this, photo, check] {
                if (photo != m_photo)
                    return;
                const QStringList advice = sentencesFor(check.faults);
                settle(m_camera ? State::Taken : State::Lost,
                       !check.headFound   ? tr("No head was found in the photo. Take it again, or keep it.")
                       : advice.isEmpty() ? tr("A good photo.")
                                          : advice.mid(0, 2).join(QLatin1Char('\n')));
            };
        },
        [this](const std::exception_ptr& failure) {
            if (!isInterruption(failure) && m_photo)
                settle(m_camera ? State::Taken : State::Lost, studio::sentenceFor(failure));
        });
}

void CameraDialog::keep() {
    if (!m_photo)
        return;
    emit kept(m_photo, view());
    m_session.taken.push_back(view());
    m_photo.reset();
    fillViews();
    choose(nextView(m_session.taken));
    const QString missing = sentenceForMissing(viewsMissing(m_session.taken));
    if (!m_camera)
        lose();
    else
        settle(State::Live,
               missing.isEmpty() ? tr("Kept. All views are there.") : tr("Kept.") + ' ' + missing);
}

void CameraDialog::again() {
    m_runner.cancel();
    m_photo.reset();
    settle(State::Live, {});
}

void CameraDialog::lose() {
    if (m_camera)
        m_camera.release()->deleteLater(); // it is the one that speaks
    settle(State::Lost, m_photo ? tr("The camera is gone. This photo is still here: keep it.")
                                : tr("The camera is gone. Plug it in again and choose it, or close; photos "
                                     "that were kept are safe."));
}

void CameraDialog::done(int result) {
    m_runner.cancel();
    if (m_camera)
        m_camera->end();
    QDialog::done(result);
}

} // namespace trichion::studio
