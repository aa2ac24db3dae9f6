#pragma once
/// \file
/// Text as outlines: the same letters on every screen setting, since neither hinting nor sub-pixel order
/// takes part.

#include "trichion/base/raster.h"

#include <QColor>
#include <QImage>
#include <QString>

class QPainter;

namespace trichion::documents {

enum class Weight { Regular, Bold };

/// A font at a size in pixels. Throws std::logic_error without TextRendering, ResourceMissing without any
/// font.
class Lettering {
  public:
    Lettering(double size_px, Weight weight);

    [[nodiscard]] double size() const { return m_size_px; }
    /// Advance width in pixels.
    [[nodiscard]] double widthOf(const QString& text) const;
    /// The text shortened with an ellipsis to fit `width_px`.
    [[nodiscard]] QString fitted(const QString& text, double width_px) const;
    /// Draws with the baseline's left end at (x, y).
    void draw(QPainter& painter, double x, double y, const QString& text, const QColor& colour) const;

  private:
    double m_size_px;
    Weight m_weight;
};

/// Height of capitals as a share of the size (DejaVu Sans), for centring.
constexpr double kCapHeight = 0.729;
/// Height of small letters as a share of the size.
constexpr double kXHeight = 0.547;

/// An image that paints into the picture's own pixels; the picture must outlive it.
[[nodiscard]] QImage canvasOn(base::Picture& picture);

} // namespace trichion::documents
