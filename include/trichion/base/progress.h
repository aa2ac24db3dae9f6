#pragma once
/// \file
/// How long work reports where it is and learns that it is no longer wanted.

#include <functional>
#include <stop_token>
#include <string_view>

namespace trichion::base {

/// Handed down into long work. `report` may be empty; it is called from the working thread with a stage name
/// ("decode", "fit", ...) and the share done in [0, 1].
struct Progress {
    std::stop_token stop;
    std::function<void(std::string_view stage, double share)> report;

    void at(std::string_view stage, double share) const {
        if (report)
            report(stage, share);
    }
};

} // namespace trichion::base
