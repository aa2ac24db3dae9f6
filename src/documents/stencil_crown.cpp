#include "documents/stencil_crown.h"

#include "trichion/head/development.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

namespace trichion::documents {

using base::HeadPoint;
using base::Millimetres;

std::string percent(double share) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f %%", std::ceil(share * 1000.0) / 10.0);
    return text.data();
}

std::string centimetres(double length_mm) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.0f", std::abs(length_mm) / 10.0);
    return text.data();
}

namespace {

constexpr double kRing_mm = 5.0;
constexpr int kSpoke_deg = 15;

/// Unit vector at an angle from up, clockwise, y up.
Eigen::Vector2d ray(double clockwise_deg) {
    const double angle = clockwise_deg * base::kDegreesToRadians;
    return {std::sin(angle), std::cos(angle)};
}

/// From the paper about the whorl to the sheet.
struct CrownPlacing {
    Eigen::Vector2d centre_mm;
    [[nodiscard]] Eigen::Vector2d operator()(const Eigen::Vector2d& paper) const {
        return centre_mm + Eigen::Vector2d(paper.x(), -paper.y());
    }
};

void drawRings(StencilSheet& sheet, const CrownPlacing& placing) {
    for (int ring = 1; ring <= static_cast<int>(kCrownReach_mm / kRing_mm); ++ring) {
        const bool whole = ring % 2 == 0; // a whole centimetre
        SheetLine drawn{whole ? SheetLine::Kind::Ring : SheetLine::Kind::RingMinor, {}};
        for (int k = 0; k <= 180; ++k)
            drawn.points_mm.push_back(placing(kRing_mm * ring * ray(2.0 * k)));
        sheet.lines.push_back(std::move(drawn));
        if (whole)
            sheet.marks.push_back({SheetMark::Kind::Text,
                                   placing(kRing_mm * ring * ray(7.5)),
                                   centimetres(kRing_mm * ring) + " cm",
                                   {}});
    }
}

void drawSpokes(StencilSheet& sheet, const CrownPlacing& placing) {
    for (int degrees = 0; degrees < 360; degrees += kSpoke_deg) {
        sheet.lines.push_back({SheetLine::Kind::Spoke,
                               {placing(kRing_mm * ray(degrees)), placing(kCrownReach_mm * ray(degrees))}});
        // A label begins at its place, so those on the left stand farther off.
        const double off_mm = 4.5 - 4.0 * std::min(0.0, ray(degrees).x());
        if (degrees % 30 == 0)
            sheet.marks.push_back({SheetMark::Kind::Text,
                                   placing((kCrownReach_mm + off_mm) * ray(degrees)),
                                   degrees == 0 ? "front" : std::to_string(degrees) + "\u00b0",
                                   {}});
    }
}

void drawDots(StencilSheet& sheet, const StencilContent& content, const HeadPoint& eye,
              const head::PolarDevelopment& polar, const CrownPlacing& placing) {
    for (const HeadPoint& dot : content.dots) {
        if ((dot.v - eye.v).norm() > kCrownReach_mm)
            continue;
        const Eigen::Vector2d paper = polar.onPaper_mm(dot);
        if (paper.norm() <= kCrownReach_mm)
            sheet.dots_mm.push_back(placing(paper));
    }
}

void drawMidline(StencilSheet& sheet, const StencilContent& content, const head::PolarDevelopment& polar,
                 const CrownPlacing& placing) {
    constexpr double kReach_deg = 60.0;
    SheetLine midline{SheetLine::Kind::Guide, {}};
    for (double off = -kReach_deg; off <= kReach_deg; off += 1.0) {
        const HeadPoint point = onHead(content.design.head.surface, {0.0, content.whorl.front_deg + off});
        const Eigen::Vector2d paper = polar.onPaper_mm(point);
        if (paper.norm() <= kCrownReach_mm)
            midline.points_mm.push_back(placing(paper));
    }
    if (midline.points_mm.size() < 2)
        return;
    sheet.marks.push_back({SheetMark::Kind::Text, midline.points_mm.front(), "midline", {}});
    sheet.lines.push_back(std::move(midline));
}

} // namespace

StencilSheet crownSheet(const StencilContent& content, const DrawingArea& area) {
    const head::Ellipsoid& surface = content.design.head.surface;
    const HeadPoint eye = onHead(surface, content.whorl);
    const HeadPoint ahead = onHead(surface, {content.whorl.left_deg, content.whorl.front_deg + 1.0});
    const head::PolarDevelopment polar(surface, eye, ahead.v - eye.v);
    const CrownPlacing placing{area.topLeft_mm + 0.5 * area.size_mm};
    StencilSheet sheet;
    sheet.title = "Crown: rings and spokes about the whorl";
    drawRings(sheet, placing);
    drawSpokes(sheet, placing);
    drawDots(sheet, content, eye, polar, placing);
    drawMidline(sheet, content, polar, placing);
    sheet.marks.push_back({SheetMark::Kind::Guide, placing.centre_mm, "whorl", eye});
    std::vector<head::PaperPlace> places = {{eye, Eigen::Vector2d::Zero()}};
    for (int degrees = 0; degrees < 360; degrees += kSpoke_deg)
        places.push_back(
            {polar.at(Millimetres(kCrownReach_mm), base::Degrees(degrees)), kCrownReach_mm * ray(degrees)});
    sheet.distortion = distortion(surface, places, Millimetres(kLeastApart_mm));
    sheet.remark =
        "Distances and directions from the whorl are true. Other distances here are off by at most " +
        percent(sheet.distortion) + ".";
    return sheet;
}

} // namespace trichion::documents
