// Sealing and keys: what is opened is what was sealed, and nothing else opens.

#include "support/practice_folder.h"
#include "trichion/store/key_ring.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace {

using namespace trichion;
using namespace trichion::store;
using base::ErrorCode;
using test::codeOf;
using test::secret;

const Place kPlace{"client", "name_sealed", "01ARZ3NDEKTSV4RRFFQ69G5FAV", 3};

Bytes bytesOf(std::string_view text) {
    const BytesView view = viewOf(text);
    return {view.begin(), view.end()};
}

} // namespace

TEST(Sealing, OpensWhatWasSealed) {
    const Key key = Key::random();
    for (const std::string text : {"", "x", "مرحبا 你好 é", "with \0 inside"})
        EXPECT_EQ(unseal(key, kPlace, seal(key, kPlace, viewOf(text))), bytesOf(text));
    EXPECT_EQ(seal(key, kPlace, {}).size(), kSealOverhead);
}

TEST(Sealing, NeverLooksTheSameTwice) {
    const Key key = Key::random();
    EXPECT_NE(seal(key, kPlace, viewOf("same")), seal(key, kPlace, viewOf("same")));
}

TEST(Sealing, BelongsToItsPlace) {
    const Key key = Key::random();
    const Bytes sealed = seal(key, kPlace, viewOf("Nobody"));
    for (const Place& other :
         {Place{"photo", kPlace.column, kPlace.row, 3}, Place{"client", "note_sealed", kPlace.row, 3},
          Place{"client", kPlace.column, "01ARZ3NDEKTSV4RRFFQ69G5FAW", 3},
          Place{"client", kPlace.column, kPlace.row, 4},
          // The same letters, cut elsewhere.
          Place{"clientn", "ame_sealed", kPlace.row, 3}})
        EXPECT_EQ(codeOf([&] { (void)unseal(key, other, sealed); }), ErrorCode::SealBroken);
    EXPECT_EQ(codeOf([&] { (void)unseal(Key::random(), kPlace, sealed); }), ErrorCode::SealBroken);
}

TEST(Sealing, NoticesEveryChangedByteAndEveryCut) {
    const Key key = Key::random();
    const Bytes sealed = seal(key, kPlace, viewOf("A note of some length"));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        Bytes changed = sealed;
        changed[i] ^= 1U;
        EXPECT_EQ(codeOf([&] { (void)unseal(key, kPlace, changed); }), ErrorCode::SealBroken) << i;
        EXPECT_EQ(codeOf([&] { (void)unseal(key, kPlace, BytesView(sealed).first(i)); }),
                  ErrorCode::SealBroken);
    }
}

TEST(Sealing, HoldsFilesOfAnySize) {
    const Key key = Key::random();
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 200000U}) {
        Bytes clear(size);
        for (std::size_t i = 0; i < size; ++i)
            clear[i] = static_cast<std::uint8_t>(i * 31U + i / 256U);
        const Bytes sealed = sealFile(key, "photo", clear);
        EXPECT_EQ(unsealFile(key, "photo", sealed), clear) << size;
        EXPECT_EQ(codeOf([&] { (void)unsealFile(key, "backup", sealed); }), ErrorCode::SealBroken);
        EXPECT_EQ(codeOf([&] { (void)unsealFile(key, "photo", BytesView(sealed).first(sealed.size() - 1)); }),
                  ErrorCode::SealBroken);
    }
}

TEST(Sealing, NoticesAMissingOrMovedChunk) {
    const Key key = Key::random();
    const Bytes clear(3 * 65536, 7);
    const Bytes sealed = sealFile(key, "photo", clear);
    const std::size_t head = 25;
    const std::size_t chunk = 65536 + 17;
    Bytes swapped = sealed;
    std::swap_ranges(swapped.begin() + head, swapped.begin() + head + chunk, swapped.begin() + head + chunk);
    EXPECT_EQ(codeOf([&] { (void)unsealFile(key, "photo", swapped); }), ErrorCode::SealBroken);
    EXPECT_EQ(codeOf([&] { (void)unsealFile(key, "photo", BytesView(sealed).first(head + 2 * chunk)); }),
              ErrorCode::SealBroken);
    EXPECT_EQ(codeOf([&] { (void)unsealFile(key, "photo", BytesView(sealed).first(head)); }),
              ErrorCode::SealBroken);
}

