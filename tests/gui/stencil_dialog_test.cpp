#include "gui/studio_fixture.h"
#include "studio/panels/segments.h"
#include "studio/stencil_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <cmath>
#include <functional>

namespace trichion::studio {

namespace {

class StencilDialogTest : public StudioTest {
  protected:
    void SetUp() override {
        StudioTest::SetUp();
        QTest::keyClick(&window, Qt::Key_T);
        window.actions().exportStencil->trigger();
        dialog = window.findChild<StencilDialog*>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(planned());
    }

    bool planned() {
        return becomes([this] { return dialog->pages() != nullptr; });
    }

    StencilDialog* dialog = nullptr;
};

} // namespace

TEST_F(StencilDialogTest, ShowsThePagesAndHowTrueTheyAre) {
    const StencilPages& pages = *dialog->pages();
    ASSERT_GE(pages.sheets.size(), 4U);
    ASSERT_EQ(pages.pictures.size(), pages.sheets.size());
    double largest = 0.0;
    for (std::size_t i = 0; i + 1 < pages.sheets.size(); ++i)
        largest = std::max(largest, pages.sheets[i].distortion);
    EXPECT_EQ(pages.hairlineDistortion, largest);
    EXPECT_EQ(pages.crownDistortion, pages.sheets.back().distortion);
    // What is said is what is, rounded up.
    const QString said = QString::number(std::ceil(1000.0 * largest) / 10.0, 'f', 1);
    EXPECT_TRUE(dialog->facts().contains(said)) << dialog->facts().toStdString();
    for (const QImage& picture : pages.pictures) {
        EXPECT_NEAR(static_cast<double>(picture.width()) / picture.height(), 210.0 / 297.0, 0.002);
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
        EXPECT_GT(dark, 1000);
    }
}

TEST_F(StencilDialogTest, OptionsChangeThePages) {
    const std::size_t all = dialog->pages()->sheets.size();
    dialog->crown().click();
    ASSERT_TRUE(planned());
    EXPECT_EQ(dialog->pages()->sheets.size(), all - 1);
    EXPECT_EQ(dialog->pages()->crownDistortion, 0.0);
    dialog->guides().click();
    ASSERT_TRUE(planned());
    for (const documents::StencilSheet& sheet : dialog->pages()->sheets)
        for (const documents::SheetMark& mark : sheet.marks)
            EXPECT_NE(mark.kind, documents::SheetMark::Kind::Guide);
    dialog->hairline().click();
    ASSERT_TRUE(planned());
    EXPECT_TRUE(dialog->pages()->sheets.empty());
    EXPECT_FALSE(dialog->save().isEnabled()) << "an empty stencil is not written";
    dialog->crown().click();
    ASSERT_TRUE(planned());
    EXPECT_EQ(dialog->pages()->sheets.size(), 1U);
    dialog->paper().button(1).click();
    ASSERT_TRUE(planned());
    EXPECT_EQ(dialog->pages()->paper, documents::Paper::Letter);
}

TEST_F(StencilDialogTest, SavesWhatItShowsAndSaysHowToPrint) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("s.pdf");
    dialog->askPath = [&] { return std::filesystem::path(path.toStdString()); };
    const std::size_t pages = dialog->pages()->sheets.size();
    dialog->save().click();
    ASSERT_TRUE(becomes([this] { return window.messages().isVisible(); }));
    EXPECT_TRUE(window.messages().sentence().contains("50 mm")) << window.messages().sentence().toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_EQ(static_cast<std::size_t>(pdf.count("/Type /Page\n")), pages);
}

TEST_F(StencilDialogTest, AFolderThatCannotBeWrittenIsSaidInTheDialog) {
    dialog->askPath = [] { return std::filesystem::path("/nowhere/at/all/s.pdf"); };
    dialog->save().click();
    ASSERT_TRUE(becomes([this] { return dialog->facts().contains("nowhere"); }));
    EXPECT_TRUE(dialog->save().isEnabled()) << "another place can be tried";
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(StencilDialogTest, ClosingWhileItPlansNeitherHangsNorCrashes) {
    dialog->paper().button(1).click();
    dialog->close();
    EXPECT_TRUE(becomes([this] { return window.findChild<StencilDialog*>() == nullptr; }));
}

namespace {

/// Whether a page of 10 px per mm has ink within 0.2 mm of a place.
bool inkAt(const QImage& page, double x_mm, double y_mm) {
    for (int y = -2; y <= 2; ++y)
        for (int x = -2; x <= 2; ++x)
            if (qGray(page.pixel(static_cast<int>(std::lround(10.0 * x_mm)) + x,
                                 static_cast<int>(std::lround(10.0 * y_mm)) + y)) < 160)
                return true;
    return false;
}

} // namespace

TEST_F(StencilDialogTest, PrintsAtTrueScale) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("printed.pdf");
    dialog->askPrinter = [&](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    };
    const auto pages = static_cast<qsizetype>(dialog->pages()->sheets.size());
    dialog->print().click();
    ASSERT_TRUE(becomes([this] { return window.messages().sentence().contains("50 mm"); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("/Type /Page\n"), pages);
    const QString drawn = folder.filePath("page");
    ASSERT_EQ(QProcess::execute("pdftoppm", {"-f", "1", "-l", "1", "-r", "254", "-png", path, drawn}), 0);
    const QStringList files = QDir(folder.path()).entryList({"page*.png"});
    ASSERT_EQ(files.size(), 1);
    const QImage page(folder.filePath(files.front()));
    EXPECT_NEAR(page.width(), 2100, 2);
    EXPECT_NEAR(page.height(), 2970, 2);
    // Two bars from a corner 15 mm inside the paper's: 50 mm to the left and 50 mm up.
    const double x = 210.0 - 15.0;
    const double y = 297.0 - 15.0;
    for (const double along : {0.0, 12.5, 25.0, 37.5, 49.8}) {
        EXPECT_TRUE(inkAt(page, x - along, y)) << along;
        EXPECT_TRUE(inkAt(page, x, y - along)) << along;
    }
    EXPECT_FALSE(inkAt(page, x - 50.6, y));
    EXPECT_FALSE(inkAt(page, x, y - 50.6));
}

TEST_F(StencilDialogTest, APrinterThatWouldScaleIsRefusedInWords) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("printed.pdf");
    const auto refuses = [&](const std::function<void(QPrinter&)>& set) {
        dialog->askPrinter = [&](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            set(printer);
            return true;
        };
        dialog->print().click();
        return dialog->facts().contains("paper") && !QFile::exists(path) && dialog->isVisible();
    };
    EXPECT_TRUE(refuses([](QPrinter& printer) { printer.setPageSize(QPageSize(QPageSize::Letter)); }));
    EXPECT_TRUE(refuses([](QPrinter& printer) { printer.setPageOrientation(QPageLayout::Landscape); }));
    EXPECT_TRUE(dialog->print().isEnabled()) << "it can be put right";
}

} // namespace trichion::studio
