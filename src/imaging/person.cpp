#include "trichion/imaging/person.h"

#include "imaging/matrix.h"
#include "imaging/models.h"

namespace trichion::imaging {

PersonSight seePerson(const base::Picture& photo) {
    PersonSight sight;
    const cv::Mat probability = personProbability(rgbOf(photo), sight.findings);
    if (!probability.empty())
        sight.probability = mapOf(probability);
    return sight;
}

} // namespace trichion::imaging
