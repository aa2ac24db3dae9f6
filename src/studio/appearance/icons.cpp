#include "studio/appearance/icons.h"

#include "trichion/base/error.h"
#include "trichion/base/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

namespace trichion::studio {

namespace {

QString pathOf(const QString& name) {
    try {
        return QString::fromStdString(base::resourcePath(("icons/" + name + ".svg").toStdString()).string());
    } catch (const base::Error&) {
        return {};
    }
}

QPixmap drawn(const QString& path, const QColor& colour, const QSize& size) {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toUtf8()));
    const double side = std::min(size.width(), size.height());
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0.5 * (size.width() - side), 0.5 * (size.height() - side), side, side));
    return pixmap;
}

/// Draws a file when it is first seen, in the size that is seen: most icons of a window are not on its first
/// page.
class LineIcon : public QIconEngine {
  public:
    LineIcon(QString path, const QPalette& palette)
        : m_path(std::move(path))
        , m_colours{palette.color(QPalette::ButtonText), palette.color(QPalette::HighlightedText),
                    palette.color(QPalette::Disabled, QPalette::ButtonText)}
        , m_drawn(std::make_shared<Drawn>()) {}

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        if (size.isEmpty())
            return {};
        const std::size_t colour = mode == QIcon::Disabled ? 2 : state == QIcon::On ? 1 : 0;
        QPixmap& pixmap = (*m_drawn)[{size.width(), size.height(), colour}];
        if (pixmap.isNull())
            pixmap = ::trichion::studio::drawn(m_path, m_colours.at(colour), size);
        return pixmap;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state));
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIcon(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("trichion-line"); }

  private:
    using Drawn = std::map<std::tuple<int, int, std::size_t>, QPixmap>;

    QString m_path;
    std::array<QColor, 3> m_colours; // usual, chosen, disabled
    std::shared_ptr<Drawn> m_drawn;  // by width, height and colour
};

} // namespace

QIcon iconOf(const QString& name) {
    const QString path = pathOf(name);
    return path.isEmpty() ? QIcon() : QIcon(new LineIcon(path, QGuiApplication::palette()));
}

} // namespace trichion::studio
