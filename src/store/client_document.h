#pragma once
/// \file
/// A client as a document: all rows that belong to one, and the rows of the practice that they name, in
/// clear.

#include "client_rows.h"
#include "trichion/store/practice.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::store {

inline constexpr int kClientFormat = 1;

/// A document and what must travel with it.
struct ClientDocument {
    std::string json;
    std::vector<Photo> photos;
    std::int64_t rows = 0; ///< of the client, without photos
};
[[nodiscard]] ClientDocument documentOf(Practice& practice, const ClientId& client);

/// Puts the photos of a document into the practice, now that its client is there.
using PutPhotos = std::function<void(std::map<std::string, Photo>& photos)>;

/// What a document became in a practice.
struct TakenClient {
    Client client;
    std::int64_t rows = 0;
    std::int64_t invoices = 0; ///< in the document; they belong to the books of the other practice
};

/// Adds the client of a document under new ids. `putPhotos` is called with the document's photos by their old
/// id, for the new client; it stores them and leaves them there as stored. Errors: FileNotJson,
/// FileWrongFormat, FileNewer, FileInvalidField (also for a row that names one that is not there),
/// EntryInvalid, RowRefused.
[[nodiscard]] TakenClient takeDocument(Practice& practice, Transaction& transaction, std::string_view json,
                                       const std::string& name, const PutPhotos& putPhotos);

} // namespace trichion::store
