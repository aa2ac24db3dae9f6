#pragma once
/// \file
/// Amounts as people read them.

#include "documents/currency.h"

#include <QDoubleSpinBox>
#include <QLocale>
#include <QString>
#include <cmath>
#include <cstdint>
#include <string>

namespace trichion::studio {

/// How many of the smallest coin make one: 100 for most, 1 or 1000 for some.
[[nodiscard]] inline double coinsOf(const std::string& currency) {
    return std::pow(10.0, documents::coinDigitsOf(currency));
}

/// "1,234.50 USD" for 123450 smallest coins.
[[nodiscard]] inline QString readableMoney(std::int64_t amount_minor, const std::string& currency) {
    const double coins = coinsOf(currency);
    return QLocale().toString(static_cast<double>(amount_minor) / coins, 'f',
                              documents::coinDigitsOf(currency)) +
           QLatin1Char(' ') + QString::fromStdString(currency);
}

/// The smallest coins of an amount as it is typed.
[[nodiscard]] inline std::int64_t minorOf(double amount, const std::string& currency) {
    return std::llround(amount * coinsOf(currency));
}

/// A field for an amount that is not negative.
inline void setUpAmount(QDoubleSpinBox& box, const std::string& currency) {
    box.setRange(0.0, 10'000'000.0);
    box.setDecimals(documents::coinDigitsOf(currency));
    box.setGroupSeparatorShown(true);
    box.setSingleStep(10.0);
    box.setSuffix(QLatin1Char(' ') + QString::fromStdString(currency));
}

} // namespace trichion::studio
