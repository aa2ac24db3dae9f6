#include "studio/test_patch_dialog.h"

#include "studio/dialogs.h"
#include "studio/panels/patch_view.h"
#include "studio/panels/progress_strip.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/value_slider.h"
#include "studio/services/messages.h"
#include "trichion/base/color.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kWideDifference = 6.0; // CIEDE2000, as the command line says it

QString inWords(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

QString waterInWords(double water) {
    return inWords(water, water == std::floor(water) ? 0 : 1);
}

QColor colourOf(const base::LinearRgb& rgb) {
    const auto coded = [&](std::size_t c) {
        return static_cast<int>(std::lround(255.0 * base::srgbFromLinear(std::clamp(rgb[c], 0.0, 1.0))));
    };
    return {coded(0), coded(1), coded(2)};
}

/// Three halves of a swatch beside each other: seen, predicted, calibrated.
QIcon swatch(const base::LinearRgb& rgb) {
    QPixmap picture(36, 18);
    picture.fill(colourOf(rgb));
    return {picture};
}

} // namespace

std::optional<std::vector<double>> dilutionsFrom(const QString& text) {
    constexpr double kMost = 30.0;
    constexpr std::size_t kMostFields = 24;
    std::vector<double> waters;
    for (const QString& word :
         text.split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts)) {
        bool sound = false;
        const double water = word.toDouble(&sound);
        if (!sound || water < 0.0 || water > kMost || waters.size() == kMostFields)
            return std::nullopt;
        waters.push_back(water);
    }
    return waters;
}

TestPatchDialog::TestPatchDialog(const optics::Conditions& conditions, QWidget* parent)
    : QDialog(parent)
    , m_conditions(conditions)
    , m_view(new PatchView(this))
    , m_white(new QPushButton(tr("Pick &white or grey first"), this))
    , m_dilutions(new QLineEdit(QStringLiteral("4, 8, 12, 16, 20"), this))
    , m_needle(new QComboBox(this))
    , m_age(new QComboBox(this))
    , m_density(new QuietSpinBox(this))
    , m_radius(new QSlider(Qt::Horizontal, this))
    , m_hint(new QLabel(this))
    , m_fields(new QTreeWidget(this))
    , m_result(new QLabel(this))
    , m_said(new QLabel(this))
    , m_undo(new QPushButton(tr("&Remove last"), this))
    , m_take(new QPushButton(tr("&Take this profile"), this))
    , m_progress(new ProgressStrip(this)) {
    setWindowTitle(tr("Shade from a test patch"));
    layOut();
    m_progress->follow(m_runner);
    connect(m_view, &PatchView::clicked, this, &TestPatchDialog::place);
    connect(m_view, &PatchView::moved, this, &TestPatchDialog::move);
    connect(m_white, &QPushButton::toggled, this, &TestPatchDialog::showMarks);
    connect(m_dilutions, &QLineEdit::textChanged, this, &TestPatchDialog::takeSettings);
    connect(m_needle, &QComboBox::currentIndexChanged, this, &TestPatchDialog::takeSettings);
    connect(m_age, &QComboBox::currentIndexChanged, this, &TestPatchDialog::takeSettings);
    connect(m_density, &QDoubleSpinBox::valueChanged, this, &TestPatchDialog::takeSettings);
    connect(m_radius, &QSlider::valueChanged, this, &TestPatchDialog::takeSettings);
    connect(m_undo, &QPushButton::clicked, this, &TestPatchDialog::removeLast);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    takeSettings();
}

// ---- layout

