#include "studio/canvas/canvas.h"

#include <QWheelEvent>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kZoomPerNotch = 1.2;
constexpr int kKeptWidth_px = 2048;

} // namespace

Canvas::Canvas(Document& document, GuideChoice& guides, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_headGuides(document, guides)
    , m_guideOverlay(document, m_headGuides)
    , m_hairline(document, m_headGuides, this)
    , m_head(this)
    , m_measure(document, this)
    , m_ruler(this)
    , m_eyedropper(this)
    , m_pencil(document, this)
    , m_understood(this)
    , m_brush(document, this)
    , m_hair(document, this)
    , m_holes(document, this)
    , m_areas(document, this)
    , m_zones(document, this)
    , m_wipe(this)
    , m_turn(this) {
    setObjectName("canvas");
    setAccessibleName(tr("Photo with preview"));
    setAccessibleDescription(
        tr("Tab goes through the points of the hairline, arrow keys move the chosen one"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents);
    connect(&document, &Document::photoChanged, this, &Canvas::takePhoto);
    connect(&document, &Document::registrationChanged, this, [this] {
        m_hairline.reset();
        frameHeadUnasked();
        update();
    });
    connect(&document, &Document::designChanged, this, qOverload<>(&QWidget::update));
    connect(&m_headGuides, &HeadGuides::changed, this, qOverload<>(&QWidget::update));
}

// Each photo keeps its zoom, and the last picture of it is there at once when it is shown again.
void Canvas::remember() {
    if (!m_shownView)
        return;
    const bool small = m_preview && m_preview->after->width() <= kKeptWidth_px;
    m_looked[*m_shownView] = {m_viewport, small ? m_preview : nullptr};
    std::erase_if(m_looked, [this](const auto& looked) { return !m_document.view(looked.first).photo; });
}

void Canvas::takePhoto() {
    remember();
    m_shownView = m_document.list().shown;
    takePreview(nullptr);
    m_hairline.reset();
    inHand().putDown();
    if (m_document.photo()) {
        const auto looked = m_looked.find(*m_shownView);
        m_viewport = looked == m_looked.end() ? Viewport() : looked->second.viewport;
        const head::PhotoIdentity& photo = m_document.photo()->identity;
        m_viewport.setPhotoSize(QSizeF(photo.width_px, photo.height_px));
        m_viewport.setCanvas(size(), devicePixelRatioF());
        if (looked != m_looked.end())
            takePreview(looked->second.preview);
        frameHeadUnasked();
        viewportChanged();
    }
    update();
}

void Canvas::takePreview(std::shared_ptr<const Preview> preview) {
    m_preview = std::move(preview);
    m_beforeImage = m_preview ? imageOf(m_preview->before) : QImage();
    m_afterImage = m_preview ? imageOf(m_preview->after) : QImage();
}

void Canvas::setPreview(std::shared_ptr<const Preview> preview) {
    if (preview && preview->photo != m_document.photo())
        return;
    takePreview(std::move(preview));
    update();
}

void Canvas::setGuides(bool shown) {
    m_guides = shown;
    update();
}

void Canvas::setWipe(bool on) {
    m_wipe.setOn(on);
    update();
}

void Canvas::setSideBySide(bool on) {
    inHand().putDown();
    m_sideBySide = on;
    showTools();
}

void Canvas::setBeforeHeld(bool held) {
    m_beforeHeld = held;
    update();
}

void Canvas::setPanHeld(bool held) {
    m_panHeld = held;
    m_panning = m_panning && held;
    showCursorAndHint();
}

void Canvas::setHandTool(HandTool tool) {
    inHand().putDown();
    inHand().leave();
    m_handTool = tool;
    m_measure.setOn(tool == HandTool::Measure);
    m_holes.setOn(tool == HandTool::Hole);
    m_areas.setOn(tool == HandTool::Area);
    m_zones.setOn(tool == HandTool::Zones);
    m_hairline.setHandles(tool == HandTool::Hairline ? Handles::Shown : Handles::Hidden);
    showTools();
}

void Canvas::setConsidered(const std::optional<design::Hairline>& line) {
    m_hairline.setConsidered(line);
    update();
}

void Canvas::showTools() {
    showCursorAndHint();
    update();
}

Shown Canvas::shown() const noexcept {
    if (m_beforeHeld || m_head.on() || m_pencil.on() || m_understood.on())
        return Shown::Before;
    if (m_sideBySide)
        return Shown::SideBySide;
    return m_wipe.on() ? Shown::Wipe : Shown::Design;
}

bool Canvas::guidesVisible() const {
    return m_guides && handsFree();
}

bool Canvas::handsFree() const {
    return !m_beforeHeld && !m_sideBySide && !m_head.on() && !m_pencil.on() && !m_understood.on() &&
           !m_turn.turning();
}

Tool& Canvas::inHand() {
    switch (m_handTool) {
    case HandTool::Brush:
    case HandTool::Eraser:
        return m_brush;
    case HandTool::Hair:
        return m_hair;
    case HandTool::Hole:
        return m_holes;
    case HandTool::Area:
        return m_areas;
    case HandTool::Zones:
        return m_zones;
    case HandTool::Measure:
        return m_measure;
    case HandTool::Hairline:
        break;
    }
    return m_hairline;
}

std::vector<Tool*> Canvas::hands() {
    std::vector<Tool*> all;
    if (m_head.on())
        all.push_back(&m_head);
    if (m_pencil.on() && !m_beforeHeld)
        all.push_back(&m_pencil);
    if (m_understood.on() && !m_beforeHeld)
        all.push_back(&m_understood);
    if (shown() == Shown::Wipe && !m_beforeHeld && !m_pencil.on() && !m_understood.on())
        all.push_back(&m_wipe);
    if (m_eyedropper.on() && !m_head.on())
        all.push_back(&m_eyedropper);
    if (m_ruler.on() && !m_head.on())
        all.push_back(&m_ruler);
    if (m_handTool == HandTool::Hairline ? guidesVisible() : handsFree())
        all.push_back(&inHand());
    if (m_document.showsNeutral() && !m_sideBySide)
        all.push_back(&m_turn);
    return all;
}

std::vector<Tool*> Canvas::tools() {
    std::vector<Tool*> all = hands();
    if (!guidesVisible())
        return all;
    for (Tool* lines :
         {static_cast<Tool*>(&m_holes), static_cast<Tool*>(&m_areas), static_cast<Tool*>(&m_hairline)})
        if (lines != &inHand())
            all.push_back(lines);
    return all;
}

void Canvas::resizeEvent(QResizeEvent*) {
    m_viewport.setCanvas(size(), devicePixelRatioF());
    viewportChanged();
}

// ---- zoom and pan

void Canvas::viewportChanged() {
    if (m_document.photo())
        emit scaleChanged(m_viewport.deviceScale());
    update();
}

void Canvas::zoomToPixels() {
    m_viewport.zoomTo(1.0, QRectF(rect()).center());
    viewportChanged();
}

void Canvas::zoomStep(double factor) {
    const QPointF pointer = mapFromGlobal(QCursor::pos());
    m_viewport.zoomBy(factor, underMouse() ? pointer : QRectF(rect()).center());
    viewportChanged();
}

void Canvas::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / 120.0;
    if (!m_document.photo() || notches == 0.0)
        return;
    event->accept();
    for (Tool* tool : hands())
        if (tool->wheel(*event)) {
            update();
            return;
        }
    m_viewport.zoomBy(std::pow(kZoomPerNotch, notches), event->position());
    viewportChanged();
}

} // namespace trichion::studio
