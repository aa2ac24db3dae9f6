#pragma once
/// \file
/// The program's own line icons in the colours of the theme.

#include <QIcon>
#include <QString>

namespace trichion::studio {

/// resources/icons/<name>.svg drawn in the palette's text colour; an empty icon if it is missing, so that a
/// button falls back to its text.
[[nodiscard]] QIcon iconOf(const QString& name);

} // namespace trichion::studio
