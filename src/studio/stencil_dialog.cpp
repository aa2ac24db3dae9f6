#include "studio/stencil_dialog.h"

#include "documents/stencil.h"
#include "studio/dialogs.h"
#include "studio/panels/pages_view.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "studio/services/messages.h"
#include "studio/services/stencil_printing.h"
#include "trichion/base/file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

/// Pages as high as the area, whatever the size of the window.
class PagesArea : public QScrollArea {
  public:
    PagesArea(PagesView& view, QWidget* parent) : QScrollArea(parent), m_view(view) {
        setWidget(&view);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setAccessibleName(tr("Pages of the stencil"));
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        m_view.setPageHeight(viewport()->height());
        QScrollArea::resizeEvent(event);
    }

  private:
    PagesView& m_view;
};

std::optional<std::filesystem::path> pickPdf(QWidget& window) {
    const QString name = QFileDialog::getSaveFileName(&window, StencilDialog::tr("Save stencil"),
                                                      StencilDialog::tr("stencil.pdf"),
                                                      StencilDialog::tr("Documents (*.pdf)"));
    if (name.isEmpty())
        return std::nullopt;
    std::filesystem::path path = pathOf(name);
    if (path.extension().empty())
        path += ".pdf";
    return path;
}

bool pickPrinter(QPrinter& printer, QWidget& window) {
    QPrintDialog dialog(&printer, &window);
    dialog.setWindowTitle(StencilDialog::tr("Print stencil"));
    dialog.setMinMax(printer.fromPage(), printer.toPage());
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    return dialog.exec() == QDialog::Accepted;
}

constexpr int kOptions_px = 240; // more where letters are large or words long

/// Rounded up: what is said is never better than what is.
QString percent(double share) {
    return QLocale().toString(std::ceil(1000.0 * share) / 10.0, 'f', 1);
}

} // namespace

StencilDialog::StencilDialog(StencilOrder order, QWidget* parent)
    : QDialog(parent)
    , m_order(std::move(order))
    , m_paper(new Segments(tr("Paper"), {tr("A4"), tr("Letter")}, this))
    , m_preset(new QComboBox(this))
    , m_hairline(new QCheckBox(tr("&Hairline"), this))
    , m_guides(new QCheckBox(tr("&Guide points and lines"), this))
    , m_crown(new QCheckBox(tr("&Crown with its dots"), this))
    , m_facts(new QLabel(this))
    , m_view(new PagesView(this))
    , m_save(new QPushButton(tr("&Save PDF…"), this))
    , m_print(new QPushButton(tr("&Print…"), this)) {
    setWindowTitle(tr("Export stencil"));
    askPath = [this] { return pickPdf(*this); };
    askPrinter = [this](QPrinter& printer) { return pickPrinter(printer, *this); };
    auto* row = new QHBoxLayout;
    row->addWidget(makeOptions());
    row->addWidget(new PagesArea(*m_view, this), 1);
    m_facts->setWordWrap(true);
    m_facts->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setToolTip(tr("Write the pages as they are shown; print them at 100 %"));
    m_save->setDefault(true);
    m_print->setToolTip(tr("Print the pages at true scale (Ctrl+P)"));
    m_print->setShortcut(QKeySequence::Print);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(row, 1);
    layout->addWidget(m_facts);
    layout->addWidget(buttons);
    resize(1060, 640);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &StencilDialog::write);
    connect(m_print, &QPushButton::clicked, this, &StencilDialog::printPages);
    plan();
}

QWidget* StencilDialog::makeOptions() {
    auto* options = new QWidget(this);
    m_paper->showChoice(m_order.paper == documents::Paper::A4 ? 0 : 1);
    m_paper->setToolTip(tr("The size of the paper in the printer"));
    for (const head::GuidePreset& preset : head::guidePresets())
        m_preset->addItem(QString::fromStdString(preset.name), QString::fromStdString(preset.id));
    m_preset->setCurrentIndex(m_preset->findData(QString::fromStdString(m_order.preset)));
    m_preset->setAccessibleName(tr("Guides"));
    m_preset->setToolTip(tr("Whose proportions the guide points have"));
    m_hairline->setToolTip(tr("The hairline unrolled onto several sheets that overlap"));
    m_guides->setToolTip(tr("Points and lines of the face to lay the sheets on the head by"));
    m_crown->setToolTip(tr("Rings and rays about the whorl, with every dot within 5 cm"));
    for (QCheckBox* box : {m_hairline, m_guides, m_crown})
        box->setChecked(true);
    auto* column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(quietLabel(tr("Paper"), this));
    column->addWidget(m_paper);
    column->addSpacing(10);
    column->addWidget(quietLabel(tr("On it"), this));
    for (QCheckBox* box : {m_hairline, m_guides, m_crown})
        column->addWidget(box);
    column->addSpacing(10);
    column->addWidget(quietLabel(tr("Guides for"), this));
    column->addWidget(m_preset);
    column->addStretch(1);
    column->addWidget(quietLabel(
        tr("Print at 100 %, without fitting to the page. Then measure both check bars: they must be 50 mm "
           "long."),
        this));
    int width = kOptions_px;
    for (const QCheckBox* box : {m_hairline, m_guides, m_crown})
        width = std::max(width, box->sizeHint().width() + column->contentsMargins().right());
    options->setFixedWidth(width);
    connect(m_paper, &Segments::picked, this, &StencilDialog::plan);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &StencilDialog::plan);
    for (QCheckBox* box : {m_hairline, m_guides, m_crown})
        connect(box, &QCheckBox::toggled, this, &StencilDialog::plan);
    return options;
}

