#pragma once
/// \file
/// What the treatment of a design asks of its plan, beside the sessions.

#include "studio/practice/client_file.h"
#include "trichion/design/tissues.h"

#include <QLabel>
#include <QString>
#include <string>
#include <vector>

namespace trichion::studio {

/// What a plan starts from for one design.
struct PlanStart {
    std::string treatment; ///< id in design::treatmentCatalogue(); empty: not said
    design::PlanNeeds needs;
};
/// Errors: those of design::designFromJson; TreatmentUnknown.
[[nodiscard]] PlanStart planStartOf(const std::string& designJson);

/// Days between a trial of the tissue and the first session: until it has healed and can be read.
inline constexpr int kPatchHeals_days = 28;

/// Treatment, trial first, what is still to be signed, in sentences.
class PlanNeedsNote : public QLabel {
    Q_OBJECT
  public:
    explicit PlanNeedsNote(QWidget* parent = nullptr);
    /// `trialBy` is the last day on which a trial can be read before the first session.
    void show(const PlanStart& start, const ClientFile& file, plan::Date trialBy);
};

} // namespace trichion::studio
