#pragma once
/// \file
/// What a program asks of the system for itself.

namespace trichion::base {

/// Keeps what is in memory (keys, names, photos) out of core dumps, and other programs of the same person
/// from reading it, as far as the system can do that. First thing in main. Builds with sanitizers, which look
/// into themselves, only leave no core dump.
void keepMemoryPrivate() noexcept;

/// Lets other threads go first: this one and those that it starts. Where the system cannot do that for a
/// thread alone, nothing happens.
void giveWay() noexcept;

} // namespace trichion::base