void StencilDialog::plan() {
    m_order.paper = m_paper->chosen() == 0 ? documents::Paper::A4 : documents::Paper::Letter;
    m_order.preset = m_preset->currentData().toString().toStdString();
    m_order.parts = {m_hairline->isChecked(), m_guides->isChecked(), m_crown->isChecked()};
    m_guides->setEnabled(m_order.parts.hairline);
    m_preset->setEnabled(m_order.parts.hairline && m_order.parts.guides);
    m_pages.reset();
    enableOutput(false);
    m_view->setNote(tr("Laying out the pages…"));
    m_runner.start(
        tr("Laying out the pages"),
        [this, order = m_order](const base::Progress& progress) -> BackgroundRunner::Finish {
            auto pages = stencilPages(order, progress);
            return [this, pages = std::move(pages)] { take(pages); };
        },
        [this](const std::exception_ptr& failure) { complain(failure); });
}

void StencilDialog::take(std::shared_ptr<const StencilPages> pages) {
    m_pages = std::move(pages);
    m_view->setPages(m_pages->pictures);
    enableOutput(!m_pages->sheets.empty());
    QStringList facts;
    if (m_pages->sheets.empty())
        m_view->setNote(tr("Choose what goes on the paper."));
    else
        facts << (m_pages->sheets.size() == 1 ? tr("1 page.") : tr("%1 pages.").arg(m_pages->sheets.size()));
    if (m_pages->hairlineDistortion > 0.0)
        facts << tr("Lengths along the hairline are true; other distances on its sheets are off by at most "
                    "%1 %.")
                     .arg(percent(m_pages->hairlineDistortion));
    if (m_pages->crownDistortion > 0.0)
        facts << tr("On the crown's sheet lengths from the whorl are true, others are off by at most %1 %.")
                     .arg(percent(m_pages->crownDistortion));
    m_facts->setText(facts.join(QStringLiteral(" ")));
}

QString StencilDialog::facts() const {
    return m_facts->text();
}

void StencilDialog::complain(const std::exception_ptr& failure) {
    if (isInterruption(failure))
        return;
    m_view->setPages({});
    m_facts->setText(sentenceFor(failure));
    enableOutput(m_pages != nullptr && !m_pages->sheets.empty());
}

void StencilDialog::write() {
    if (!m_pages)
        return;
    const std::optional<std::filesystem::path> path = askPath();
    if (!path)
        return;
    enableOutput(false);
    m_runner.start(
        tr("Writing the stencil"),
        [this, path = *path, pages = m_pages](const base::Progress&) -> BackgroundRunner::Finish {
            base::durableWrite(path, documents::stencilPdf(pages->sheets, pages->style, pages->paper));
            return [this, path] {
                emit saved(tr("Saved %1. Print it at 100 % and measure the check bars: 50 mm.")
                               .arg(QString::fromStdString(base::utf8(path.filename()))));
                accept();
            };
        },
        [this](const std::exception_ptr& failure) { complain(failure); });
}

void StencilDialog::enableOutput(bool possible) {
    m_save->setEnabled(possible);
    m_print->setEnabled(possible);
}

void StencilDialog::printPages() {
    if (!m_pages)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUpForStencil(*printer, m_pages->paper);
    printer->setFromTo(1, static_cast<int>(m_pages->sheets.size()));
    if (!askPrinter(*printer))
        return;
    if (const QString reason = whyNotTrueScale(*printer, m_pages->paper); !reason.isEmpty()) {
        m_facts->setText(reason);
        return;
    }
    enableOutput(false);
    m_runner.start(
        tr("Printing the stencil"),
        [this, printer, pages = m_pages](const base::Progress& progress) -> BackgroundRunner::Finish {
            printStencil(*printer, *pages, progress);
            return [this] {
                emit saved(tr("The stencil is printed. Measure the check bars on it: 50 mm."));
                accept();
            };
        },
        [this](const std::exception_ptr& failure) { complain(failure); });
}

} // namespace trichion::studio
