#pragma once
/// \file
/// Which chapter of the guide belongs to what a person has before them.

#include <QString>
#include <QStringList>
#include <QWidget>

namespace trichion::studio {

/// Name of the chapter for a widget: of the nearest part about it that has one; else of the page and the tool
/// that its window shows. Empty if there is none: the guide begins at its beginning.
[[nodiscard]] QString chapterOf(const QWidget* widget);

/// All chapters that it can name.
[[nodiscard]] QStringList chaptersNamed();

} // namespace trichion::studio
