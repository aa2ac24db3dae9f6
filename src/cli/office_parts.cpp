#include "office_parts.h"

#include "trichion/base/file.h"

namespace trichion::cli {

base::ExitCode endedWith(const base::Findings& findings, Console& console) {
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

void requirePdf(const std::string& path) {
    if (base::extensionOf(path) != "pdf")
        throw base::Error(base::ErrorCode::OutputFormatUnknown, {{"path", path}, {"known", ".pdf"}});
    requireOutputs({path}, "");
}

} // namespace trichion::cli
