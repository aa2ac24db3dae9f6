#pragma once
/// \file
/// Parallel loops whose result does not depend on the number of threads: the body may write only what belongs
/// to its index.

#include <functional>
#include <stop_token>

namespace trichion::base {

/// Calls body(i) for every i in [0, count) on up to `threads` threads (0: one per core). Indices are handed
/// out one by one, low first. A stop request ends the loop early with Error{Interrupted}; an exception in a
/// body ends it and is rethrown.
void parallelFor(int count, int threads, const std::stop_token& stop, const std::function<void(int)>& body);

/// Number of threads that 0 stands for: one per core unless setDefaultThreads said otherwise.
[[nodiscard]] int defaultThreads() noexcept;
/// Sets it for the whole process (a command line's --threads); 0 restores one per core.
void setDefaultThreads(int threads) noexcept;

/// Throws Error{Interrupted} if a stop was requested.
void throwIfStopped(const std::stop_token& stop);

} // namespace trichion::base
