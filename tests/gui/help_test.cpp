// The guide beside the work: the right chapter from everywhere.

#include "practice_fixture.h"
#include "studio/help/chapter_of.h"
#include "studio/help/context_help.h"
#include "studio/help/guide_files.h"
#include "studio/help/guide_reader.h"
#include "studio/practice/client_form.h"
#include "studio/practice/client_picker.h"
#include "studio/shortcuts_dialog.h"

#include <QAction>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeWidget>
#include <QUrl>
#include <algorithm>

namespace trichion::studio {

namespace {

class HelpTest : public PracticeTest {
  protected:
    /// The chapter that F1 opens now, in whatever has the focus.
    QString chapterShown(QWidget* pressedIn) {
        pressedIn->window()->activateWindow(); // not the guide that is read
        EXPECT_TRUE(QTest::qWaitForWindowActive(pressedIn->window()));
        QTest::keyClick(pressedIn, Qt::Key_F1);
        GuideReader* reader = window->help().reader();
        if (reader == nullptr || !reader->isVisible())
            return "no guide";
        const auto& chapters = reader->text().chapters();
        const int block = reader->text().textCursor().block().position();
        for (const auto& chapter : chapters)
            if (chapter.position == block)
                return chapter.id;
        return "no chapter";
    }
};

TEST_F(HelpTest, EveryChapterAndPictureThatIsNamedIsThere) {
    GuideText text;
    text.resize(900, 700);
    text.open(guideFile());
    for (const QString& chapter : chaptersNamed())
        EXPECT_TRUE(text.showChapter(chapter)) << chapter.toStdString();
    EXPECT_FALSE(text.showChapter("no-such-chapter"));
    int pictures = 0;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().isImageFormat()) {
                const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
                EXPECT_TRUE(format.name().contains("width=")) << "no picture " << format.name().toStdString();
                EXPECT_LE(format.width(), 900.0);
                if (pictures++ > 1)
                    continue; // reading is slow
                const auto picture =
                    text.loadResource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
                EXPECT_NEAR(picture.width(), format.width(), 1.0);
            }
    EXPECT_GT(pictures, 20);
}

TEST_F(HelpTest, OpensAtThePageTheToolAndTheDialog) {
    openSample();
    window->document().openDesign(design::proposeDesign(head::meanHead()));
    ASSERT_TRUE(becomes([this] { return window->canvas().isVisible(); }));
    const std::vector<std::pair<HandTool, QString>> tools = {{HandTool::Hairline, "the-hairline"},
                                                             {HandTool::Eraser, "density-by-hand"},
                                                             {HandTool::Hair, "the-clients-own-hair"},
                                                             {HandTool::Measure, "measuring"}};
    for (const auto& [tool, chapter] : tools) {
        window->handTools().take(tool);
        window->canvas().setFocus();
        EXPECT_EQ(chapterShown(window.get()), chapter);
    }
    EXPECT_EQ(chapterOf(&window->panel().size()), QString("size"));
    const std::vector<std::pair<Page, QString>> pages = {{Page::Clients, "clients"},
                                                         {Page::Pigments, "pigments-and-lots"},
                                                         {Page::Calendar, "calendar"},
                                                         {Page::Settings, "settings"}};
    for (const auto& [page, chapter] : pages) {
        shell().show(page);
        ASSERT_TRUE(settled());
        EXPECT_EQ(chapterShown(window.get()), chapter);
    }
    ClientForm form(desk(), {}, window.get());
    form.setWindowModality(Qt::ApplicationModal); // blocks the window; its own keys rest
    form.QDialog::show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    auto* field = form.findChild<QLineEdit*>();
    field->setFocus();
    window->help().reader()->close();
    EXPECT_EQ(chapterShown(field), QString("clients"));
    EXPECT_TRUE(form.isVisible()) << "the work stays as it is";
    EXPECT_EQ(chapterOf(std::make_unique<ShortcutsDialog>(*window, QString(), window.get()).get()),
              QString("keys"));
}

TEST(GuideReaderTest, IsSearchedReadByItsContentsAndGoneBackIn) {
    GuideReader reader;
    reader.resize(1000, 700);
    reader.show();
    reader.read("stencil");
    QScrollBar& place = *reader.text().verticalScrollBar();
    const int stencil = place.value();
    EXPECT_GT(stencil, 0);
    EXPECT_EQ(reader.contents().currentItem()->text(0), QString("Stencil")) << "the contents follow";
    emit reader.text().anchorClicked(QUrl("treatments.md"));
    EXPECT_EQ(reader.text().file().filename(), "treatments.md");
    emit reader.text().anchorClicked(QUrl("no-such-file.md"));
    EXPECT_FALSE(reader.found().text().isEmpty()) << "a link that leads nowhere is said";
    EXPECT_EQ(reader.text().file().filename(), "treatments.md");
    reader.back();
    EXPECT_EQ(reader.text().file().filename(), "user-guide.md");
    EXPECT_EQ(place.value(), stencil);
    reader.forward();
    EXPECT_EQ(reader.text().file().filename(), "treatments.md");
    reader.back();

    QTest::keyClicks(&reader.search(), "passphrase");
    ASSERT_TRUE(reader.found().text().contains(QChar('1')) || reader.found().text().contains(" of "));
    const QString first = reader.found().text();
    EXPECT_EQ(reader.text().textCursor().block().text().contains("passphrase", Qt::CaseInsensitive), true);
    QTest::keyClick(&reader.search(), Qt::Key_Return);
    EXPECT_NE(reader.found().text(), first);
    QTest::keyClick(&reader.search(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(reader.found().text(), first);
    reader.search().setText("no word of this guide at all");
    EXPECT_FALSE(reader.found().text().contains(" of "));
    EXPECT_TRUE(reader.text().extraSelections().isEmpty());
}

} // namespace

} // namespace trichion::studio
