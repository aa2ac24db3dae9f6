#pragma once
/// \file
/// The panels on the right, in the order of the work: design, hairline, guides, density, pigment, look.

#include "studio/panels/guides_section.h"
#include "studio/panels/hairline_section.h"
#include "studio/panels/look_section.h"
#include "studio/panels/plan_sections.h"
#include "studio/panels/size_section.h"

#include <QLabel>
#include <QScrollArea>

namespace trichion::studio {

class SidePanel : public QScrollArea {
    Q_OBJECT
  public:
    SidePanel(Document& document, GuideChoice& guides, QWidget* parent = nullptr);

    /// Numbers and notes of what is shown.
    void showFacts(const Preview& preview);

    [[nodiscard]] DesignSection& design() { return *m_design; }
    [[nodiscard]] HairlineSection& hairline() { return *m_hairline; }
    [[nodiscard]] GuidesSection& guides() { return *m_guides; }
    [[nodiscard]] DensitySection& density() { return *m_density; }
    [[nodiscard]] PigmentSection& pigment() { return *m_pigment; }
    [[nodiscard]] SizeSection& size() { return *m_size; }
    [[nodiscard]] LookSection& look() { return *m_look; }

  private:
    Document& m_document;
    DesignSection* m_design;
    HairlineSection* m_hairline;
    GuidesSection* m_guides;
    DensitySection* m_density;
    PigmentSection* m_pigment;
    LookSection* m_look;
    SizeSection* m_size;
    QLabel* m_notes;
};

} // namespace trichion::studio
