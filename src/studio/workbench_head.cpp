#include "studio/services/messages.h"
#include "studio/services/mirrored_photo.h"
#include "studio/workbench.h"
#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/base/parallel.h"
#include "trichion/head/client_head.h"
#include "trichion/imaging/coin.h"
#include "trichion/imaging/tag_lengths.h"

#include <algorithm>
#include <map>
#include <utility>

// What a person says of the head: laid by hand, measured, read from a file.

namespace trichion::studio {

namespace {

constexpr std::size_t kLargestHead_bytes = 64U << 20;

std::string textOf(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestHead_bytes);
    return {bytes.begin(), bytes.end()};
}

bool hasTag(const Registration& registration) {
    const std::vector<head::KnownLength>& lengths = registration.own->evidence.lengths;
    return std::any_of(lengths.begin(), lengths.end(),
                       [](const head::KnownLength& known) { return known.name == imaging::kTagName; });
}

/// What a file says of the head, besides what was said before. Errors: those of reading it.
SharedHead headSaid(const std::string& text, const std::string& name, SharedHead said) {
    const base::JsonNode document = base::JsonNode::parse(text, name);
    if (document.at("format").text() == "trichion-view") {
        const head::View view = head::viewFromJson(text, name);
        std::erase_if(said.filed,
                      [&](const head::View& other) { return other.photo.sha256 == view.photo.sha256; });
        said.filed.push_back(view);
        said.given = view.head;
        return said;
    }
    const head::ClientHead client = head::clientHeadFromJson(text, name);
    said.given = client.head;
    said.tapes = client.tapes;
    said.halfAxesSigma_percent = client.halfAxesSigma_percent;
    said.sizeSigma_percent = client.sizeSigma_percent;
    said.sources = client.sources;
    said.filed = client.views;
    said.filedLengths = client.lengths;
    said.tagSide = client.tagSide;
    return said;
}

/// What was measured in the photo, for a file.
void addLengths(head::ClientHead& client, const Registration& registration) {
    for (const std::vector<head::KnownLength>& lengths :
         {registration.own->evidence.lengths, registration.rulers})
        for (const head::KnownLength& known : lengths)
            client.lengths.push_back({registration.view.photo.sha256, known});
}

} // namespace

void Workbench::useHead(int id, const head::View& view, const std::vector<head::LaidSkin>& laid) {
    const PhotoView& shown = m_document.view(id);
    if (!shown.photo)
        return;
    std::optional<head::Head> shared = m_document.sharedHead()->given;
    for (const auto& [other, registration] : m_document.headState().registrations)
        if (registration)
            shared = registration->view.head;
    // Another size or shape is meant for the head, in whatever photo it was set.
    const bool reshaped = !(view.head == shared.value_or(head::meanSkin()));
    m_importer.startNext(
        tr("Taking the head"),
        [this, id, photo = shown.photo, old = shown.registration, view, reshaped,
         places = placesShared(view, laid, id, m_document.headState().registrations)](
            const base::Progress&) -> BackgroundRunner::Finish {
            auto registration = withLaid(registrationByHand(*photo, view, old), places);
            return [this, id, registration, reshaped, head = view.head] {
                if (reshaped) {
                    SharedHead said = m_head.said();
                    said.given = head;
                    m_head.take(said, HeadFitting::Reason::Correction);
                }
                m_head.take(id, registration, HeadFitting::Reason::Correction);
            };
        },
        report());
}

// The person is asked when it is known where the lines may lie at first.
void Workbench::lookWhereToBegin(int id, const QString& sentence) {
    const auto ask = [this, id, sentence] {
        if (m_document.view(id).registration)
            return;
        m_document.setTrouble(id, sentence);
        emit headNeeded(id, sentence);
    };
    const PhotoPtr& photo = m_document.view(id).photo;
    if (!photo || m_begins.contains(id))
        return ask();
    m_importer.startNext(
        tr("Looking for the head"),
        [this, id, photo, ask](const base::Progress&) -> BackgroundRunner::Finish {
            const std::optional<head::OutlineEllipse> begin = studio::whereToBegin(*photo);
            return [this, id, begin, ask] {
                if (begin)
                    m_begins[id] = *begin;
                ask();
            };
        },
        [ask](const std::exception_ptr&) { ask(); });
}

std::optional<head::OutlineEllipse> Workbench::whereToBegin(int id) const {
    const auto known = m_begins.find(id);
    return known == m_begins.end() ? std::nullopt : std::optional(known->second);
}

void Workbench::turnHeadRound(int id) {
    const PhotoView& shown = m_document.view(id);
    if (!shown.photo || !shown.registration || !shown.registration->own)
        return;
    m_importer.startNext(
        tr("Turning the head round"),
        [this, id, photo = shown.photo,
         old = shown.registration](const base::Progress&) -> BackgroundRunner::Finish {
            auto turned = registrationTurnedRound(*photo, *old);
            return [this, id, turned] { m_head.take(id, turned, HeadFitting::Reason::Correction); };
        },
        report());
}

void Workbench::measure(const head::SizeEvidence& tapes) {
    SharedHead said = m_head.said();
    said.tapes = tapes;
    said.given.reset(); // who measures wants the photos to be fitted to it
    m_head.take(said, HeadFitting::Reason::Size);
}

