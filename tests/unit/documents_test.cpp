#include "documents/contact_sheet.h"
#include "documents/stamp.h"
#include "documents/text_setup.h"
#include "trichion/base/error.h"

#include <QGuiApplication>
#include <cstdlib>
#include <gtest/gtest.h>
#include <string>

using namespace trichion;
using base::Picture;
using base::PixelRect;

namespace {

const documents::StampText kHealed{documents::Subject::Simulation, "healed", "session 3 of 3"};

class Documents : public testing::Test {
  protected:
    static void SetUpTestSuite() { rendering = std::make_unique<documents::TextRendering>(); }
    static void TearDownTestSuite() { rendering.reset(); }
    static inline std::unique_ptr<documents::TextRendering> rendering;
};
using Stamp = Documents;
using ContactSheet = Documents;
using TextSetup = Documents;

Picture flat(int width, int height, std::uint8_t code) {
    Picture picture(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            std::fill_n(picture.pixel(x, y), 3, code);
            picture.pixel(x, y)[3] = 255;
        }
    return picture;
}

bool contains(const PixelRect& rect, int x, int y) {
    return x >= rect.x && x < rect.right() && y >= rect.y && y < rect.bottom();
}

int changedPixels(const Picture& a, const Picture& b, const PixelRect& within) {
    int changed = 0;
    for (int y = within.y; y < within.bottom(); ++y)
        for (int x = within.x; x < within.right(); ++x)
            changed += std::equal(a.pixel(x, y), a.pixel(x, y) + 4, b.pixel(x, y)) ? 0 : 1;
    return changed;
}

int pixelsAbove(const Picture& picture, std::uint8_t code, const PixelRect& within) {
    int count = 0;
    for (int y = within.y; y < within.bottom(); ++y)
        for (int x = within.x; x < within.right(); ++x)
            count += picture.pixel(x, y)[1] > code ? 1 : 0;
    return count;
}

} // namespace

TEST_F(TextSetup, ThereIsAnOffscreenApplicationAndNumbersKeepTheirPoint) {
    ASSERT_NE(qGuiApp, nullptr);
    EXPECT_EQ(QGuiApplication::platformName(), "offscreen");
    EXPECT_DOUBLE_EQ(std::strtod("1.5", nullptr), 1.5);
    const documents::TextRendering second; // a second one is harmless
    ASSERT_NE(qGuiApp, nullptr);
}

TEST_F(Stamp, ChangesItsPlateAndNothingElse) {
    for (const auto& [width, height] :
         {std::pair{1600, 1600}, {4000, 3000}, {600, 1200}, {300, 200}, {120, 90}, {64, 64}}) {
        const Picture picture = flat(width, height, 180);
        const Picture marked = documents::stamped(picture, kHealed);
        const PixelRect plate = documents::stampPlate(width, height, kHealed);
        const int inside = changedPixels(picture, marked, plate);
        EXPECT_EQ(inside, changedPixels(picture, marked, {0, 0, width, height})) << width << "x" << height;
        EXPECT_GT(inside, plate.width * plate.height * 9 / 10) << width << "x" << height;
    }
}

TEST_F(Stamp, LiesAtTheBottomLeftAndIsSmall) {
    for (const auto& [width, height] : {std::pair{1600, 1600}, {4000, 3000}, {3000, 4000}}) {
        const PixelRect plate = documents::stampPlate(width, height, kHealed);
        EXPECT_LT(plate.x, width / 30);
        EXPECT_GT(plate.y, height * 9 / 10);
        EXPECT_LE(plate.bottom(), height);
        EXPECT_LT(plate.width, width * 7 / 10);
        EXPECT_LT(plate.height, height / 25);
    }
}

TEST_F(Stamp, StaysInsideThePictureAtEverySize) {
    for (int width = 1; width < 700; width += 23)
        for (int height = 1; height < 700; height += 29) {
            const PixelRect plate = documents::stampPlate(width, height, kHealed);
            ASSERT_TRUE(contains({0, 0, width, height}, plate.x, plate.y)) << width << "x" << height;
            ASSERT_LE(plate.right(), width);
            ASSERT_LE(plate.bottom(), height);
            ASSERT_FALSE(documents::stamped(flat(width, height, 9), kHealed).empty());
        }
    EXPECT_TRUE(documents::stampPlate(0, 0, kHealed).empty());
    EXPECT_TRUE(documents::stamped({}, kHealed).empty());
}

TEST_F(Stamp, LettersStandOutOnBlackAndOnWhite) {
    for (const std::uint8_t ground : {0, 255}) {
        const Picture marked = documents::stamped(flat(1600, 1600, ground), kHealed);
        const PixelRect plate = documents::stampPlate(1600, 1600, kHealed);
        const int letters = pixelsAbove(marked, 200, plate);
        const double share = static_cast<double>(letters) / (plate.width * plate.height);
        EXPECT_GT(share, 0.04) << int{ground};
        EXPECT_LT(share, 0.30) << int{ground};
        // Between the letters the plate is dark enough for a contrast of 4.5 to 1.
        EXPECT_LT(marked.pixel(plate.x + plate.width / 2, plate.y + 3)[1], 118) << int{ground};
    }
}

