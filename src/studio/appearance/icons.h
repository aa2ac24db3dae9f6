#pragma once
/// \file
/// The program's own line icons in the colours of the theme.

#include <QIcon>
#include <QString>

namespace trichion::studio {

/// The file of that name in resources/icons, drawn in the palette's text colour; an empty icon if it is
/// missing, so that a button falls back to its text.
[[nodiscard]] QIcon iconOf(const QString& name);

} // namespace trichion::studio
