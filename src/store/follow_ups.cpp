#include "trichion/store/follow_ups.h"

#include "trichion/store/visits.h"

#include <algorithm>

namespace trichion::store {

namespace {

void requirePhotosOf(Practice& practice, const FollowUp& followUp) {
    if (followUp.baseline == followUp.photo)
        throw base::Error(base::ErrorCode::EntryInvalid, {{"what", "The follow-up"},
                                                          {"expected", "another photo than the first"},
                                                          {"given", "the same photo twice"}});
    for (const PhotoId& id : {followUp.baseline, followUp.photo})
        if (practice.get(id).client != followUp.client)
            throw base::Error(base::ErrorCode::EntryInvalid, {{"what", "The follow-up"},
                                                              {"expected", "photos of this client"},
                                                              {"given", "a photo of another"}});
}

std::optional<PhotoId> keepPicture(Practice& practice, Transaction& transaction, const FollowUp& followUp,
                                   const Bytes& content, const char* note) {
    if (content.empty())
        return std::nullopt;
    Photo picture;
    picture.client = followUp.client;
    picture.takenOn = followUp.takenOn;
    picture.view = practice.get(followUp.baseline).view;
    picture.treatmentState = "follow-up";
    picture.note = Sealed<std::string>(note);
    return practice.addPhoto(transaction, picture, content).id;
}

} // namespace

FollowUp keepFollowUp(Practice& practice, Transaction& transaction, FollowUp followUp,
                      const FollowUpPictures& pictures) {
    requirePhotosOf(practice, followUp);
    for (const FollowUp& before : practice.of<FollowUp>(followUp.client))
        if (before.baseline == followUp.baseline && before.photo == followUp.photo)
            removeFollowUp(practice, transaction, before.id);
    followUp.map = keepPicture(practice, transaction, followUp, pictures.map, "Map of what is left");
    followUp.aligned =
        keepPicture(practice, transaction, followUp, pictures.aligned, "Follow-up laid over the first photo");
    return practice.add(transaction, std::move(followUp));
}

void removeFollowUp(Practice& practice, Transaction& transaction, const Id<FollowUp>& id) {
    const FollowUp gone = practice.get(id);
    practice.remove(transaction, id);
    for (const std::optional<PhotoId>& picture : {gone.map, gone.aligned})
        if (picture)
            practice.remove(transaction, *picture);
}

std::vector<FollowUp> followUpsOf(Practice& practice, const ClientId& client) {
    std::vector<FollowUp> followUps = practice.of<FollowUp>(client);
    std::stable_sort(followUps.begin(), followUps.end(),
                     [](const FollowUp& a, const FollowUp& b) { return a.takenOn < b.takenOn; });
    return followUps;
}

bool isMadeOf(const std::vector<FollowUp>& followUps, const PhotoId& photo) {
    return std::any_of(followUps.begin(), followUps.end(), [&](const FollowUp& followUp) {
        return followUp.map == photo || followUp.aligned == photo;
    });
}

std::optional<int> dotAge_days(Practice& practice, const ClientId& client, plan::Date day) {
    std::optional<int> age;
    for (const Session& session : sessionsOf(practice, client))
        if (session.state == "done" && session.heldOn <= day)
            age = day - session.heldOn;
    return age;
}

} // namespace trichion::store