void TestPatchDialog::layOut() {
    auto* about =
        quietLabel(tr("A photo of the test patch on its day shows how dark each dilution turns out on "
                      "this client. Even light, no flash; redness makes fields look darker, so an "
                      "hour after is better than at once."),
                   this);
    auto* choose = new QPushButton(tr("&Choose photo…"), this);
    choose->setToolTip(tr("A photo of the patch, close and sharp"));
    connect(choose, &QPushButton::clicked, this, &TestPatchDialog::choosePhoto);
    m_white->setCheckable(true);
    m_white->setToolTip(
        tr("The next click takes a white or grey place of the photo, to undo the colour of the "
           "light"));
    m_undo->setToolTip(tr("Takes the last ring off the photo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_hint->setWordWrap(true);
    m_hint->setAccessibleName(tr("What to click next"));
    auto* row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_white);
    row->addWidget(m_undo);
    row->addWidget(m_progress, 1);
    auto* left = new QVBoxLayout;
    left->addLayout(row);
    left->addWidget(m_view, 1);
    left->addWidget(m_hint);
    auto* right = new QVBoxLayout;
    right->addWidget(makeSettings());
    right->addWidget(makeResult(), 1);
    auto* both = new QHBoxLayout;
    both->addLayout(left, 3);
    both->addLayout(right, 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    m_take->setToolTip(tr("Goes back to the clinic profile, where it can be used and saved"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(both, 1);
    column->addWidget(buttons);
    choose->setDefault(true);
    resize(940, 620);
}

QWidget* TestPatchDialog::makeSettings() {
    constexpr double kUsualDensity_perCm2 = 90.0;
    m_dilutions->setAccessibleName(tr("Parts of water of the fields"));
    m_dilutions->setToolTip(tr("Parts of water to one of pigment, one number for each field in the order in "
                               "which you click them"));
    for (const char* marking : {"0601", "0801", "0803", "1001", "1003"})
        m_needle->addItem(QString::fromLatin1(marking));
    m_needle->setCurrentText(QString::fromStdString(optics::markingOf(m_places.technique.needle)));
    m_needle->setAccessibleName(tr("Needle of the patch"));
    m_needle->setToolTip(tr("The needle that made the patch"));
    m_age->addItem(tr("on the day"), 0.0);
    m_age->addItem(tr("healed"), optics::kHealed_days);
    m_age->setAccessibleName(tr("Age of the patch"));
    m_age->setToolTip(tr("How old the patch is in the photo"));
    m_density->setRange(10.0, 400.0);
    m_density->setDecimals(0);
    m_density->setValue(kUsualDensity_perCm2);
    m_density->setSuffix(tr(" dots/cm²"));
    m_density->setAccessibleName(tr("Density of the fields"));
    m_density->setToolTip(tr("How many dots each square centimetre of a field has"));
    m_radius->setRange(3, 200);
    m_radius->setValue(static_cast<int>(m_places.radius_px));
    m_radius->setAccessibleName(tr("Size of the rings"));
    m_radius->setToolTip(tr("As large as fits within a field: all in a ring is averaged"));
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Parts of water"), m_dilutions);
    form->addRow(tr("&Needle"), m_needle);
    form->addRow(tr("D&ensity"), m_density);
    form->addRow(tr("Patch is"), m_age);
    form->addRow(tr("R&ings"), m_radius);
    return box;
}

QWidget* TestPatchDialog::makeResult() {
    m_fields->setAccessibleName(tr("Fields of the patch"));
    m_fields->setRootIsDecorated(false);
    m_fields->setSelectionMode(QAbstractItemView::NoSelection);
    m_fields->setIconSize({36, 18});
    m_fields->setHeaderLabels({tr("Water"), tr("Seen"), tr("Predicted"), tr("Calibrated"), tr("Difference")});
    m_fields->setToolTip(tr("Colours of each field: in the photo, as predicted, and with the factor below. A "
                            "difference below 3 is hard to see."));
    m_fields->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QLabel* text : {m_result, m_said}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_result->setAccessibleName(tr("Result"));
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields, 1);
    column->addWidget(m_result);
    column->addWidget(m_said);
    return box;
}

// ---- the photo

void TestPatchDialog::choosePhoto() {
    const QString name =
        QFileDialog::getOpenFileName(this, tr("Photo of the test patch"), {},
                                     tr("Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)"));
    if (!name.isEmpty())
        openPhoto(pathOf(name));
}

void TestPatchDialog::openPhoto(const std::filesystem::path& path) {
    m_said->clear();
    m_runner.startAfter(
        tr("Opening the photo"),
        [this, path](const base::Progress& progress) -> BackgroundRunner::Finish {
            std::shared_ptr<const LoadedPhoto> photo = loadPhoto(path, progress);
            return [this, photo] { takePhoto(photo); };
        },
        [this](const std::exception_ptr& failure) {
            if (!isInterruption(failure))
                m_said->setText(sentenceFor(failure));
        });
}

void TestPatchDialog::takePhoto(std::shared_ptr<const LoadedPhoto> photo) {
    constexpr double kUsualRing = 0.015; // of the shorter side
    m_photo = std::move(photo);
    m_places.white.reset();
    m_places.bare.reset();
    m_places.fields.clear();
    const QSize size = m_photo->pyramid.size();
    m_radius->setValue(static_cast<int>(kUsualRing * std::min(size.width(), size.height())));
    m_view->setPhoto(m_photo);
    m_view->setFocus();
    takeSettings();
}

// ---- places

void TestPatchDialog::place(const base::ImagePoint& at) {
    if (!m_photo)
        return;
    if (m_white->isChecked()) {
        m_places.white = at;
        m_white->setChecked(false);
    } else if (!m_places.bare)
        m_places.bare = at;
    else if (m_places.fields.size() < m_places.waters.size())
        m_places.fields.push_back(at);
    read();
}

void TestPatchDialog::removeLast() {
    if (!m_places.fields.empty())
        m_places.fields.pop_back();
    else if (m_places.bare)
        m_places.bare.reset();
    else
        m_places.white.reset();
    read();
}

void TestPatchDialog::move(int mark, const base::ImagePoint& to) {
    int index = mark;
    if (m_places.white && index-- == 0)
        m_places.white = to;
    else if (m_places.bare && index-- == 0)
        m_places.bare = to;
    else
        m_places.fields.at(static_cast<std::size_t>(index)) = to;
    read();
}

void TestPatchDialog::takeSettings() {
    if (const auto waters = dilutionsFrom(m_dilutions->text())) {
        m_places.waters = *waters;
        if (m_places.fields.size() > waters->size())
            m_places.fields.resize(waters->size(), base::ImagePoint(Eigen::Vector2d::Zero()));
    }
    m_places.technique.needle = optics::needleFrom(m_needle->currentText().toStdString());
    m_places.age = optics::Age{base::Days(m_age->currentData().toDouble())};
    m_places.dots_per_cm2 = m_density->value();
    m_places.radius_px = m_radius->value();
    read();
}

void TestPatchDialog::read() {
    m_reading.reset();
    m_said->clear();
    if (m_photo)
        try {
            m_reading = readPatch(*m_photo->pixels, m_places, m_conditions);
        } catch (const std::exception&) {
            m_said->setText(sentenceFor(std::current_exception()));
        }
    if (!dilutionsFrom(m_dilutions->text()))
        m_said->setText(tr("Write the parts of water as numbers from 0 to 30 with commas between."));
    showMarks();
    showFields();
}

// ---- what is shown

QString TestPatchDialog::hint() const {
    return m_hint->text();
}

QString TestPatchDialog::said() const {
    return m_said->text();
}

std::optional<optics::ClinicProfile> TestPatchDialog::profile() const {
    return m_reading ? std::optional(profileOf(*m_reading)) : std::nullopt;
}

void TestPatchDialog::showMarks() {
    std::vector<PatchMark> marks;
    marks.reserve(2 + m_places.fields.size());
    if (m_places.white)
        marks.push_back({*m_places.white, tr("white")});
    if (m_places.bare)
        marks.push_back({*m_places.bare, tr("skin")});
    for (std::size_t i = 0; i < m_places.fields.size(); ++i)
        marks.push_back({m_places.fields[i], waterInWords(m_places.waters[i])});
    m_view->setMarks(std::move(marks), m_places.radius_px);
    const std::size_t next = m_places.fields.size();
    m_hint->setText(
        !m_photo               ? tr("Choose a photo of the test patch.")
        : m_white->isChecked() ? tr("Click a white or grey place, such as a card.")
        : !m_places.bare       ? tr("Click bare skin close beside the patch.")
        : next < m_places.waters.size()
            ? tr("Click the field with %1 parts of water.").arg(waterInWords(m_places.waters[next]))
            : tr("All fields are read. Drag a ring to mend its place."));
    m_undo->setEnabled(m_places.white || m_places.bare);
}

void TestPatchDialog::showFields() {
    m_fields->clear();
    m_take->setEnabled(m_reading.has_value());
    if (!m_reading)
        return m_result->clear();
    QStringList taken;
    for (const ReadField& field : m_reading->fields) {
        auto* row = new QTreeWidgetItem(
            m_fields, {waterInWords(field.water), {}, {}, {}, inWords(field.difference, 1)});
        row->setIcon(1, swatch(field.seen));
        row->setIcon(2, swatch(field.predicted));
        row->setIcon(3, swatch(field.calibrated));
        taken += field.take ? tr("%1 → %2").arg(waterInWords(field.water), waterInWords(*field.take))
                            : tr("%1 → none").arg(waterInWords(field.water));
    }
    const double error_percent = 100.0 * m_reading->darknessError;
    const QString factor = inWords(m_reading->fit.darkness, 2);
    QString text =
        m_reading->fields.size() > 1
            ? tr("Dots are %1 times as dark on this client as predicted (± %2 %).")
                  .arg(factor, inWords(error_percent, 0))
            : tr("Dots are %1 times as dark on this client as predicted. One field shows no error: "
                 "more make it sure.")
                  .arg(factor);
    text += QLatin1Char('\n') + tr("Parts of water to take for the shade of: %1").arg(taken.join(tr(",  ")));
    if (m_reading->fit.leaveOneOutError > kWideDifference)
        text += QLatin1Char('\n') +
                tr("The fields contradict each other (%1): look at their order, the light and the rings.")
                    .arg(inWords(m_reading->fit.leaveOneOutError, 1));
    m_result->setText(text);
}

} // namespace trichion::studio
