#include "studio/practice/history_tab.h"

#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"

#include <QLocale>
#include <QVBoxLayout>
#include <vector>

namespace trichion::studio {

namespace {

QString readableAction(const HistoryLine& line) {
    const QString subject = QString::fromStdString(line.subject).replace('_', ' ');
    if (line.action == "add")
        return HistoryTab::tr("Added: %1").arg(subject);
    if (line.action == "change")
        return HistoryTab::tr("Changed: %1").arg(subject);
    if (line.action == "remove")
        return HistoryTab::tr("Removed: %1").arg(subject);
    return QString::fromStdString(line.action) + ": " + subject;
}

} // namespace

HistoryTab::HistoryTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent), m_lines(new LineList(tr("History"), tr("Nothing was done yet."), this)) {
    auto* card = new Card(tr("What was done, the newest first"), this);
    card->body().addWidget(m_lines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(card);
}

void HistoryTab::follow(Client) {
    std::vector<LineList::Line> lines;
    if (file())
        for (const HistoryLine& line : file()->history)
            lines.push_back({readableAction(line),
                             {},
                             QLocale().toString(localTime(line.at_ms), QLocale::ShortFormat),
                             {},
                             false});
    m_lines->show(lines);
}

} // namespace trichion::studio
