#include "studio/panels/history_section.h"

#include <QUndoView>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr int kRows = 7;

} // namespace

HistorySection::HistorySection(Document& document, QWidget* parent)
    : Section(tr("History"), parent), m_list(new QUndoView(&document.history(), this)) {
    m_list->setAccessibleName(tr("History"));
    m_list->setToolTip(tr("What was done, the latest last; a click goes back to a step"));
    m_list->setEmptyLabel(tr("As it began"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(kRows * (fontMetrics().height() + 4));
    body().addWidget(m_list);
    // What follows a jump is a step of its own.
    connect(&document.history(), &QUndoStack::indexChanged, this, [this, &document] {
        if (m_list->hasFocus())
            document.endGesture();
    });
}

} // namespace trichion::studio
