#include "cli_fixture.h"

#include <nlohmann/json.hpp>

namespace trichion::test {

using nlohmann::json;

TEST_F(Cli, HeadsAreRefusedWithTheRightCode) {
    expectRefused({"fit", kFront, kTop, "--save-view", in("v.json")}, 2, "--head");
    expectRefused({"fit", kFront}, 2, "--save-view");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--save-view", in("v.json")}, 2, "--save-views");
    expectRefused({"fit", kFront, kFront, "--head", in("h.json")}, 2, "twice");
    expectRefused({"fit", kFront, kTop, "--head", in("h.json"), "--view-kind", "top"}, 2, "each photo");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--ruler", "1,2,3"}, 2, "--ruler");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--circumference-cm", "20"}, 3, "circumference");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--understood", in("u.png")}, 2, "--save-views");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--flip=2"}, 2, "--flip");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--coin", "3,4"}, 2, "--coin-mm");
    expectRefused({"fit", kFront, "--head", in("h.json"), "--iris", "3,4"}, 2, "--iris");
    expectRefused({"fit", kFront, "--head", in("no/h.json")}, 4, "no");
    write("broken.json", "{\"format\": \"trichion-view\", \"version\": 1}");
    expectRefused({"preview", kFront, "--head", in("broken.json"), "-o", in("p.png")}, 3, "broken.json");
}

TEST_F(Cli, RefusesBadPhotos) {
    write("empty.jpg", "");
    write("text.jpg", "this is no photo");
    write("half.png", contentOf(kFront).substr(0, 200'000));
    expectRefused({"preview", in("none.jpg"), "-o", in("o.png")}, 3, "no file");
    expectRefused({"preview", m_folder.string(), "-o", in("o.png")}, 3, "folder");
    expectRefused({"preview", in("empty.jpg"), "-o", in("o.png")}, 3, "empty");
    expectRefused({"preview", in("text.jpg"), "-o", in("o.png")}, 3, "not a photo");
    expectRefused({"preview", in("half.png"), "-o", in("o.png")}, 3, "damaged or incomplete");
}

TEST_F(Cli, RefusesBadValues) {
    const auto with = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments = {"preview", kFront, "-o", in("o.png")};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    };
    for (const char* density : {"0", "-3", "10000", "nan", "inf"})
        expectRefused(with({"--density", density}), 3, "density");
    expectRefused(with({"--hairline", "mohawk"}), 3, "natural");
    expectRefused(with({"--pigment", "henna"}), 3, "carbon-4");
    expectRefused(with({"--shade", "1.5"}), 3, "shade");
    expectRefused(with({"--jitter", "0.6"}), 3, "jitter");
    expectRefused(with({"--seed", "-1"}), 3, "seed");
    expectRefused(with({"--quality", "0"}), 3, "quality");
    expectRefused(with({"--width", "3"}), 3, "width");
    expectRefused(with({"--width", "1601"}), 3, "width");
    expectRefused(with({"--session", "4"}), 3, "session");
    expectRefused(with({"--age", "40y"}), 3, "age");
    expectRefused(with({"--outline", "9000,9000,100,100,0"}), 3, "outside the picture");
    expectRefused(with({"--outline", "800,800,-3,100,0"}), 3, "radii");
    expectRefused(with({"--outline", "800,800,nan,100,0"}), 3, "radii");
}

TEST_F(Cli, RefusesBadUsage) {
    expectRefused({}, 2, "subcommand");
    expectRefused({"preview"}, 2, "PHOTO");
    expectRefused({"preview", kFront}, 2, "--output");
    expectRefused({"preview", kFront, "-o", in("o.gif")}, 2, ".png");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--age", "soon"}, 2, "soon");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--outline", "1,2,3"}, 2, "five numbers");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--view-kind", "below"}, 2, "quarter-left");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--shade", "0.5", "--pigment", "carbon-4"}, 2,
                  "--pigment");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--dots", in("o.png")}, 2, "named twice");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--seed", "one"}, 2, "--seed");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--colour", "blue"}, 2, "--colour");
}

