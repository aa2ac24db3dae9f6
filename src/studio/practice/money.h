#pragma once
/// \file
/// Amounts as people read them.

#include <QLocale>
#include <QString>
#include <cstdint>
#include <string>

namespace trichion::studio {

/// "1,234.50 USD" for 123450 smallest coins.
[[nodiscard]] inline QString readableMoney(std::int64_t amount_minor, const std::string& currency) {
    // Currencies without a smaller coin (ISO 4217).
    const bool isWhole = currency == "JPY" || currency == "KRW" || currency == "CLP" || currency == "ISK";
    return QLocale().toString(static_cast<double>(amount_minor) / (isWhole ? 1.0 : 100.0), 'f',
                              isWhole ? 0 : 2) +
           QLatin1Char(' ') + QString::fromStdString(currency);
}

} // namespace trichion::studio
