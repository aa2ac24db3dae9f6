#include "documents/stencil.h"
#include "documents/text_setup.h"
#include "support/temporary_folder.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/head/measure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <random>
#include <string>

using namespace trichion;
using documents::Paper;
using documents::SheetLine;
using documents::SheetMark;
using documents::StencilContent;
using documents::StencilSheet;

namespace {

constexpr double kPxPerMm = 20.0; // 508 dpi

class Stencil : public testing::Test {
  protected:
    static void SetUpTestSuite() { rendering = std::make_unique<documents::TextRendering>(); }
    static void TearDownTestSuite() { rendering.reset(); }
    static inline std::unique_ptr<documents::TextRendering> rendering;
};

StencilContent contentOf(const std::string& style, const head::Head& head) {
    StencilContent content{design::proposeDesign(head, style),
                           head::guidesOf(head, head::guidePreset("men")),
                           {-6.0, -38.0},
                           {}};
    for (int i = 0; i < 40; ++i)
        content.dots.push_back(onHead(head.surface, {-6.0 + i, -38.0 + 0.5 * i}));
    return content;
}

std::vector<head::Head> severalHeads() {
    return {head::meanHead(),
            {head::Ellipsoid({70, 77, 90}), base::Degrees(8)},
            {head::Ellipsoid({85, 92, 110}), base::Degrees(15)}};
}

/// A page as pdftoppm draws it: 0 black, 255 white.
struct Page {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> grey;
    [[nodiscard]] bool inkAt(const Eigen::Vector2d& mm) const {
        const int x = static_cast<int>(mm.x() * kPxPerMm);
        const int y = static_cast<int>(mm.y() * kPxPerMm);
        return x >= 0 && y >= 0 && x < width && y < height &&
               grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                    static_cast<std::size_t>(x)] < 200;
    }
};

std::vector<Page> pagesOf(const std::vector<std::uint8_t>& pdf) {
    const test::TemporaryFolder folder;
    base::durableWrite(folder.path() / "s.pdf", pdf);
    const std::string command = "pdftoppm -gray -r 508 '" + (folder.path() / "s.pdf").string() + "' '" +
                                (folder.path() / "page").string() + "'";
    if (std::system(command.c_str()) != 0)
        return {};
    std::vector<Page> pages;
    for (int number = 1;; ++number) {
        std::ifstream file(folder.path() / ("page-" + std::to_string(number) + ".pgm"), std::ios::binary);
        if (!file)
            return pages;
        std::string magic;
        int white = 0;
        Page page;
        file >> magic >> page.width >> page.height >> white;
        file.get();
        page.grey.resize(static_cast<std::size_t>(page.width) * static_cast<std::size_t>(page.height));
        file.read(reinterpret_cast<char*>(page.grey.data()), static_cast<std::streamsize>(page.grey.size()));
        pages.push_back(std::move(page));
    }
}

/// Length in mm of the run of ink through a place, along x or y.
double runThrough(const Page& page, Eigen::Vector2d at, const Eigen::Vector2d& way) {
    const Eigen::Vector2d step = way / kPxPerMm;
    while (page.inkAt(at - step))
        at -= step;
    int pixels = 0;
    for (; page.inkAt(at); at += step)
        ++pixels;
    return pixels / kPxPerMm;
}

} // namespace

TEST_F(Stencil, DistancesOnPaperAreThoseOfTheSkinWithinWhatIsStated) {
    std::size_t next = 0;
    const std::vector<head::Head> heads = severalHeads();
    for (const std::string& style : design::hairlineStyles()) {
        const head::Head& head = heads[next++ % heads.size()];
        const std::vector<StencilSheet> sheets = planStencil(contentOf(style, head), Paper::A4);
        ASSERT_GE(sheets.size(), 3U) << style;
        for (std::size_t s = 0; s + 1 < sheets.size(); ++s) {
            const StencilSheet& sheet = sheets[s];
            EXPECT_LT(sheet.distortion, 0.04) << style << sheet.title;
            EXPECT_NE(sheet.remark.find('%'), std::string::npos);
            for (const SheetMark& a : sheet.marks)
                for (const SheetMark& b : sheet.marks) {
                    if (a.kind == SheetMark::Kind::Text || b.kind == SheetMark::Kind::Text)
                        continue;
                    const double skin = skinDistance(head.surface, a.skin, b.skin).value;
                    const double paper = (a.position_mm - b.position_mm).norm();
                    if (skin > 10.0) {
                        EXPECT_LE(std::abs(paper / skin - 1.0), sheet.distortion + 1e-9)
                            << style << a.label << b.label;
                    }
                }
        }
    }
}

TEST_F(Stencil, SheetsHoldTheWholeHairlineAndShareTwoMarksEach) {
    for (const head::Head& head : severalHeads())
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const StencilContent content = contentOf("natural", head);
            const std::vector<StencilSheet> sheets = planStencil(content, paper);
            std::map<std::string, std::vector<Eigen::Vector3d>> registration;
            std::vector<head::ScalpPoint> ends;
            for (std::size_t s = 0; s + 1 < sheets.size(); ++s) {
                ends.push_back(head::scalpPointOf(head.surface, sheets[s].onHairline.front()));
                ends.push_back(head::scalpPointOf(head.surface, sheets[s].onHairline.back()));
                for (const SheetMark& mark : sheets[s].marks)
                    if (mark.kind == SheetMark::Kind::Registration)
                        registration[mark.label].push_back(mark.skin.v);
            }
            EXPECT_EQ(registration.size(), 2 * (sheets.size() - 2));
            for (const auto& [name, places] : registration) {
                ASSERT_EQ(places.size(), 2U) << name;
                EXPECT_LT((places[0] - places[1]).norm(), 1e-9) << name;
            }
            const auto& points = content.design.hairline.points;
            EXPECT_LT(skinDistance(head.surface, ends.front(), points.front()).value, 1e-3);
            EXPECT_LT(skinDistance(head.surface, ends.back(), points.back()).value, 1e-3);
            for (std::size_t k = 1; k + 1 < ends.size(); k += 2) // the next sheet begins before this one ends
                EXPECT_LT(ends[k + 1].left_deg, ends[k].left_deg);
        }
}

