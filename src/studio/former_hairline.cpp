#include "studio/former_hairline.h"

#include "studio/panels/value_slider.h"
#include "studio/services/messages.h"
#include "trichion/design/edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kGhostWidth_px = 900;
constexpr int kHalf_percent = 50;
constexpr double kSizePerNotch = 1.03;
constexpr double kTurnPerNotch_deg = 1.0;
constexpr int kBarMargin_px = 12;

} // namespace

// ---- the ghost

FormerGhost::FormerGhost(Document& document, Canvas& canvas)
    : QWidget(&canvas), m_document(document), m_canvas(canvas) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Old photo"));
    canvas.installEventFilter(this);
    setGeometry(canvas.rect());
    hide();
}

bool FormerGhost::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_canvas && event->type() == QEvent::Resize)
        setGeometry(m_canvas.rect());
    return QWidget::eventFilter(watched, event);
}

void FormerGhost::show(const QImage& image, Laid laid) {
    const bool begins = laid == Laid::ByHand && (m_laid != laid || m_image.isNull());
    m_image = image;
    m_laid = laid;
    if (begins && m_document.photo()) { // as large as it fits
        const head::PhotoIdentity& photo = m_document.photo()->identity;
        const double size = std::min(static_cast<double>(photo.width_px) / image.width(),
                                     static_cast<double>(photo.height_px) / image.height());
        m_place = QTransform::fromTranslate(0.5 * (photo.width_px - size * image.width()),
                                            0.5 * (photo.height_px - size * image.height()));
        m_place.scale(size, size);
    }
    setVisible(!image.isNull());
    update();
}

void FormerGhost::setOpacity(double opacity) {
    m_opacity = opacity;
    update();
}

void FormerGhost::setMouse(Mouse mouse) {
    setAttribute(Qt::WA_TransparentForMouseEvents, mouse == Mouse::Passes);
    setCursor(mouse == Mouse::Moves ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

void FormerGhost::paintEvent(QPaintEvent*) {
    if (!m_document.photo() || m_image.isNull())
        return;
    const head::PhotoIdentity& photo = m_document.photo()->identity;
    QPainter painter(this);
    painter.setClipRect(m_canvas.viewport().photoRect());
    painter.setTransform(m_canvas.viewport().transform(), true);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(m_opacity);
    if (m_laid == Laid::ByHand) {
        painter.setTransform(m_place, true);
        painter.drawImage(QPointF(), m_image);
    } else {
        painter.drawImage(QRectF(0.0, 0.0, photo.width_px, photo.height_px), m_image);
    }
}

void FormerGhost::mousePressEvent(QMouseEvent* event) {
    m_from = event->position();
}

void FormerGhost::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) == 0)
        return;
    const QPointF step = m_canvas.viewport().toPhoto(event->position()) - m_canvas.viewport().toPhoto(m_from);
    m_from = event->position();
    m_place *= QTransform::fromTranslate(step.x(), step.y());
    update();
}

void FormerGhost::turnAbout(const QPointF& photo, double factor, double turn_deg) {
    QTransform about = QTransform::fromTranslate(photo.x(), photo.y());
    about.rotate(turn_deg);
    about.scale(factor, factor);
    about.translate(-photo.x(), -photo.y());
    m_place *= about;
    update();
}

void FormerGhost::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta();
    const double notches = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0;
    const bool turns = (event->modifiers() & Qt::ShiftModifier) != 0;
    turnAbout(m_canvas.viewport().toPhoto(event->position()), turns ? 1.0 : std::pow(kSizePerNotch, notches),
              turns ? notches * kTurnPerNotch_deg : 0.0);
    event->accept();
}

// ---- the bar

FormerBar::FormerBar(QWidget& canvas)
    : QFrame(&canvas)
    , m_text(new QLabel(this))
    , m_opacity(new QuietSlider(this))
    , m_take(new QPushButton(tr("Take this line"), this))
    , m_byHand(new QPushButton(tr("Lay it by hand"), this))
    , m_close(new QPushButton(tr("Close"), this)) {
    setObjectName("ghostBar");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_opacity->setOrientation(Qt::Horizontal);
    m_opacity->setRange(0, 100);
    m_opacity->setValue(kHalf_percent);
    m_opacity->setFixedWidth(150);
    m_opacity->setAccessibleName(tr("How strongly the old photo shows"));
    m_opacity->setToolTip(tr("How strongly the old photo shows; a double-click for half"));
    m_take->setToolTip(tr("The front edge of the hair in the old photo becomes the hairline; can be undone"));
    m_byHand->setCheckable(true);
    m_byHand->setToolTip(
        tr("Drag moves the old photo, the wheel sizes it, Shift+wheel turns it; off: the tools again"));
    m_close->setToolTip(tr("Take the old photo away"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_opacity, m_take, m_byHand, m_close})
        row->addWidget(widget);
    canvas.installEventFilter(this);
    connect(m_opacity, &QuietSlider::resetWanted, this, [this] { m_opacity->setValue(kHalf_percent); });
    hide();
}

