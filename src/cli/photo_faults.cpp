#include "photo_faults.h"

#include <algorithm>
#include <string>

namespace trichion::cli {

namespace {

using base::FindingCode;
using imaging::PhotoFault;

/// The finding that says the same; nothing for what only a fault says.
std::optional<FindingCode> findingOf(PhotoFault fault) {
    switch (fault) {
    case PhotoFault::HeadCut:
        return FindingCode::HeadCropped;
    case PhotoFault::Bright:
        return FindingCode::ScalpOverexposed;
    case PhotoFault::Dark:
        return FindingCode::ScalpUnderexposed;
    case PhotoFault::FewPixels:
        return FindingCode::ViewLowResolution;
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<PhotoFault> faultsBeside(const base::Findings& findings, const base::Picture& picture,
                                     const head::View& view, std::optional<double> focal35_mm) {
    std::vector<PhotoFault> faults = imaging::faultsOf(picture, view, focal35_mm);
    std::erase_if(faults, [&](PhotoFault fault) {
        const std::optional<FindingCode> same = findingOf(fault);
        return same && std::any_of(findings.begin(), findings.end(),
                                   [&](const base::Finding& finding) { return finding.code == *same; });
    });
    return faults;
}

void listFaults(Console& console, const std::vector<PhotoFault>& faults) {
    for (const PhotoFault fault : faults)
        console.say("note: " + std::string(imaging::adviceOf(fault)));
}

} // namespace trichion::cli
