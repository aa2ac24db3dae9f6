#pragma once
/// \file
/// What a design file holds: the variants of a design, one of them chosen, and the client's own hair, which
/// all variants share.

#include "trichion/design/client_hair.h"
#include "trichion/design/design.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::design {

constexpr std::size_t kMostVariants = 26;

/// One of several designs for the same head.
struct Variant {
    std::string name; ///< UTF-8, not empty
    Design design;

    friend bool operator==(const Variant&, const Variant&) = default;
};

/// 1..kMostVariants variants.
struct DesignDocument {
    std::vector<Variant> variants;
    std::size_t chosen = 0; ///< < variants.size()
    ClientHair hair;

    [[nodiscard]] const Design& design() const { return variants[chosen].design; }
    friend bool operator==(const DesignDocument&, const DesignDocument&) = default;
};

/// One variant, called "A".
[[nodiscard]] DesignDocument documentOf(Design design);
/// The first of "A", "B", ... that no variant is called.
[[nodiscard]] std::string freeName(const std::vector<Variant>& variants);

/// Text of a D.json: that of the chosen design, with the others and the hair beside it, so that a program
/// that knows one design only reads the chosen one. Precondition: chosen < variants.size().
[[nodiscard]] std::string documentToJson(const DesignDocument& document);
/// Reads a D.json with or without variants. Errors: those of designFromJson.
[[nodiscard]] DesignDocument documentFromJson(std::string_view text, const std::string& name);

} // namespace trichion::design
