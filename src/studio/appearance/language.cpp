#include "studio/appearance/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>
#include <algorithm>
#include <array>
#include <memory>

namespace trichion::studio {

namespace {

constexpr const char* kLanguageKey = "window/language";
constexpr const char* kLanguageProperty = "trichion_language";
constexpr std::array<const char*, 7> kCodes = {"en", "de", "es", "fr", "pt", "tr", "ar"};

// Arabic with the digits that keyboards have: the window's own numbers are written with them too.
QLocale localeFor(const QString& code) {
    const QLocale system = QLocale::system();
    if (QLocale(code).language() == system.language())
        return system;
    return code == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                       : QLocale(code);
}

void install(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>(qApp);
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
        translator.release()->setObjectName(QStringLiteral("language"));
}

} // namespace

std::vector<Language> languages() {
    std::vector<Language> all;
    all.reserve(kCodes.size() + 1);
    all.push_back({});
    for (const char* code : kCodes) {
        QString name = QLocale(QString::fromLatin1(code)).nativeLanguageName();
        if (code == kCodes.front())
            name = QStringLiteral("English"); // without the country Qt puts there
        name.replace(0, 1, name.left(1).toUpper());
        all.push_back({QString::fromLatin1(code), name});
    }
    return all;
}

QString savedLanguage() {
    return QSettings().value(kLanguageKey).toString();
}

void saveLanguage(const QString& code) {
    QSettings().setValue(kLanguageKey, code);
}

QString languageFor(const QStringList& wishes) {
    for (const QString& wish : wishes) {
        QString code = wish.left(2).toLower();
        const bool isWhole = wish.size() == 2 || !wish.at(2).isLetter();
        if (isWhole && std::any_of(kCodes.begin(), kCodes.end(),
                                   [&](const char* known) { return code == QLatin1String(known); }))
            return code;
    }
    return QString::fromLatin1(kCodes.front());
}

void applyLanguage(const QString& code) {
    const auto before = qApp->findChildren<QTranslator*>(QStringLiteral("language"));
    qDeleteAll(before);
    const QString wanted = code.isEmpty() ? languageFor(QLocale::system().uiLanguages()) : code;
    qApp->setProperty(kLanguageProperty, wanted);
    const QLocale locale = code.isEmpty() ? QLocale::system() : localeFor(wanted);
    QLocale::setDefault(locale);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install(wanted == QLatin1String("pt") ? QStringLiteral("qtbase_pt_BR")
                                          : QStringLiteral("qtbase_") + wanted,
            folder);
    install(QStringLiteral("trichion_") + wanted, QStringLiteral(":/translations"));
    QGuiApplication::setLayoutDirection(QLocale(wanted).textDirection());
}

QString appliedLanguage() {
    const QString applied = qApp->property(kLanguageProperty).toString();
    return applied.isEmpty() ? QString::fromLatin1(kCodes.front()) : applied;
}

} // namespace trichion::studio
