#include "studio/panels/film_strip.h"

#include "studio/appearance/icons.h"
#include "studio/canvas/overlay_style.h"
#include "studio/canvas/wireframe.h"
#include "studio/panels/head_tile.h"
#include "studio/services/messages.h"
#include "trichion/head/by_hand.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kPicture_px = 96;
constexpr int kCaption_px = 20;
constexpr int kMargin_px = 6;
constexpr double kAroundTheHead = 1.28;
constexpr int kIdRole = Qt::UserRole;

/// The square of the photo that a small picture shows: the head, or the middle.
QRectF squareOf(const PhotoView& view) {
    const double width = view.photo->identity.width_px;
    const double height = view.photo->identity.height_px;
    const double most = std::min(width, height);
    QPointF centre(width / 2.0, height / 2.0);
    double side = most;
    if (view.registration) {
        const head::PixelBox box = head::silhouetteBox(view.registration->view);
        side = std::clamp(kAroundTheHead * box.size().maxCoeff(), std::min(64.0, most), most);
        centre = {box.centre().x(), box.centre().y()};
    }
    return {std::clamp(centre.x() - side / 2.0, 0.0, width - side),
            std::clamp(centre.y() - side / 2.0, 0.0, height - side), side, side};
}

class ViewDelegate : public QStyledItemDelegate {
  public:
    ViewDelegate(const Document& document, const FilmStrip& strip, QObject* parent)
        : QStyledItemDelegate(parent), m_document(document), m_strip(strip) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kPicture_px + 2 * kMargin_px, kPicture_px + kCaption_px + 2 * kMargin_px};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const PhotoView& view = m_document.view(index.data(kIdRole).toInt());
        if (!view.photo)
            return;
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRectF face(option.rect.x() + kMargin_px, option.rect.y() + kMargin_px, kPicture_px,
                          kPicture_px);
        paintPicture(*painter, view, face);
        paintCaption(*painter, option, view, face);
        painter->restore();
    }

  private:
    void paintPicture(QPainter& painter, const PhotoView& view, const QRectF& face) const {
        QPainterPath frame;
        frame.addRoundedRect(face, 4.0, 4.0);
        painter.save();
        painter.setClipPath(frame);
        const QImage picture = m_strip.pictureOf(view);
        const QRectF crop = m_strip.cropOf(view);
        const double scale = static_cast<double>(picture.width()) / view.photo->identity.width_px;
        painter.drawImage(
            face, picture,
            QRectF(crop.topLeft() * scale, QSizeF(crop.width() * scale, crop.height() * scale)));
        if (view.registration && m_document.design()) {
            const double shown = face.width() / crop.width();
            const QTransform fromPhoto(shown, 0.0, 0.0, shown, face.x() - crop.x() * shown,
                                       face.y() - crop.y() * shown);
            if (m_document.design()->areas.empty()) // it counts
                paintHairline(painter, view.registration->view, *m_document.design(), fromPhoto);
        } else
            painter.fillRect(face, QColor(0, 0, 0, 110));
        painter.restore();
    }

    static void paintCaption(QPainter& painter, const QStyleOptionViewItem& option, const PhotoView& view,
                             const QRectF& face) {
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        const QPalette& palette = option.palette;
        if (chosen || (option.state & QStyle::State_MouseOver) != 0) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette.color(chosen ? QPalette::Highlight : QPalette::PlaceholderText),
                                chosen ? 2.5 : 1.2));
            painter.drawRoundedRect(face.adjusted(-2.0, -2.0, 2.0, 2.0), 5.0, 5.0);
        }
        if (chosen && (option.state & QStyle::State_HasFocus) != 0) {
            painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.0, Qt::DotLine));
            painter.drawRoundedRect(face.adjusted(1.5, 1.5, -1.5, -1.5), 3.0, 3.0);
        }
        const QRectF line(face.x() - kMargin_px + 1.0, face.bottom() + 3.0,
                          face.width() + 2.0 * kMargin_px - 2.0, kCaption_px);
        painter.setPen(palette.color(chosen ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(line, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(FilmStrip::captionOf(view), Qt::ElideRight,
                                                          static_cast<int>(line.width())));
        if (view.trouble.isEmpty() && !(view.registration && doubtOf(*view.registration)))
            return;
        const QRectF badge(face.right() - 21.0, face.top() + 3.0, 18.0, 18.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(20, 20, 20, 190));
        painter.drawEllipse(badge.adjusted(-1.0, -1.0, 1.0, 1.0));
        painter.setPen(QPen(overlay::kMidline, 2.0));
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.drawText(badge, Qt::AlignCenter, QStringLiteral("!"));
    }

    const Document& m_document;
    const FilmStrip& m_strip;
};

} // namespace

FilmStrip::FilmStrip(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QListWidget(this))
    , m_add(new QToolButton(this))
    , m_head(new HeadTile(kPicture_px, kCaption_px, this)) {
    setObjectName("filmStrip");
    setAutoFillBackground(true);
    m_list->setAccessibleName(tr("Photos of the head"));
    m_list->setAccessibleDescription(tr("Arrow keys show a photo, Delete removes it"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new ViewDelegate(document, *this, m_list));
    m_list->installEventFilter(this);
    m_list->setFixedHeight(kPicture_px + kCaption_px + 2 * kMargin_px + 4);
    m_add->setObjectName("addTile");
    m_add->setText(tr("Add photos…"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_add->setIconSize({28, 28});
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setAccessibleName(tr("Add photos"));
    m_add->setToolTip(tr("Add photos of the same head: sides, top, back (Ctrl+Shift+O)"));
    fitTile();
    m_list->setMinimumWidth(kPicture_px + 2 * kMargin_px + 4);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 12, 4);
    row->setSpacing(4);
    row->addWidget(m_list);
    row->addWidget(m_head, 0, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignTop);
    row->addStretch();
    row->setStretch(0, 1000); // the list takes what it can use; what is left lies behind the tile
    drawIcon();
    connect(m_add, &QToolButton::clicked, this, &FilmStrip::addWanted);
    connect(m_head, &QAbstractButton::clicked, this, &FilmStrip::neutralHeadWanted);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr)
            m_document.show(item->data(kIdRole).toInt());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &FilmStrip::openMenu);
    connect(&document, &Document::viewsChanged, this, &FilmStrip::showViews);
    connect(&document, &Document::photoChanged, this, &FilmStrip::showViews);
    connect(&document, &Document::designChanged, this, &FilmStrip::followLine);
}

