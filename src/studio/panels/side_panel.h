#pragma once
/// \file
/// The panels on the right, in the order of the work: design, places, hairline, guides, density, pigment,
/// look.

#include "studio/panels/guides_section.h"
#include "studio/panels/hair_section.h"
#include "studio/panels/hairline_section.h"
#include "studio/panels/history_section.h"
#include "studio/panels/look_section.h"
#include "studio/panels/pigment_section.h"
#include "studio/panels/places_section.h"
#include "studio/panels/plan_sections.h"
#include "studio/panels/size_section.h"
#include "studio/panels/skin_section.h"
#include "studio/panels/stage_section.h"

#include <QLabel>
#include <QScrollArea>
#include <QStringList>

namespace trichion::studio {

class SidePanel : public QScrollArea {
    Q_OBJECT
  public:
    SidePanel(Document& document, GuideChoice& guides, QWidget* parent = nullptr);

    /// Numbers and notes of what is shown.
    void showFacts(const Preview& preview);

    [[nodiscard]] DesignSection& design() { return *m_design; }
    [[nodiscard]] PlacesSection& places() { return *m_places; }
    [[nodiscard]] HairlineSection& hairline() { return *m_hairline; }
    [[nodiscard]] GuidesSection& guides() { return *m_guides; }
    [[nodiscard]] DensitySection& density() { return *m_density; }
    [[nodiscard]] PigmentSection& pigment() { return *m_pigment; }
    [[nodiscard]] SizeSection& size() { return *m_size; }
    [[nodiscard]] SkinSection& skin() { return *m_skin; }
    [[nodiscard]] HairSection& hair() { return *m_hair; }
    [[nodiscard]] StageSection& stage() { return *m_stage; }
    [[nodiscard]] HistorySection& history() { return *m_history; }
    [[nodiscard]] LookSection& look() { return *m_look; }
    /// What the photo itself costs the preview, among the notes.
    void showCosts(const base::Findings& costs);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showNotes();
    /// As broad as what is in it: words are longer in some languages. It never shrinks under the hand.
    void makeRoom();

    Document& m_document;
    DesignSection* m_design;
    PlacesSection* m_places;
    HairlineSection* m_hairline;
    GuidesSection* m_guides;
    DensitySection* m_density;
    PigmentSection* m_pigment;
    SkinSection* m_skin;
    HairSection* m_hair;
    StageSection* m_stage;
    LookSection* m_look;
    SizeSection* m_size;
    HistorySection* m_history;
    QLabel* m_notes;
    QStringList m_facts; // notes of what is shown
    QStringList m_costs; // and of the photo's colours
};

} // namespace trichion::studio
