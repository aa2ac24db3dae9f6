#include "studio/appearance/icons.h"

#include "trichion/base/error.h"
#include "trichion/base/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace trichion::studio {

namespace {

QByteArray svgOf(const QString& name) {
    try {
        QFile file(
            QString::fromStdString(base::resourcePath(("icons/" + name + ".svg").toStdString()).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    } catch (const base::Error&) {
        return {};
    }
}

QPixmap drawn(QByteArray svg, const QColor& colour, int side) {
    QSvgRenderer renderer(svg.replace("currentColor", colour.name().toUtf8()));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon iconOf(const QString& name) {
    const QByteArray svg = svgOf(name);
    QIcon icon;
    if (svg.isEmpty())
        return icon;
    const QPalette palette = QGuiApplication::palette();
    for (const int side : {16, 20, 24, 32, 40, 48, 64}) {
        icon.addPixmap(drawn(svg, palette.color(QPalette::ButtonText), side), QIcon::Normal, QIcon::Off);
        icon.addPixmap(drawn(svg, palette.color(QPalette::HighlightedText), side), QIcon::Normal, QIcon::On);
        icon.addPixmap(drawn(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), side),
                       QIcon::Disabled, QIcon::Off);
    }
    return icon;
}

} // namespace trichion::studio
