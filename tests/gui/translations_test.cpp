// The texts of the window in other languages: whole, with every place for a number kept.

#include "studio/appearance/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace trichion::studio {

namespace {

struct Entry {
    QString source;
    QString text;
    bool isFinished;
    bool isCounted = false; ///< one form of several: "one client" need not show the number
};

std::vector<Entry> entriesOf(const QString& language) {
    QFile file(
        QStringLiteral(TRICHION_TEST_DATA "/../../resources/translations/trichion_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << language.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString source;
    bool isCounted = false;
    bool isFinished = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            isCounted = xml.attributes().value("numerus") == QLatin1String("yes");
        else if (xml.name() == QLatin1String("translation")) {
            isFinished = xml.attributes().value("type").isEmpty();
            if (!isCounted)
                entries.push_back({source, xml.readElementText(), isFinished});
        } else if (xml.name() == QLatin1String("numerusform")) {
            entries.push_back({source, xml.readElementText(), isFinished, true});
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return entries;
}

/// %1, %2, {names}, tags: once each, in any order.
QStringList placesIn(const QString& text) {
    static const QRegularExpression kPlace("%[0-9n]|\\{[a-z_]+\\}|</?[a-z0-9]+");
    QStringList places;
    for (auto match = kPlace.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.sort();
    return places;
}

class TranslationTest : public testing::TestWithParam<const char*> {
  protected:
    void TearDown() override { applyLanguage("en"); }
};

TEST_P(TranslationTest, IsWholeAndKeepsEveryPlace) {
    const std::vector<Entry> entries = entriesOf(GetParam());
    EXPECT_GT(entries.size(), 1000U);
    for (const Entry& entry : entries) {
        const std::string source = entry.source.toStdString();
        EXPECT_TRUE(entry.isFinished && !entry.text.isEmpty()) << source;
        QStringList wanted = placesIn(entry.source);
        if (entry.isCounted && !entry.text.contains("%n"))
            wanted.removeAll("%n");
        EXPECT_EQ(placesIn(entry.text), wanted) << source;
        EXPECT_EQ(entry.text.startsWith(' '), entry.source.startsWith(' ')) << source;
        EXPECT_EQ(entry.text.endsWith(QChar(0x2026)), entry.source.endsWith(QChar(0x2026))) << source;
        EXPECT_EQ(entry.text.count('\n'), entry.source.count('\n')) << source;
    }
}

TEST_P(TranslationTest, IsInTheProgram) {
    applyLanguage(GetParam());
    EXPECT_EQ(appliedLanguage(), QString(GetParam()));
    EXPECT_NE(QCoreApplication::translate("trichion::studio::WindowActions", "&Undo"), QString("&Undo"));
    EXPECT_EQ(QGuiApplication::layoutDirection(),
              std::string(GetParam()) == "ar" ? Qt::RightToLeft : Qt::LeftToRight);
    EXPECT_EQ(QLocale().zeroDigit(), QString("0")) << "numbers that are put into sentences have these";
    applyLanguage("en");
    EXPECT_EQ(QCoreApplication::translate("trichion::studio::WindowActions", "&Undo"), QString("&Undo"));
}

INSTANTIATE_TEST_SUITE_P(All, TranslationTest, testing::Values("de", "es", "fr", "pt", "tr", "ar"),
                         [](const auto& each) { return std::string(each.param); });

TEST(LanguageTest, TakesTheFirstLanguageItSpeaks) {
    EXPECT_EQ(languageFor({"nl-NL", "de-AT", "fr"}), "de");
    EXPECT_EQ(languageFor({"en-US", "de"}), "en") << "who reads English first is not given German";
    EXPECT_EQ(languageFor({"pt_BR"}), "pt");
    EXPECT_EQ(languageFor({"C"}), "en");
    EXPECT_EQ(languageFor({"est", "arz"}), "en") << "Estonian is not Spanish";
    const std::vector<Language> all = languages();
    EXPECT_TRUE(all.front().code.isEmpty());
    EXPECT_EQ(all.size(), 8U);
}

} // namespace

} // namespace trichion::studio
