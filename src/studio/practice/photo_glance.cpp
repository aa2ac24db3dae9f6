#include "studio/practice/photo_glance.h"

#include "studio/practice/calendar_time.h"
#include "studio/practice/photo_picture.h"
#include "studio/services/messages.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QToolButton>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr std::size_t kMostShown = 3;
constexpr int kGlance_px = 148;

/// The newest photo of each view, the newest of them first.
std::vector<store::Photo> newestOf(std::vector<store::Photo> photos) {
    std::stable_sort(photos.begin(), photos.end(),
                     [](const store::Photo& a, const store::Photo& b) { return a.takenOn > b.takenOn; });
    std::vector<store::Photo> newest;
    for (const store::Photo& photo : photos) {
        const bool isKnown = std::any_of(newest.begin(), newest.end(),
                                         [&](const store::Photo& other) { return other.view == photo.view; });
        if (!isKnown && newest.size() < kMostShown)
            newest.push_back(photo);
    }
    return newest;
}

} // namespace

PhotoGlance::PhotoGlance(PracticeDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (std::size_t i = 0; i < kMostShown; ++i) {
        auto* button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({kGlance_px, kGlance_px});
        button->setAutoRaise(true);
        button->setToolTip(tr("All photos"));
        connect(button, &QToolButton::clicked, this, &PhotoGlance::photosWanted);
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addStretch();
    hide();
}

void PhotoGlance::show(const ClientFilePtr& file) {
    const std::vector<store::Photo> photos = file ? newestOf(file->photos) : std::vector<store::Photo>();
    std::vector<store::PhotoId> ids;
    ids.reserve(photos.size());
    for (const store::Photo& photo : photos)
        ids.push_back(photo.id);
    setVisible(!photos.empty());
    if (ids == m_shown)
        return;
    m_shown = ids;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < photos.size());
        m_buttons[i]->setIcon({});
        if (i >= photos.size())
            continue;
        const QString view = readableView(photos[i].view);
        m_buttons[i]->setText(photos[i].takenOn ? view + ", " + shortDate(*photos[i].takenOn) : view);
        m_buttons[i]->setAccessibleName(tr("Photo: %1").arg(m_buttons[i]->text()));
        read(photos[i], i);
    }
}

void PhotoGlance::read(const store::Photo& photo, std::size_t place) {
    m_desk.run(
        [this, photo, place](store::Practice& practice) -> PracticeDesk::Finish {
            return [this, photo, place, small = smallPictureOf(practice, photo, 2 * kGlance_px)] {
                if (place < m_shown.size() && m_shown[place] == photo.id)
                    m_buttons[place]->setIcon(QIcon(QPixmap::fromImage(small)));
            };
        },
        [this](const std::exception_ptr& failure) { emit told(sentenceFor(failure)); });
}

} // namespace trichion::studio
