// What a client's page shows at a glance.

#include "practice_fixture.h"
#include "studio/practice/photo_glance.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"

#include <QTabWidget>
#include <QToolButton>

namespace trichion::studio {

TEST_F(PracticeTest, TheOverviewShowsTheNewestPhotoOfEachViewAndLeadsToAllOfThem) {
    makePractice();
    const store::Client client = addClient("Ada");
    const store::Bytes sample = base::readFile(base::resourcePath("samples/scan_top.png"), 1U << 24U);
    const auto add = [&](const char* view, const char* day) {
        (void)inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            store::Photo photo;
            photo.client = client.id;
            photo.view = view;
            photo.takenOn = plan::Date::parse(day);
            store::Bytes content = sample;
            content.insert(content.end(), day, day + 10); // another file
            photo = practice.addPhoto(transaction, photo, content);
            transaction.commit();
            return photo;
        });
    };
    add("top", "2026-01-05");
    add("front", "2026-03-05");
    add("top", "2026-02-05");
    shell().showClient(client.id);
    auto* glance = window->findChild<PhotoGlance*>();
    ASSERT_NE(glance, nullptr);
    ASSERT_TRUE(becomes([&] { return glance->isVisible(); }));
    QList<QToolButton*> shown;
    for (auto* button : glance->findChildren<QToolButton*>())
        if (button->isVisible())
            shown << button;
    ASSERT_EQ(shown.size(), 2) << "one of each view";
    EXPECT_TRUE(shown[0]->text().startsWith("Front")) << "the newest first";
    EXPECT_TRUE(shown[1]->text().contains("Feb")) << qPrintable(shown[1]->text());
    EXPECT_TRUE(becomes([&] { return !shown[0]->icon().isNull() && !shown[1]->icon().isNull(); }));
    auto* tabs = window->findChild<QTabWidget*>();
    const int overview = tabs->currentIndex();
    shown[0]->click();
    EXPECT_EQ(tabs->currentIndex(), overview + 1);
}

} // namespace trichion::studio
