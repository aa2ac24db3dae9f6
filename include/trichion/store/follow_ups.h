#pragma once
/// \file
/// Follow-ups: what became of a client's dots, measured between two photos.

#include "trichion/store/clients.h"
#include "trichion/store/practice.h"
#include "trichion/store/record.h"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace trichion::store {

/// Two photos that were measured. `report` is what is left by zone (F.json), `result` what the preview
/// promised against what came, for the clinic's calibration. Map and aligned picture lie in the vault as
/// photos.
struct FollowUp : RowOf<FollowUp> {
    ClientId client;
    PhotoId baseline;
    PhotoId photo;
    std::optional<DesignRevisionId> designRevision;
    std::optional<PhotoId> map;
    std::optional<PhotoId> aligned;
    plan::Date takenOn;
    Sealed<std::string> report;
    std::optional<Sealed<std::string>> result;
};
template<>
struct TableOf<FollowUp> {
    static constexpr std::string_view kTable = "follow_up";
    static constexpr std::string_view kWord = "follow-up";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &FollowUp::client}, Column{"baseline", &FollowUp::baseline},
                        Column{"photo", &FollowUp::photo},
                        Column{"design_revision", &FollowUp::designRevision}, Column{"map", &FollowUp::map},
                        Column{"aligned", &FollowUp::aligned}, Column{"taken_on", &FollowUp::takenOn},
                        Column{"report", &FollowUp::report}, Column{"result", &FollowUp::result});
};

/// Pictures that go with a follow-up, as files (PNG, JPEG); an empty one is left out.
struct FollowUpPictures {
    Bytes map;
    Bytes aligned;
};

/// Keeps a follow-up with its pictures; the same two photos measured again take the place of what was kept of
/// them. Errors: EntryInvalid for the same photo twice or photos of another client; RowMissing.
FollowUp keepFollowUp(Practice& practice, Transaction& transaction, FollowUp followUp,
                      const FollowUpPictures& pictures);
/// Takes it out, its pictures too. Error: RowMissing.
void removeFollowUp(Practice& practice, Transaction& transaction, const Id<FollowUp>& id);
/// By the day of the later photo.
[[nodiscard]] std::vector<FollowUp> followUpsOf(Practice& practice, const ClientId& client);
/// Whether a photo is a picture that was made of a follow-up: no photo of the client that a camera took.
[[nodiscard]] bool isMadeOf(const std::vector<FollowUp>& followUps, const PhotoId& photo);
/// Days from the last session that was done to a day: how old the dots are on it. Nothing before the first.
[[nodiscard]] std::optional<int> dotAge_days(Practice& practice, const ClientId& client, plan::Date day);

} // namespace trichion::store
