#pragma once
/// \file
/// Parts of `lots` that change the stock, and parts of `care` for what comes after a treatment.

#include "office_parts.h"
#include "trichion/store/office.h"
#include "trichion/store/practice.h"

namespace trichion::cli {

/// The lot with the label of --of (or the lot that is named), of the pigment of --pigment where two have it.
/// Errors: RowMissing, UsageConflict.
[[nodiscard]] store::PigmentLot lotLabelled(store::Practice& practice, const OfficeOptions& options);

/// add, use, recall.
void addStockParts(OfficeParts& parts);
/// follow-up, recalls.
void addFollowUpParts(OfficeParts& parts);

} // namespace trichion::cli
