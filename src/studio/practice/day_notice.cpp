#include "studio/practice/day_notice.h"

#include "studio/panels/message_bar.h"
#include "studio/practice/calendar_time.h"

#include <QStringList>
#include <utility>

namespace trichion::studio {

QString sentenceFor(const DayList& day) {
    const auto coming = static_cast<int>(day.today.size());
    const auto due = static_cast<int>(day.due.size());
    QStringList parts;
    if (coming > 0)
        parts += coming == 1 ? DayNotice::tr("One client comes today.")
                             : DayNotice::tr("%n clients come today.", nullptr, coming);
    if (due > 0)
        parts += due == 1 ? DayNotice::tr("One is due for a follow-up or a next session.")
                          : DayNotice::tr("%n are due for a follow-up or a next session.", nullptr, due);
    return parts.join(QLatin1Char(' '));
}

DayNotice::DayNotice(PracticeDesk& desk, MessageBar& bar, std::function<void()> show, QObject* parent)
    : QObject(parent), m_desk(desk), m_bar(bar), m_show(std::move(show)) {
    connect(&desk, &PracticeDesk::stateChanged, this, &DayNotice::look);
}

void DayNotice::look() {
    const plan::Date day = today();
    if (m_desk.state() != PracticeDesk::State::Open || m_desk.isSample() ||
        (m_told == day && m_toldOf == m_desk.folder()))
        return;
    m_told = day;
    m_toldOf = m_desk.folder();
    m_desk.run([this, day](store::Practice& practice) -> PracticeDesk::Finish {
        return [this, sentence = studio::sentenceFor(dayListOf(practice, day))] {
            if (!sentence.isEmpty())
                m_bar.tell(sentence, {{tr("Show"), m_show}});
        };
    });
}

} // namespace trichion::studio
