#include "documents/currency.h"
#include "documents/paper.h"

#include <QDate>
#include <QLocale>
#include <cstdlib>
#include <set>

namespace trichion::documents {

namespace {

QLocale localeOf(const std::string& language) {
    return language.empty() ? QLocale::c() : QLocale(QString::fromStdString(language));
}

} // namespace

int coinDigitsOf(const std::string& currency) {
    static const std::set<std::string> kNone = {"JPY", "KRW", "VND", "CLP", "ISK",
                                                "XAF", "XOF", "PYG", "UGX"};
    static const std::set<std::string> kThree = {"KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD"};
    return kNone.count(currency) == 1 ? 0 : kThree.count(currency) == 1 ? 3 : 2;
}

std::string shownDate(const std::string& iso, const std::string& language) {
    const QDate date = QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
    if (!date.isValid())
        return iso;
    // The months of documents are English as their text is; the order of numbers is not.
    const QString format =
        language == "en_US" ? QStringLiteral("MMMM d, yyyy") : QStringLiteral("d MMMM yyyy");
    return QLocale(QLocale::English).toString(date, format).toStdString();
}

std::string shownSpan(const std::string& fromIso, const std::string& toIso, const std::string& language) {
    const QDate from = QDate::fromString(QString::fromStdString(fromIso), Qt::ISODate);
    const QDate to = QDate::fromString(QString::fromStdString(toIso), Qt::ISODate);
    const bool isAmerican = language == "en_US";
    const QString day = isAmerican ? QStringLiteral("MMM d") : QStringLiteral("d MMM");
    const QString whole = isAmerican ? QStringLiteral("MMM d, yyyy") : QStringLiteral("d MMM yyyy");
    const QLocale english(QLocale::English);
    return (english.toString(from, from.year() == to.year() ? day : whole) + QStringLiteral(" to ") +
            english.toString(to, whole))
        .toStdString();
}

std::string shownMoney(std::int64_t minor, const std::string& currency, const std::string& language) {
    const int digits = coinDigitsOf(currency);
    std::int64_t unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const std::int64_t size = std::llabs(minor);
    const QLocale locale = localeOf(language);
    QString text = locale.toString(static_cast<qlonglong>(size / unit));
    if (digits > 0)
        text += locale.decimalPoint() + QString::number(size % unit).rightJustified(digits, QChar('0'));
    return (minor < 0 ? "\u2212" : "") + text.toStdString() + "\u00a0" + currency;
}

std::string shownNumber(std::int64_t number, const std::string& language) {
    return localeOf(language).toString(static_cast<qlonglong>(number)).toStdString();
}

} // namespace trichion::documents