// Dots come with the next small picture; of a design only the line is drawn at once.
void FilmStrip::followLine() {
    const DesignPtr& design = m_document.design();
    if (m_drawnDesign && design && m_drawnDesign->hairline == design->hairline &&
        m_drawnDesign->lowerEdge == design->lowerEdge && m_drawnDesign->areas == design->areas &&
        m_drawnDesign->head == design->head)
        return;
    m_drawnDesign = design;
    m_list->viewport()->update();
}

// The rim of the head is looked for once: each step of the design asks for the place of every photo.
QRectF FilmStrip::cropOf(const PhotoView& view) const {
    Crop& crop = m_crops[view.id];
    if (crop.photo != view.photo || crop.registration != view.registration || crop.square.isNull())
        crop = {view.photo, view.registration, squareOf(view)};
    return crop.square;
}

QString FilmStrip::captionOf(const PhotoView& view) {
    if (view.registration)
        return readable(view.registration->view.fit.kind);
    return view.trouble.isEmpty() ? tr("Finding…") : tr("What is it?");
}

double FilmStrip::scaleOf(const PhotoView& view) const {
    if (view.id == kNeutralHead)
        return kPicture_px * devicePixelRatioF() * kAroundTheHead / view.photo->identity.height_px;
    return kPicture_px * devicePixelRatioF() / cropOf(view).width();
}

const std::shared_ptr<const Preview>& FilmStrip::thumbnail(int id) const {
    static const std::shared_ptr<const Preview> none;
    const auto found = m_thumbnails.find(id);
    return found == m_thumbnails.end() ? none : found->second;
}

QImage FilmStrip::pictureOf(const PhotoView& view) const {
    const std::shared_ptr<const Preview>& preview = thumbnail(view.id);
    if (preview && view.registration)
        return imageOf(preview->after);
    return view.photo->pyramid.levelFor(scaleOf(view));
}

void FilmStrip::setThumbnail(const std::shared_ptr<const Preview>& preview) {
    if (preview->registration->neutralSkin)
        m_head->setPicture(imageOf(preview->after));
    for (const PhotoView& view : m_document.views())
        if (view.photo == preview->photo)
            m_thumbnails[view.id] = preview;
    m_list->viewport()->update();
}

void FilmStrip::fitTile() {
    m_add->setFixedSize(std::max(kPicture_px, m_add->sizeHint().width()), kPicture_px);
}

// The rules of the style may have come after the tile.
bool FilmStrip::event(QEvent* event) {
    if (event->type() == QEvent::Show)
        fitTile();
    return QWidget::event(event);
}

void FilmStrip::drawIcon() {
    m_add->setIcon(iconOf("add-photo"));
    m_head->setIcon(iconOf("turntable"));
}

void FilmStrip::showViews() {
    const QSignalBlocker quiet(m_list);
    const std::vector<PhotoView> views = m_document.views();
    while (m_list->count() > static_cast<int>(views.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(views.size()))
        m_list->addItem(new QListWidgetItem);
    m_head->setChecked(m_document.showsNeutral());
    if (m_document.showsNeutral())
        m_list->setCurrentItem(nullptr);
    for (std::size_t i = 0; i < views.size(); ++i) {
        QListWidgetItem* item = m_list->item(static_cast<int>(i));
        item->setData(kIdRole, views[i].id);
        item->setText(captionOf(views[i]));
        const QString doubt = views[i].registration ? doubtsOf(*views[i].registration) : views[i].trouble;
        item->setToolTip(doubt.isEmpty() ? captionOf(views[i]) : captionOf(views[i]) + "\n" + doubt);
        if (views[i].id == m_document.list().shown) {
            m_list->setCurrentItem(item);
            m_list->scrollToItem(item);
        }
    }
    m_list->setVisible(m_list->count() > 0);
    m_list->setMaximumWidth(m_list->count() * (kPicture_px + 2 * kMargin_px) + 4);
    std::erase_if(m_crops, [this](const auto& entry) { return !m_document.view(entry.first).photo; });
    std::erase_if(m_thumbnails, [this](const auto& entry) { return !m_document.view(entry.first).photo; });
    m_list->viewport()->update();
}

void FilmStrip::openMenu(const QPoint& at) {
    const QListWidgetItem* item = m_list->itemAt(at);
    if (item == nullptr)
        return;
    const int id = item->data(kIdRole).toInt();
    QMenu menu(this);
    menu.addAction(tr("Correct the &head…"), this, [this, id] { emit correctWanted(id); });
    menu.addAction(tr("&Mirror the photo"), this, [this, id] { emit mirrorWanted(id); });
    menu.addAction(tr("&Remove photo"), this, [this, id] { emit removeWanted(id); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool FilmStrip::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress && m_list->currentItem() != nullptr &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        emit removeWanted(m_list->currentItem()->data(kIdRole).toInt());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trichion::studio
