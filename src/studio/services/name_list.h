#pragma once
/// \file
/// Several names in a sentence.

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace trichion::studio {

/// "a, b and c"; of many the first few, and how many more there are.
[[nodiscard]] inline QString namesOf(const QStringList& names) {
    constexpr int kMost = 6;
    if (names.size() <= kMost)
        return QLocale().createSeparatedList(names);
    return QCoreApplication::translate("trichion::studio", "%1 and %2 more")
        .arg(names.mid(0, kMost).join(QStringLiteral(", ")))
        .arg(names.size() - kMost);
}

} // namespace trichion::studio
