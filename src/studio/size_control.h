#pragma once
/// \file
/// The size of the head: the panel with its measures and the clicks in the photo, kept together.

#include "studio/canvas/canvas.h"
#include "studio/document/document.h"
#include "studio/panels/size_section.h"
#include "studio/workbench.h"

#include <QObject>
#include <optional>
#include <utility>

namespace trichion::studio {

class SizeControl : public QObject {
    Q_OBJECT
  public:
    SizeControl(Document& document, Workbench& workbench, Canvas& canvas, SizeSection& section,
                QObject* parent);

  private:
    void connectClicks();
    void showAll();
    void want(std::optional<ClickedMeasure> measure);
    void takeEnds(const base::ImagePoint& from, const base::ImagePoint& to);
    void takeRuler(base::Millimetres length);
    void findCoin(const base::ImagePoint& at);
    void missCoin();
    void add(head::KnownLength known);
    void remove(int index);

    Document& m_document;
    Workbench& m_workbench;
    Canvas& m_canvas;
    SizeSection& m_section;
    std::optional<std::pair<base::ImagePoint, base::ImagePoint>> m_laid; // waits for its length
};

} // namespace trichion::studio
