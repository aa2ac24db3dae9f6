#pragma once
/// \file
/// A follow-up as it is shown and kept: what was measured, its map and its sentences.

#include "studio/services/follow_up_measuring.h"
#include "trichion/store/follow_ups.h"

#include <QStringList>

namespace trichion::studio {

/// All that is kept of two photos.
struct FollowUpOutcome {
    MeasuredFollowUp measured;
    base::Picture map; ///< what is left over the head; or the preview beside what came
    store::FollowUpPictures files;
    QStringList lines; ///< what was found, in the language of the window
};

/// Off the GUI thread. `dates` are those of the photos, as they are read. Errors: those of measureFollowUp
/// and documents::stamped.
[[nodiscard]] FollowUpOutcome outcomeOf(const FollowUpOrder& order, const QStringList& dates,
                                        const base::Progress& progress);

} // namespace trichion::studio
