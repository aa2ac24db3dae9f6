#include "follow_up_report.h"

#include <algorithm>
#include <cmath>

namespace trichion::cli {

namespace {

constexpr double kTwoSides = 1.96; // standard deviations of a 95 % interval

}

std::string lineOf(const tracking::ZoneRetention& zone, const std::string& name) {
    if (!zone.left)
        return name + ": cannot be told";
    const auto percent = [](double share) {
        return std::to_string(std::lround(100.0 * std::max(0.0, share)));
    };
    return name + ": " + percent(*zone.left) + " % left (" + percent(*zone.left - kTwoSides * zone.sigma) +
           "-" + percent(*zone.left + kTwoSides * zone.sigma) + " %), confidence " +
           percent(zone.confidence) + " %";
}

} // namespace trichion::cli
