#include "studio/practice/results_tab.h"

#include "studio/dialogs.h"
#include "studio/panels/picture_label.h"
#include "studio/panels/progress_strip.h"
#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/fading_chart.h"
#include "studio/practice/follow_up_dialog.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/photo_picture.h"
#include "studio/services/clinic_results.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kShownMap_px = 1400;

std::optional<std::filesystem::path> askWhereTo(QWidget& window, const QString& name, const QString& filter) {
    const QString chosen = QFileDialog::getSaveFileName(&window, ResultsTab::tr("Save"), name, filter);
    return chosen.isEmpty() ? std::nullopt : std::optional(pathOf(chosen));
}

/// Of the dots of a first photo; healed where it is not known.
calibration::FadingPoint curveFrom(const KeptResult& result) {
    calibration::FadingPoint point;
    point.baseline_days = std::max(optics::kHealed_days, result.kept.ages.baseline_days.value_or(0.0));
    return point;
}

std::function<double(double)> predictedLeft(const calibration::FadingPoint& from, double fade) {
    return [from, fade](double years) {
        calibration::FadingPoint at = from;
        at.followUp_days = from.baseline_days + years * base::kDaysPerYear;
        return calibration::leftBy(at, fade);
    };
}

} // namespace

ResultsTab::ResultsTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent), pickFile(askWhereTo) {
    layOut();
    m_progress->follow(m_runner);
}

// ---- layout

void ResultsTab::layOut() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeLeft(), 2);
    row->addWidget(makeRight(), 5);
}

QWidget* ResultsTab::makeLeft() {
    auto* left = new QWidget(this);
    auto* card = new Card(tr("What became of it"), left);
    m_list =
        new LineList(tr("Follow-ups"),
                     tr("Nothing measured yet. Two photos of the same view, some months apart, show what "
                        "is left of the dots."),
                     card);
    card->body().addWidget(m_list, 1);
    m_remove = pushButton(tr("&Remove…"), tr("Take this measurement out of the file; the photos stay"), card,
                          [this] { removeResult(); });
    auto* row = new QHBoxLayout;
    row->addWidget(leadingButton(tr("&Measure a follow-up…"), tr("What is left of the dots, from two photos"),
                                 card, [this] { measure(); }));
    row->addStretch();
    row->addWidget(m_remove);
    card->body().addLayout(row);
    auto* clinic = new Card(tr("The practice's own figures"), left);
    m_experienceSays = quietLabel({}, clinic);
    m_experienceSays->setAccessibleName(tr("The practice's own figures"));
    m_use =
        pushButton(tr("&Use for previews"),
                   tr("Previews fade and look as results of this practice do; Clinic profile takes it back"),
                   clinic, [this] { useFigures(); });
    clinic->body().addWidget(m_experienceSays);
    clinic->body().addWidget(m_use, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card, 1);
    column->addWidget(clinic);
    connect(m_list, &LineList::chosen, this, [this] { showResult(); });
    return left;
}

QWidget* ResultsTab::makeRight() {
    auto* right = new QWidget(this);
    m_picture = new PictureLabel(tr("Map of what is left"), right);
    m_headline = partTitle({}, right);
    m_advice = quietLabel({}, right);
    m_advice->setAccessibleName(tr("What speaks for or against a touch-up"));
    m_chart = new FadingChart(right);
    m_for = new QComboBox(right);
    m_for->addItem(tr("For the client"), QString());
    m_for->addItem(tr("For our portfolio"), QStringLiteral("marketing"));
    m_for->setAccessibleName(tr("Who the picture is for"));
    m_for->setToolTip(tr("The portfolio needs the client's consent to advertising; the use is noted"));
    m_pair = pushButton(tr("Save si&de by side…"),
                        tr("First photo and this one, laid over each other, with dates"), right,
                        [this] { save(Shown::SideBySide); });
    m_lapse = pushButton(tr("Save &time lapse…"), tr("All photos of this view one after the other (WebP)"),
                         right, [this] { save(Shown::TimeLapse); });
    m_progress = new ProgressStrip(right);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_for);
    row->addWidget(m_pair);
    row->addWidget(m_lapse);
    auto* below = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->addWidget(m_headline);
    words->addWidget(m_advice);
    words->addStretch();
    below->addLayout(words, 2);
    below->addWidget(m_chart, 3);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture, 3);
    column->addLayout(below, 2);
    column->addLayout(row);
    return right;
}

// ---- showing

void ResultsTab::follow(Client client) {
    if (client == Client::Another) {
        m_results.clear();
        m_picture->show({});
        showList();
    }
    readResults();
}

void ResultsTab::readResults() {
    if (!file())
        return;
    desk().run([this, client = file()->client.id](store::Practice& practice) -> PracticeDesk::Finish {
        return [this, client, results = resultsOf(store::followUpsOf(practice, client)),
                experience = experienceOf(practice)] {
            if (!file() || file()->client.id != client)
                return;
            m_results = results;
            m_experience = experience;
            m_experienceSays->setText(sentencesOf(m_experience).join(QLatin1Char('\n')));
            m_use->setEnabled(m_experience.fading || m_experience.results);
            showList();
        };
    });
}

void ResultsTab::showList() {
    std::vector<LineList::Line> lines;
    lines.reserve(m_results.size());
    for (auto result = m_results.rbegin(); result != m_results.rend(); ++result) {
        const bool isPromise = result->promise.has_value();
        const store::Photo* first = photoOf(result->row.baseline);
        const QString since =
            first != nullptr && first->takenOn ? tr("since %1").arg(shortDate(*first->takenOn)) : QString();
        lines.push_back({isPromise ? tr("Against the preview") : shortly(result->kept.whole), since,
                         shortDate(result->row.takenOn), QString::fromStdString(result->row.id.text),
                         !isPromise && adviceOn(result->kept).step == TouchUpAdvice::Step::TalkAbout});
    }
    m_list->show(lines);
    if (m_list->currentKey().isEmpty() && !lines.empty())
        m_list->list().setCurrentRow(0);
    showResult();
}

