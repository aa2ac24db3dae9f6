#pragma once
/// \file
/// What the command line says while it works: progress and messages on standard error.

#include "options.h"
#include "trichion/base/error.h"
#include "trichion/base/progress.h"

#include <chrono>
#include <mutex>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace trichion::cli {

/// Times of the stages of a command, in ms, in the order they ran.
using StageTimes = std::vector<std::pair<std::string, double>>;

/// Progress line, findings, stage times.
class Console {
  public:
    Console(const CommonOptions& options, std::stop_token stop);

    /// For long work of the current stage.
    [[nodiscard]] base::Progress progress();

    /// Runs one stage and notes its time.
    template<class Work>
    auto stage(const std::string& name, const Work& work) {
        begin(name);
        const StageEnd end{*this};
        return work();
    }

    void say(const std::string& line);      ///< unless quiet
    void complain(const std::string& line); ///< always
    void list(const base::Findings& findings);
    [[nodiscard]] const StageTimes& times() const noexcept { return m_times; }

  private:
    struct StageEnd {
        Console& console;
        ~StageEnd() { console.end(); }
    };

    void begin(const std::string& name);
    void end();
    void show(double share);
    void clearLine();

    CommonOptions m_options;
    std::stop_token m_stop;
    bool m_terminal;
    std::mutex m_mutex;
    std::string m_stage;
    int m_shownPercent = -1;
    std::chrono::steady_clock::time_point m_started;
    StageTimes m_times;
};

} // namespace trichion::cli
