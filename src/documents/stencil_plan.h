#pragma once
/// \file
/// What a 1:1 stencil shows and where on its sheets (docs/method/head.md, "The stencil"). Pure geometry;
/// stencil.h draws it.

#include "trichion/base/frames.h"
#include "trichion/design/design.h"
#include "trichion/head/guides.h"

#include <Eigen/Core>
#include <string>
#include <vector>

namespace trichion::documents {

enum class Paper { A4, Letter };

/// Width and height, portrait.
[[nodiscard]] Eigen::Vector2d sizeOf_mm(Paper paper);

/// Sheet coordinates: millimetres from the top left corner, y down.
struct SheetLine {
    enum class Kind { Hairline, Guide, Tick, Ring, RingMinor, Spoke };
    Kind kind = Kind::Guide;
    std::vector<Eigen::Vector2d> points_mm;
};

struct SheetMark {
    enum class Kind {
        Guide,        ///< an anatomical guide point
        Registration, ///< lies on two sheets
        Text          ///< a label only
    };
    Kind kind = Kind::Guide;
    Eigen::Vector2d position_mm = Eigen::Vector2d::Zero();
    std::string label;
    base::HeadPoint skin; ///< the place of the skin; without meaning for Text
};

/// One sheet of paper.
struct StencilSheet {
    std::string title;
    std::string remark; ///< what is true on this sheet, one sentence
    std::vector<SheetLine> lines;
    std::vector<SheetMark> marks;
    std::vector<Eigen::Vector2d> dots_mm;
    std::vector<base::HeadPoint> onHairline; ///< skin places at hairlineOnSheet_mm, 5 mm apart
    std::vector<Eigen::Vector2d> hairlineOnSheet_mm;
    double distortion = 0.0; ///< largest relative error of a distance of 10 mm or more on this sheet
};

/// What the sheets are made from.
struct StencilContent {
    design::Design design;
    head::Guides guides;               ///< of design.head
    head::ScalpPoint whorl;            ///< eye of the crown's whorl
    std::vector<base::HeadPoint> dots; ///< those within kCrownReach_mm of the whorl are drawn
};

constexpr double kCrownReach_mm = 50.0;
/// The strip of skin along the hairline that is shown, to both sides.
constexpr double kBandReach_mm = 20.0;
/// Neighbouring sheets share this much of the hairline.
constexpr double kOverlap_mm = 30.0;
/// A sheet ends before distances on it are off by more, as long as it is 60 mm long.
constexpr double kAimedDistortion = 0.025;
/// Distances shorter than this do not count for what is said of a sheet.
constexpr double kLeastApart_mm = 10.0;
/// The check bar.
constexpr double kCheckBar_mm = 50.0;

/// Room for drawing on a sheet: left, top, width and height.
struct DrawingArea {
    Eigen::Vector2d topLeft_mm;
    Eigen::Vector2d size_mm;
};
[[nodiscard]] DrawingArea drawingArea(Paper paper);

/// The hairline's sheets from the client's right to the left, then the crown's. Error: ValueOutOfRange for a
/// hairline without two different points, or longer than 1.5 m.
[[nodiscard]] std::vector<StencilSheet> planStencil(const StencilContent& content, Paper paper);

} // namespace trichion::documents
