// A saved design keeps its dots for ever: what an engine's number stands for never changes.

#include "trichion/base/file.h"
#include "trichion/design/design.h"
#include "trichion/stipple/placement.h"
#include "trichion/stipple/ranked_set.h"

#include <Eigen/Core>
#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>
#include <string>

using namespace trichion;

namespace {

constexpr std::uint32_t kEvery = 40;
// Another compiler may round a dot across its threshold.
constexpr int kMostFlipped = 2;

struct KeptDot {
    int session;
    Eigen::Vector3d position;
    double diameter_mm;
    double strength;
};
using KeptDots = std::map<std::uint32_t, KeptDot>;

std::string textOf(const std::string& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, 10'000'000);
    return {bytes.begin(), bytes.end()};
}

KeptDots dotsOfFile(const std::string& path) {
    std::istringstream lines(textOf(path));
    std::string line;
    std::getline(lines, line); // heading
    KeptDots dots;
    while (std::getline(lines, line)) {
        std::uint32_t id = 0;
        KeptDot dot{};
        EXPECT_EQ(std::sscanf(line.c_str(), "%u,%d,%lf,%lf,%lf,%lf,%lf", &id, &dot.session, &dot.position.x(),
                              &dot.position.y(), &dot.position.z(), &dot.diameter_mm, &dot.strength),
                  7)
            << line;
        dots[id] = dot;
    }
    return dots;
}

KeptDots everyFortieth(const stipple::Placement& placement) {
    KeptDots dots;
    for (const stipple::Dot& dot : placement.dots)
        if (dot.id % kEvery == 0)
            dots[dot.id] = KeptDot{dot.session, dot.position.v, dot.diameter_mm, dot.strength};
    return dots;
}

/// For a new engine's fixture; look at it before it goes into tests/data.
void writeFor(const std::string& path, const KeptDots& dots) {
    std::ofstream out(path);
    out << "id,session,x_mm,y_mm,z_mm,diameter_mm,strength\n";
    for (const auto& [id, dot] : dots) {
        char line[160];
        std::snprintf(line, sizeof line, "%u,%d,%.4f,%.4f,%.4f,%.5f,%.5f\n", id, dot.session,
                      dot.position.x(), dot.position.y(), dot.position.z(), dot.diameter_mm, dot.strength);
        out << line;
    }
}

} // namespace

TEST(Engine, KeepsItsDots) {
    for (int engine = 1; engine <= stipple::kNewestEngine; ++engine) {
        const std::string name = std::string(TRICHION_TEST_DATA "/engines/engine-") + std::to_string(engine);
        const design::Design design = design::designFromJson(textOf(name + ".json"), "fixture");
        ASSERT_EQ(design.engine, engine);
        const stipple::HeadDots head(design.head.surface, design.seed, design.engine);
        const KeptDots now = everyFortieth(stipple::placeDots(design, head));
        const KeptDots then = dotsOfFile(name + "-dots.csv");
        EXPECT_GT(then.size(), 500U);
        int flipped = 0;
        for (const auto& [id, dot] : now)
            flipped += then.count(id) == 0 ? 1 : 0;
        for (const auto& [id, dot] : then) {
            const auto found = now.find(id);
            if (found == now.end()) {
                ++flipped;
                continue;
            }
            EXPECT_EQ(found->second.session, dot.session) << id;
            EXPECT_LT((found->second.position - dot.position).norm(), 2e-3) << id;
            EXPECT_NEAR(found->second.diameter_mm, dot.diameter_mm, 2e-4) << id;
            EXPECT_NEAR(found->second.strength, dot.strength, 2e-4) << id;
        }
        EXPECT_LE(flipped, kMostFlipped);
        if (HasFailure())
            writeFor(::testing::TempDir() + "engine-" + std::to_string(engine) + "-dots.csv", now);
    }
}
