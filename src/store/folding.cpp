#include "trichion/store/client_index.h"

#include <array>
#include <cstdint>

namespace trichion::store {

namespace {

/// Reads one character of UTF-8 at `at` and moves on; 0xFFFD for what is none.
char32_t next(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
    if (more == 0 || at + static_cast<std::size_t>(more) > text.size())
        return 0xfffd;
    char32_t letter = first & (0x3fU >> static_cast<unsigned>(more));
    for (int i = 0; i < more; ++i) {
        if ((byte(at) & 0xc0U) != 0x80U)
            return 0xfffd;
        letter = (letter << 6U) | (byte(at++) & 0x3fU);
    }
    return letter;
}

void append(std::string& text, char32_t letter) {
    if (letter < 0x80) {
        text += static_cast<char>(letter);
        return;
    }
    const int more = letter < 0x800 ? 1 : letter < 0x10000 ? 2 : 3;
    constexpr std::array<unsigned, 4> kLead = {0, 0xc0, 0xe0, 0xf0};
    text += static_cast<char>(kLead[static_cast<std::size_t>(more)] |
                              (letter >> (6U * static_cast<unsigned>(more))));
    for (int i = more - 1; i >= 0; --i)
        text += static_cast<char>(0x80U | ((letter >> (6U * static_cast<unsigned>(i))) & 0x3fU));
}

/// Letters U+00C0 to U+017F without their marks, in the order of Unicode; '*' stays what it is.
constexpr std::string_view kLatin =
    "aaaaaaaceeeeiiiidnooooo*ouuuuyts"  // U+00C0..DF; ae, eth, thorn and sharp s as one letter
    "aaaaaaaceeeeiiiidnooooo*ouuuuyty"  // U+00E0..FF
    "aaaaaaccccccccddddeeeeeeeeeegggg"  // U+0100..1F
    "gggghhhhiiiiiiiiiiiijjkkklllllll"  // U+0120..3F
    "lllnnnnnnnnnoooooooorrrrrrssssss"  // U+0140..5F
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs"; // U+0160..7F
static_assert(kLatin.size() == 0x180 - 0xc0);

bool isMark(char32_t c) {
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x64b && c <= 0x65f) || c == 0x670 || c == 0x640 ||
           (c >= 0x591 && c <= 0x5c7 && c != 0x5be) || (c >= 0x200b && c <= 0x200f) || c == 0xfffd;
}

char32_t foldedArabic(char32_t c) {
    switch (c) {
    case 0x622:
    case 0x623:
    case 0x625:
    case 0x671:
        return 0x627; // alef
    case 0x649:
    case 0x6cc:
        return 0x64a; // yeh
    case 0x629:
        return 0x647; // teh marbuta as heh
    case 0x6a9:
        return 0x643; // kaf
    default:
        return c >= 0x660 && c <= 0x669 ? c - 0x660 + '0' : c >= 0x6f0 && c <= 0x6f9 ? c - 0x6f0 + '0' : c;
    }
}

/// Greek with an accent of its own, in both cases.
char32_t foldedGreek(char32_t c) {
    constexpr std::array<std::pair<char32_t, char32_t>, 17> kAccented = {{{0x386, 0x3b1},
                                                                          {0x388, 0x3b5},
                                                                          {0x389, 0x3b7},
                                                                          {0x38a, 0x3b9},
                                                                          {0x38c, 0x3bf},
                                                                          {0x38e, 0x3c5},
                                                                          {0x38f, 0x3c9},
                                                                          {0x3ac, 0x3b1},
                                                                          {0x3ad, 0x3b5},
                                                                          {0x3ae, 0x3b7},
                                                                          {0x3af, 0x3b9},
                                                                          {0x3cc, 0x3bf},
                                                                          {0x3cd, 0x3c5},
                                                                          {0x3ce, 0x3c9},
                                                                          {0x3ca, 0x3b9},
                                                                          {0x3cb, 0x3c5},
                                                                          {0x3c2, 0x3c3}}};
    for (const auto& [accented, plain] : kAccented)
        if (c == accented)
            return plain;
    return c >= 0x391 && c <= 0x3a9 ? c + 0x20 : c;
}

char32_t foldedCyrillic(char32_t c) {
    if (c == 0x401 || c == 0x451)
        return 0x435; // yo as ye
    if (c >= 0x410 && c <= 0x42f)
        return c + 0x20;
    return c >= 0x400 && c <= 0x40f ? c + 0x50 : c;
}

char32_t foldedLetter(char32_t c) {
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    if (c >= 0xff01 && c <= 0xff5e) // full width
        return foldedLetter(c - 0xff01 + '!');
    if (c >= 0xc0 && c <= 0x17f) {
        const char plain = kLatin[c - 0xc0];
        return plain == '*' ? c : static_cast<char32_t>(plain);
    }
    if (c >= 0x386 && c <= 0x3ce)
        return foldedGreek(c);
    if (c >= 0x400 && c <= 0x451)
        return foldedCyrillic(c);
    if (c >= 0x622 && c <= 0x6f9)
        return foldedArabic(c);
    return c == 0x3000 || c == 0xa0 ? ' ' : c;
}

} // namespace

std::string folded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = next(text, at);
        if (!isMark(letter))
            append(result, foldedLetter(letter));
    }
    return result;
}

} // namespace trichion::store
