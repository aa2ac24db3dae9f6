#pragma once
/// \file
/// The catalogue of a practice: rules of aftercare and intake, intervals and pigments as they ship with the
/// program, copied when the practice is made and edited there. A later version of the program offers what is
/// different in it; nothing is taken over by itself.

#include "trichion/store/office.h"
#include "trichion/store/practice.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace trichion::store {

/// One part of a catalogue: a rule, a protocol, a question, a pigment ("rules/sun-30"), or "document": what
/// stands around these, such as the sources.
struct CataloguePart {
    std::string kind; ///< "aftercare", "intake", "intervals", "pigments"
    std::string key;
    std::string content; ///< JSON

    friend bool operator==(const CataloguePart&, const CataloguePart&) = default;
};

/// The parts of the catalogue in a folder of resources, in the order of its files. Errors: FileMissing;
/// FileNotJson; FileInvalidField for a part without an id, or with one that is there twice.
[[nodiscard]] std::vector<CataloguePart> catalogueIn(const std::filesystem::path& folder);
/// As shipped with this program. Errors: ResourceMissing and as above.
[[nodiscard]] std::vector<CataloguePart> shippedCatalogue();

/// Copies a catalogue into a practice that has none; one that has stays as it is. Returns how many parts were
/// copied.
std::size_t copyCatalogue(Practice& practice, const std::vector<CataloguePart>& shipped);

/// What is different between what ships and what the practice has.
enum class CatalogueChange {
    Added,    ///< ships now, the practice never had it
    Changed,  ///< ships with another content; the practice left its own as it was shipped
    Conflict, ///< ships with another content; the practice changed its own as well
    Withdrawn ///< no longer ships
};
[[nodiscard]] const char* nameOf(CatalogueChange change) noexcept;

/// One thing to decide.
struct CatalogueOffer {
    CatalogueChange change = CatalogueChange::Added;
    std::string kind;
    std::string key;
    std::string own;     ///< what the practice has; empty: nothing
    std::string shipped; ///< what ships now; empty: nothing
};
/// What an update of the program offers, in the order of the catalogue. What was decided once is not offered
/// again until it changes again.
[[nodiscard]] std::vector<CatalogueOffer> catalogueOffers(Practice& practice,
                                                          const std::vector<CataloguePart>& shipped);
enum class CatalogueAnswer { Take, Keep };
/// Takes what ships, or keeps what the practice has. Errors: FileInvalidField if the catalogue would no
/// longer be readable; then it is as it was.
void answerOffer(Practice& practice, const CatalogueOffer& offer, CatalogueAnswer answer);

/// One part as the practice has it. Error: RowMissing.
[[nodiscard]] CatalogueEntry catalogueEntry(Practice& practice, const std::string& kind,
                                            const std::string& key);
/// Changes a part, or adds one of the practice's own. Errors: FileNotJson; FileInvalidField if the catalogue
/// would no longer be readable.
void setCataloguePart(Practice& practice, const CataloguePart& part);
/// Takes a part out; one that ships is not offered again until it changes. Errors: RowMissing,
/// FileInvalidField.
void dropCataloguePart(Practice& practice, const std::string& kind, const std::string& key);

/// The catalogue of one kind as the practice has it, in the format it ships in (JSON), as
/// plan::aftercareFromJson and the like read it. Nothing if the practice has none of that kind.
[[nodiscard]] std::optional<std::string> catalogueText(Practice& practice, const std::string& kind);

} // namespace trichion::store
