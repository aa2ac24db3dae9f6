#include "documents/stencil_crown.h"

#include "trichion/head/development.h"

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

StencilSheet crownSheet(const StencilContent& content, const DrawingArea& area) {
    const head::Ellipsoid& surface = content.design.head.surface;
    const HeadPoint eye = onHead(surface, content.whorl);
    const HeadPoint ahead = onHead(surface, {content.whorl.left_deg, content.whorl.front_deg + 1.0});
    const head::PolarDevelopment polar(surface, eye, ahead.v - eye.v);
    const Eigen::Vector2d centre = area.topLeft_mm + 0.5 * area.size_mm;
    const auto onSheet = [&](const Eigen::Vector2d& paper) -> Eigen::Vector2d {
        return centre + Eigen::Vector2d(paper.x(), -paper.y());
    };
    const auto ray = [](double degrees) -> Eigen::Vector2d {
        const double angle = degrees * base::kDegreesToRadians;
        return {std::sin(angle), std::cos(angle)};
    };
    StencilSheet sheet;
    sheet.title = "Crown: rings and spokes about the whorl";
    std::vector<head::PaperPlace> places = {{eye, Eigen::Vector2d::Zero()}};
    for (int ring = 1; ring <= static_cast<int>(kCrownReach_mm / 5.0); ++ring) {
        SheetLine drawn{ring % 2 == 0 ? SheetLine::Kind::Ring : SheetLine::Kind::RingMinor, {}};
        for (int k = 0; k <= 180; ++k)
            drawn.points_mm.push_back(onSheet(5.0 * ring * ray(2.0 * k)));
        sheet.lines.push_back(std::move(drawn));
        if (ring % 2 == 0)
            sheet.marks.push_back({SheetMark::Kind::Text, onSheet(5.0 * ring * ray(7.5)),
                                   centimetres(5.0 * ring) + " cm", {}});
    }
    for (int degrees = 0; degrees < 360; degrees += 15) {
        sheet.lines.push_back({SheetLine::Kind::Spoke,
                               {onSheet(5.0 * ray(degrees)), onSheet(kCrownReach_mm * ray(degrees))}});
        const HeadPoint rim = polar.at(Millimetres(kCrownReach_mm), base::Degrees(degrees));
        places.push_back({rim, kCrownReach_mm * ray(degrees)});
        if (degrees % 30 == 0)
            sheet.marks.push_back({SheetMark::Kind::Text, onSheet((kCrownReach_mm + 4.5) * ray(degrees)),
                                   degrees == 0 ? "front" : std::to_string(degrees) + "\u00b0", {}});
    }
    for (const HeadPoint& dot : content.dots)
        if ((dot.v - eye.v).norm() <= kCrownReach_mm) {
            const Eigen::Vector2d paper = polar.onPaper_mm(dot);
            if (paper.norm() <= kCrownReach_mm)
                sheet.dots_mm.push_back(onSheet(paper));
        }
    SheetLine midline{SheetLine::Kind::Guide, {}};
    for (double front = content.whorl.front_deg - 45.0; front <= content.whorl.front_deg + 45.0; front += 1.0) {
        const Eigen::Vector2d paper = polar.onPaper_mm(onHead(surface, {0.0, front}));
        if (paper.norm() <= kCrownReach_mm)
            midline.points_mm.push_back(onSheet(paper));
    }
    sheet.lines.push_back(std::move(midline));
    sheet.marks.push_back({SheetMark::Kind::Guide, centre, "whorl", eye});
    sheet.distortion = distortion(surface, places, Millimetres(kLeastApart_mm));
    sheet.remark = "Distances and directions from the whorl are true. Those round it at 5 cm are off by at most " +
                   percent(sheet.distortion) + "; cut along spokes to lay the sheet flat.";
    return sheet;
}

} // namespace trichion::documents
