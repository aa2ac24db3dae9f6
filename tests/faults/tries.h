#pragma once
/// \file
/// Operations tried again and again, each time with another fault: all that was there before is there after,
/// or all that the operation does is, and what it said was done is done.

#include "faults/operations.h"
#include "support/faulty_system.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trichion::test {

/// Which of the steps are tried: every one, or every so-many-th from some first one.
struct Stride {
    std::int64_t first = 0;
    std::int64_t every = 1;
};

/// What came out.
struct Figures {
    std::int64_t tries = 0;
    std::int64_t refused = 0; ///< the operation ended with an error
    std::int64_t asAfter = 0; ///< all that it does was there
    std::vector<std::string> faults;

    void add(const Figures& other);
};

/// Fails each step on files in turn, with an error of errno.h.
[[nodiscard]] Figures failSteps(const Operation& operation, int error, Lasting lasting, const Stride& stride);
/// Fails each request for memory in turn.
[[nodiscard]] Figures failMemory(const Operation& operation, Lasting lasting, const Stride& stride);
/// Lets the power fail after each event, with `seeds` disks each.
[[nodiscard]] Figures losePower(const Operation& operation, std::uint64_t seeds, const Stride& stride);

} // namespace trichion::test