const KeptResult* ResultsTab::current() const {
    for (const KeptResult& result : m_results)
        if (QString::fromStdString(result.row.id.text) == m_list->currentKey())
            return &result;
    return nullptr;
}

const store::Photo* ResultsTab::photoOf(const store::PhotoId& id) const {
    if (file())
        for (const store::Photo& photo : file()->photos)
            if (photo.id == id)
                return &photo;
    return nullptr;
}

std::vector<const KeptResult*> ResultsTab::ofSameBaseline(const KeptResult& result) const {
    std::vector<const KeptResult*> same;
    for (const KeptResult& each : m_results)
        if (each.row.baseline == result.row.baseline)
            same.push_back(&each);
    return same;
}

void ResultsTab::showResult() {
    const KeptResult* result = current();
    for (QPushButton* button : {m_remove, m_pair, m_lapse})
        button->setEnabled(result != nullptr);
    m_for->setEnabled(result != nullptr);
    showPicture();
    showChart();
    if (result == nullptr) {
        m_headline->clear();
        m_advice->clear();
        return;
    }
    m_pair->setEnabled(result->row.aligned.has_value());
    m_lapse->setEnabled(result->row.aligned.has_value());
    if (result->promise) {
        const auto used = usedProfile();
        const optics::Calibration calibration =
            used ? used->calibration : optics::shippedConstants().appearance.calibration;
        m_headline->setText(tr("What came against the preview"));
        m_advice->setText(sentencesOf(calibration::promiseKept(*result->promise, calibration)).join('\n'));
        return;
    }
    const TouchUpAdvice advice = adviceOn(result->kept);
    m_headline->setText(headlineOf(advice.step));
    m_advice->setText(
        (advice.reasons +
         QStringList{fitOf(result->kept), tr("You decide; this is a measurement, no medical advice.")})
            .join(QLatin1Char('\n')));
}

void ResultsTab::showPicture() {
    const int asked = ++m_asked;
    const KeptResult* result = current();
    if (result == nullptr || !result->row.map) {
        m_picture->show({}, result == nullptr ? QString() : tr("No map was kept."));
        return;
    }
    desk().run([this, asked, id = *result->row.map](store::Practice& practice) -> PracticeDesk::Finish {
        return [this, asked, picture = smallPictureOf(practice, practice.get(id), kShownMap_px)] {
            if (m_asked == asked)
                m_picture->show(picture);
        };
    });
}

void ResultsTab::showChart() {
    const KeptResult* result = current();
    if (result == nullptr || result->promise) {
        m_chart->setVisible(false);
        return;
    }
    const store::Photo* first = photoOf(result->row.baseline);
    std::map<std::string, ChartLine> byZone;
    for (const KeptResult* each : ofSameBaseline(*result)) {
        const double years = first != nullptr && first->takenOn
                                 ? (each->row.takenOn - *first->takenOn) / base::kDaysPerYear
                                 : 0.0;
        for (const tracking::KeptZone& zone : each->kept.zones)
            if (zone.left) {
                ChartLine& line = byZone[zone.zone];
                line.name = zoneName(zone.zone);
                line.points.push_back({years, *zone.left, zone.sigma, zone.confidence, readable(zone)});
            }
    }
    std::vector<ChartLine> lines;
    lines.reserve(byZone.size());
    for (auto& [zone, line] : byZone)
        lines.push_back(std::move(line));
    const calibration::FadingPoint from = curveFrom(*result);
    std::vector<ChartCurve> curves{
        {tr("Predicted"),
         predictedLeft(from, optics::shippedConstants().appearance.calibration.fade),
         {},
         {}}};
    if (m_experience.fading)
        curves.push_back({tr("This practice, %1 clients").arg(m_experience.fading->clients),
                          predictedLeft(from, m_experience.fading->fade),
                          predictedLeft(from, m_experience.fading->low),
                          predictedLeft(from, m_experience.fading->high)});
    m_chart->show(std::move(lines), std::move(curves));
    m_chart->setVisible(true);
}

QString ResultsTab::advice() const {
    return m_headline->text() + QLatin1Char('\n') + m_advice->text();
}

QString ResultsTab::experience() const {
    return m_experienceSays->text();
}

// ---- doing

void ResultsTab::measure() {
    if (!file())
        return;
    auto* dialog = new FollowUpDialog(desk(), file(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FollowUpDialog::kept, this, [this] { emit told(tr("The follow-up was kept.")); });
    dialog->open();
}

void ResultsTab::removeResult() {
    const KeptResult* result = current();
    if (result == nullptr ||
        !asking()(this, {tr("Remove the measurement"),
                         tr("What was measured and its pictures go; the photos of the client stay."),
                         tr("Remove")}))
        return;
    desk().change([this, id = result->row.id](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        store::removeFollowUp(practice, transaction, id);
        transaction.commit();
        (void)store::sweepPhotos(practice);
        return [this] { emit told(tr("The measurement was removed.")); };
    });
}

void ResultsTab::useFigures() {
    try {
        useProfile(profileOf(m_experience, usedProfile()));
        emit told(tr("Previews that are opened from now on fade and look as results here do."));
    } catch (const base::Error& error) {
        emit told(sentenceFor(error));
    }
}

} // namespace trichion::studio
