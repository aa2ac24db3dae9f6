#include "studio/services/variant_pictures.h"

#include <algorithm>

namespace trichion::studio {

void VariantPictures::take(const std::shared_ptr<const Preview>& preview) {
    std::erase_if(m_pictures, [&](const auto& known) { return known->design == preview->design; });
    m_pictures.push_back(preview);
}

std::shared_ptr<const Preview>
VariantPictures::of(const DesignPtr& design, const std::shared_ptr<const Registration>& registration) const {
    const auto found = std::find_if(m_pictures.begin(), m_pictures.end(), [&](const auto& known) {
        return known->design == design && known->registration == registration;
    });
    return found == m_pictures.end() ? nullptr : *found;
}

void VariantPictures::keepOnly(const std::vector<NamedDesign>& variants,
                               const std::shared_ptr<const Registration>& registration) {
    std::erase_if(m_pictures, [&](const auto& known) {
        return known->registration != registration ||
               std::none_of(variants.begin(), variants.end(),
                            [&](const NamedDesign& variant) { return variant.design == known->design; });
    });
}

} // namespace trichion::studio
