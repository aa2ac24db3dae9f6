#include "studio/clinic_dialog.h"

#include "studio/dialogs.h"
#include "studio/panels/progress_strip.h"
#include "studio/services/messages.h"
#include "studio/test_patch_dialog.h"
#include "trichion/base/file.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

const std::array<double, 5> kAges_days = {optics::kHealed_days, 180.0, base::kDaysPerYear,
                                          2.0 * base::kDaysPerYear, 5.0 * base::kDaysPerYear};

QString number(double value) {
    return QLocale().toString(value, 'f', 1);
}

/// A profile without pairs comes from a test patch.
QString patchSummary(const optics::ClinicProfile& profile) {
    const double darkness =
        profile.calibration.strength / optics::shippedConstants().appearance.calibration.strength;
    return ClinicDialog::tr("From the test patch of one client: dots %1 times as dark as what ships. Colour "
                            "difference to the fields: %2 as predicted, %3 with this profile, %4 when each "
                            "field is judged by the others alone. Meant for this client only.")
        .arg(QLocale().toString(darkness, 'f', 2), number(profile.shippedError), number(profile.error),
             number(profile.leaveOneOutError));
}

QString summary(const optics::ClinicProfile& profile) {
    if (profile.pairs == 0)
        return patchSummary(profile);
    return ClinicDialog::tr(
               "%1 pairs. Colour difference to the real results: %2 with what ships, %3 with this "
               "profile, %4 when each pair is judged by the others alone. Below 3 is hard to see, "
               "above 6 is too far.")
        .arg(profile.pairs)
        .arg(number(profile.shippedError), number(profile.error), number(profile.leaveOneOutError));
}

void putInto(Document& document, const optics::Calibration& calibration) {
    render::Look look = document.look();
    look.conditions.calibration = calibration;
    document.setLook(look);
}

} // namespace

QString takeUsedProfile(Document& document) {
    try {
        if (const auto profile = usedProfile())
            putInto(document, profile->calibration);
        return {};
    } catch (const std::exception&) {
        return ClinicDialog::tr("The clinic profile could not be read: %1")
            .arg(sentenceFor(std::current_exception()));
    }
}

