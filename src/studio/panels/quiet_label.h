#pragma once
/// \file
/// Text that stays in the background.

#include <QLabel>
#include <QPalette>

namespace trichion::studio {

/// A wrapping label in the palette's quiet colour; follows the theme.
[[nodiscard]] inline QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace trichion::studio
