// A walk over the pages and dialogs in every language: nothing is cut off, everything has a name and is
// reached.

#include "practice_fixture.h"
#include "studio/appearance/language.h"
#include "studio/clinic_dialog.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/client_form.h"
#include "studio/practice/client_picker.h"
#include "studio/practice/consent_dialog.h"
#include "studio/practice/intake_form.h"
#include "studio/practice/lot_form.h"
#include "studio/practice/payment_dialog.h"
#include "studio/practice/photo_use_dialog.h"
#include "studio/practice/plan_dialog.h"
#include "studio/practice/quote_dialog.h"
#include "studio/practice/when_dialog.h"
#include "studio/shortcuts_dialog.h"
#include "studio/stencil_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>

namespace trichion::studio {

namespace {

QString nameOf(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

/// What a person would call it, for the report.
std::string called(QWidget& widget, const QString& text) {
    return std::string(widget.metaObject()->className()) + " \"" + text.toStdString() + "\" in " +
           (widget.parentWidget() == nullptr ? "" : widget.parentWidget()->metaObject()->className());
}

bool isInside(const QWidget& widget) { // of something that has parts of its own, as a field has its button
    const QWidget* parent = widget.parentWidget();
    return parent != nullptr &&
           (parent->inherits("QAbstractSpinBox") || parent->inherits("QLineEdit") ||
            parent->inherits("QComboBox") || parent->inherits("QTabBar") || parent->inherits("QToolBar") ||
            parent->inherits("QAbstractItemView") || parent->inherits("QMenuBar"));
}

void expectNothingCutOff(QWidget& page) {
    for (auto* button : page.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty() || isInside(*button))
            continue;
        const auto* tool = qobject_cast<QToolButton*>(button);
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            continue;
        EXPECT_GE(button->width(), button->minimumSizeHint().width()) << called(*button, button->text());
        EXPECT_GE(button->width(),
                  button->fontMetrics().horizontalAdvance(QString(button->text()).remove('&')))
            << called(*button, button->text());
        EXPECT_GE(button->height(), button->fontMetrics().height()) << called(*button, button->text());
    }
    for (auto* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (label->wordWrap()) {
            EXPECT_GE(label->height() + 1, label->heightForWidth(label->width()))
                << called(*label, label->text());
        } else {
            EXPECT_GE(label->width(), label->minimumSizeHint().width()) << called(*label, label->text());
        }
    }
    for (auto* area : page.findChildren<QScrollArea*>())
        if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget() != nullptr) {
            EXPECT_GE(area->viewport()->width(), area->widget()->minimumSizeHint().width())
                << called(*area, area->accessibleName());
        }
}

void expectNamesAndReach(QWidget& window, QWidget& page) {
    QSet<const QWidget*> reached;
    for (QWidget* each = window.nextInFocusChain(); each != &window && !reached.contains(each);
         each = each->nextInFocusChain())
        reached.insert(each);
    for (auto* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || isInside(*widget) ||
            (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->inherits("QScrollArea") ||
            widget->focusProxy() != nullptr || widget->inherits("QLabel") ||
            widget->inherits("QCalendarView")) // Qt's own
            continue;
        EXPECT_FALSE(nameOf(*widget).isEmpty()) << called(*widget, widget->toolTip());
        EXPECT_TRUE(reached.contains(widget)) << called(*widget, nameOf(*widget));
    }
}

void expectWhole(QWidget& window, QWidget& page) {
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    expectNothingCutOff(page);
    expectNamesAndReach(window, page);
}

struct Walk {
    const char* language;
    double scale; ///< of the font
};

class WalkTest : public PracticeTest, public testing::WithParamInterface<Walk> {
  protected:
    void SetUp() override {
        m_font = QApplication::font();
        applyLanguage(GetParam().language);
        QFont larger = m_font;
        larger.setPointSizeF(m_font.pointSizeF() * GetParam().scale);
        QApplication::setFont(larger);
        PracticeTest::SetUp();
        window->resize(1920, 1200);
    }
    void TearDown() override {
        PracticeTest::TearDown();
        QApplication::setFont(m_font);
        applyLanguage("en");
    }
    void expectWholeDialog(std::unique_ptr<QDialog> dialog) {
        SCOPED_TRACE(dialog->metaObject()->className());
        dialog->show();
        expectWhole(*dialog, *dialog);
    }

