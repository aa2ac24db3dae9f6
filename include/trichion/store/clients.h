#pragma once
/// \file
/// Records: Clients, their photos, heads and designs.
/// Times `_ms` are milliseconds since 1970 in UTC, money `_minor` the smallest coin. Which words a state may
/// have is said by the schema (docs/store-schema.md); a wrong one is refused.

#include "trichion/store/record.h"

#include <optional>
#include <string>
#include <tuple>

namespace trichion::store {

/// A person who comes to the practice. `number` is what the practice calls them by in clear.
struct Client : RowOf<Client> {
    std::int64_t number = 0;
    std::string state = "enquiry";
    std::string language = "en";
    Sealed<std::string> name;
    std::optional<Sealed<std::string>> bornOn;
    std::optional<Sealed<std::string>> phone;
    std::optional<Sealed<std::string>> email;
    std::optional<Sealed<std::string>> address;
    std::optional<Sealed<std::string>> emergencyContact;
    std::optional<Sealed<std::string>> doctor;
    std::optional<Sealed<std::string>> referral;
    std::optional<Sealed<std::string>> goal;
    std::optional<Sealed<std::string>> note;
};
template<>
struct TableOf<Client> {
    static constexpr std::string_view kTable = "client";
    static constexpr std::string_view kWord = "client";
    static constexpr auto kColumns = std::make_tuple(
        Column{"number", &Client::number}, Column{"state", &Client::state},
        Column{"language", &Client::language}, Column{"name", &Client::name},
        Column{"born_on", &Client::bornOn}, Column{"phone", &Client::phone}, Column{"email", &Client::email},
        Column{"address", &Client::address}, Column{"emergency_contact", &Client::emergencyContact},
        Column{"doctor", &Client::doctor}, Column{"referral", &Client::referral},
        Column{"goal", &Client::goal}, Column{"note", &Client::note});
};

/// A photo in the vault. `fileDigest` names its sealed file, `contentMark` tells equal photos of a client
/// apart from others.
struct Photo : RowOf<Photo> {
    ClientId client;
    Digest fileDigest{};
    Digest contentMark{};
    std::int64_t size_bytes = 0;
    std::optional<plan::Date> takenOn;
    std::string view = "front";
    std::string treatmentState = "consultation";
    std::optional<Sealed<std::string>> note;
};
template<>
struct TableOf<Photo> {
    static constexpr std::string_view kTable = "photo";
    static constexpr std::string_view kWord = "photo";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &Photo::client}, Column{"file_digest", &Photo::fileDigest},
                        Column{"content_mark", &Photo::contentMark}, Column{"size_bytes", &Photo::size_bytes},
                        Column{"taken_on", &Photo::takenOn}, Column{"view", &Photo::view},
                        Column{"treatment_state", &Photo::treatmentState}, Column{"note", &Photo::note});
};

/// A client's head as H.json.
struct HeadRow : RowOf<HeadRow> {
    ClientId client;
    Sealed<std::string> content;
};
template<>
struct TableOf<HeadRow> {
    static constexpr std::string_view kTable = "head";
    static constexpr std::string_view kWord = "head";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &HeadRow::client}, Column{"content", &HeadRow::content});
};

/// How a head lies in a photo, as V.json.
struct ViewRow : RowOf<ViewRow> {
    ClientId client;
    Id<HeadRow> head;
    Id<Photo> photo;
    std::string kind = "front";
    Sealed<std::string> content;
};
template<>
struct TableOf<ViewRow> {
    static constexpr std::string_view kTable = "view";
    static constexpr std::string_view kWord = "view";
    static constexpr auto kColumns = std::make_tuple(
        Column{"client", &ViewRow::client}, Column{"head", &ViewRow::head}, Column{"photo", &ViewRow::photo},
        Column{"kind", &ViewRow::kind}, Column{"content", &ViewRow::content});
};

/// A design of a client; what it looks like stands in its revisions.
struct DesignRow : RowOf<DesignRow> {
    ClientId client;
    std::optional<Id<HeadRow>> head;
    std::string state = "draft";
    Sealed<std::string> title;
};
template<>
struct TableOf<DesignRow> {
    static constexpr std::string_view kTable = "design";
    static constexpr std::string_view kWord = "design";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &DesignRow::client}, Column{"head", &DesignRow::head},
                        Column{"state", &DesignRow::state}, Column{"title", &DesignRow::title});
};

/// A design as it was at one time (D.json). Never changed.
struct DesignRevision : RowOf<DesignRevision> {
    ClientId client;
    Id<DesignRow> design;
    std::int64_t number = 1;
    std::int64_t made_ms = 0;
    Sealed<std::string> content;
    std::optional<Sealed<std::string>> note;
};
template<>
struct TableOf<DesignRevision> {
    static constexpr std::string_view kTable = "design_revision";
    static constexpr std::string_view kWord = "revision of a design";
    static constexpr auto kColumns = std::make_tuple(
        Column{"client", &DesignRevision::client}, Column{"design", &DesignRevision::design},
        Column{"number", &DesignRevision::number}, Column{"made_ms", &DesignRevision::made_ms},
        Column{"content", &DesignRevision::content}, Column{"note", &DesignRevision::note});
};

/// The practice itself: one row.
struct PracticeRow : RowOf<PracticeRow> {
    Sealed<std::string> name;
    std::optional<Sealed<std::string>> address;
    std::string language = "en";
    std::string currency = "USD";
    std::string paper = "A4";
    std::int64_t nextClient = 1;
    std::int64_t nextInvoice = 1;
};
template<>
struct TableOf<PracticeRow> {
    static constexpr std::string_view kTable = "practice";
    static constexpr std::string_view kWord = "practice";
    static constexpr auto kColumns = std::make_tuple(
        Column{"name", &PracticeRow::name}, Column{"address", &PracticeRow::address},
        Column{"language", &PracticeRow::language}, Column{"currency", &PracticeRow::currency},
        Column{"paper", &PracticeRow::paper}, Column{"next_client", &PracticeRow::nextClient},
        Column{"next_invoice", &PracticeRow::nextInvoice});
};

/// A folder that backups were written to.
struct BackupPlace : RowOf<BackupPlace> {
    Sealed<std::string> path;
    std::optional<std::int64_t> last_ms;
    std::optional<std::int64_t> lastChecked_ms;
};
template<>
struct TableOf<BackupPlace> {
    static constexpr std::string_view kTable = "backup_place";
    static constexpr std::string_view kWord = "place of backups";
    static constexpr auto kColumns =
        std::make_tuple(Column{"path", &BackupPlace::path}, Column{"last_ms", &BackupPlace::last_ms},
                        Column{"last_checked_ms", &BackupPlace::lastChecked_ms});
};

} // namespace trichion::store
