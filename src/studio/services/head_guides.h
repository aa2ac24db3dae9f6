#pragma once
/// \file
/// The guides of the head in the photo that is shown: what the canvas draws and the hand snaps to.

#include "studio/document/document.h"
#include "studio/services/guide_choice.h"
#include "trichion/head/guides.h"

#include <QObject>
#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// Where a place lies; heights and distances along the skin.
struct Readings {
    double aboveBrow_mm = 0.0;
    double besideMidline_mm = 0.0; ///< positive on the client's left
    /// How far behind the hairline's middle, level, as seen from above; nothing without a middle.
    std::optional<double> recession_mm;
};

/// "Mid-frontal point", "Outer corner of the eye"; without the side.
[[nodiscard]] QString readableGuide(const std::string& name);
/// The group that a guide's point or line is shown with.
[[nodiscard]] GuideGroup groupOf(const std::string& name);
/// "6.5 cm".
[[nodiscard]] QString centimetres(double length_mm);

class HeadGuides : public QObject {
    Q_OBJECT
  public:
    /// Name of the snap target that lies opposite, on the other side of the head.
    static constexpr const char* kTwin = "twin";

    HeadGuides(Document& document, GuideChoice& choice, QObject* parent = nullptr);

    [[nodiscard]] const GuideChoice& choice() const noexcept { return m_choice; }
    /// With the borders between zones as the design has them; nullptr while there is no head.
    [[nodiscard]] const head::Guides* guides() const;
    /// Where a place snaps to: guides that are shown, the midline, and the mirror images of `twins`; nothing
    /// if snapping is off or nothing lies within `reach`.
    [[nodiscard]] std::optional<head::Snap> snapped(const head::ScalpPoint& place,
                                                    const std::vector<head::ScalpPoint>& twins,
                                                    base::Millimetres reach) const;
    /// The line of a name that passes nearest to a place; nullptr if none has it.
    [[nodiscard]] const head::GuideLine* lineAt(const std::string& name, const head::ScalpPoint& place) const;
    /// Precondition: there is a head.
    [[nodiscard]] Readings readingsAt(const head::ScalpPoint& place) const;

  signals:
    void changed();

  private:
    Document& m_document;
    GuideChoice& m_choice;
    struct Built {
        head::Head head;
        Proportions proportions;
        head::ZoneBorders borders;
        head::Guides guides;
    };
    mutable std::optional<Built> m_built;
};

} // namespace trichion::studio