void FormerBar::tell(const QString& sentence) {
    m_text->setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
}

bool FormerBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void FormerBar::place() {
    const int width = parentWidget()->width() - 2 * kBarMargin_px;
    setGeometry(kBarMargin_px, kBarMargin_px, width, std::max(sizeHint().height(), heightForWidth(width)));
}

QString FormerBar::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

// ---- both together

FormerHairline::FormerHairline(Document& document, Canvas& canvas, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_bar(new FormerBar(canvas))
    , m_ghost(new FormerGhost(document, canvas)) {
    connect(&m_bar->opacity(), &QSlider::valueChanged, m_ghost,
            [this](int percent) { m_ghost->setOpacity(percent / 100.0); });
    connect(&m_bar->take(), &QPushButton::clicked, this, &FormerHairline::takeLine);
    connect(&m_bar->byHand(), &QPushButton::toggled, this, [this](bool moving) {
        if (moving)
            layByHand();
        m_ghost->setMouse(moving ? FormerGhost::Mouse::Moves : FormerGhost::Mouse::Passes);
    });
    connect(&m_bar->close(), &QPushButton::clicked, this, &FormerHairline::close);
    connect(&document, &Document::registrationChanged, this, &FormerHairline::layOver);
    connect(&document, &Document::photoChanged, this, [this] {
        if (on() && !m_document.photo())
            close();
    });
}

void FormerHairline::open(const std::filesystem::path& path) {
    close();
    m_bar->tell(tr("Looking for the head in the old photo…"));
    m_bar->take().setEnabled(false);
    m_bar->byHand().setEnabled(false);
    m_runner.start(
        tr("Reading the old photo"),
        [this, path](const base::Progress& progress) -> BackgroundRunner::Finish {
            return [this, former = readFormer(path, progress)] { taken(former); };
        },
        [this](const std::exception_ptr& failure) {
            if (!isInterruption(failure)) {
                close();
                emit failed(studio::sentenceFor(failure));
            } else if (!m_runner.busy() && !on()) {
                m_bar->hide(); // nobody waits for it any more
            }
        });
}

void FormerHairline::taken(FormerPhoto former) {
    m_former = std::move(former);
    m_line = formerLine(m_former);
    m_bar->byHand().setEnabled(true);
    if (m_former.registration) {
        layOver();
        return;
    }
    m_bar->byHand().setChecked(true);
}

void FormerHairline::layOver() {
    if (!m_former.registration || !m_document.registration() || m_bar->byHand().isChecked())
        return;
    m_runner.start(
        tr("Laying the old photo over the head"),
        [this, former = m_former,
         view = m_document.registration()->view](const base::Progress&) -> BackgroundRunner::Finish {
            return [this, laid = laidOver(former, view, std::min(kGhostWidth_px, view.photo.width_px))] {
                m_ghost->show(laid, FormerGhost::Laid::OnTheHead);
                m_bar->take().setEnabled(!m_line.empty());
                m_bar->tell(m_line.empty()
                                ? tr("The old photo lies on the head. Its hairline is not clear: drag the "
                                     "points of yours over it.")
                                : tr("The old photo lies on the head. A former line suits a younger face: "
                                     "judge it for the years to come."));
            };
        },
        [](const std::exception_ptr&) {});
}

void FormerHairline::layByHand() {
    if (!m_former.photo)
        return;
    m_ghost->show(m_former.photo->pyramid.levelFor(1.0), FormerGhost::Laid::ByHand);
    m_bar->take().setEnabled(false);
    m_bar->tell(tr("Lay the old photo over the new one: drag, wheel, Shift+wheel. Then switch that off and "
                   "drag the points of the hairline over it."));
}

void FormerHairline::takeLine() {
    if (m_line.empty() || !m_document.design())
        return;
    m_document.endGesture();
    m_document.edit(EditKind::HairlineShape, tr("Former hairline"),
                    design::withHairlinePoints(*m_document.design(), m_line, design::UnreachedSide::Mirror));
    m_document.endGesture();
}

void FormerHairline::close() {
    m_runner.cancel();
    m_former = {};
    m_line.clear();
    m_bar->byHand().setChecked(false);
    m_ghost->show(QImage(), FormerGhost::Laid::OnTheHead);
    m_bar->hide();
}

} // namespace trichion::studio
