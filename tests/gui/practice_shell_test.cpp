// The pages around the editor: what is seen first, opening, locking, searching.

#include "practice_fixture.h"
#include "studio/panels/message_bar.h"
#include "studio/practice/lock_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>

namespace trichion::studio {

namespace {

TEST_F(PracticeTest, TheEditorIsSeenFirstAndNothingIsAsked) {
    EXPECT_EQ(shell().page(), Page::Studio);
    EXPECT_TRUE(window->findChild<Welcome*>()->isVisible());
    EXPECT_EQ(desk().state(), PracticeDesk::State::None);
    EXPECT_FALSE(shell().rail().lockAction()->isEnabled());
    EXPECT_FALSE(shell().link().strip()->isVisible());
    EXPECT_EQ(shell().clients(), nullptr) << "pages are made when they are wanted";
}

TEST_F(PracticeTest, TheSampleOpensWithoutAPassphraseAndShowsTheDay) {
    QTest::keyClick(window.get(), Qt::Key_F2);
    ASSERT_TRUE(shell().lockPage().isVisible());
    QTest::mouseClick(button(*shell().lockPage().currentWidget(), "Play with the sample practice"),
                      Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return shell().clients() != nullptr && shell().clients()->isVisible(); }));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(desk().isSample());
    EXPECT_EQ(shell().clients()->list().count(), 8);
    EXPECT_EQ(shell().clients()->todayList().count(), 1);
    EXPECT_EQ(shell().clients()->dueList().count(), 3) << "one heals, one is to be seen, one has faded";

    QLineEdit& search = shell().clients()->searchField();
    type(&search, "scar bac"); // words of a sealed note
    ASSERT_EQ(shell().clients()->list().count(), 1);
    search.clear();
    type(&search, "ornek"); // without the accent
    ASSERT_EQ(shell().clients()->list().count(), 1);
    QTest::keyClick(&search, Qt::Key_Return);
    ASSERT_TRUE(
        becomes([this] { return shell().client() != nullptr && shell().client()->file() != nullptr; }));
    EXPECT_EQ(textOf(shell().client()->file()->client.name), QStringLiteral("Chris Örnek"));
    QTest::keyClick(shell().client(), Qt::Key_Escape);
    EXPECT_TRUE(shell().clients()->isVisible());
    EXPECT_EQ(shell().client()->file(), nullptr) << "nobody is left on a hidden page";
}

TEST_F(PracticeTest, APauseLocksUnlessItIsSetToNever) {
    makePractice();
    QTimer* pause = nullptr;
    for (QTimer* timer : shell().findChildren<QTimer*>(Qt::FindDirectChildrenOnly))
        if (timer->isSingleShot() && timer->isActive() && timer->interval() == 10 * 60'000)
            pause = timer;
    ASSERT_NE(pause, nullptr) << "ten minutes, unless the settings say otherwise";
    shell().setLockAfter(0);
    EXPECT_FALSE(pause->isActive());
    shell().setLockAfter(3);
    EXPECT_EQ(pause->interval(), 3 * 60'000);
    EXPECT_TRUE(pause->isActive());
    pause->start(1); // three minutes later
    ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Locked; }));
    EXPECT_EQ(shell().client(), nullptr) << "nobody is left on a page";
}

TEST_F(PracticeTest, TheFirstOwnPracticeIsMadeOnceAndItsKeyIsShown) {
    shell().startPractice();
    auto* dialog = window->findChild<NewPracticeDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->setFolder(folder());
    dialog->setCost(store::PassphraseCost::Least);
    QPushButton* make = button(*dialog, "Make the practice");
    const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 3);
    type(fields[0], "Nord");
    type(fields[1], "too short");
    type(fields[2], "too short");
    EXPECT_FALSE(make->isEnabled());
    type(fields[1], "ly");
    EXPECT_FALSE(make->isEnabled()) << "the two differ";
    type(fields[2], "ly");
    ASSERT_TRUE(make->isEnabled());
    QTest::mouseClick(make, Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Open; }));
    QPushButton* done = button(*dialog, "Done");
    EXPECT_FALSE(done->isEnabled()) << "the key is not kept yet";
    QString key;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->accessibleName() == "Recovery key")
            key = label->text();
    EXPECT_GT(key.size(), 30);
    dialog->findChild<QCheckBox*>()->click();
    QTest::mouseClick(done, Qt::LeftButton);
    EXPECT_TRUE(becomes([this] { return shell().page() == Page::Clients; }));
    EXPECT_EQ(desk().facts().name.reveal(), "Nord");

    // The printed key opens it.
    desk().lock();
    ASSERT_TRUE(settled());
    store::Unlocking unlocking;
    unlocking.recoveryKey = store::Sealed<std::string>(key.toStdString());
    desk().open(folder(), unlocking);
    ASSERT_TRUE(settled());
    EXPECT_EQ(desk().state(), PracticeDesk::State::Open);
}

