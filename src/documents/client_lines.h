#pragma once
/// \file
/// What several papers of a client say in the same way.

#include "documents/paper.h"
#include "trichion/store/clients.h"
#include "trichion/store/treatment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trichion::documents {

using PaperRows = std::vector<std::vector<std::string>>;

/// Empty without a value.
[[nodiscard]] std::string revealed(const std::optional<store::Sealed<std::string>>& text);
/// The day in UTC of a moment.
[[nodiscard]] std::string momentDay(std::int64_t utc_ms, const std::string& language);
/// Title and paragraphs of a text that is signed; never empty.
[[nodiscard]] std::vector<std::string> partsOf(const std::string& text);
/// "Name · Client 7".
[[nodiscard]] std::string clientLine(const store::Client& client);
void writeComplications(PaperWriter& paper, const std::vector<store::Complication>& complications,
                        const std::string& language);

} // namespace trichion::documents
