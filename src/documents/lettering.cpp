#include "documents/lettering.h"

#include "trichion/base/error.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <stdexcept>

namespace trichion::documents {

namespace {

// Letters are laid out once at this size and scaled, so that their proportions do not depend on the size.
constexpr int kDesignSize_px = 256;

void requireFonts() {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        throw std::logic_error("TextRendering must live before text is drawn");
    static const bool available = !QFontDatabase::families().isEmpty();
    if (!available)
        throw base::Error(base::ErrorCode::ResourceMissing, {{"name", "font DejaVu Sans"}});
}

QFont designFont(Weight weight) {
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(kDesignSize_px);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace

Lettering::Lettering(double size_px, Weight weight) : m_size_px(size_px), m_weight(weight) {
    requireFonts();
}

double Lettering::widthOf(const QString& text) const {
    return QFontMetricsF(designFont(m_weight)).horizontalAdvance(text) * m_size_px / kDesignSize_px;
}

QString Lettering::fitted(const QString& text, double width_px) const {
    return QFontMetricsF(designFont(m_weight))
        .elidedText(text, Qt::ElideRight, width_px * kDesignSize_px / m_size_px);
}

void Lettering::draw(QPainter& painter, double x, double y, const QString& text, const QColor& colour) const {
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    outline.addText(0.0, 0.0, designFont(m_weight), text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(x, y);
    painter.scale(m_size_px / kDesignSize_px, m_size_px / kDesignSize_px);
    painter.fillPath(outline, colour);
    painter.restore();
}

QImage canvasOn(base::Picture& picture) {
    return QImage(picture.row(0), picture.width(), picture.height(), static_cast<qsizetype>(picture.stride()),
                  QImage::Format_RGB32);
}

} // namespace trichion::documents
