// Presets: what a practitioner begins with, kept, applied, taken from files of others; and what the window
// says without asking.

#include "practice_fixture.h"
#include "studio/panels/said_log.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/day_notice.h"
#include "studio/preset_menu.h"
#include "studio/services/show_in_folder.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QUndoStack>

namespace trichion::studio {

namespace {

design::Design liked() {
    design::Design design = design::proposeDesign(head::meanHead(), "soft");
    design.density = base::DotsPerCm2{77.0};
    design.zones.share[0] = 0.9;
    design.hairline.points.front().left_deg += 1.0; // of one client only
    return design;
}

render::Look likedLook() {
    render::Look look;
    look.age.days = base::Days{365.0};
    look.light.shine = 0.4;
    look.light.softness = 0.3;
    look.body.tan = 0.2;
    return look;
}

TEST(Preset, SurvivesItsFileAndFitsAnotherHead) {
    const Preset before = presetOf("  Soft \n & light ", liked(), likedLook());
    EXPECT_EQ(before.name, QString("Soft & light"));
    const Preset after = presetFromJson(presetToJson(before), "test");
    EXPECT_EQ(after.name, before.name);
    EXPECT_EQ(after.design, before.design);
    EXPECT_EQ(withPreset(render::Look(), after), likedLook());
    head::Head broad = head::meanHead();
    broad.surface = head::Ellipsoid(1.1 * broad.surface.halfAxes_mm());
    design::Design design = design::proposeDesign(broad, "defined");
    design.holes.push_back({});
    const design::Design with = withPreset(design, after);
    EXPECT_EQ(with.head, design.head);
    EXPECT_EQ(with.holes, design.holes) << "what belongs to the client stays";
    EXPECT_EQ(with.hairline.points, design::hairlineOf("soft", broad.surface).points);
    EXPECT_EQ(with.density.value, 77.0);
    EXPECT_EQ(with.zones.share, liked().zones.share);
    EXPECT_EQ(withPreset(with, after), with) << "twice is once";
}

TEST(Preset, OfOthersIsRefusedInOneSentence) {
    const std::string good = presetToJson(presetOf("A", liked(), likedLook()));
    const auto with = [&good](const std::string& from, const std::string& to) {
        std::string text = good;
        text.replace(text.find(from), from.size(), to);
        return text;
    };
    const std::vector<std::string> bad = {"",
                                          "{",
                                          "[]",
                                          "{}",
                                          "null",
                                          std::string(100'000, '['),
                                          with("trichion-preset", "trichion-design"),
                                          with("\"version\": 1\n}", "\"version\": 99\n}"),
                                          with("\"name\": \"A\"", "\"name\": \"  \""),
                                          with("\"name\": \"A\"", "\"name\": 7"),
                                          with("\"shine\": 0.4", "\"shine\": 1e9"),
                                          with("\"design\"", "\"nothing\""),
                                          with("\"look\"", "\"nothing\"")};
    for (const std::string& text : bad)
        EXPECT_THROW((void)presetFromJson(text, "test"), base::Error) << text.substr(0, 60);
    EXPECT_NO_THROW((void)presetFromJson(good, "test"));
}

class PresetTest : public PracticeTest {
  protected:
    void SetUp() override {
        PracticeTest::SetUp();
        window->document().openDesign(design::proposeDesign(head::meanHead(), "natural"));
        QObject::connect(&window->presets(), &PresetMenu::failed,
                         [this](const QString& said) { m_said = said; });
    }
    void drop(const std::filesystem::path& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent event(QPointF(50.0, 50.0), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }
    QAction* inMenu(const QString& text) {
        emit window->presets().menu().aboutToShow();
        for (QAction* action : window->presets().menu().actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    QString m_said;
};

TEST_F(PresetTest, IsKeptAndAppliedAsOneStep) {
    Document& document = window->document();
    document.edit(EditKind::Density, "Density", liked());
    window->presets().keepAs("Soft 77");
    const std::string before = design::designToJson(*document.design());
    document.edit(EditKind::NewDesign, "Other", design::proposeDesign(head::meanHead(), "defined"));
    const std::string other = design::designToJson(*document.design());
    QAction* use = inMenu("Soft 77");
    ASSERT_NE(use, nullptr);
    use->trigger();
    EXPECT_EQ(document.design()->hairline.style, "soft");
    EXPECT_EQ(document.design()->density.value, 77.0);
    EXPECT_EQ(document.history().undoText(), QString("Apply preset Soft 77"));
    document.undo();
    EXPECT_EQ(design::designToJson(*document.design()), other);
    // How it is looked at is part of the step, even where the design is the same already.
    window->presets().apply(presetOf("Light", *document.design(), likedLook()));
    EXPECT_EQ(document.look().age.days.value, 365.0);
    EXPECT_EQ(document.look().light.shine, 0.4);
    document.undo();
    EXPECT_EQ(document.look().light.shine, render::Look().light.shine);
    EXPECT_EQ(document.look().age.days.value, render::Look().age.days.value);
    document.redo();
    EXPECT_EQ(document.look().light.shine, 0.4);
    document.undo();
    PresetShelf(presetFolder()).remove("Soft 77");
    EXPECT_EQ(inMenu("Soft 77"), nullptr);
}

TEST_F(PresetTest, AFileIsDroppedOnTheWindow) {
    const std::filesystem::path file = home.filePath("x.trichion-preset").toStdString();
    base::durableWrite(file, presetToJson(presetOf("From a friend", liked(), likedLook())));
    drop(file);
    EXPECT_EQ(window->document().design()->density.value, 77.0);
    EXPECT_EQ(window->document().look().light.shine, 0.4);
    EXPECT_NE(inMenu("From a friend"), nullptr);
    const design::Design design = *window->document().design();
    base::durableWrite(file, std::string("no preset"));
    drop(file);
    EXPECT_FALSE(m_said.isEmpty());
    EXPECT_FALSE(m_said.contains('\n'));
    EXPECT_EQ(*window->document().design(), design) << "nothing is lost by a broken file";
}

// ---- what the window says

TEST_F(PresetTest, WhatWasWrittenIsShownInItsFolderAndRememberedUntilItIsLocked) {
    makePractice();
    std::filesystem::path shown;
    const auto before =
        std::exchange(showInFolder(), [&](const std::filesystem::path& file) { shown = file; });
    const std::filesystem::path file = home.filePath("design.json").toStdString();
    ASSERT_TRUE(window->workbench().saveDesign(file));
    ASSERT_TRUE(window->messages().sentence().contains("design.json"));
    window->messages().action().click();
    showInFolder() = before;
    EXPECT_EQ(shown, file);
    ASSERT_FALSE(window->said().said().empty());
    EXPECT_TRUE(window->said().said().front().sentence.contains("design.json"));
    EXPECT_TRUE(window->said().isEnabled());
    desk().lock();
    EXPECT_TRUE(window->said().said().empty()) << "a sentence may name a client";
}

TEST_F(PresetTest, WhoIsDueIsToldWithoutNamesWhenThePracticeIsOpened) {
    makePractice();
    (void)addSession(addClient("Ada").id, today());
    desk().lock();
    ASSERT_TRUE(settled());
    shell().messages().hide();
    store::Unlocking unlocking;
    unlocking.passphrase = store::Sealed<std::string>(kPassphrase);
    desk().open(folder(), unlocking);
    ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Open; }));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(shell().messages().sentence().isEmpty()) << "once a day";
    window.reset();
    window = std::make_unique<MainWindow>();
    window->askUnsaved = [] { return Unsaved::Discard; };
    window->show();
    ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Locked; }));
    ASSERT_TRUE(settled());
    desk().open(folder(), unlocking);
    ASSERT_TRUE(becomes([this] { return !shell().messages().sentence().isEmpty(); }));
    EXPECT_EQ(shell().messages().sentence(), QString("One client comes today."));
    shell().messages().action().click();
    EXPECT_EQ(shell().page(), Page::Clients);
}

} // namespace

} // namespace trichion::studio