ClinicDialog::ClinicDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_pairs(new QTreeWidget(this))
    , m_age(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add pair…"), this))
    , m_use(new QPushButton(tr("&Use this profile"), this))
    , m_useShipped(new QPushButton(tr("Use what s&hips"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_inUse(new QLabel(this))
    , m_result(new QLabel(this))
    , m_said(new QLabel(this))
    , m_progress(new ProgressStrip(this)) {
    setWindowTitle(tr("Clinic profile"));
    layOut();
    m_progress->follow(m_runner);
    connect(m_add, &QPushButton::clicked, this, &ClinicDialog::choosePair);
    connect(m_use, &QPushButton::clicked, this, [this] { put(m_profile); });
    connect(m_useShipped, &QPushButton::clicked, this, [this] { put(std::nullopt); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString name = QFileDialog::getSaveFileName(this, tr("Save clinic profile"), "clinic.json",
                                                          tr("Clinic profiles (*.json)"));
        if (!name.isEmpty())
            saveProfile(pathOf(name));
    });
    showProfile();
}

void ClinicDialog::layOut() {
    auto* about =
        new QLabel(tr("Photos of clients before and after healing show how dots of this clinic "
                      "look. Add pairs of the design that is open; from two on a profile is fitted. "
                      "The same light and distance in both photos make it better."),
                   this);
    for (QLabel* text : {about, m_inUse, m_result, m_said})
        text->setWordWrap(true);
    m_pairs->setAccessibleName(tr("Pairs of photos"));
    m_pairs->setRootIsDecorated(false);
    m_pairs->setHeaderLabels({tr("Before"), tr("After"), tr("Age"), tr("Difference")});
    m_pairs->setToolTip(tr("The difference is that of the preview under the profile to the real result"));
    m_pairs->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_pairs->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_age->setAccessibleName(tr("Age of the dots in the photo after"));
    m_age->setToolTip(tr("How old the dots are in the photo after"));
    for (const double days : kAges_days)
        m_age->addItem(readable(optics::Age{base::Days(days)}), days);
    m_add->setToolTip(tr("Choose the photo before, then the photo after"));
    m_use->setToolTip(tr("All previews look like the results of this clinic from now on"));
    m_useShipped->setToolTip(tr("Previews as the program comes"));
    auto* open = new QPushButton(tr("&Open…"), this);
    open->setToolTip(tr("Open a profile that was saved"));
    m_save->setToolTip(tr("Save the profile as a file; no client is in it"));
    connect(open, &QPushButton::clicked, this, [this] {
        const QString name =
            QFileDialog::getOpenFileName(this, tr("Open clinic profile"), {}, tr("Clinic profiles (*.json)"));
        if (!name.isEmpty())
            openProfile(pathOf(name));
    });
    auto* patch = new QPushButton(tr("From a test &patch…"), this);
    patch->setToolTip(tr("How dark dots turn out on one client, from a photo of the test patch"));
    connect(patch, &QPushButton::clicked, this, &ClinicDialog::askPatch);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_age);
    adding->addWidget(m_add);
    adding->addWidget(patch);
    adding->addWidget(m_progress);
    adding->addStretch(1);
    adding->addWidget(open);
    adding->addWidget(m_save);
    auto* using_ = new QHBoxLayout;
    using_->addWidget(m_inUse, 1);
    using_->addWidget(m_useShipped);
    using_->addWidget(m_use);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_pairs, 1);
    column->addLayout(adding);
    column->addWidget(m_result);
    column->addWidget(m_said);
    column->addLayout(using_);
    column->addWidget(buttons);
    resize(680, 480);
}

// ---- pairs

void ClinicDialog::choosePair() {
    const QString photos = tr("Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif)");
    const QString before = QFileDialog::getOpenFileName(this, tr("Photo before"), {}, photos);
    if (before.isEmpty())
        return;
    const QString after = QFileDialog::getOpenFileName(this, tr("Photo after"), {}, photos);
    if (!after.isEmpty())
        addPair({pathOf(before), pathOf(after), optics::Age{base::Days(m_age->currentData().toDouble())}});
}

void ClinicDialog::addPair(const ResultPhotos& photos) {
    if (!m_document.design())
        return;
    say({});
    m_runner.startAfter(
        tr("Measuring"),
        [this, photos,
         design = m_document.design()](const base::Progress& progress) -> BackgroundRunner::Finish {
            const auto measure = measured(photos, *design, progress);
            return [this, photos, measure] { take(photos, measure); };
        },
        [this](const std::exception_ptr& failure) { sayFailure(failure); });
}

void ClinicDialog::take(const ResultPhotos& photos, const std::optional<calibration::PairMeasure>& measure) {
    const QString name = QString::fromStdString(base::utf8(photos.before.filename()));
    if (!measure) {
        say(tr("%1 and its photo after do not show enough of the same treated and bare skin.").arg(name));
        return;
    }
    m_measures.push_back(*measure);
    new QTreeWidgetItem(m_pairs, {name, QString::fromStdString(base::utf8(photos.after.filename())),
                                  readable(photos.age), QString()});
    if (m_measures.size() > 1)
        fit();
    else
        say(tr("One more pair, and a profile can be fitted."));
}

void ClinicDialog::fit() {
    try {
        m_profile = calibration::fitClinic(m_measures);
        for (std::size_t i = 0; i < m_measures.size(); ++i)
            m_pairs->topLevelItem(static_cast<int>(i))
                ->setText(3, number(calibration::errorOf(m_measures[i], m_profile->calibration)));
        say({});
    } catch (const std::exception&) {
        sayFailure(std::current_exception());
    }
    showProfile();
}

// ---- the profile

void ClinicDialog::askPatch() {
    auto* dialog = new TestPatchDialog(m_document.look().conditions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto profile = dialog->profile())
            takePatch(*profile);
    });
    dialog->open();
}

void ClinicDialog::takePatch(const optics::ClinicProfile& profile) {
    m_profile = profile;
    say({});
    showProfile();
}

void ClinicDialog::openProfile(const std::filesystem::path& path) {
    try {
        m_profile = optics::readClinicProfile(path);
        say({});
    } catch (const std::exception&) {
        sayFailure(std::current_exception());
    }
    showProfile();
}

void ClinicDialog::saveProfile(const std::filesystem::path& path) {
    try {
        base::durableWrite(path, optics::clinicProfileToJson(m_profile.value()));
        say(tr("Saved."));
    } catch (const std::exception&) {
        sayFailure(std::current_exception());
    }
}

void ClinicDialog::put(const std::optional<optics::ClinicProfile>& profile) {
    try {
        useProfile(profile);
        putInto(m_document,
                profile ? profile->calibration : optics::shippedConstants().appearance.calibration);
        say({});
    } catch (const std::exception&) {
        sayFailure(std::current_exception());
    }
    showProfile();
}

void ClinicDialog::showProfile() {
    const bool shipped =
        m_document.look().conditions.calibration == optics::shippedConstants().appearance.calibration;
    const bool isThis = m_profile && m_document.look().conditions.calibration == m_profile->calibration;
    m_inUse->setText(shipped  ? tr("In use: what ships")
                     : isThis ? tr("In use: this profile")
                              : tr("In use: a profile of this clinic"));
    m_result->setText(m_profile ? summary(*m_profile) : QString());
    m_use->setEnabled(m_profile.has_value() && !isThis);
    m_save->setEnabled(m_profile.has_value());
    m_useShipped->setEnabled(!shipped);
    m_add->setEnabled(m_document.design() != nullptr);
}

QString ClinicDialog::said() const {
    return m_said->text();
}

void ClinicDialog::say(const QString& sentence) {
    m_said->setText(sentence);
}

void ClinicDialog::sayFailure(const std::exception_ptr& failure) {
    if (!isInterruption(failure))
        say(sentenceFor(failure));
}

} // namespace trichion::studio
