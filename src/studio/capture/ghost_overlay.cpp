#include "studio/capture/ghost_overlay.h"

#include "studio/panels/value_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace trichion::studio {

namespace {

constexpr int kUsual_percent = 50;

} // namespace

GhostOverlay::GhostOverlay(Document& document, Canvas& canvas)
    : QWidget(&canvas), m_document(document), m_canvas(canvas) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    canvas.installEventFilter(this);
    setGeometry(canvas.rect());
    hide();
}

bool GhostOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_canvas && event->type() == QEvent::Resize)
        setGeometry(m_canvas.rect());
    return QWidget::eventFilter(watched, event);
}

void GhostOverlay::setGhost(GhostPicture ghost) {
    m_ghost = std::move(ghost);
    setVisible(!m_ghost.empty());
    update();
}

void GhostOverlay::setOpacity(double opacity) {
    m_opacity = opacity;
    update();
}

// Painted whenever the canvas below it is: both move together.
void GhostOverlay::paintEvent(QPaintEvent*) {
    if (!m_document.photo() || m_ghost.empty())
        return;
    const RegistrationPtr& registration = m_document.registration();
    const head::PhotoIdentity& photo = m_document.photo()->identity;
    const QRectF place =
        placeOf(m_ghost, QSizeF(photo.width_px, photo.height_px),
                registration ? std::optional(registration->view) : std::optional<head::View>());
    QPainter painter(this);
    painter.setClipRect(m_canvas.viewport().photoRect());
    painter.setTransform(m_canvas.viewport().transform(), true);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(m_opacity);
    painter.drawImage(place, m_ghost.image);
}

GhostBar::GhostBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_slider(new QuietSlider(this)) {
    setObjectName("ghostBar");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_text->setTextFormat(Qt::PlainText);
    m_slider->setOrientation(Qt::Horizontal);
    m_slider->setRange(0, 100);
    m_slider->setValue(kUsual_percent);
    m_slider->setFixedWidth(220);
    m_slider->setAccessibleName(tr("How strongly the earlier photo shows"));
    m_slider->setToolTip(tr("How strongly the earlier photo shows; a double-click for half"));
    auto* close = new QPushButton(tr("Cl&ose"), this);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("The photo alone again (L)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_slider);
    row->addWidget(close);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int percent) { emit opacityChanged(percent / 100.0); });
    connect(m_slider, &QuietSlider::resetWanted, this, [this] { m_slider->setValue(kUsual_percent); });
    connect(close, &QPushButton::clicked, this, &GhostBar::dismissed);
    hide();
}

void GhostBar::tell(const QString& sentence) {
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
}

QString GhostBar::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

void GhostBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace trichion::studio
