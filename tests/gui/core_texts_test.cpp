// Every error and finding of the core can be said in the language of the window.

#include "studio/services/catalogue_texts.h"
#include "studio/services/core_texts.h"
#include "studio/services/messages.h"
#include "trichion/base/messages.h"
#include "trichion/design/failures.h"
#include "trichion/design/treatments.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <string_view>

namespace trichion::studio {

namespace {

constexpr int kMoreThanThereAre = 1000;

template<class Code>
std::set<std::string_view> templatesOf() {
    std::set<std::string_view> texts;
    for (int code = 0; code < kMoreThanThereAre; ++code)
        texts.insert(base::messageTemplate(static_cast<Code>(code)));
    return texts;
}

std::set<std::string_view> setOf(std::span<const char* const> texts) {
    return {texts.begin(), texts.end()};
}

/// Says everything backwards in brackets, so that a translated text is known by its looks.
class Marked : public QTranslator {
  public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        const std::string_view name = context;
        return name == "messages" || name == "core" ? '<' + QString::fromUtf8(source) + '>' : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class CoreTexts : public testing::Test {
  public:
    CoreTexts() { QCoreApplication::installTranslator(&m_marked); }
    ~CoreTexts() override {
        QCoreApplication::removeTranslator(&m_marked);
        QLocale::setDefault(QLocale::c());
    }

  private:
    Marked m_marked;
};

TEST_F(CoreTexts, HoldEveryErrorAndFindingWordForWord) {
    for (const auto& [core, window] :
         {std::pair(templatesOf<base::ErrorCode>(), setOf(coreErrorTexts())),
          std::pair(templatesOf<base::FindingCode>(), setOf(coreFindingTexts()))}) {
        EXPECT_GT(core.size(), 50U);
        for (const std::string_view text : core)
            EXPECT_TRUE(window.contains(text)) << "not offered for translation: " << text;
        for (const std::string_view text : window)
            EXPECT_TRUE(core.contains(text)) << "said by nobody: " << text;
    }
}

TEST_F(CoreTexts, SentencesAndWhatTheyHoldAreTranslatedAndNamesAreNot) {
    const base::Error missing(base::ErrorCode::PhotoMissing, {{"path", "front"}});
    EXPECT_EQ(sentenceFor(missing), QString("<There is no file \"front\". Check the path.>"))
        << "a file may be called like a phrase";
    const base::Finding cast{base::FindingCode::ColourCast, {{"colour", "green"}}};
    EXPECT_TRUE(sentenceFor(cast).contains("<green>"));
    EXPECT_EQ(localValue("the one of pigment lot A-1 of 2026-03-01 was not read"),
              "<the one of <pigment lot A-1> of " +
                  QLocale().toString(QDate(2026, 3, 1), QLocale::ShortFormat) + " was not read>");
    EXPECT_EQ(localValue("Dr. Lee of 2 %1"), QString("Dr. Lee of 2 %1"));
    EXPECT_EQ(localValue("not ticked: %2 %1"), QString("<not ticked: %2 %1>"));
}

TEST_F(CoreTexts, FiguresAreWrittenAsTheyAreHere) {
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(localValue("12.5"), QString("12,5"));
    EXPECT_EQ(localValue("2026-03-01"), QString("01.03.26"));
    EXPECT_EQ(localValue("2026-13-01"), QString("2026-13-01")) << "no day";
    EXPECT_EQ(localValue("1.2.3"), QString("1.2.3"));
}

TEST_F(CoreTexts, HoldWhatTheCatalogueShows) {
    const std::set<std::string_view> offered = setOf(catalogueTexts());
    EXPECT_EQ(offered.size(), catalogueTexts().size()) << "none twice";
    const auto expectOffered = [&offered](const std::string& text) {
        EXPECT_TRUE(text.empty() || offered.contains(text)) << "not offered for translation: " << text;
    };
    for (const design::Treatment& treatment : design::treatmentCatalogue()) {
        for (const std::string& text : {treatment.name, treatment.guide, treatment.cannot})
            expectOffered(text);
        for (const design::Scenario& scenario : treatment.scenarios)
            expectOffered(scenario.name);
    }
    for (const design::Failure& failure : design::failureCatalogue()) {
        expectOffered(failure.name);
        expectOffered(failure.cause);
    }
}

TEST_F(CoreTexts, NoPhraseIsOfferedTwice) {
    const auto phrases = corePhrases();
    EXPECT_EQ(setOf(phrases).size(), phrases.size());
}

} // namespace

} // namespace trichion::studio
