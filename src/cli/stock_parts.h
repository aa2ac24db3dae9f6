#pragma once
/// \file
/// Parts of `lots` that change the stock, and parts of `care` for what comes after a treatment.

#include "office_parts.h"

namespace trichion::cli {

/// add, use, recall.
void addStockParts(OfficeParts& parts);
/// follow-up, recalls.
void addFollowUpParts(OfficeParts& parts);

} // namespace trichion::cli
