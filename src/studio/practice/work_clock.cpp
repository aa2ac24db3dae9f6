#include "studio/practice/work_clock.h"

#include <QDateTime>
#include <algorithm>
#include <chrono>

namespace trichion::studio {

WorkClock::Times WorkClock::systemTimes() {
    return {[] { return QDateTime::currentMSecsSinceEpoch(); },
            [] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                return qint64{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
            }};
}

WorkClock::WorkClock(Times times) : m_times(std::move(times)) {}

void WorkClock::start() {
    m_day = m_times.day();
    m_awake = m_times.awake();
    m_off = 0;
}

qint64 WorkClock::elapsed() const {
    if (!m_day)
        return 0;
    const qint64 day = m_times.day() - *m_day - m_off;
    return std::max(day, m_times.awake() - m_awake); // a clock that was set back must not take work away
}

qint64 WorkClock::slept() const {
    return m_day ? elapsed() - (m_times.awake() - m_awake) : 0;
}

void WorkClock::takeOffSleep() {
    m_off += slept();
}

} // namespace trichion::studio
