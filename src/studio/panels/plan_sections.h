#pragma once
/// \file
/// Sections of the side panel that show and change the design.

#include "studio/document/document.h"
#include "studio/document/edits.h"
#include "studio/panels/density_folds.h"
#include "studio/panels/section.h"
#include "studio/panels/treatment_row.h"
#include "studio/panels/variants_row.h"
#include "studio/services/preview_renderer.h"

class QLabel;

namespace trichion::studio {

class ValueSlider;

/// The variants of the design, and numbers of the chosen one.
class DesignSection : public Section {
    Q_OBJECT
  public:
    DesignSection(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] VariantsRow& variants() { return *m_variants; }
    [[nodiscard]] TreatmentRow& treatment() { return *m_treatment; }
    void showFacts(const DesignFacts& facts);
    [[nodiscard]] int dots() const noexcept { return m_shownDots; }

  private:
    VariantsRow* m_variants;
    TreatmentRow* m_treatment;
    QLabel* m_dots;
    QLabel* m_area;
    QLabel* m_mean;
    int m_shownDots = 0;
};

class DensitySection : public Section {
    Q_OBJECT
  public:
    DensitySection(Document& document, QWidget* parent = nullptr);
    /// The most the head's dots can reach.
    void setMaximum(double dotsPerCm2);
    [[nodiscard]] ValueSlider& value() { return *m_density; }
    [[nodiscard]] ZoneDensities& zones() { return *m_zones; }
    [[nodiscard]] OwnHair& ownHair() { return *m_ownHair; }

  private:
    Document& m_document;
    ValueSlider* m_density;
    ZoneDensities* m_zones;
    OwnHair* m_ownHair;
    double m_maximum = 0.0;
};

} // namespace trichion::studio