TEST_F(Stencil, EverythingLiesInsideTheDrawingArea) {
    for (const head::Head& head : severalHeads())
        for (const std::string style : {"natural", "rounded"})
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                const Eigen::Vector2d size = documents::sizeOf_mm(paper);
                for (const StencilSheet& sheet : planStencil(contentOf(style, head), paper))
                    for (const SheetLine& line : sheet.lines)
                        for (const Eigen::Vector2d& point : line.points_mm) {
                            EXPECT_GT(point.minCoeff(), 8.0) << style << sheet.title;
                            EXPECT_LT(point.x(), size.x() - 8.0) << style << sheet.title;
                            EXPECT_LT(point.y(), size.y() - 8.0) << style << sheet.title;
                        }
            }
}

TEST_F(Stencil, RingsOfTheCrownHaveTheirRadiusAndDotsTheirDistance) {
    const StencilContent content = contentOf("natural", head::meanHead());
    const StencilSheet crown = planStencil(content, Paper::A4).back();
    const auto whorl = std::find_if(crown.marks.begin(), crown.marks.end(),
                                    [](const SheetMark& mark) { return mark.label == "whorl"; });
    ASSERT_NE(whorl, crown.marks.end());
    int rings = 0;
    for (const SheetLine& line : crown.lines) {
        if (line.kind != SheetLine::Kind::Ring && line.kind != SheetLine::Kind::RingMinor)
            continue;
        ++rings;
        for (const Eigen::Vector2d& point : line.points_mm)
            EXPECT_NEAR((point - whorl->position_mm).norm(), 5.0 * rings, 1e-9);
    }
    EXPECT_EQ(rings, 10);
    const head::Ellipsoid& surface = content.design.head.surface;
    std::size_t near = 0;
    for (const base::HeadPoint& dot : content.dots) {
        const double distance = skinDistance(surface, onHead(surface, content.whorl), dot).value;
        if (distance > documents::kCrownReach_mm)
            continue;
        ASSERT_LT(near, crown.dots_mm.size());
        EXPECT_NEAR((crown.dots_mm[near++] - whorl->position_mm).norm(), distance, 1e-6);
    }
    EXPECT_EQ(near, crown.dots_mm.size());
    EXPECT_GT(near, 5U);
}

TEST_F(Stencil, RefusesALineThatCannotBePrinted) {
    StencilContent content = contentOf("natural", head::meanHead());
    content.design.hairline.points = {{10, 40}, {10, 40}};
    EXPECT_THROW((void)planStencil(content, Paper::A4), base::Error);
    content.design.hairline.points.clear();
    for (int i = 0; i < 60; ++i)
        content.design.hairline.points.push_back({i % 2 == 0 ? -80.0 : 80.0, 90.0 - i});
    EXPECT_THROW((void)planStencil(content, Paper::A4), base::Error);
    content.design.hairline.points = {{-2, 40}, {2, 41}};
    EXPECT_EQ(planStencil(content, Paper::A4).size(), 2U) << "a short line still fits one sheet";
}

TEST_F(Stencil, FiftyMillimetresArePrintedAsFifty) {
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const std::vector<StencilSheet> sheets = planStencil(contentOf("natural", head::meanHead()), paper);
        const std::vector<Page> pages = pagesOf(stencilPdf(sheets, "natural", paper));
        ASSERT_EQ(pages.size(), sheets.size()) << "pdftoppm (package poppler-utils) is needed";
        const Eigen::Vector2d size = documents::sizeOf_mm(paper);
        const Eigen::Vector2d corner = size - Eigen::Vector2d(15.0, 15.0);
        for (const Page& page : pages) {
            EXPECT_NEAR(page.width / kPxPerMm, size.x(), 0.1);
            EXPECT_NEAR(page.height / kPxPerMm, size.y(), 0.1);
            // Off the end ticks' 0.3 mm the bar is as long as it says.
            const Eigen::Vector2d across(corner.x() - 22.0, corner.y());
            const Eigen::Vector2d upright(corner.x(), corner.y() - 22.0);
            EXPECT_NEAR(runThrough(page, across, {1, 0}), 50.15, 0.3);
            EXPECT_NEAR(runThrough(page, upright, {0, 1}), 50.15, 0.3);
        }
        for (std::size_t s = 0; s + 1 < sheets.size(); ++s)
            for (const Eigen::Vector2d& point : sheets[s].hairlineOnSheet_mm)
                EXPECT_TRUE(pages[s].inkAt(point)) << sheets[s].title;
    }
}

TEST_F(Stencil, HoldsNoDateAndIsTheSameEveryTime) {
    const std::vector<StencilSheet> sheets = planStencil(contentOf("soft", head::meanHead()), Paper::A4);
    const std::vector<std::uint8_t> pdf = stencilPdf(sheets, "soft", Paper::A4);
    EXPECT_EQ(stencilPdf(sheets, "soft", Paper::A4), pdf);
    const std::string text(pdf.begin(), pdf.end());
    EXPECT_EQ(text.rfind("%PDF", 0), 0U);
    for (const char* dated : {"CreationDate", "ModDate", "(D:20"})
        EXPECT_EQ(text.find(dated), std::string::npos) << dated;
    EXPECT_THROW((void)documents::stencilPdf({}, "soft", Paper::A4), base::Error);
}
