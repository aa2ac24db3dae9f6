// What happens after the sessions, on the client's page.

#include "gui/practice_fixture.h"
#include "studio/practice/complication_dialog.h"
#include "studio/practice/follow_up_card.h"
#include "studio/practice/follow_up_records.h"
#include "studio/practice/measurement_dialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>

namespace trichion::studio {

TEST(FollowUpRecords, WhatWasTypedIsReadAgain) {
    for (const Gravity gravity : {Gravity::Mild, Gravity::Moderate, Gravity::Severe})
        for (const char* done : {"", "cold compress; call tomorrow"}) {
            const ComplicationEntry entry{{"s"}, plan::Date::parse("2026-11-20"), "Swelling", gravity, done};
            const ComplicationText text = textOf(recordOf(entry, {"c"}));
            EXPECT_EQ(text.what, "Swelling");
            EXPECT_EQ(text.gravity, gravity);
            EXPECT_EQ(text.done, done);
        }
    store::Complication other; // as the command line writes it
    other.kind = store::Sealed<std::string>("swelling");
    other.note = store::Sealed<std::string>("mildly warm");
    EXPECT_FALSE(textOf(other).gravity);
    EXPECT_EQ(textOf(other).done, "mildly warm");
    FollowUpEntry count{
        FollowUpKind::Density, {}, plan::Date::parse("2026-11-20"), 72.0, "crown", false, "even"};
    const QString summary = summaryOf(recordOf(count, {"c"}));
    for (const char* part : {"72", "Crown", "even"})
        EXPECT_TRUE(summary.contains(part)) << summary.toStdString();
}

TEST_F(PracticeTest, AComplicationIsReportedListedAndOverAndAFollowUpNoted) {
    makePractice();
    const store::Client client = addClient("Ada");
    addSession(client.id, plan::Date::parse("2026-11-02"));
    shell().showClient(client.id);
    ASSERT_TRUE(settled());
    ASSERT_TRUE(becomes([this] { return shell().client()->file() != nullptr; }));
    auto* card = shell().client()->findChild<FollowUpCard*>();
    ASSERT_NE(card, nullptr);
    shell().client()->tabs().setCurrentIndex(3);

    button(*card, "Report a complication")->click();
    auto* report = window->findChild<ComplicationDialog*>();
    ASSERT_NE(report, nullptr);
    button(*report, "Keep it")->click(); // says what is missing
    EXPECT_TRUE(report->isVisible());
    for (auto* box : report->findChildren<QComboBox*>())
        if (box->isEditable())
            box->setEditText("Swelling");
    report->findChild<QPlainTextEdit*>()->setPlainText("Cold compress");
    button(*report, "Keep it")->click();
    ASSERT_TRUE(settled());
    ASSERT_TRUE(becomes([&] { return card->lines().count() == 1; }));
    const ClientFilePtr file = fileOf(client.id);
    ASSERT_EQ(file->complications.size(), 1U);
    EXPECT_EQ(textOf(file->complications.front()).done, "Cold compress");
    EXPECT_FALSE(file->complications.front().resolvedOn);

    card->lines().list().setCurrentRow(0);
    button(*card, "It is over")->click();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(fileOf(client.id)->complications.front().resolvedOn);

    button(*card, "Note a follow-up")->click();
    auto* note = window->findChild<MeasurementDialog*>();
    ASSERT_NE(note, nullptr);
    for (auto* box : note->findChildren<QComboBox*>())
        if (box->accessibleName() == "What is noted")
            box->setCurrentIndex(1);
    note->findChild<QDoubleSpinBox*>()->setValue(64.0);
    button(*note, "Keep it")->click();
    ASSERT_TRUE(settled());
    ASSERT_TRUE(becomes([&] { return card->lines().count() == 2; }));
    ASSERT_EQ(fileOf(client.id)->measurements.size(), 1U);
    EXPECT_TRUE(summaryOf(fileOf(client.id)->measurements.front()).contains("64"));
}

} // namespace trichion::studio