TEST_F(Cli, NeverWritesOverThePhoto) {
    fs::copy_file(kFront, in("photo.png"));
    const std::string before = contentOf(in("photo.png"));
    expectRefused({"preview", in("photo.png"), "-o", in("photo.png")}, 2, "the photo itself");
    EXPECT_EQ(contentOf(in("photo.png")), before);
}

TEST_F(Cli, RefusesBadDesignsAndViews) {
    (void)runCli(
        {"preview", kFront, "-o", in("a.png"), "--save-design", in("d.json"), "--save-view", in("v.json")});
    json newer = json::parse(contentOf(in("d.json")));
    newer["version"] = 99;
    write("newer.json", newer.dump());
    write("broken.json", contentOf(in("d.json")).substr(0, 200));
    json dense = json::parse(contentOf(in("d.json")));
    dense["density_dots_per_cm2"] = 5000;
    write("dense.json", dense.dump());
    json other = json::parse(contentOf(in("d.json")));
    other["engine"] = 7;
    write("engine.json", other.dump());
    const auto with = [&](const std::string& option, const std::string& file) {
        return std::vector<std::string>{"preview", kFront, "-o", in("o.png"), option, in(file)};
    };
    expectRefused(with("--design", "newer.json"), 3, "newer version");
    expectRefused(with("--design", "broken.json"), 3, "not valid JSON");
    expectRefused(with("--design", "none.json"), 3, "no file");
    expectRefused(with("--design", "v.json"), 3, "trichion-design");
    expectRefused(with("--design", "dense.json"), 3, "dots/cm2");
    expectRefused(with("--design", "engine.json"), 3, "engine 7");
    expectRefused(with("--view", "d.json"), 3, "trichion-view");
    expectRefused({"preview", kTop, "-o", in("o.png"), "--view", in("v.json")}, 3, "another photo");
    expectRefused({"dots", "--design", in("broken.json"), "-o", in("o.csv")}, 3, "not valid JSON");
}

TEST_F(Cli, RefusesBadOutputs) {
    fs::create_directory(in("folder.png"));
    expectRefused({"preview", kFront, "-o", in("none/o.png")}, 4, "does not exist");
    expectRefused({"preview", kFront, "-o", in("folder.png")}, 4, "cannot be written");
    expectRefused({"preview", kFront, "-o", in("o.png"), "--report", in("none/r.json")}, 4, "does not exist");
}

TEST_F(Cli, AFullDiskLeavesTheOldPictureAndNoHalfOne) {
    write("o.png", "the old picture");
    Conditions full;
    full.fileLimit_bytes = 4096;
    const Outcome outcome = runCli({"preview", kFront, "-o", in("o.png")}, full);
    EXPECT_EQ(outcome.exitCode, 4) << outcome.errors;
    EXPECT_NE(outcome.errors.find("disk is full"), std::string::npos);
    EXPECT_EQ(contentOf(in("o.png")), "the old picture");
    EXPECT_EQ(filesLeft(), 1U);
}

TEST_F(Cli, InterruptionEndsWithItsCodeAndNoFile) {
    Conditions interrupted;
    interrupted.interrupted = true;
    const Outcome outcome =
        runCli({"preview", kFront, "-o", in("o.png"), "--dots", in("o.csv")}, interrupted);
    EXPECT_EQ(outcome.exitCode, 5) << outcome.errors;
    EXPECT_EQ(filesLeft(), 0U);
}

TEST_F(Cli, ABrokenInstallationIsNamed) {
    fs::create_directories(in("resources/dots"));
    write("resources/dots/engine-1.dots", "not dots");
    Conditions broken;
    broken.resources = in("resources");
    const Outcome outcome = runCli({"preview", kFront, "-o", in("o.png")}, broken);
    EXPECT_EQ(outcome.exitCode, 70) << outcome.errors;
    EXPECT_NE(outcome.errors.find("Install Trichion again"), std::string::npos) << outcome.errors;
}

} // namespace trichion::test
