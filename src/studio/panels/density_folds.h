#pragma once
/// \file
/// The density by zone, and the client's own hair below: folds of the density section.

#include "studio/document/document.h"
#include "studio/panels/fold.h"
#include "trichion/head/anatomy.h"

#include <array>

class QCheckBox;

namespace trichion::studio {

class BarSlider;

/// Dots per cm2 of each zone; both sides of a pair alike.
class ZoneDensities : public Fold {
    Q_OBJECT
  public:
    ZoneDensities(Document& document, QWidget* parent = nullptr);
    /// The most the head's dots can reach.
    void setMaximum(double dotsPerCm2);
    /// Precondition: a zone of the middle, or the left one of a pair.
    [[nodiscard]] BarSlider& of(head::Zone zone);

  private:
    void showDesign();

    Document& m_document;
    std::array<BarSlider*, head::kZoneCount> m_sliders{}; // none for the right one of a pair
};

/// The client's own hair at the lower edge, which the dots meet.
class OwnHair : public Fold {
    Q_OBJECT
  public:
    OwnHair(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] QCheckBox& there() { return *m_there; }
    [[nodiscard]] BarSlider& sides() { return *m_sides; }
    [[nodiscard]] BarSlider& thinning() { return *m_thinning; }

  private:
    void layOut();
    void connectControls();
    void showDesign();

    Document& m_document;
    QCheckBox* m_there;
    BarSlider* m_sides;
    BarSlider* m_back;
    BarSlider* m_thinning;
    BarSlider* m_approach;
    BarSlider* m_match;
};

} // namespace trichion::studio