TEST_F(PracticeTest, LockingHidesEverythingAndThePassphraseBringsItBack) {
    makePractice();
    const store::Client client = addClient("Ada");
    shell().showClient(client.id);
    ASSERT_TRUE(becomes([this] { return shell().client()->file() != nullptr; }));
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(desk().state(), PracticeDesk::State::Locked);
    ASSERT_TRUE(shell().lockPage().isVisible());
    EXPECT_EQ(shell().client()->file(), nullptr);
    for (const QLabel* label : window->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains("Ada"));
    ASSERT_TRUE(settled());

    auto* secret = shell().lockPage().currentWidget()->findChild<QLineEdit*>();
    type(secret, "three wrong words");
    QTest::keyClick(secret, Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(desk().state(), PracticeDesk::State::Locked);
    bool isSaid = false;
    for (const QLabel* label : shell().lockPage().currentWidget()->findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains("passphrase", Qt::CaseInsensitive);
    EXPECT_TRUE(isSaid);
    secret->clear();
    type(secret, kPassphrase);
    QTest::keyClick(secret, Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Open; }));
    EXPECT_TRUE(shell().clients()->isVisible());
}

TEST_F(PracticeTest, APracticeIsRememberedAndAsksAgain) {
    makePractice();
    window.reset(); // closes it
    window = std::make_unique<MainWindow>();
    window->show();
    ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Locked; }));
    EXPECT_EQ(shell().page(), Page::Studio) << "the editor is usable without a passphrase";
    EXPECT_EQ(desk().folder(), folder());
}

TEST_F(PracticeTest, APracticeThatIsOpenElsewhereIsNamedInOneSentence) {
    makePractice();
    MainWindow other;
    other.show();
    QString sentence;
    QObject::connect(&other.shell().desk(), &PracticeDesk::failed,
                     [&](const QString& said) { sentence = said; });
    store::Unlocking unlocking;
    unlocking.passphrase = store::Sealed<std::string>(kPassphrase);
    other.shell().desk().open(folder(), unlocking);
    ASSERT_TRUE(becomes([&] { return !sentence.isEmpty(); }));
    EXPECT_NE(other.shell().desk().state(), PracticeDesk::State::Open);
    EXPECT_EQ(sentence.count(QLatin1Char('\n')), 0);
}

TEST_F(PracticeTest, TheEditorsKeysRestOnOtherPages) {
    openSample();
    ASSERT_TRUE(window->actions().filmStrip->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_F2);
    EXPECT_FALSE(window->actions().filmStrip->isEnabled());
    EXPECT_TRUE(window->actions().openPhoto->isEnabled()) << "a photo starts a consultation anywhere";
    emit window->document().viewsChanged(); // whatever happens behind the page
    EXPECT_FALSE(window->actions().filmStrip->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_F3);
    EXPECT_TRUE(window->actions().filmStrip->isEnabled());
    EXPECT_FALSE(window->actions().undo->isEnabled()) << "what had rested before still rests";
}

TEST_F(PracticeTest, EveryControlOfEveryPageHasANameAndATip) {
    openSample();
    for (const Page page : kPages)
        shell().show(page);
    shell().showClient(
        inPractice([](store::Practice& practice) { return practice.all<store::Client>(); }).front().id);
    ASSERT_TRUE(settled());
    const auto* editor = window->findChild<QMainWindow*>(); // WindowTest looks at it
    for (const QWidget* widget : shell().findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") ||
                               widget->inherits("QComboBox") || widget->inherits("QListWidget") ||
                               widget->inherits("QAbstractSpinBox") || widget->inherits("QPlainTextEdit");
        const bool isInner = widget->objectName().startsWith("qt_") || parent->inherits("QAbstractSpinBox") ||
                             parent->inherits("QComboBox") || widget->inherits("QComboBoxListView") ||
                             parent->inherits("QTabBar") || parent->inherits("QLineEdit");
        if (!isControl || isInner || editor->isAncestorOf(widget) || shell().messages().isAncestorOf(widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->metaObject()->className();
        if (button != nullptr) {
            EXPECT_FALSE(button->toolTip().isEmpty()) << widget->accessibleName().toStdString();
        }
    }
}

} // namespace

} // namespace trichion::studio
