#pragma once
/// \file
/// The pages of a stencil, planned and drawn small for looking at.

#include "documents/stencil_plan.h"
#include "trichion/base/progress.h"
#include "trichion/design/design.h"
#include "trichion/head/ellipsoid.h"

#include <QImage>
#include <memory>
#include <string>
#include <vector>

namespace trichion::studio {

/// What goes on paper.
struct StencilParts {
    bool hairline = true;
    bool guides = true; ///< guide points and lines beside the hairline
    bool crown = true;  ///< the polar guide with the dots

    friend bool operator==(const StencilParts&, const StencilParts&) = default;
};

/// A design on the head it is to be printed for; a snapshot.
struct StencilOrder {
    std::shared_ptr<const design::Design> design;
    head::Head head;
    std::string preset = "men"; ///< of the guides
    documents::Paper paper = documents::Paper::A4;
    StencilParts parts = {};
};

/// Planned pages, each with a picture of `kPageHeight_px` rows.
struct StencilPages {
    std::vector<documents::StencilSheet> sheets;
    std::vector<QImage> pictures;
    std::string style;
    documents::Paper paper = documents::Paper::A4;
    double hairlineDistortion = 0.0; ///< largest over the hairline's sheets; 0 without them
    double crownDistortion = 0.0;
};

constexpr int kPageHeight_px = 900;

/// No page if nothing is wanted. Errors: those of HeadDots, placeDots, planStencil; Interrupted.
[[nodiscard]] std::shared_ptr<const StencilPages> stencilPages(const StencilOrder& order,
                                                               const base::Progress& progress);

} // namespace trichion::studio
