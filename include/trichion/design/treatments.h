#pragma once
/// \file
/// The treatments that the craft knows: what each starts from, asks, shows and cannot do
/// (resources/catalogue/treatments.json, every entry with its source).

#include "trichion/base/error.h"
#include "trichion/design/client_hair.h"
#include "trichion/design/design.h"
#include "trichion/optics/age.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::design {

/// Something to show the client of a treatment: what is not said stays as it is looked at.
struct Scenario {
    std::string id;
    std::string name;
    std::optional<optics::Age> age;
    std::optional<double> overhead;       ///< light from above, 0..1
    std::optional<double> shine;          ///< 0 matte, 1 as in the photo, 2 shiny
    std::optional<double> regrown_perCm2; ///< hair that grew back among the dots, 0..200
    std::optional<int> session;           ///< up to which, 1 first
    int laserSessions = 0;                ///< that lightened what was there before, 0..10
    /// Id in hairLossCatalogue(), or "next" and "next-but-one" after the client's own stage; empty: none.
    std::string hairLoss;
};

/// A reason to think twice, where sources may disagree; the practitioner decides.
struct TreatmentDoubt {
    /// "always", one of ClientFacts::words, or "months-below:N", "age-above:N".
    std::string when;
    std::string text;
    std::string source;
    std::string other; ///< what others say; may be empty
};

struct Treatment {
    std::string id;
    std::string name;
    std::string guide; ///< one sentence a practitioner would agree with
    std::string source;
    std::string cannot;                ///< what it cannot do, in one sentence
    std::vector<std::string> asks;     ///< what the plan needs to know
    std::vector<std::string> consents; ///< kinds of consents beside the treatment's own
    std::string interval;              ///< id in the interval rules
    double paceFactor = 1.0;           ///< speed against work on skin, 0.2..1
    bool hasPlaces = false;            ///< its first design treats single places
    bool needsPatchTest = false;       ///< of the tissue itself, before the first session
    optics::Age age = optics::kHealed; ///< to show first
    std::optional<double> shave_mm;    ///< length the hair is worn at; nothing: as in the photo
    std::vector<Scenario> scenarios;
    std::vector<TreatmentDoubt> doubts;
};

/// What is known of a client, as far as treatments ask for it.
struct ClientFacts {
    /// "hair:blond" (black, brown, blond, red, grey, white), "skin:oily" (normal, oily, dry),
    /// "loss:norwood-5" (id in hairLossCatalogue()), "active" (hair is being lost), "raised" (of a scar).
    std::set<std::string> words;
    /// Since the scar, the transplant or the treatment that is built on; >= 0.
    std::optional<double> months;
    std::optional<double> age_years;
};

/// The facts that a client was asked for.
[[nodiscard]] ClientFacts factsFrom(const AskedFacts& asked);

/// All that are known, in the order they are offered. Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] const std::vector<Treatment>& treatmentCatalogue();
/// Error: TreatmentUnknown, naming the known ones.
[[nodiscard]] const Treatment& treatmentOf(std::string_view id);
/// Of a treatment. Error: TreatmentUnknown, naming those it has.
[[nodiscard]] const Scenario& scenarioOf(const Treatment& treatment, std::string_view id);

/// A first design of a treatment; its places are examples to be drawn over (AreasProposed).
/// Error: TreatmentUnknown.
[[nodiscard]] Design proposeTreatment(const head::Head& head, std::string_view id);

/// Findings (TreatmentDoubtful) that the facts give reason for, in the catalogue's order, and AreasProposed
/// while the design's places are still those of the catalogue; then tissueDoubts. Error: TreatmentUnknown.
[[nodiscard]] base::Findings doubtsAbout(const Design& design, const ClientFacts& facts);

} // namespace trichion::design
