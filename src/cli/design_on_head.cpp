#include "design_on_head.h"

#include "trichion/base/file.h"
#include "trichion/head/head_file.h"

#include <cstdint>
#include <vector>

namespace trichion::cli {

namespace {

constexpr std::size_t kLargestHead_bytes = 1U << 20;

} // namespace

design::Design designOnHead(const DesignOptions& options, const std::string& headPath) {
    design::Design design = designOf(options, head::meanHead());
    if (headPath.empty())
        return design;
    const std::vector<std::uint8_t> bytes = base::readFile(headPath, kLargestHead_bytes);
    design.head = head::headFromJson(
        std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()), headPath);
    return design;
}

} // namespace trichion::cli