void Workbench::measureTag(std::optional<base::Millimetres> side) {
    std::map<int, std::pair<PhotoPtr, RegistrationPtr>> photos;
    for (const PhotoView& view : m_document.views())
        if (view.photo && view.registration)
            photos[view.id] = {view.photo, view.registration};
    m_importer.startNext(
        tr("Looking for the tag"),
        [this, side, photos](const base::Progress& progress) -> BackgroundRunner::Finish {
            Registrations tagged;
            bool found = false;
            for (const auto& [id, photo] : photos) {
                base::throwIfStopped(progress.stop);
                tagged[id] = withTag(*photo.first, *photo.second, side);
                found = found || hasTag(*tagged[id]);
            }
            return [this, side, tagged, found] {
                SharedHead said = m_head.said();
                said.tagSide = side;
                said.given.reset();
                for (const auto& [id, registration] : tagged)
                    m_head.take(id, registration, HeadFitting::Reason::Size);
                m_head.take(said, HeadFitting::Reason::Size);
                if (side && !found)
                    emit failed(
                        tr("No tag was found. It must lie flat on the scalp, whole and in the light."));
            };
        },
        report());
}

void Workbench::layRulers(int id, std::vector<head::KnownLength> rulers) {
    SharedHead said = m_head.said();
    said.given.reset();
    m_head.takeRulers(id, std::move(rulers));
    m_head.take(said, HeadFitting::Reason::Size);
}

void Workbench::findCoin(int id, const base::ImagePoint& at, base::Millimetres diameter) {
    const PhotoPtr photo = m_document.view(id).photo;
    if (!photo)
        return;
    m_importer.startNext(
        tr("Looking for the coin"),
        [this, id, photo, at, diameter](const base::Progress&) -> BackgroundRunner::Finish {
            const std::optional<head::KnownLength> coin = imaging::coinLength(*photo->pixels, at, diameter);
            return [this, id, coin] {
                if (coin) {
                    std::vector<head::KnownLength> lengths = m_head.rulers(id);
                    lengths.push_back(*coin);
                    layRulers(id, std::move(lengths));
                    return;
                }
                emit failed(
                    tr("The rim of the coin was not found. Click both its edges where it is broadest."));
                emit coinMissed();
            };
        },
        report());
}

void Workbench::fitFromPhotos() {
    SharedHead said = m_head.said();
    said.given.reset();
    m_head.take(said, HeadFitting::Reason::Correction);
}

// ---- files

void Workbench::layAsFiled(const SharedHead& said) {
    std::map<int, std::pair<PhotoPtr, head::View>> photos;
    for (const PhotoView& photo : m_document.views())
        for (const head::View& view : said.filed)
            if (photo.photo && photo.photo->identity.sha256 == view.photo.sha256)
                photos.insert({photo.id, {photo.photo, view}});
    m_importer.startNext(
        tr("Taking the head"),
        [this, said, photos](const base::Progress& progress) -> BackgroundRunner::Finish {
            std::map<int, std::pair<PhotoPtr, RegistrationPtr>> laid;
            for (const auto& [id, photo] : photos) {
                base::throwIfStopped(progress.stop);
                const bool swapped = photo.second.photo.flipped != photo.first->identity.flipped;
                const PhotoPtr shown = swapped ? mirrored(*photo.first) : photo.first;
                laid[id] = {shown, registrationAsFiled(*shown, photo.second,
                                                       lengthsIn(said, photo.second.photo.sha256))};
            }
            return [this, said, laid] {
                for (const auto& [id, photo] : laid) {
                    const bool swapped = m_document.view(id).photo != photo.first;
                    const int now =
                        swapped ? m_document.exchangeView(tr("Mirror photo"), id, photo.first) : id;
                    m_head.take(now, photo.second, HeadFitting::Reason::Correction);
                }
                m_head.take(said, HeadFitting::Reason::Correction);
            };
        },
        report());
}

bool Workbench::openHead(const std::filesystem::path& path) {
    try {
        return openHead(textOf(path), base::utf8(path));
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
        return false;
    }
}

bool Workbench::openHead(const std::string& text, const std::string& name) {
    try {
        layAsFiled(headSaid(text, name, m_head.said()));
        return true;
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
        return false;
    }
}

void Workbench::openPhotos(const std::vector<PhotoSource>& sources, const std::string& headText) {
    m_known.reset();
    try {
        m_known = headSaid(headText, "head", {});
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
    }
    readPhotos(sources);
}

bool Workbench::openAnyFile(const std::filesystem::path& path) {
    try {
        const base::JsonNode document = base::JsonNode::parse(textOf(path), base::utf8(path));
        const std::optional<base::JsonNode> format = document.find("format");
        if (format && (format->text() == "trichion-head" || format->text() == "trichion-view")) {
            (void)openHead(path);
            return false;
        }
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
        return false;
    }
    return openDesign(path);
}

std::string Workbench::headText() const {
    const SharedHead& shared = *m_document.sharedHead();
    head::ClientHead client;
    client.halfAxesSigma_percent = shared.halfAxesSigma_percent;
    client.sizeSigma_percent = shared.sizeSigma_percent;
    client.sources = shared.sources;
    client.tapes = shared.tapes;
    client.tagSide = shared.tagSide;
    for (const int id : m_document.list().ids)
        if (const RegistrationPtr& registration = m_document.view(id).registration) {
            client.views.push_back(registration->view);
            addLengths(client, *registration);
        }
    if (client.views.empty())
        return {};
    client.head = client.views.front().head;
    return head::clientHeadToJson(client);
}

std::vector<std::filesystem::path> Workbench::photoFiles() const {
    std::vector<std::filesystem::path> files;
    files.reserve(m_document.list().ids.size());
    for (const PhotoView& view : m_document.views())
        if (const auto known = m_files.find(view.photo->identity.sha256); known != m_files.end())
            files.push_back(known->second);
    return files;
}

bool Workbench::saveHead(const std::filesystem::path& path) {
    const std::string text = headText();
    if (text.empty())
        return false;
    try {
        base::durableWrite(path, text);
        emit wrote(tr("Saved the head as %1.").arg(QString::fromStdString(base::utf8(path.filename()))),
                   path);
        return true;
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
        return false;
    }
}

} // namespace trichion::studio