TEST_F(Stamp, EveryPartOfTheTextShows) {
    const Picture picture = flat(1600, 1600, 128);
    const Picture healed = documents::stamped(picture, kHealed);
    EXPECT_NE(
        documents::stamped(picture, {documents::Subject::Simulation, "fresh", "session 3 of 3"}).samples(),
        healed.samples());
    EXPECT_NE(
        documents::stamped(picture, {documents::Subject::Simulation, "healed", "session 2 of 3"}).samples(),
        healed.samples());
    const PixelRect shorter =
        documents::stampPlate(1600, 1600, {documents::Subject::Simulation, "healed", ""});
    EXPECT_LT(shorter.width, documents::stampPlate(1600, 1600, kHealed).width);
    EXPECT_GT(shorter.width, documents::stampPlate(1600, 1600, {}).width);
}

TEST_F(Stamp, LongTextBreaksIntoLinesAndIsCutAtLast) {
    const documents::StampText longText{documents::Subject::Simulation, std::string(80, 'w'),
                                        std::string(4000, 'm')};
    const PixelRect plate = documents::stampPlate(500, 500, longText);
    EXPECT_LE(plate.right(), 500);
    EXPECT_LT(plate.height, 500 / 4);
    EXPECT_GT(plate.height, documents::stampPlate(500, 500, {}).height);
    EXPECT_LT(documents::stampPlate(200, 200, kHealed).height, 200 / 4) << "a thumbnail keeps its face";
}

TEST_F(Stamp, IsTheSameEveryTime) {
    const Picture picture = flat(777, 555, 90);
    EXPECT_EQ(documents::stamped(picture, kHealed).samples(), documents::stamped(picture, kHealed).samples());
}

TEST_F(ContactSheet, HoldsEveryPictureUnchangedAtItsPlace) {
    std::vector<documents::Panel> panels;
    panels.reserve(5);
    for (int i = 0; i < 5; ++i)
        panels.push_back(
            {"Front, session " + std::to_string(i), flat(200, 150, static_cast<std::uint8_t>(100 + 20 * i))});
    const Picture sheet = documents::contactSheet(panels, 3, 200);
    for (int i = 0; i < 5; ++i) {
        const auto code = static_cast<std::uint8_t>(100 + 20 * i);
        int found = 0;
        for (int y = 0; y < sheet.height(); ++y)
            for (int x = 0; x < sheet.width(); ++x)
                found += sheet.pixel(x, y)[0] == code && sheet.pixel(x, y)[3] == 255 ? 1 : 0;
        EXPECT_GE(found, 200 * 150) << i;
    }
}

TEST_F(ContactSheet, MarginsAreEven) {
    const std::vector<documents::Panel> panels(4, {"", flat(300, 200, 200)});
    const Picture sheet = documents::contactSheet(panels, 2, 300);
    const std::uint8_t ground = sheet.pixel(0, 0)[0];
    int left = 0;
    while (sheet.pixel(left, 40)[0] == ground)
        ++left;
    int top = 0;
    while (sheet.pixel(40, top)[0] == ground)
        ++top;
    EXPECT_EQ(left, top);
    EXPECT_EQ(sheet.width(), 3 * left + 2 * 300);
    EXPECT_EQ(sheet.pixel(left + 300 + left, 40)[0], 200);
    EXPECT_EQ(sheet.pixel(left + 300 + left - 1, 40)[0], ground);
}

TEST_F(ContactSheet, CaptionsStandBelowTheirPictureAndInsideTheirCell) {
    const std::vector<documents::Panel> panels = {{std::string(400, 'M'), flat(300, 200, 60)},
                                                  {"", flat(300, 200, 60)}};
    const Picture sheet = documents::contactSheet(panels, 2, 300);
    EXPECT_EQ(pixelsAbove(sheet, 100, {0, 0, sheet.width(), 200}), 0);
    EXPECT_GT(pixelsAbove(sheet, 100, {0, 200, 330, sheet.height() - 200}), 300);
    EXPECT_EQ(pixelsAbove(sheet, 100, {330, 200, sheet.width() - 330, sheet.height() - 200}), 0);
}

TEST_F(ContactSheet, RefusesSenselessRequests) {
    const std::vector<documents::Panel> panels = {{"a", flat(100, 100, 60)}};
    const auto refused = [&](const std::vector<documents::Panel>& given, int columns, int width) {
        try {
            (void)documents::contactSheet(given, columns, width);
        } catch (const base::Error& error) {
            return error.code() == base::ErrorCode::ValueOutOfRange;
        }
        return false;
    };
    EXPECT_TRUE(refused({}, 2, 200));
    EXPECT_TRUE(refused(panels, 0, 200));
    EXPECT_TRUE(refused(panels, 2, 0));
    EXPECT_TRUE(refused(std::vector<documents::Panel>(400, panels[0]), 20, 8000));
    EXPECT_FALSE(refused(panels, 9, 200));
}

TEST_F(ContactSheet, MixedSizesNeverOverlap) {
    const Picture sheet = documents::contactSheet(
        {{"tall", flat(200, 500, 200)}, {"wide", flat(400, 100, 150)}, {"tiny", flat(30, 30, 250)}}, 2, 200);
    EXPECT_EQ(pixelsAbove(sheet, 249, {0, 0, sheet.width(), sheet.height()}), 900);
}
