#pragma once
/// \file
/// Texts a client signs, versioned and with their sources (resources/catalogue/consents.json); who may sign,
/// and how long a signature is kept.

#include "trichion/base/error.h"
#include "trichion/plan/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::plan {

/// When a consent must be there: always before the first session, or only when its subject comes up.
enum class ConsentNeed { BeforeTreatment, WhenItApplies };

/// One version of a text. A later version is a new text: what was signed stays as it was.
struct ConsentTemplate {
    std::string kind; ///< "treatment", "photo-clinical", "photo-marketing", ...
    int version = 1;
    std::string language = "en";
    std::string title;
    std::vector<std::string> paragraphs;
    ConsentNeed need = ConsentNeed::WhenItApplies;
    bool showsDesign = false; ///< is signed for one revision of a design
    int keep_years = 10;      ///< after the signature
    std::string source;

    /// What is signed: title and paragraphs, divided by empty lines.
    [[nodiscard]] std::string text() const;
};

/// Errors: those of JsonNode; FileInvalidField for two texts of the same kind, version and language.
[[nodiscard]] std::vector<ConsentTemplate> consentsFromJson(std::string_view text, const std::string& name);
/// Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] std::vector<ConsentTemplate> shippedConsents();
/// The newest version of a kind, in the language or else in English; nothing for an unknown kind.
[[nodiscard]] std::optional<ConsentTemplate> newestOf(const std::vector<ConsentTemplate>& texts,
                                                      std::string_view kind, std::string_view language);

constexpr int kFullAge_years = 18;

/// Until when a signature is kept: `years` after it, of a minor after the day they come of age. The figure is
/// judgement: the law of the place decides.
[[nodiscard]] Date keptUntil(Date signedOn, std::optional<Date> bornOn, int years);

} // namespace trichion::plan
