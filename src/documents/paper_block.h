#pragma once
/// \file
/// Text of a paper, set into lines.

#include <QColor>
#include <QPainter>
#include <QTextLayout>
#include <string>

namespace trichion::documents {

constexpr int kPaper_dpi = 600;
constexpr double kPaperUnit = kPaper_dpi / 25.4; ///< pixels in a millimetre

/// How a text is set.
enum class Tone { Plain, Quiet, Strong, Accent };
[[nodiscard]] QColor paperColour(Tone tone);

/// Text set into lines of a width; positions are pixels from its own top left corner.
class Block {
  public:
    Block(const std::string& text, double size_pt, Tone tone, double width_mm,
          Qt::Alignment align = Qt::AlignLeft);

    [[nodiscard]] double height_mm() const { return m_height / kPaperUnit; }
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] double step_mm() const { return m_step / kPaperUnit; }
    void draw(QPainter& painter, double x_mm, double y_mm) const {
        painter.setPen(m_colour);
        m_layout.draw(&painter, QPointF(x_mm * kPaperUnit, y_mm * kPaperUnit));
    }
    void drawLine(QPainter& painter, int index, double x_mm, double y_mm) const {
        painter.setPen(m_colour);
        const QTextLine line = m_layout.lineAt(index);
        line.draw(&painter, QPointF(x_mm * kPaperUnit, y_mm * kPaperUnit - line.y()));
    }

  private:
    QTextLayout m_layout;
    QColor m_colour;
    double m_height = 0.0;
    double m_step = 0.0;
};

/// Room for so many lines.
struct Room {
    double width_mm = 0.0;
    int lines = 1;
};
/// The text if it fits, else its beginning and "…".
[[nodiscard]] Block fitted(const std::string& text, double size_pt, Tone tone, const Room& room,
                           Qt::Alignment align = Qt::AlignLeft);

} // namespace trichion::documents
