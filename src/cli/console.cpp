#include "console.h"

#include "trichion/base/messages.h"
#include "trichion/base/parallel.h"
#include "trichion/base/terminal.h"

#include <cmath>
#include <cstdio>

namespace trichion::cli {

namespace {

/// The option that puts a finding right; empty if there is none.
std::string remedyFor(base::FindingCode code) {
    switch (code) {
    case base::FindingCode::ViewKindProposed:
    case base::FindingCode::ViewKindUnsure:
    case base::FindingCode::ViewKindContradicted:
        return " (--view-kind)";
    case base::FindingCode::SeveralFaces:
        return " (--head-at X,Y)";
    case base::FindingCode::MirrorSuspected:
        return " (--flip)";
    case base::FindingCode::FitUncertain:
        return " (--outline)";
    case base::FindingCode::ColourCast:
        return " (skin --white X,Y)";
    default:
        return "";
    }
}

} // namespace

Console::Console(const CommonOptions& options, std::stop_token stop)
    : m_options(options), m_stop(std::move(stop)), m_terminal(base::isTerminal(base::Stream::Errors)) {
    base::setDefaultThreads(options.threads);
}

base::Progress Console::progress() {
    return base::Progress{m_stop, [this](std::string_view, double share) { show(share); }};
}

void Console::begin(const std::string& name) {
    base::throwIfStopped(m_stop);
    m_stage = name;
    m_shownPercent = -1;
    m_started = std::chrono::steady_clock::now();
    show(0.0);
}

void Console::end() {
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - m_started;
    m_times.emplace_back(m_stage, taken.count());
    clearLine();
    if (m_options.verbose)
        std::fprintf(stderr, "%s: %.0f ms\n", m_stage.c_str(), taken.count());
}

void Console::show(double share) {
    if (m_options.quiet || !m_terminal)
        return;
    const std::lock_guard lock(m_mutex);
    const int percent = static_cast<int>(std::lround(100.0 * share));
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    std::fprintf(stderr, "\r\033[K%s %d %%", m_stage.c_str(), percent);
}

void Console::clearLine() {
    if (!m_options.quiet && m_terminal)
        std::fprintf(stderr, "\r\033[K");
}

void Console::say(const std::string& line) {
    if (!m_options.quiet)
        std::fprintf(stderr, "%s\n", line.c_str());
}

void Console::complain(const std::string& line) {
    clearLine();
    std::fprintf(stderr, "trichion-cli: %s\n", line.c_str());
}

void Console::list(const base::Findings& findings) {
    for (const base::Finding& finding : findings)
        say("note: " + base::describe(finding) + remedyFor(finding.code));
}

} // namespace trichion::cli
