#include "design_on_head.h"

#include "photo_view.h"

namespace trichion::cli {

design::Design designOnHead(const DesignOptions& options, const std::string& headPath) {
    design::Design design = designOf(options, head::meanHead());
    if (!headPath.empty())
        design.head = readClientHead(headPath).head;
    return design;
}

} // namespace trichion::cli
