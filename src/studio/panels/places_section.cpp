#include "studio/panels/places_section.h"

#include "studio/canvas/surface_path.h"
#include "studio/panels/bar_slider.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "trichion/design/tissues.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr double kMostDots = 200.0; // closer than any deposit allows; the file format has more
constexpr int kRowsShown = 5;
constexpr int kListMargin_px = 6;

} // namespace

PlacesSection::PlacesSection(Document& document, QWidget* parent)
    : Section(tr("Treated places"), parent)
    , m_document(document)
    , m_list(new QListWidget(this))
    , m_tissue(new Segments(tr("Tissue"), {tr("Skin"), tr("Scar"), tr("Burn"), tr("Birthmark")}, this))
    , m_ownDensity(new QCheckBox(tr("Density of its own"), this))
    , m_density(new BarSlider(
          tr("Density"), {0.0, kMostDots, 1.0, 0, design::kDefaultDensity, 1.0, 1.0, tr(" dots/cm²")}, this))
    , m_kept(new BarSlider(tr("Keeps of the pigment"), {0.2, 1.0, 0.01, 0, 1.0, 1.0, 100.0, tr(" %")}, this))
    , m_note(quietLabel({}, this))
    , m_draw(new QPushButton(tr("Draw a &place"), this)) {
    layOut();
    connectControls();
}

void PlacesSection::layOut() {
    m_list->setAccessibleName(tr("Treated places"));
    m_list->setToolTip(tr("Click chooses a place, a double-click or F2 gives it a name"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tissue->setToolTip(tr("Scars and burns keep less pigment and want more sessions"));
    m_ownDensity->setToolTip(tr("Otherwise it is as dense as the design is there"));
    m_density->setHelp(tr("Dots per cm² in this place"));
    m_kept->setHelp(tr("What this tissue keeps against whole skin, an estimate; seen in the preview"));
    m_note->setAccessibleName(tr("About the chosen place"));
    m_draw->setToolTip(tr("Treat a scar, a patch, a parting or thin hair alone (A)"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_list, m_tissue, m_ownDensity, m_density, m_kept, m_note, m_draw})
        body().addWidget(widget);
}

void PlacesSection::connectControls() {
    connect(m_draw, &QPushButton::clicked, this, &PlacesSection::drawWanted);
    for (BarSlider* slider : {m_density, m_kept})
        connect(slider, &QuietSlider::gestureEnded, &m_document, &Document::endGesture);
}

void PlacesSection::follow(AreaTool& areas) {
    m_areas = &areas;
    const auto change = [this](auto alter) {
        design::TreatedArea area = m_areas->shown();
        alter(area);
        m_areas->setStyle(area);
    };
    connect(m_tissue, &Segments::picked, this,
            [this](int tissue) { m_areas->setTissue(static_cast<design::Tissue>(tissue)); });
    connect(m_ownDensity, &QCheckBox::toggled, this, [this, change](bool own) {
        m_document.endGesture();
        change([this, own](design::TreatedArea& area) {
            area.dotsPerCm2 = own ? std::optional(m_document.design()->density.value) : std::nullopt;
        });
        m_document.endGesture();
    });
    connect(m_density, &BarSlider::changed, this, [change](double value) {
        change([value](design::TreatedArea& area) { area.dotsPerCm2 = value; });
    });
    connect(m_kept, &BarSlider::changed, this,
            [change](double value) { change([value](design::TreatedArea& area) { area.kept = value; }); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        emit drawWanted(); // its points are shown
        m_areas->select(static_cast<std::size_t>(row));
    });
    connect(m_list, &QListWidget::itemChanged, this, &PlacesSection::rename);
    connect(&areas, &AreaTool::shownChanged, this, &PlacesSection::showPlaces);
    for (const auto signal : {&Document::designChanged, &Document::registrationChanged})
        connect(&m_document, signal, this, &PlacesSection::showPlaces);
    showPlaces();
}

void PlacesSection::rename(const QListWidgetItem* item) {
    const int row = m_list->row(item);
    if (row >= 0)
        m_areas->rename(static_cast<std::size_t>(row), item->text());
}

QString PlacesSection::note() const {
    return m_note->text();
}

bool PlacesSection::isSeen(const design::TreatedArea& area) const {
    return !m_document.registration() ||
           std::any_of(area.points.begin(), area.points.end(), [this](const head::ScalpPoint& point) {
               return seenAt(m_document.registration()->view, point).has_value();
           });
}

void PlacesSection::fillList() {
    const std::vector<design::TreatedArea>& areas = m_document.design()->areas;
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > static_cast<int>(areas.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const int row = static_cast<int>(i);
        if (row == m_list->count())
            m_list->addItem(QString());
        QListWidgetItem* item = m_list->item(row);
        item->setText(nameOf(areas, i));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(m_areas->selected() ? static_cast<int>(*m_areas->selected()) : -1);
    const int rows = std::clamp(m_list->count(), 1, kRowsShown);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + kListMargin_px);
}

void PlacesSection::showPlaces() {
    if (m_areas == nullptr || !m_document.design())
        return;
    fillList();
    const bool isChosen = m_areas->selected().has_value();
    const bool isShown = isChosen || m_areas->on();
    const design::TreatedArea& area = m_areas->shown();
    m_list->setVisible(m_list->count() > 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_tissue, m_ownDensity, m_density, m_kept})
        widget->setVisible(isShown);
    m_tissue->showChoice(static_cast<int>(area.tissue));
    const QSignalBlocker quiet(m_ownDensity);
    m_ownDensity->setChecked(area.dotsPerCm2.has_value());
    m_density->setEnabled(area.dotsPerCm2.has_value());
    m_density->showValue(area.dotsPerCm2.value_or(m_document.design()->density.value));
    m_kept->setStandard(design::ruleOf(area.tissue).kept);
    m_kept->showValue(area.kept);
    QStringList notes;
    if (isChosen && !isSeen(area))
        notes << tr("Not seen in this photo: show one that has it, or the 3-D head (T).");
    if (isShown)
        notes << QString::fromStdString(design::ruleOf(area.tissue).first);
    if (m_document.design()->areas.empty())
        notes << tr("The whole scalp is treated. With a first place, only places are.");
    notes.removeAll(QString());
    m_note->setText(notes.join(QStringLiteral(" ")));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace trichion::studio
