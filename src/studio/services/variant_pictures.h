#pragma once
/// \file
/// The last pictures of the variants of a design, so that going from one to the next waits for nothing.

#include "studio/document/change_design.h"
#include "studio/services/preview_renderer.h"

#include <memory>
#include <vector>

namespace trichion::studio {

class VariantPictures {
  public:
    void take(const std::shared_ptr<const Preview>& preview);
    /// Of the design on a photo, as it was last drawn; nothing if it was not.
    [[nodiscard]] std::shared_ptr<const Preview>
    of(const DesignPtr& design, const std::shared_ptr<const Registration>& registration) const;
    /// Forgets pictures of other designs and other photos.
    void keepOnly(const std::vector<NamedDesign>& variants,
                  const std::shared_ptr<const Registration>& registration);

  private:
    std::vector<std::shared_ptr<const Preview>> m_pictures; // one of each design
};

} // namespace trichion::studio
