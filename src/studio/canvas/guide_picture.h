#pragma once
/// \file
/// The guides of a head as one photo shows them: lines, marks and what is written beside them, in pixels of
/// the photo.

#include "studio/canvas/label_layout.h"
#include "studio/services/head_guides.h"
#include "trichion/head/view.h"

#include <QPainterPath>
#include <QPointF>
#include <QString>
#include <vector>

namespace trichion::studio {

/// How a guide line looks.
enum class GuideStroke { Midline, Line, Construction, Border, Donor };

struct SeenLine {
    std::string name;
    GuideStroke stroke = GuideStroke::Line;
    QPainterPath path;
};

/// A point; with a letter if it is one of the construction.
struct SeenMark {
    std::string name;
    QPointF at;
    QString letter;
};

/// A text and the places it may stand at, best first. What matters more comes first in the picture.
struct SeenText {
    QString text;
    std::vector<LabelAnchor> anchors;
};

struct GuidePicture {
    std::vector<SeenLine> lines;
    std::vector<SeenMark> marks;
    std::vector<QPointF> crossings; ///< where guide lines meet the hairline
    std::vector<SeenText> texts;
};

/// Only what faces the camera and lies inside the photo. Lengths are along the skin: an upward arrow stands
/// before heights above the brows, a level one before distances from the midline.
[[nodiscard]] GuidePicture guidePictureOf(const head::View& view, const head::Guides& guides,
                                          const design::Design& design, const GuideChoice& choice);

} // namespace trichion::studio
