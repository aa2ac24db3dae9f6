#include "trichion/imaging/person.h"

#include "imaging/matrix.h"
#include "imaging/models.h"
#include "imaging/view_kind.h"

namespace trichion::imaging {

PersonSight seePerson(const base::Picture& photo) {
    PersonSight sight;
    const cv::Mat probability = personProbability(rgbOf(photo), sight.findings);
    if (!probability.empty())
        sight.probability = mapOf(probability);
    return sight;
}

std::optional<head::OutlineEllipse> likeliestHead(const base::Picture& photo) {
    base::Findings unsaid;
    const cv::Mat rgb = rgbOf(photo);
    const std::optional<KindSight> sight = seeKind(rgb, personProbability(rgb, unsaid), std::nullopt);
    if (!sight)
        return std::nullopt;
    return head::OutlineEllipse{sight->centre_px, Eigen::Vector2d::Constant(sight->radius_px),
                                base::Degrees(0.0)};
}

} // namespace trichion::imaging
