// A practice's own catalogue, what belongs to no client yet, the recent list, and how long things are kept.

#include "support/full_client.h"
#include "trichion/base/file.h"
#include "trichion/store/catalogue.h"
#include "trichion/store/recent.h"
#include "trichion/store/retention.h"
#include "trichion/store/unassigned.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

namespace fs = std::filesystem;
using namespace trichion;
using namespace trichion::store;
using base::ErrorCode;
using nlohmann::json;
using test::addClient;
using test::codeOf;
using test::PracticeFolder;
using test::secret;

std::string textOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// A catalogue as a later version of the program might ship it.
std::vector<CataloguePart> later(std::vector<CataloguePart> parts, const std::string& key,
                                 const std::string& from, const std::string& to) {
    for (CataloguePart& part : parts)
        if (part.key == key) {
            const std::size_t at = part.content.find(from);
            EXPECT_NE(at, std::string::npos) << key << part.content;
            part.content.replace(at, from.size(), to);
        }
    return parts;
}

CataloguePart edited(Practice& practice, const std::string& key, const std::string& from,
                     const std::string& to) {
    const CatalogueEntry entry = catalogueEntry(practice, "aftercare", key);
    return later({{entry.kind, entry.key, entry.content}}, key, from, to).front();
}

} // namespace

TEST(Catalogue, IsCopiedAsItShips) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const std::vector<CataloguePart> shipped = shippedCatalogue();
    EXPECT_EQ(copyCatalogue(practice, shipped), shipped.size());
    EXPECT_EQ(copyCatalogue(practice, shipped), 0U) << "once";
    for (const char* kind : {"aftercare", "intake", "intervals", "pigments"})
        EXPECT_EQ(json::parse(catalogueText(practice, kind).value()),
                  json::parse(textOf(fs::path(TRICHION_SOURCE) / "resources/catalogue" /
                                     (kind + std::string(".json")))))
            << kind;
    EXPECT_TRUE(catalogueOffers(practice, shipped).empty());
    EXPECT_FALSE(catalogueText(practice, "prices"));
}

TEST(Catalogue, UpdateIsOfferedAndNeverOverwrites) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const std::vector<CataloguePart> shipped = shippedCatalogue();
    (void)copyCatalogue(practice, shipped);
    setCataloguePart(practice, edited(practice, "rules/sun-30", "No sun", "No sunshine"));
    EXPECT_TRUE(catalogueOffers(practice, shipped).empty()) << "an edit alone is nothing to decide";

    std::vector<CataloguePart> next = later(shipped, "rules/sun-30", "No sun", "No strong sun");
    next = later(next, "rules/hat-30", "A hat", "A cap");
    next.push_back({"aftercare", "rules/new-1", R"({"id": "new-1"})"});
    std::erase_if(next, [](const CataloguePart& part) { return part.key == "rules/blood-365"; });
    const std::string before = catalogueText(practice, "aftercare").value();
    std::vector<CatalogueOffer> offers = catalogueOffers(practice, next);
    EXPECT_EQ(catalogueText(practice, "aftercare").value(), before);
    ASSERT_EQ(offers.size(), 4U);
    const auto changeOf = [&](const std::string& key) {
        return std::find_if(offers.begin(), offers.end(), [&](const auto& offer) { return offer.key == key; })
            ->change;
    };
    EXPECT_EQ(changeOf("rules/sun-30"), CatalogueChange::Conflict);
    EXPECT_EQ(changeOf("rules/hat-30"), CatalogueChange::Changed);
    EXPECT_EQ(changeOf("rules/new-1"), CatalogueChange::Added);
    EXPECT_EQ(changeOf("rules/blood-365"), CatalogueChange::Withdrawn);
    for (const CatalogueOffer& offer : offers)
        if (offer.key != "rules/new-1") // not a rule that can be read
            answerOffer(practice, offer,
                        offer.change == CatalogueChange::Changed ? CatalogueAnswer::Take
                                                                 : CatalogueAnswer::Keep);
    EXPECT_NE(catalogueEntry(practice, "aftercare", "rules/sun-30").content.find("sunshine"),
              std::string::npos);
    EXPECT_NE(catalogueEntry(practice, "aftercare", "rules/hat-30").content.find("cap"), std::string::npos);
    EXPECT_NO_THROW((void)catalogueEntry(practice, "aftercare", "rules/blood-365"));
    offers = catalogueOffers(practice, next);
    ASSERT_EQ(offers.size(), 1U) << "what was decided is not offered again";
    EXPECT_EQ(codeOf([&] { answerOffer(practice, offers.front(), CatalogueAnswer::Take); }),
              ErrorCode::FileInvalidField);
    answerOffer(practice, offers.front(), CatalogueAnswer::Keep);
    EXPECT_TRUE(catalogueOffers(practice, next).empty());
    EXPECT_EQ(codeOf([&] { (void)catalogueEntry(practice, "aftercare", "rules/new-1"); }),
              ErrorCode::RowMissing);
}

