#pragma once
/// \file
/// The steps of the history by name; a click goes back or forth to one.

#include "studio/document/document.h"
#include "studio/panels/section.h"

class QUndoView;

namespace trichion::studio {

class HistorySection : public Section {
    Q_OBJECT
  public:
    HistorySection(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] QUndoView& list() { return *m_list; }

  private:
    QUndoView* m_list;
};

} // namespace trichion::studio