TEST(Passphrase, OpensTheMasterKeyAndNothingElseDoes) {
    const Key master = Key::random();
    const MasterWrap wrap = wrapByPassphrase(master, secret("correct horse"), PassphraseCost::Least);
    EXPECT_EQ(unwrapByPassphrase(wrap, secret("correct horse")), master);
    EXPECT_EQ(codeOf([&] { (void)unwrapByPassphrase(wrap, secret("Correct horse")); }),
              ErrorCode::PassphraseWrong);
    const auto hasPiece = [&](const Bytes& bytes) {
        return std::search(bytes.begin(), bytes.end(), master.bytes().begin(), master.bytes().end()) !=
               bytes.end();
    };
    EXPECT_FALSE(hasPiece(wrap.wrapped));
}

TEST(Passphrase, HasAtLeastTenCharactersNotBytes) {
    const Key master = Key::random();
    EXPECT_EQ(codeOf([&] { (void)wrapByPassphrase(master, secret("123456789"), PassphraseCost::Least); }),
              ErrorCode::PassphraseWeak);
    EXPECT_EQ(codeOf([&] { (void)wrapByPassphrase(master, secret("ééééééééé"), PassphraseCost::Least); }),
              ErrorCode::PassphraseWeak);
    EXPECT_EQ(codeOf([&] { (void)wrapByPassphrase(master, secret("éééééééééé"), PassphraseCost::Least); }),
              ErrorCode::Interrupted);
}

TEST(Passphrase, NumbersOfADamagedFileTakeNoMemory) {
    MasterWrap wrap = wrapByPassphrase(Key::random(), secret("correct horse"), PassphraseCost::Least);
    wrap.memory_bytes = std::int64_t{1} << 60U;
    EXPECT_EQ(codeOf([&] { (void)unwrapByPassphrase(wrap, secret("correct horse")); }),
              ErrorCode::SealBroken);
}

TEST(RecoveryKey, OpensTheMasterKeyHoweverItIsTyped) {
    const Key master = Key::random();
    const Sealed<std::string> recovery = newRecoveryKey();
    const MasterWrap wrap = wrapByRecoveryKey(master, recovery);
    std::string typed;
    for (const char c : recovery.reveal()) {
        typed += c == '0' ? 'o' : c == '1' ? 'l' : c == '-' ? ' ' : static_cast<char>(std::tolower(c));
    }
    EXPECT_EQ(unwrapByRecoveryKey(wrap, secret(typed)), master);
}

TEST(RecoveryKey, KnowsAWrongLetterFromAWrongKey) {
    const Key master = Key::random();
    const Sealed<std::string> recovery = newRecoveryKey();
    const MasterWrap wrap = wrapByRecoveryKey(master, recovery);
    std::string wrong = recovery.reveal();
    wrong[0] = wrong[0] == 'A' ? 'B' : 'A';
    EXPECT_EQ(codeOf([&] { (void)unwrapByRecoveryKey(wrap, secret(wrong)); }), ErrorCode::RecoveryKeyInvalid);
    EXPECT_EQ(codeOf([&] { (void)unwrapByRecoveryKey(wrap, newRecoveryKey()); }), ErrorCode::PassphraseWrong);
    std::set<std::string> different;
    for (int i = 0; i < 50; ++i)
        different.insert(newRecoveryKey().reveal());
    EXPECT_EQ(different.size(), 50U);
}

TEST(KeyRing, WrapsAClientsKeyForThatClientOnly) {
    const KeyRing ring(Key::random());
    const Key key = Key::random();
    const ClientId one{newIdText(1)};
    const ClientId other{newIdText(2)};
    EXPECT_EQ(ring.unwrapped(one, ring.wrapped(one, key)), key);
    EXPECT_EQ(codeOf([&] { (void)ring.unwrapped(other, ring.wrapped(one, key)); }), ErrorCode::SealBroken);
    const std::set<std::string> purposes = {hexOf(ring.practice().bytes()), hexOf(ring.backup().bytes()),
                                            hexOf(ring.marks().bytes()), hexOf(ring.master().bytes())};
    EXPECT_EQ(purposes.size(), 4U);
}
