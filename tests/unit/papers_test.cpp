// Printed papers: every word arrives on the page, on as many pages as it takes, with its fonts inside.

#include "documents/client_papers.h"
#include "documents/lettering.h"
#include "documents/text_setup.h"
#include "documents/treatment_papers.h"
#include "documents/wall_clock.h"
#include "photo/encode.h"
#include "support/practice_folder.h"
#include "support/temporary_folder.h"
#include "trichion/base/file.h"
#include "trichion/store/consents.h"

#include <QImage>
#include <QPainter>
#include <array>
#include <cstdio>
#include <gtest/gtest.h>
#include <memory>
#include <utility>

namespace {

using namespace trichion;
using documents::Letterhead;
using documents::PaperWriter;
using test::secret;

/// Text can be drawn while the tests run.
class TextEnvironment : public testing::Environment {
  public:
    void SetUp() override { m_text = std::make_unique<documents::TextRendering>(); }
    void TearDown() override { m_text.reset(); }

  private:
    std::unique_ptr<documents::TextRendering> m_text;
};
const testing::Environment* const kEnvironment = testing::AddGlobalTestEnvironment(new TextEnvironment);

Letterhead someLetterhead(documents::Paper paper = documents::Paper::A4) {
    Letterhead letterhead;
    letterhead.name = "Studio North";
    letterhead.address = "14 Harbour Street";
    letterhead.paper = paper;
    return letterhead;
}

/// What a program of poppler says about a PDF.
std::string told(const std::string& program, const std::vector<std::uint8_t>& pdf, const std::string& after) {
    const test::TemporaryFolder folder;
    const std::string path = (folder.path() / "p.pdf").string();
    base::durableWrite(path, pdf);
    const std::string command = program + " '" + path + "' " + after;
    FILE* pipe = ::popen(command.c_str(), "r");
    std::string text;
    std::array<char, 4096> part{};
    for (std::size_t got = 0; (got = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
        text.append(part.data(), got);
    EXPECT_EQ(::pclose(pipe), 0) << program << " (package poppler-utils) is needed";
    return text;
}

/// All words in one line.
std::string wordsOf(const std::vector<std::uint8_t>& pdf) {
    std::string words;
    for (const char c : told("pdftotext", pdf, "-"))
        if (c != '\n' && c != '\f')
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    return words;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

store::Sealed<store::Bytes> someSignature() {
    base::Picture picture(160, 64);
    return store::Sealed<store::Bytes>(photo::encodePng(picture, {}));
}

} // namespace

TEST(Paper, NamesOfManyScriptsAreLettersAndNotBoxes) {
    const auto drawn = [](const char* letter) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        documents::Lettering(40.0, documents::Weight::Regular)
            .draw(painter, 8.0, 48.0, QString::fromUtf8(letter), Qt::black);
        return image;
    };
    QImage paper(64, 64, QImage::Format_RGB32);
    paper.fill(Qt::white);
    for (const auto& [one, other] : {std::pair{"\u738b", "\u660e"}, std::pair{"\u3042", "\u30ab"},
                                     std::pair{"\u0623", "\u0645"}, std::pair{"\u0416", "\u042f"}}) {
        EXPECT_NE(drawn(one), paper) << one;
        EXPECT_NE(drawn(one), drawn(other)) << "a letter without a font is a box, as every other one";
    }
}

TEST(Paper, HoldsEveryRowOnAsManyPagesAsItTakes) {
    std::vector<std::vector<std::string>> rows;
    for (int i = 0; i < 120; ++i)
        rows.push_back({"row" + std::to_string(i), std::string(static_cast<std::size_t>(i % 7) * 20, 'x')});
    const auto fill = [&](PaperWriter& paper) {
        paper.table({{"Name", 1.0}, {"Text", 2.0}}, rows);
        paper.notice("The end");
    };
    for (const auto paper : {documents::Paper::A4, documents::Paper::Letter}) {
        const std::vector<std::uint8_t> pdf = documents::paperPdf(someLetterhead(paper), "Rows", "", fill);
        EXPECT_EQ(documents::paperPdf(someLetterhead(paper), "Rows", "", fill), pdf) << "no date, no chance";
        const std::string words = wordsOf(pdf) + ' ';
        for (int i = 0; i < 120; ++i)
            EXPECT_TRUE(has(words, "row" + std::to_string(i) + ' ')) << i;
        const std::string facts = told("pdfinfo", pdf, "");
        EXPECT_TRUE(has(facts, paper == documents::Paper::A4 ? "595" : "612 x 792")) << facts;
        const int pages = std::stoi(facts.substr(facts.find("Pages:") + 6));
        EXPECT_GE(pages, 4);
        EXPECT_TRUE(has(words, "Page 1 of " + std::to_string(pages)));
        EXPECT_TRUE(has(words, "Page " + std::to_string(pages) + " of " + std::to_string(pages)));
        const std::string fonts = told("pdffonts", pdf, "");
        EXPECT_TRUE(has(fonts, "Identity-H       yes")) << fonts;
        EXPECT_FALSE(has(fonts, "Identity-H       no")) << "a font is not inside";
    }
}

TEST(Paper, LongTextsGoOnOverPages) {
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text.append("w").append(std::to_string(i)).append(1, ' ');
    const std::string words =
        wordsOf(documents::paperPdf(someLetterhead(), "Long", "", [&](PaperWriter& paper) {
            paper.facts({{"Note", text}, {"Empty", ""}});
        }));
    for (int i = 0; i < 3000; i += 97)
        EXPECT_TRUE(has(words, std::string("w").append(std::to_string(i)).append(1, ' '))) << i;
    EXPECT_FALSE(has(words, "Empty"));
}

TEST(Paper, WritesMoneyAndDatesAsTheLanguageDoes) {
    EXPECT_EQ(documents::shownMoney(123456, "USD", "en"), "1,234.56\u00a0USD");
    EXPECT_EQ(documents::shownMoney(123456, "EUR", "de"), "1.234,56\u00a0EUR");
    EXPECT_EQ(documents::shownMoney(-5, "USD", "en"), "\u22120.05\u00a0USD");
    EXPECT_EQ(documents::shownMoney(1200, "JPY", "en"), "1,200\u00a0JPY");
    EXPECT_EQ(documents::shownDate("2026-11-21", "en"), "21 November 2026");
    EXPECT_EQ(documents::shownDate("2026-11-21", "en_US"), "November 21, 2026");
    EXPECT_EQ(documents::shownSpan("2026-12-30", "2027-01-02", "en"), "30 Dec 2026 to 2 Jan 2027");
}

TEST(AftercarePaper, SaysEveryRuleOfTheProtocol) {
    documents::AftercarePaper paper{"Nobody", plan::shippedAftercare(), {}, {}, plan::LastSession::Final, {}};
    paper.protocol = paper.catalogue.protocols.front();
    paper.sessions = {plan::Date::parse("2026-11-21"), plan::Date::parse("2026-12-05")};
    paper.today = plan::Date::parse("2026-11-22");
    const std::string words = wordsOf(documents::aftercarePdf(someLetterhead(), paper));
    for (const std::string& id : paper.protocol.rules)
        EXPECT_TRUE(has(words, paper.catalogue.rule(id).text.substr(0, 12))) << id;
    EXPECT_TRUE(has(words, "What you may do on 22 November 2026"));
    EXPECT_TRUE(has(words, "After the last session of 5 December 2026"));
    paper.last = plan::LastSession::Open;
    EXPECT_FALSE(has(wordsOf(documents::aftercarePdf(someLetterhead(), paper)), "last session of"));
}

TEST(PreCarePaper, ShowsTheConflictOverPainRelief) {
    const documents::PreCarePaper paper{"", plan::shippedPreCare(), plan::Date::parse("2026-12-01")};
    const std::string words = wordsOf(documents::preCarePdf(someLetterhead(), paper));
    EXPECT_TRUE(has(words, "paracetamol only"));
    EXPECT_TRUE(has(words, "Paracetamol and/or ibuprofen before the session"));
    EXPECT_TRUE(has(words, "29 November 2026")) << "two days before";
}

TEST(ClientPapers, TellWhatTheRecordsSay) {
    test::PracticeFolder folder;
    store::Practice practice = folder.create();
    store::Client client = test::addClient(practice, "Zoë O'Nobody");
    store::Transaction transaction(practice.connection());
    store::bringConsentTexts(practice, transaction, plan::shippedConsents());
    store::NewConsent wanted;
    wanted.client = client.id;
    wanted.kind = "photo-clinical";
    wanted.signature = someSignature();
    wanted.witness = secret("Wim Witness");
    const store::Consent consent = store::signConsent(practice, transaction, plan::shippedConsents(), wanted);
    store::Session session;
    session.client = client.id;
    session.heldOn = plan::Date::parse("2026-11-21");
    session.cartridgeLot = "CART-77";
    session.hygiene = "hands,skin";
    session = practice.add(transaction, session);
    store::SessionItem item;
    item.zone = "crown";
    item.needle = "0803";
    item.dots = 1234;
    session = store::perform(practice, transaction, session, {item}, {});
    transaction.commit();

    const Letterhead letterhead = documents::letterheadOf(practice);
    const std::string signedWords = wordsOf(documents::consentPdf(letterhead, practice, consent));
    for (const char* part : {"Practice of Nobody", "Photos for my record",
                             "shown to nobody outside the clinic", "Wim Witness", "version 1"})
        EXPECT_TRUE(has(signedWords, part)) << part;
    const store::SessionRecord record = store::recordOf(practice, session.id);
    const std::string sessionWords = wordsOf(documents::sessionPdf(letterhead, practice, record));
    for (const char* part : {"CART-77", "crown", "1,234", "Hands washed", "Zoë O'Nobody"})
        EXPECT_TRUE(has(sessionWords, part)) << part;
    const std::string file = wordsOf(documents::clientFilePdf(letterhead, practice, client.id));
    for (const char* part : {"Client file", "Photos for my record", "21 November 2026", "done"})
        EXPECT_TRUE(has(file, part)) << part;
}

TEST(Signatures, TakeThePartBeforeThemToTheirPage) {
    // Whatever stands before them: the last page has some of it, and nothing is said twice.
    for (int before = 23; before <= 28; ++before) {
        const std::vector<std::uint8_t> pdf =
            documents::paperPdf(someLetterhead(), "Title", "", [&](PaperWriter& paper) {
                for (int i = 0; i < before; ++i)
                    paper.facts({{"Fact", std::to_string(i)}});
                paper.heading("Lastpart");
                paper.bullets({"done", "done as well"});
                paper.signatures({{"Client", "Signer", "", {}}});
            });
        const std::string facts = told("pdfinfo", pdf, "");
        const std::string last = std::to_string(std::stoi(facts.substr(facts.find("Pages:") + 6)));
        const std::string words = told("pdftotext -f " + last + " -l " + last, pdf, "-");
        EXPECT_TRUE(has(words, "Signer")) << before;
        EXPECT_TRUE(has(words, "Lastpart")) << before;
        EXPECT_TRUE(has(words, "of " + last)) << before;
    }
}

TEST(Signatures, AndHeadsKeepTheirPlaceWhateverTheNames) {
    Letterhead letterhead = someLetterhead();
    letterhead.name = std::string(3000, 'N');
    const std::string name(10'000, 'x');
    const std::vector<std::uint8_t> pdf =
        documents::paperPdf(letterhead, "Title", name, [&](PaperWriter& paper) {
            paper.paragraph("Only this.");
            paper.newPage();
            paper.paragraph("And this.");
            paper.signatures({{"Client", name, "", {}}});
        });
    EXPECT_TRUE(has(told("pdfinfo", pdf, ""), "Pages:           2"));
    const std::string words = wordsOf(pdf);
    EXPECT_TRUE(has(words, "Only this.") && has(words, "And this.") && has(words, "…"));
    EXPECT_LT(words.size(), 3000U);
}

TEST(WallClock, KnowsSummerTime) {
    using documents::momentOf;
    using documents::wallTimeFrom;
    const std::string paris = "Europe/Paris";
    constexpr std::int64_t kHour_ms = 3'600'000;
    const auto winter = momentOf(wallTimeFrom("2026-03-28 14:30"), paris);
    const auto summer = momentOf(wallTimeFrom("2026-03-29 14:30"), paris);
    EXPECT_EQ(summer.utc_ms - winter.utc_ms, 23 * kHour_ms) << "the day of the change has 23 hours";
    EXPECT_TRUE(winter.findings.empty());
    const auto skipped = momentOf(wallTimeFrom("2026-03-29 02:30"), paris);
    ASSERT_EQ(skipped.findings.size(), 1U);
    EXPECT_EQ(documents::shownTime(documents::wallTimeOf(skipped.utc_ms, paris)), "03:30");
    const auto twice = momentOf(wallTimeFrom("2026-10-25 02:30"), paris);
    ASSERT_EQ(twice.findings.size(), 1U);
    EXPECT_EQ(documents::wallTimeOf(twice.utc_ms + kHour_ms, paris).minute, 150) << "an hour later again";
    for (int day = 0; day < 366; ++day) {
        const documents::WallTime noon{plan::Date::parse("2026-01-01").plusDays(day), 720};
        const auto back = documents::wallTimeOf(momentOf(noon, paris).utc_ms, paris);
        EXPECT_EQ(back.day, noon.day);
        EXPECT_EQ(back.minute, noon.minute);
    }
    EXPECT_THROW((void)momentOf(wallTimeFrom("2026-03-28 14:30"), "Nowhere/Else"), base::Error);
    for (const char* wrong : {"2026-03-28", "2026-03-28 24:00", "2026-02-30 10:00", "2026-03-28 1a:00", ""})
        EXPECT_THROW((void)wallTimeFrom(wrong), base::Error) << wrong;
}
