#pragma once
/// \file
/// The places that a design treats by themselves, and what each is made of.

#include "studio/canvas/area_tool.h"
#include "studio/document/document.h"
#include "studio/panels/section.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace trichion::studio {

class BarSlider;
class Segments;

class PlacesSection : public Section {
    Q_OBJECT
  public:
    PlacesSection(Document& document, QWidget* parent = nullptr);

    /// The tool whose places these are.
    void follow(AreaTool& areas);
    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] Segments& tissue() { return *m_tissue; }
    [[nodiscard]] QCheckBox& ownDensity() { return *m_ownDensity; }
    [[nodiscard]] BarSlider& density() { return *m_density; }
    [[nodiscard]] BarSlider& kept() { return *m_kept; }
    [[nodiscard]] QPushButton& draw() { return *m_draw; }
    /// What is to be known of the chosen place; empty if nothing is.
    [[nodiscard]] QString note() const;

  signals:
    void drawWanted(); ///< the tool for places

  private:
    void layOut();
    void connectControls();
    void showPlaces();
    void fillList();
    void rename(const QListWidgetItem* item);
    [[nodiscard]] bool isSeen(const design::TreatedArea& area) const;

    Document& m_document;
    AreaTool* m_areas = nullptr;
    QListWidget* m_list;
    Segments* m_tissue;
    QCheckBox* m_ownDensity;
    BarSlider* m_density;
    BarSlider* m_kept;
    QLabel* m_note;
    QPushButton* m_draw;
};

} // namespace trichion::studio
