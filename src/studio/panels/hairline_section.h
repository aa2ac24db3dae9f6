#pragma once
/// \file
/// Shape and place of the hairline, and how far its sides differ.

#include "studio/document/document.h"
#include "studio/document/edits.h"
#include "studio/panels/considered_box.h"
#include "studio/panels/section.h"
#include "studio/services/guide_choice.h"
#include "trichion/head/guides.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace trichion::studio {

class BarSlider;
class EdgeControls;
class Segments;

class HairlineSection : public Section {
    Q_OBJECT
  public:
    HairlineSection(Document& document, GuideChoice& guides, QWidget* parent = nullptr);

    [[nodiscard]] ConsideredBox& style() { return *m_style; }
    [[nodiscard]] ConsideredBox& preset() { return *m_preset; }
    [[nodiscard]] Segments& height() { return *m_height; }
    [[nodiscard]] QPushButton& copyButton(head::Side side) {
        return side == head::Side::Left ? *m_likeLeft : *m_likeRight;
    }
    [[nodiscard]] BarSlider& rise() { return *m_rise; }
    [[nodiscard]] EdgeControls& edge() { return *m_edge; }
    [[nodiscard]] QPushButton& drawnLine() { return *m_drawnLine; }
    /// What is said about both sides.
    [[nodiscard]] QString difference() const;

  signals:
    /// The line of the entry under the hand while a list is open; nothing when it is closed.
    void considered(const std::optional<trichion::design::Hairline>& line);
    void drawnLineWanted();

  private:
    void fillLists();
    void explain();
    void layOut();
    void connectControls();
    void chooseStyle();
    void choosePreset();
    void chooseHeight(head::HairlineHeight height);
    void setRise(double rise_mm);
    /// Whose edge a proposed line gets.
    enum class EdgeOf { Style, Design };
    void apply(const QString& what, EdgeOf edge);
    void copySide(head::Side side);
    void showDesign();
    void showPlace();
    void showRise();
    [[nodiscard]] double apart_mm();
    void showDifference();
    void considerStyle(int index);
    void considerPreset(int index);
    [[nodiscard]] std::optional<Proportions> placeOfPreset(int index) const;
    [[nodiscard]] design::Hairline proposed(const std::string& style,
                                            const std::optional<Proportions>& place) const;
    [[nodiscard]] std::string styleId() const;

    Document& m_document;
    GuideChoice& m_guides;
    ConsideredBox* m_style;
    ConsideredBox* m_preset;
    Segments* m_height;
    BarSlider* m_rise;
    EdgeControls* m_edge;
    QPushButton* m_restore;
    QLabel* m_difference;
    DesignPtr m_measured; // whose sides were compared last
    double m_apart_mm = 0.0;
    QPushButton* m_likeLeft;
    QPushButton* m_likeRight;
    QPushButton* m_drawnLine;
    std::optional<Proportions> m_place; ///< where the line was last put; nothing: where the style has it
    /// The lines that could be proposed, for one style on one head.
    struct Proposals {
        std::string style;
        std::optional<head::Head> head;
        std::vector<std::pair<std::optional<Proportions>, design::Hairline>> lines;
    };
    Proposals m_proposals;
};

} // namespace trichion::studio