TEST(Catalogue, StaysReadable) {
    PracticeFolder folder;
    Practice practice = folder.create();
    (void)copyCatalogue(practice, shippedCatalogue());
    const std::string before = catalogueText(practice, "aftercare").value();
    for (const CataloguePart& bad : {CataloguePart{"aftercare", "rules/sun-30", "not json"},
                                     {"aftercare", "rules/sun-30", "[]"},
                                     {"aftercare", "rules/sun-30", R"({"id": "other"})"},
                                     {"aftercare", "rules/sun-30", R"({"id": "sun-30"})"},
                                     {"aftercare", "sun-30", R"({"id": "sun-30"})"},
                                     {"weather", "rules/x", R"({"id": "x"})"}})
        EXPECT_NE(codeOf([&] { setCataloguePart(practice, bad); }), ErrorCode::Interrupted) << bad.content;
    // A rule that a protocol names cannot go before the protocol lets go of it.
    EXPECT_EQ(codeOf([&] { dropCataloguePart(practice, "aftercare", "rules/sun-30"); }),
              ErrorCode::FileInvalidField);
    EXPECT_EQ(catalogueText(practice, "aftercare").value(), before);
    CataloguePart own = edited(practice, "rules/hat-30", "hat-30", "own-1");
    own.key = "rules/own-1";
    setCataloguePart(practice, own);
    EXPECT_TRUE(catalogueOffers(practice, shippedCatalogue()).empty()) << "the practice's own";
    dropCataloguePart(practice, "aftercare", "rules/own-1");
    EXPECT_EQ(json::parse(catalogueText(practice, "aftercare").value()), json::parse(before));
}

TEST(Unassigned, AreSealedAndMoveUnderThePracticesKeys) {
    PracticeFolder folder;
    const fs::path place = folder.beside("installation");
    UnassignedPhotos unassigned(place);
    const Digest photo = unassigned.keep(viewOf("Planted pixels"));
    EXPECT_EQ(unassigned.keep(viewOf("Planted pixels")), photo);
    unassigned.saveWork(photo, secret("{\"Planted\": 1}"));
    unassigned.saveWork(photo, secret("{\"Planted\": 2}"));
    for (const auto& entry : fs::directory_iterator(place)) {
        EXPECT_EQ(textOf(entry.path()).find("Planted"), std::string::npos) << entry.path();
        EXPECT_EQ(entry.status().permissions() & (fs::perms::group_all | fs::perms::others_all),
                  fs::perms::none);
    }
    const UnassignedPhotos again(place);
    EXPECT_EQ(again.all(), std::vector{photo});
    EXPECT_EQ(again.workOn(photo)->reveal(), "{\"Planted\": 2}");

    Practice practice = folder.create();
    Photo facts;
    facts.client = addClient(practice, "Nobody").id;
    const Photo moved = unassigned.moveTo(practice, facts, photo);
    EXPECT_EQ(practice.contentOf(moved).size(), std::string("Planted pixels").size());
    EXPECT_TRUE(unassigned.all().empty());
    EXPECT_FALSE(unassigned.workOn(photo));
    // The client has it already: it stays where it is.
    const Digest twice = unassigned.keep(viewOf("Planted pixels"));
    EXPECT_EQ(codeOf([&] { unassigned.moveTo(practice, facts, twice); }), ErrorCode::RowRefused);
    EXPECT_EQ(unassigned.all().size(), 1U);
    // Another installation cannot open it.
    UnassignedPhotos other(folder.beside("other"));
    fs::copy(place / (hexOf(twice) + ".photo"), folder.beside("other"));
    EXPECT_EQ(codeOf([&] { (void)other.contentOf(twice); }), ErrorCode::SealBroken);
}

TEST(Recent, ListsPracticesNewestFirst) {
    PracticeFolder folder;
    (void)folder.create();
    const fs::path list = folder.beside("recent.json");
    EXPECT_TRUE(recentPractices(list).empty());
    rememberPractice(list, folder.path());
    for (int i = 0; i < 12; ++i)
        rememberPractice(list, folder.beside("stick" + std::to_string(i)));
    rememberPractice(list, folder.path() / "." / "");
    std::vector<RecentPractice> recent = recentPractices(list);
    ASSERT_EQ(recent.size(), 10U);
    EXPECT_TRUE(recent[0].isThere);
    EXPECT_FALSE(recent[1].isThere);
    EXPECT_EQ(recent[1].folder, folder.beside("stick11"));
    forgetPractice(list, folder.beside("stick11"));
    EXPECT_EQ(recentPractices(list)[1].folder, folder.beside("stick10"));
    base::durableWrite(list, std::string_view("broken"));
    EXPECT_TRUE(recentPractices(list).empty());
    rememberPractice(list, folder.path());
    EXPECT_EQ(recentPractices(list).size(), 1U);
}

TEST(Retention, CountsFromTheLastTimeAClientWasSeen) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client seen = test::addFullClient(practice, "Seen on 2026-11-21");
    const Client never = addClient(practice, "Never seen; entered in September 2026");
    const std::vector<KeptClient> kept = keptClients(practice, {10});
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0].client, never.id);
    EXPECT_EQ(kept[0].keepUntilOn, plan::Date::ofMoment(folder.now_ms).plusDays(3653));
    EXPECT_EQ(kept[1].client, seen.id);
    EXPECT_EQ(kept[1].keepUntilOn.iso(), "2036-11-21");
    EXPECT_EQ(overdueClients(practice, {10}, plan::Date::parse("2036-11-21")).size(), 1U);
    EXPECT_EQ(overdueClients(practice, {10}, plan::Date::parse("2036-11-22")).size(), 2U);
    EXPECT_TRUE(overdueClients(practice, {10}, plan::Date::parse("2030-01-01")).empty());
    Consent consent = practice.of<Consent>(seen.id).front();
    consent.keepUntilOn = plan::Date::parse("2060-01-01");
    Transaction transaction(practice.connection());
    practice.change(transaction, consent);
    transaction.commit();
    EXPECT_EQ(keptClients(practice, {10}).back().keepUntilOn.iso(), "2060-01-01");
}
