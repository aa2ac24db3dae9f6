#include "program.h"
#include "support/pencil_drawing.h"
#include "support/temporary_folder.h"
#include "trichion/design/design.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using namespace trichion;
using nlohmann::json;
using trichion::test::Outcome;
using trichion::test::runCli;

namespace {

const std::string kDrawnFront = TRICHION_SOURCE "/resources/samples/scan_front.png";

class PencilCli : public testing::Test {
  protected:
    void SetUp() override {
        const Outcome outcome =
            runCli({"preview", kDrawnFront, "-o", in("plain.png"), "--save-view", in("v.json")});
        ASSERT_LE(outcome.exitCode, 1) << outcome.errors;
    }

    [[nodiscard]] std::string in(const std::string& name) const {
        return (m_temporary.path() / name).string();
    }
    [[nodiscard]] std::string contentOf(const std::string& name) const {
        std::ifstream file(in(name), std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }
    [[nodiscard]] json reportOf(const std::string& name) const { return json::parse(contentOf(name)); }

    /// The front sample with a black line of some strength, as marked.png.
    std::vector<head::ScalpPoint> mark(double opacity) const {
        const head::View view = head::viewFromJson(contentOf("v.json"), "v.json");
        const auto all = design::hairlineOf("rounded", view.head.surface).points;
        auto line = test::dense({all.begin() + 3, all.end() - 3});
        test::Stroke stroke;
        stroke.width_mm = 1.5;
        stroke.opacity = opacity;
        const base::Picture sample = test::pictureOf(QImage(QString::fromStdString(kDrawnFront)));
        test::imageOf(test::withStroke(sample, view, line, stroke))
            .save(QString::fromStdString(in("marked.png")));
        return line;
    }

    [[nodiscard]] Outcome take() const {
        return runCli({"preview", in("marked.png"), "-o", in("out.png"), "--hairline-from-photo", "--report",
                       in("r.json"), "--save-design", in("d.json")});
    }

    [[nodiscard]] bool saysDoubt() const {
        const json findings = reportOf("r.json")["findings"];
        return std::any_of(findings.begin(), findings.end(),
                           [](const json& finding) { return finding["code"] == "pencil-line-doubtful"; });
    }

  private:
    test::TemporaryFolder m_temporary;
};

} // namespace

TEST_F(PencilCli, TakesTheDrawnLineAndReportsIt) {
    const auto drawn = mark(0.9);
    const Outcome outcome = take();
    ASSERT_LE(outcome.exitCode, 1) << outcome.errors;
    const json line = reportOf("r.json")["drawn_line"];
    EXPECT_EQ(line["colour"], "black");
    EXPECT_GT(line["confidence"].get<double>(), 0.6);
    EXPECT_LT(line["confidence"].get<double>(), 1.0) << "nothing is certain";
    EXPECT_GT(line["length_mm"].get<double>(), 80.0);
    ASSERT_EQ(line["seen_shares"].size() + 1, line["points_left_front_deg"].size());
    EXPECT_FALSE(saysDoubt());
    // The design's hairline goes through the reported points, and these lie on what was drawn.
    const json points = json::parse(contentOf("d.json"))["hairline"]["points_left_front_deg"];
    const auto apart = [](const json& a, double left_deg, double front_deg) {
        return std::hypot(a[0].get<double>() - left_deg, a[1].get<double>() - front_deg);
    };
    for (const json& point : line["points_left_front_deg"]) {
        EXPECT_TRUE(std::any_of(points.begin(), points.end(), [&](const json& other) {
            return apart(other, point[0], point[1]) < 0.02;
        })) << point;
        EXPECT_TRUE(std::any_of(drawn.begin(), drawn.end(), [&](const head::ScalpPoint& place) {
            return apart(point, place.left_deg, place.front_deg) < 3.0;
        })) << point;
    }
}

TEST_F(PencilCli, SaysWhenItIsNotSure) {
    // Fainter and fainter, until it is no longer sure; before it is lost, it says so.
    bool doubted = false;
    for (double opacity = 0.19; opacity > 0.10 && !doubted; opacity -= 0.02) {
        (void)mark(opacity);
        const Outcome outcome = take();
        if (outcome.exitCode > 1)
            break;
        doubted = reportOf("r.json")["drawn_line"]["confidence"].get<double>() < 0.6;
        EXPECT_EQ(saysDoubt(), doubted);
        EXPECT_EQ(doubted, outcome.errors.find("doubtful") != std::string::npos) << outcome.errors;
        if (doubted) {
            EXPECT_EQ(outcome.exitCode, 1);
        }
    }
    EXPECT_TRUE(doubted);
}

TEST_F(PencilCli, WritesNothingWithoutALine) {
    const Outcome outcome = runCli({"preview", kDrawnFront, "-o", in("out.png"), "--hairline-from-photo",
                                    "--report", in("r.json"), "--save-design", in("d.json")});
    EXPECT_EQ(outcome.exitCode, 3) << outcome.errors;
    EXPECT_NE(outcome.errors.find("No hairline drawn with a pencil"), std::string::npos) << outcome.errors;
    for (const char* name : {"out.png", "r.json", "d.json"})
        EXPECT_FALSE(std::filesystem::exists(in(name))) << name;
}
