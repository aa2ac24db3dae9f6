#include "program.h"
#include "support/temporary_folder.h"
#include "trichion/base/file.h"

#include <QImage>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
using nlohmann::json;
using trichion::test::Outcome;
using trichion::test::runCli;

namespace {

const std::string kFront = TRICHION_SOURCE "/resources/samples/scan_front.png";

/// The front sample with its view, found once, and small pictures of it.
class LookCli : public testing::Test {
  protected:
    void SetUp() override {
        const Outcome fitted = runCli({"preview", kFront, "-o", in("healed.png"), "--width", "480",
                                       "--save-view", in("V.json"), "--save-design", in("D.json"), "-q"});
        ASSERT_LE(fitted.exitCode, 1) << fitted.errors;
    }
    [[nodiscard]] std::string in(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] Outcome preview(const std::string& name, const std::vector<std::string>& options) const {
        std::vector<std::string> arguments = {"preview",    kFront,    "-o",  in(name), "--view",
                                              in("V.json"), "--width", "480", "-q"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return runCli(arguments);
    }
    /// Mean brightness of the treated middle of the scalp.
    [[nodiscard]] double brightness(const std::string& name) const {
        const QImage image(QString::fromStdString(in(name)));
        double sum = 0.0;
        for (int y = 100; y < 125; ++y)
            for (int x = 215; x < 265; ++x)
                sum += qGray(image.pixel(x, y)) / 1250.0;
        return sum;
    }
    [[nodiscard]] json read(const std::string& name) const {
        std::ifstream file(in(name));
        return json::parse(file);
    }

    trichion::test::TemporaryFolder m_temporary;
    fs::path m_folder = m_temporary.path();
};

} // namespace

TEST_F(LookCli, TheDaysGoFromDarkOverFadedToHealedAndTheYearsFade) {
    for (const char* age : {"fresh", "9d", "5y"})
        ASSERT_LE(preview(std::string(age) + ".png", {"--age", age}).exitCode, 1);
    EXPECT_LT(brightness("fresh.png"), brightness("healed.png"));
    EXPECT_GT(brightness("9d.png"), brightness("healed.png"));
    EXPECT_GT(brightness("5y.png"), brightness("9d.png"));
}

TEST_F(LookCli, SunAndSkinMakeDotsFadeSooner) {
    ASSERT_LE(preview("usual.png", {"--age", "5y"}).exitCode, 1);
    ASSERT_LE(preview("sunny.png", {"--age", "5y", "--sun", "high", "--skin-kind", "dry"}).exitCode, 1);
    ASSERT_LE(preview("careful.png", {"--age", "5y", "--sun", "low", "--protection"}).exitCode, 1);
    EXPECT_GT(brightness("sunny.png"), brightness("usual.png"));
    EXPECT_LT(brightness("careful.png"), brightness("usual.png"));
}

TEST_F(LookCli, AFailureIsDrawnAndNamedButNotSaved) {
    ASSERT_LE(preview("dense.png", {"--failure", "too-dense", "--save-design", in("same.json")}).exitCode, 1);
    EXPECT_LT(brightness("dense.png"), brightness("healed.png") - 5.0);
    EXPECT_EQ(read("same.json"), read("D.json"));
    const QImage picture(QString::fromStdString(in("dense.png")));
    EXPECT_NE(picture.text("Description").toStdString().find("WHAT CAN GO WRONG: Too dense"),
              std::string::npos)
        << picture.text().toStdString();
}

TEST_F(LookCli, RefusesWhatLiesOutsideTheRangesAndNamesThem) {
    const std::vector<std::pair<std::vector<std::string>, std::string>> wrong = {
        {{"--tan", "1.2"}, "between 0 and 1"},
        {{"--shine", "3"}, "between 0 and 2"},
        {{"--brightness", "-2"}, "between -1.5 and 1.5"},
        {{"--fitzpatrick", "7"}, "between 0 and 6"},
        {{"--depth-mm", "3"}, "between 0.3 and 2"},
        {{"--water", "40"}, "between 0 and 30"},
        {{"--pressure", "0.1"}, "between 0.5 and 1.5"},
        {{"--needle", "5003"}, "5003"},
        {{"--failure", "bad-luck"}, "too-deep"},
        {{"--age", "40y"}, "30y"}};
    for (const auto& [options, mentioned] : wrong) {
        const Outcome outcome = preview("no.png", options);
        EXPECT_EQ(outcome.exitCode, 3) << options[0] << outcome.errors;
        EXPECT_NE(outcome.errors.find(mentioned), std::string::npos) << outcome.errors;
        EXPECT_FALSE(fs::exists(in("no.png")));
    }
    EXPECT_EQ(preview("no.png", {"--sun", "some"}).exitCode, 2);
}

TEST_F(LookCli, TheHandIsKeptInTheDesignAndReadAgain) {
    ASSERT_LE(preview("a.png", {"--needle", "1001", "--depth-mm", "0.8", "--water", "12", "--save-design",
                                in("hand.json")})
                  .exitCode,
              1);
    const json hand = read("hand.json")["pigmentation"];
    EXPECT_DOUBLE_EQ(hand["technique"]["needle_mm"], 0.30);
    EXPECT_EQ(hand["technique"]["needles"], 1);
    EXPECT_DOUBLE_EQ(hand["technique"]["set_depth_mm"], 0.8);
    EXPECT_LT(hand["depth_mm"], 0.25);
    ASSERT_LE(preview("b.png",
                      {"--design", in("hand.json"), "--pressure", "1.2", "--save-design", in("harder.json")})
                  .exitCode,
              1);
    const json harder = read("harder.json")["pigmentation"];
    EXPECT_DOUBLE_EQ(harder["technique"]["parts_water"], 12.0);
    EXPECT_GT(harder["diameter_mm"], hand["diameter_mm"]);
}

TEST_F(LookCli, SkinPrintsToneAndTheShadeOfTheStubble) {
    const Outcome outcome = runCli({"skin", kFront, "--view", in("V.json"), "-q"});
    ASSERT_LE(outcome.exitCode, 1) << outcome.errors;
    const json skin = json::parse(outcome.output);
    EXPECT_EQ(skin["format"], "trichion-skin");
    EXPECT_FALSE(skin["colour"]["corrected"]);
    EXPECT_GT(skin["skin"]["lab"][0], 55.0);
    EXPECT_GE(skin["skin"]["suggested_fitzpatrick"], 1);
    EXPECT_FALSE(skin.contains("shade"));
    EXPECT_EQ(skin["own_stubble"]["sight"], "too-small"); // the sample has 4.7 px per mm
    // The wall of the sample is grey: against it the skin is warmer or cooler, and the matrix says how.
    const Outcome white = runCli({"skin", kFront, "--view", in("V.json"), "--white", "60,60", "--stubble",
                                  "800,1320", "-o", in("S.json"), "-q"});
    ASSERT_LE(white.exitCode, 1) << white.errors;
    EXPECT_TRUE(read("S.json")["colour"]["corrected"]);
    EXPECT_EQ(read("S.json")["shade"]["sessions"].size(), 3U);
    EXPECT_EQ(runCli({"skin", kFront, "--view", in("V.json"), "--white", "9000,9000"}).exitCode, 3);
    EXPECT_EQ(runCli({"skin", kFront, "--view", in("V.json"), "--chart"}).exitCode, 3);
}

TEST_F(LookCli, CalibrateReadsPairsAndItsProfileChangesThePreview) {
    for (int i = 0; i < 2; ++i)
        ASSERT_LE(
            runCli({"preview", kFront, "-o", in("after" + std::to_string(i) + ".png"), "--view", in("V.json"),
                    "--no-stamp", "-q", "--design", in("D.json"), "--shade", i == 0 ? "0.7" : "0.75"})
                .exitCode,
            1);
    json pairs = {{"format", "trichion-pairs"}, {"version", 1}, {"pairs", json::array()}};
    for (int i = 0; i < 2; ++i) {
        // The same camera stands before the result: its view is that of the photo before, under another name.
        const std::string name = "after" + std::to_string(i) + ".png";
        ASSERT_LE(runCli({"fit", in(name), "--save-view", in("after" + std::to_string(i) + ".json"), "-q"})
                      .exitCode,
                  1);
        pairs["pairs"].push_back({{"before", kFront},
                                  {"before_view", in("V.json")},
                                  {"after", name},
                                  {"after_view", "after" + std::to_string(i) + ".json"},
                                  {"design", "D.json"}});
    }
    trichion::base::durableWrite(m_folder / "P.json", std::string_view(pairs.dump()));
    const Outcome outcome = runCli({"calibrate", in("P.json"), "-o", in("C.json"), "-q"});
    ASSERT_LE(outcome.exitCode, 1) << outcome.errors;
    EXPECT_GT(read("C.json")["strength"], 2.1); // a shade darker than the design says
    EXPECT_LT(read("C.json")["error_ciede2000"], read("C.json")["shipped_ciede2000"]);
    ASSERT_LE(preview("own.png", {"--design", in("D.json"), "--calibration", in("C.json")}).exitCode, 1);
    EXPECT_LT(brightness("own.png"), brightness("healed.png"));
    pairs["pairs"].erase(1);
    trichion::base::durableWrite(m_folder / "P.json", std::string_view(pairs.dump()));
    EXPECT_EQ(runCli({"calibrate", in("P.json"), "-o", in("D2.json"), "-q"}).exitCode, 3);
}
