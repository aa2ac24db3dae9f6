#include "documents/stencil_plan.h"

#include "documents/stencil_crown.h"
#include "documents/unrolled_hairline.h"
#include "trichion/head/development.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace trichion::documents {

using base::HeadPoint;
using base::Millimetres;
using head::StripDevelopment;

namespace {

constexpr double kTickHalf_mm = 2.5;
constexpr double kEdge_mm = 12.0;
constexpr double kHeader_mm = 26.0;
constexpr double kFooter_mm = 30.0;
constexpr double kPointReach_mm = 28.0;
constexpr double kEnd_mm = 0.1; // places at the very ends belong to no sheet's band
constexpr double kJump_mm = 4.0;
constexpr int kPiecesPerStep = 4;
constexpr double kLargestDistortion = 0.03; // a guide point that would be off by more is left out
constexpr double kSideNameReach_mm = 11.0;
constexpr double kSideNameOffset_mm = 4.0;

/// The words of a guide as people read them: "temporal point, left".
std::string spoken(const std::string& name) {
    std::string words = name;
    for (const std::string side : {"-left", "-right"})
        if (words.size() > side.size() && words.ends_with(side))
            words = words.substr(0, words.size() - side.size()) + ", " + side.substr(1);
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

/// Places of a sheet by which its distortion is judged.
std::vector<head::PaperPlace> placesOn(const StencilSheet& sheet) {
    std::vector<head::PaperPlace> places;
    for (std::size_t i = 0; i < sheet.onHairline.size(); ++i)
        places.push_back({sheet.onHairline[i], sheet.hairlineOnSheet_mm[i]});
    for (const SheetMark& mark : sheet.marks)
        if (mark.kind != SheetMark::Kind::Text)
            places.push_back({mark.skin, mark.position_mm});
    return places;
}

/// Unit vector across the line on the sheet, to the side of the scalp.
Eigen::Vector2d towardsScalp(const UnrolledHairline& line, double along_mm, const Placing& placing) {
    const Eigen::Vector2d before = placing(line.strip().onPaper_mm(Millimetres(along_mm - 1.0)));
    const Eigen::Vector2d after = placing(line.strip().onPaper_mm(Millimetres(along_mm + 1.0)));
    const Eigen::Vector2d along = (after - before).normalized();
    return {along.y(), -along.x()};
}

void drawHairline(StencilSheet& sheet, const UnrolledHairline& line, const Stretch& stretch,
                  const Placing& placing) {
    SheetLine drawn{SheetLine::Kind::Hairline,
                    {placing(line.strip().onPaper_mm(Millimetres(stretch.from_mm)))}};
    for (std::size_t i = 0; i < line.strip().nodes().size(); ++i)
        if (stretch.holds(line.strip().lengths_mm()[i]))
            drawn.points_mm.push_back(placing(line.strip().nodesOnPaper_mm()[i]));
    drawn.points_mm.push_back(placing(line.strip().onPaper_mm(Millimetres(stretch.to_mm))));
    sheet.lines.push_back(std::move(drawn));
    for (std::size_t i = 0; i < line.places().size(); ++i)
        if (stretch.holds(line.along_mm()[i])) {
            sheet.onHairline.push_back(line.places()[i].skin);
            sheet.hairlineOnSheet_mm.push_back(placing(line.places()[i].paper_mm));
        }
}

/// Ticks across the line every centimetre from the middle, each fifth with its number.
void drawTicks(StencilSheet& sheet, const UnrolledHairline& line, const Stretch& stretch,
               const Placing& placing) {
    const double middle = line.middle_mm();
    const int first = static_cast<int>(std::ceil((stretch.from_mm - middle) / 10.0));
    const int last = static_cast<int>(std::floor((stretch.to_mm - middle) / 10.0));
    for (int k = first; k <= last; ++k) {
        const double at = middle + 10.0 * k;
        const Eigen::Vector2d here = placing(line.strip().onPaper_mm(Millimetres(at)));
        const Eigen::Vector2d across = towardsScalp(line, at, placing);
        const double half = k % 5 == 0 ? 1.6 * kTickHalf_mm : kTickHalf_mm;
        sheet.lines.push_back({SheetLine::Kind::Tick, {here - half * across, here + half * across}});
        if (k % 5 == 0 && k != 0)
            sheet.marks.push_back(
                {SheetMark::Kind::Text, here - 6.0 * across, centimetres(at - middle) + " cm", {}});
    }
}

/// Where a place of the skin comes to lie on the sheet, if it is within the band along the stretch.
std::optional<Eigen::Vector2d> inBand(const HeadPoint& skin, const UnrolledHairline& line,
                                      const Stretch& stretch, const Placing& placing) {
    if (!line.maybeWithin(skin, kBandReach_mm))
        return std::nullopt;
    const StripDevelopment::Place place = line.strip().place(skin);
    const bool shown = place.distance_mm <= kBandReach_mm && place.along_mm > stretch.from_mm + kEnd_mm &&
                       place.along_mm < stretch.to_mm - kEnd_mm;
    return shown ? std::optional(placing(place.paper_mm)) : std::nullopt;
}

/// A guide line where it runs within the band, in one or more parts.
void drawGuideLine(StencilSheet& sheet, const head::GuideLine& guide, const head::Ellipsoid& surface,
                   const UnrolledHairline& line, const Stretch& stretch, const Placing& placing) {
    std::vector<Eigen::Vector2d> part;
    const auto finish = [&] {
        if (part.size() > 1) {
            sheet.marks.push_back({SheetMark::Kind::Text, part.front(), spoken(guide.name), {}});
            sheet.lines.push_back({SheetLine::Kind::Guide, part});
        }
        part.clear();
    };
    for (std::size_t i = 0; i + 1 < guide.points.size(); ++i)
        for (int k = 0; k < kPiecesPerStep; ++k) {
            const Eigen::Vector2d from = guide.points[i].vector();
            const Eigen::Vector2d at = from + k * (guide.points[i + 1].vector() - from) / kPiecesPerStep;
            const auto onSheet = inBand(onHead(surface, {at.x(), at.y()}), line, stretch, placing);
            // Across the hairline's own bends the nearest place jumps: the guide is broken there.
            if (!onSheet || (!part.empty() && (*onSheet - part.back()).norm() > kJump_mm))
                finish();
            if (onSheet)
                part.push_back(*onSheet);
        }
    finish();
}

void drawGuideLines(StencilSheet& sheet, const StencilContent& content, const UnrolledHairline& line,
                    const Stretch& stretch, const Placing& placing) {
    for (const head::GuideLine& guide : content.guides.lines)
        if (guide.name != "zone-border" && guide.name != "brow-level" && guide.name != "canthus-level")
            drawGuideLine(sheet, guide, content.design.head.surface, line, stretch, placing);
}

/// Guide points near the stretch whose distances from it come out well enough on paper.
void markGuidePoints(StencilSheet& sheet, const StencilContent& content, const UnrolledHairline& line,
                     const Stretch& stretch, const Placing& placing) {
    const head::Ellipsoid& surface = content.design.head.surface;
    for (const head::GuidePoint& point : content.guides.points) {
        const HeadPoint skin = onHead(surface, point.place);
        const StripDevelopment::Place place = line.strip().place(skin);
        if (place.distance_mm > kPointReach_mm || !stretch.holds(place.along_mm))
            continue;
        const Eigen::Vector2d onSheet = placing(place.paper_mm);
        const std::vector<head::PaperPlace> places = placesOn(sheet);
        const bool isTrue = std::all_of(places.begin(), places.end(), [&](const head::PaperPlace& other) {
            return distortion(surface, {other, {skin, onSheet}}, Millimetres(kLeastApart_mm)) <=
                   kLargestDistortion;
        });
        if (isTrue)
            sheet.marks.push_back({SheetMark::Kind::Guide, onSheet, spoken(point.name), skin});
    }
}

/// Which side of the line is which.
void nameSides(StencilSheet& sheet, const UnrolledHairline& line, const Stretch& stretch,
               const Placing& placing) {
    const double at = 0.5 * (stretch.from_mm + stretch.to_mm) + kSideNameOffset_mm;
    const Eigen::Vector2d here = placing(line.strip().onPaper_mm(Millimetres(at)));
    const Eigen::Vector2d across = towardsScalp(line, at, placing);
    sheet.marks.push_back({SheetMark::Kind::Text, here + kSideNameReach_mm * across, "scalp", {}});
    sheet.marks.push_back({SheetMark::Kind::Text, here - kSideNameReach_mm * across, "face", {}});
}

/// Crosses in what neighbouring sheets share, with the same names on both.
void markRegistration(StencilSheet& sheet, const UnrolledHairline& line,
                      const std::vector<Stretch>& stretches, std::size_t index, const Placing& placing) {
    for (std::size_t border = 0; border + 1 < stretches.size(); ++border) {
        if (border != index && border + 1 != index)
            continue;
        const double from = stretches[border + 1].from_mm;
        const double to = stretches[border].to_mm;
        for (int k = 0; k < 2; ++k) {
            const Millimetres at(from + (k == 0 ? 0.2 : 0.8) * (to - from));
            std::string name("R");
            name += std::to_string(2 * border + static_cast<std::size_t>(k) + 1);
            sheet.marks.push_back({SheetMark::Kind::Registration, placing(line.strip().onPaper_mm(at)), name,
                                   line.strip().at(at)});
        }
    }
}

std::string titleOf(const UnrolledHairline& line, const Stretch& stretch, std::size_t index,
                    std::size_t count) {
    const std::string number = "Hairline, part " + std::to_string(index + 1) + " of " + std::to_string(count);
    const double middle = line.middle_mm();
    if (stretch.holds(middle))
        return number + ": front";
    return number + (stretch.to_mm <= middle ? ": client's right side" : ": client's left side");
}

StencilSheet hairlineSheet(const StencilContent& content, const UnrolledHairline& line,
                           const std::vector<Stretch>& stretches, std::size_t index,
                           const DrawingArea& area) {
    const Stretch& stretch = stretches[index];
    const Placing placing = line.placed(stretch, area).first;
    StencilSheet sheet;
    sheet.title = titleOf(line, stretch, index, stretches.size());
    drawGuideLines(sheet, content, line, stretch, placing);
    drawTicks(sheet, line, stretch, placing);
    drawHairline(sheet, line, stretch, placing);
    markRegistration(sheet, line, stretches, index, placing);
    markGuidePoints(sheet, content, line, stretch, placing);
    nameSides(sheet, line, stretch, placing);
    sheet.distortion = distortion(content.design.head.surface, placesOn(sheet), Millimetres(kLeastApart_mm));
    sheet.remark =
        "Lengths along the line are true. Distances between marks on this sheet are off by at most " +
        percent(sheet.distortion) + ".";
    return sheet;
}

} // namespace

Eigen::Vector2d sizeOf_mm(Paper paper) {
    return paper == Paper::A4 ? Eigen::Vector2d(210.0, 297.0) : Eigen::Vector2d(215.9, 279.4);
}

DrawingArea drawingArea(Paper paper) {
    return {{kEdge_mm, kEdge_mm + kHeader_mm},
            sizeOf_mm(paper) - Eigen::Vector2d(2.0 * kEdge_mm, 2.0 * kEdge_mm + kHeader_mm + kFooter_mm)};
}

std::vector<StencilSheet> planStencil(const StencilContent& content, Paper paper) {
    const DrawingArea area = drawingArea(paper);
    const UnrolledHairline line(content.design);
    const std::vector<Stretch> stretches = stretchesOf(line, area);
    std::vector<StencilSheet> sheets;
    for (std::size_t i = 0; i < stretches.size(); ++i)
        sheets.push_back(hairlineSheet(content, line, stretches, i, area));
    sheets.push_back(crownSheet(content, area));
    return sheets;
}

} // namespace trichion::documents