    /// A client of the sample who has a design.
    ClientFilePtr someone() {
        const auto clients =
            inPractice([](store::Practice& practice) { return practice.all<store::Client>(); });
        for (const store::Client& client : clients)
            if (ClientFilePtr file = fileOf(client.id); !file->revisions.empty())
                return file;
        return fileOf(clients.front().id);
    }

  private:
    QFont m_font;
};

TEST_P(WalkTest, EveryPageIsWhole) {
    openSample();
    for (const Page page : kPages) {
        SCOPED_TRACE("page " + std::to_string(static_cast<int>(page)));
        shell().show(page);
        ASSERT_TRUE(settled());
        expectWhole(*window, shell());
    }
    shell().showClient(
        inPractice([](store::Practice& practice) { return practice.all<store::Client>().front().id; }));
    ASSERT_TRUE(settled());
    for (int tab = 0; tab < shell().client()->tabs().count(); ++tab) {
        SCOPED_TRACE("tab " + std::to_string(tab));
        shell().client()->tabs().setCurrentIndex(tab);
        expectWhole(*window, shell());
    }
}

// Each as it is met: with a client who has a design, a plan and an invoice.
TEST_P(WalkTest, EveryDialogIsWhole) {
    openSample();
    const ClientFilePtr file = someone();
    expectWholeDialog(std::make_unique<ClientForm>(desk(), std::optional<store::Client>(), window.get()));
    auto practice = std::make_unique<NewPracticeDialog>(desk(), window.get());
    practice->setFolder("/disk/a/rather/long/path/to/a/folder/that/holds/the/practice/of/many/years/on/disk");
    expectWholeDialog(std::move(practice));
    expectWholeDialog(std::make_unique<IntakeForm>(plan::IntakeAnswers(), today(), window.get()));
    expectWholeDialog(std::make_unique<LotForm>(desk(), std::vector<store::Pigment>{store::Pigment()},
                                                std::optional<store::PigmentLot>(), window.get()));
    expectWholeDialog(std::make_unique<PhotoUseDialog>(desk(), file, window.get()));
    const std::vector<plan::ConsentTemplate> texts = plan::shippedConsents();
    expectWholeDialog(std::make_unique<ConsentDialog>(
        desk(), ConsentToSign{file, "treatment", true, {{"en", texts.front().text()}}}, window.get()));
    ASSERT_FALSE(file->revisions.empty());
    expectWholeDialog(std::make_unique<PlanDialog>(file, window.get()));
    expectWholeDialog(std::make_unique<QuoteDialog>(
        desk(), file, file->plans.empty() ? store::Id<store::TreatmentPlan>() : file->plans.front().id,
        window.get()));
    IssuedInvoice issued;
    issued.balance.total_minor = 120'000;
    expectWholeDialog(std::make_unique<PaymentDialog>(desk(), issued, window.get()));
    const design::Design design = design::proposeDesign(head::meanHead());
    expectWholeDialog(std::make_unique<StencilDialog>(
        StencilOrder{std::make_shared<const design::Design>(design), head::meanHead()}, window.get()));
    expectWholeDialog(std::make_unique<ClinicDialog>(window->document(), window.get()));
    expectWholeDialog(std::make_unique<ClientPicker>(desk(), "?", window.get()));
    expectWholeDialog(std::make_unique<WhenDialog>("?", plan::Date::parse("2026-06-30"), 600, window.get()));
    expectWholeDialog(std::make_unique<ShortcutsDialog>(*window, QString(), window.get()));
}

INSTANTIATE_TEST_SUITE_P(Languages, WalkTest,
                         testing::Values(Walk{"en", 2.0}, Walk{"de", 1.0}, Walk{"es", 1.5}, Walk{"fr", 1.25},
                                         Walk{"pt", 1.0}, Walk{"tr", 1.5}, Walk{"ar", 1.0}),
                         [](const testing::TestParamInfo<Walk>& each) {
                             return std::string(each.param.language) +
                                    std::to_string(static_cast<int>(100.0 * each.param.scale));
                         });

} // namespace

} // namespace trichion::studio
