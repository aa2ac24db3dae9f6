#include "studio/practice/papers_tab.h"

#include "studio/practice/calendar_time.h"
#include "studio/practice/money.h"
#include "studio/practice/page_parts.h"

#include <QVBoxLayout>
#include <vector>

namespace trichion::studio {

PapersTab::PapersTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_papers(new LineList(tr("Documents"), tr("No quotes and consents yet."), this)) {
    auto* card = new Card(tr("Quotes and consents"), this);
    card->body().addWidget(m_papers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(card);
}

void PapersTab::follow(Client) {
    std::vector<LineList::Line> lines;
    if (file()) {
        for (const store::Quote& quote : file()->quotes)
            lines.push_back({tr("Quote over %1").arg(readableMoney(quote.total_minor, quote.currency)),
                             readableState(quote.state),
                             shortDate(quote.madeOn),
                             {},
                             false});
        for (const store::Consent& consent : file()->consents)
            lines.push_back({consent.withdrawn_ms ? tr("Consent, withdrawn") : tr("Consent, signed"),
                             {},
                             shortDate(fromQDate(localTime(consent.signed_ms).date())),
                             {},
                             false});
    }
    m_papers->show(lines);
}

} // namespace trichion::studio
