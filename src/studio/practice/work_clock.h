#pragma once
/// \file
/// A stop watch that goes on while the computer sleeps.

#include <QtGlobal>
#include <functional>
#include <optional>

namespace trichion::studio {

/// Counts by the time of day, never backwards; the clock that stands still in sleep tells how long that was.
class WorkClock {
  public:
    /// Times in ms; their beginning does not matter.
    struct Times {
        std::function<qint64()> day;   ///< goes on in sleep, and jumps when the clock is set
        std::function<qint64()> awake; ///< stands still in sleep
    };

    explicit WorkClock(Times times = systemTimes());

    void start();
    void invalidate() { m_day.reset(); }
    [[nodiscard]] bool isValid() const noexcept { return m_day.has_value(); }
    /// Since start(); 0 while it does not run.
    [[nodiscard]] qint64 elapsed() const;
    /// Of it, what the computer slept, not yet taken off.
    [[nodiscard]] qint64 slept() const;
    /// What was slept until now does not count.
    void takeOffSleep();

    [[nodiscard]] static Times systemTimes();

  private:
    Times m_times;
    std::optional<qint64> m_day;
    qint64 m_awake = 0;
    qint64 m_off = 0;
};

} // namespace trichion::studio
