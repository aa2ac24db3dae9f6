#include "studio/practice/follow_up_dialog.h"

#include "studio/panels/patch_view.h"
#include "studio/panels/picture_label.h"
#include "studio/panels/progress_strip.h"
#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/consent_records.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/photo_picture.h"
#include "studio/practice/result_records.h"
#include "studio/services/clinic_results.h"
#include "studio/services/core_texts.h"
#include "studio/services/messages.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

constexpr std::size_t kFewestPairs = 4;
constexpr double kPlaceMark_px = 9.0;

enum Page { kResultPage, kMarkPage };

void nameChoice(QWidget* widget, const QString& name, const QString& tip) {
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
}

} // namespace

FollowUpDialog::FollowUpDialog(PracticeDesk& desk, ClientFilePtr file, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_file(std::move(file))
    , m_baseline(new QComboBox(this))
    , m_followUp(new QComboBox(this))
    , m_design(new QComboBox(this))
    , m_about(quietLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_first(new PatchView(this))
    , m_second(new PatchView(this))
    , m_picture(new PictureLabel(tr("What was measured"), this))
    , m_said(new QLabel(this))
    , m_progress(new ProgressStrip(this)) {
    setWindowTitle(tr("Measure a follow-up"));
    m_measure = leadingButton(tr("&Measure"), tr("Lay the later photo over the first and measure (Ctrl+M)"),
                              this, [this] { measure(); });
    m_measure->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    m_byHand =
        pushButton(tr("Mark places by &hand"), tr("Click the same places in both photos"), this, [this] {
            m_stack->setCurrentIndex(kMarkPage);
            showState();
        });
    m_undo = pushButton(tr("&Remove last"), tr("Takes the last mark off (Ctrl+Z)"), this,
                        [this] { removeLastMark(); });
    m_undo->setShortcut(QKeySequence::Undo);
    m_keep = leadingButton(tr("&Keep it"), tr("Seal the result into the client's file (Ctrl+S)"), this,
                           [this] { keep(); });
    m_keep->setShortcut(QKeySequence::Save);
    layOut();
    fillChoices();
    m_progress->follow(m_runner);
    for (QComboBox* box : {m_baseline, m_followUp, m_design})
        connect(box, &QComboBox::currentIndexChanged, this, &FollowUpDialog::choose);
    connect(m_first, &PatchView::clicked, this, &FollowUpDialog::markInBaseline);
    connect(m_second, &PatchView::clicked, this, &FollowUpDialog::markInFollowUp);
    connect(m_first, &PatchView::moved, this, [this](int mark, const base::ImagePoint& to) {
        m_inFirst[static_cast<std::size_t>(mark)] = to;
        showMarks();
    });
    connect(m_second, &PatchView::moved, this, [this](int mark, const base::ImagePoint& to) {
        m_inSecond[static_cast<std::size_t>(mark)] = to;
        showMarks();
    });
    connect(&m_runner, &BackgroundRunner::busyChanged, this, &FollowUpDialog::showState);
    connect(&desk, &PracticeDesk::stateChanged, this,
            [this] { setVisible(m_desk.state() == PracticeDesk::State::Open); });
    choose();
}

// ---- layout

void FollowUpDialog::layOut() {
    nameChoice(m_baseline, tr("First photo"),
               tr("Healed dots; or untreated skin, to compare with the preview"));
    nameChoice(m_followUp, tr("Later photo"), tr("The same view of the same scalp, later"));
    nameChoice(m_design, tr("Design"), tr("What was done; it says where dots are and where not"));
    nameChoice(m_first, tr("Places in the first photo"),
               tr("Click a mole, a scar, a corner; the wheel zooms"));
    nameChoice(m_second, tr("Places in the later photo"), tr("Click the same places in the same order"));
    m_said->setWordWrap(true);
    m_said->setAccessibleName(tr("What was found"));
    auto* form = new QFormLayout;
    form->addRow(tr("&First photo"), m_baseline);
    form->addRow(tr("&Later photo"), m_followUp);
    form->addRow(tr("&Design"), m_design);
    auto* top = new QHBoxLayout;
    top->addLayout(form, 1);
    top->addWidget(m_about, 1);
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_first, 1);
    row->addWidget(m_second, 1);
    m_stack->insertWidget(kResultPage, m_picture);
    m_stack->insertWidget(kMarkPage, both);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_measure);
    buttons->addWidget(m_byHand);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(
        pushButton(tr("Close"), tr("Leave without keeping (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
    resize(1060, 760);
}

void FollowUpDialog::fillChoices() {
    std::vector<const store::Photo*> photos;
    for (const store::Photo& photo : m_file->photos)
        if (photo.takenOn)
            photos.push_back(&photo);
    std::stable_sort(photos.begin(), photos.end(),
                     [](const store::Photo* a, const store::Photo* b) { return *a->takenOn < *b->takenOn; });
    int healed = -1;
    for (const store::Photo* photo : photos) {
        for (QComboBox* box : {m_baseline, m_followUp})
            box->addItem(nameOfPhoto(*photo), QString::fromStdString(photo->id.text));
        if (healed < 0 && !isUntreated(*photo))
            healed = m_baseline->count() - 1;
    }
    m_baseline->setCurrentIndex(std::max(0, healed));
    m_followUp->setCurrentIndex(m_followUp->count() - 1);
    m_design->addItem(tr("No design: the skin says where dots are"), QString());
    for (const store::DesignRow& design : m_file->designs)
        if (const store::DesignRevision* newest = m_file->newest(design.id)) {
            m_design->addItem(nameOfRevision(*m_file, newest->id), QString::fromStdString(newest->id.text));
            if (design.state == "chosen")
                m_design->setCurrentIndex(m_design->count() - 1);
        }
}

// ---- what is chosen

const store::Photo* FollowUpDialog::photoOf(const QComboBox& box) const {
    for (const store::Photo& photo : m_file->photos)
        if (QString::fromStdString(photo.id.text) == box.currentData().toString())
            return &photo;
    return nullptr;
}

bool FollowUpDialog::isPromise() const {
    const store::Photo* first = photoOf(*m_baseline);
    return first != nullptr && isUntreated(*first);
}

void FollowUpDialog::choose() {
    ++m_asked;
    m_runner.cancel();
    m_outcome.reset();
    m_inFirst.clear();
    m_inSecond.clear();
    m_first->setPhoto(nullptr);
    m_second->setPhoto(nullptr);
    m_stack->setCurrentIndex(kResultPage);
    m_about->setText(
        isPromise() ? tr("The first photo shows untreated skin: what the design promised, at the age of the "
                         "later photo, is compared with what came.")
                    : tr("What is left of the dots of the first photo. Both should be taken from the same "
                         "side, in the same light, shaved alike."));
    m_said->clear();
    showState();
}

void FollowUpDialog::showState() {
    const store::Photo* first = photoOf(*m_baseline);
    const store::Photo* second = photoOf(*m_followUp);
    const bool busy = m_runner.busy();
    const bool differ = first != nullptr && second != nullptr && first->id != second->id;
    const bool hasOrder = differ && *first->takenOn <= *second->takenOn;
    const bool hasDesign = !m_design->currentData().toString().isEmpty();
    const bool marking = isMarking();
    const bool enough = !marking || pairs().size() >= kFewestPairs;
    m_measure->setEnabled(!busy && hasOrder && enough && (hasDesign || !isPromise()));
    m_byHand->setVisible(m_outcome != nullptr && !marking);
    m_byHand->setEnabled(!busy);
    m_undo->setVisible(marking);
    m_undo->setEnabled(!m_inFirst.empty() || !m_inSecond.empty());
    m_keep->setEnabled(!busy && m_outcome && !m_outcome->measured.report.empty() && !marking);
    if (busy || m_outcome)
        return;
    if (m_file->photos.size() < 2)
        m_picture->show({}, tr("Two photos with their dates are needed."));
    else if (!hasOrder)
        m_picture->show({}, tr("Choose two photos, the later one below."));
    else if (isPromise() && !hasDesign)
        m_picture->show({}, tr("Choose the design that was promised."));
    else
        m_picture->show({}, tr("“Measure” lays the later photo over the first."));
}

// ---- measuring

void FollowUpDialog::measure() {
    if (!m_measure->isEnabled())
        return;
    const int asked = ++m_asked;
    m_measure->setEnabled(false);
    m_outcome.reset();
    m_said->clear();
    FollowUpOrder order;
    order.reference = isPromise() ? tracking::Reference::Plan : tracking::Reference::Baseline;
    order.pairs = pairs();
    if (const auto used = usedProfile())
        order.calibration = used->calibration;
    const QPointer<FollowUpDialog> self(this);
    m_desk.run(
        [self, asked, order, first = *photoOf(*m_baseline), second = *photoOf(*m_followUp),
         revision = m_design->currentData().toString().toStdString()](
            store::Practice& practice) mutable -> PracticeDesk::Finish {
            order.baseline = practice.contentOf(first);
            order.followUp = practice.contentOf(second);
            for (const store::HeadRow& head : practice.of<store::HeadRow>(first.client))
                order.heads.push_back(head.content.reveal());
            if (!revision.empty())
                order.design = practice.get(store::DesignRevisionId{revision}).content.reveal();
            if (const auto days = store::dotAge_days(practice, first.client, *first.takenOn))
                order.ages.baseline_days = *days;
            if (const auto days = store::dotAge_days(practice, first.client, *second.takenOn))
                order.ages.followUp_days = *days;
            return [self, asked, order = std::move(order)] {
                if (self && self->m_asked == asked)
                    self->start(order);
            };
        },
        [self](const std::exception_ptr& failure) {
            if (self)
                self->m_said->setText(sentenceFor(failure));
        });
}

void FollowUpDialog::start(FollowUpOrder order) {
    const QStringList dates{readable(*photoOf(*m_baseline)->takenOn),
                            readable(*photoOf(*m_followUp)->takenOn)};
    m_picture->show({}, tr("Measuring…"));
    m_stack->setCurrentIndex(kResultPage);
    m_runner.start(
        tr("Measuring what is left…"),
        [this, order = std::move(order), dates](const base::Progress& progress) -> BackgroundRunner::Finish {
            auto outcome = std::make_shared<const FollowUpOutcome>(outcomeOf(order, dates, progress));
            return [this, outcome] { take(outcome); };
        },
        [this](const std::exception_ptr& failure) {
            m_picture->show({}, {});
            m_said->setText(isInterruption(failure) ? tr("Stopped.") : sentenceFor(failure));
            showState();
        });
}

void FollowUpDialog::take(std::shared_ptr<const FollowUpOutcome> outcome) {
    m_outcome = std::move(outcome);
    const MeasuredFollowUp& measured = m_outcome->measured;
    m_first->setPhoto(measured.baseline);
    m_second->setPhoto(measured.followUp);
    showMarks();
    if (measured.report.empty()) {
        const auto refusal = measured.facts.registration.refusal.value_or(tracking::Refusal::SkinDiffers);
        m_said->setText(localValue(QString::fromUtf8(sentenceOf(refusal).data())));
        m_stack->setCurrentIndex(kMarkPage);
    } else {
        m_said->setText(m_outcome->lines.join(QLatin1Char('\n')));
        m_picture->show(imageOf(std::make_shared<const base::Picture>(m_outcome->map)));
        m_stack->setCurrentIndex(kResultPage);
    }
    showState();
}

// ---- by hand

bool FollowUpDialog::isMarking() const {
    return m_stack->currentIndex() == kMarkPage;
}

std::vector<tracking::PlacePair> FollowUpDialog::pairs() const {
    std::vector<tracking::PlacePair> pairs;
    const std::size_t count = std::min(m_inFirst.size(), m_inSecond.size());
    pairs.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        pairs.push_back({m_inFirst[i], m_inSecond[i]});
    return pairs;
}

void FollowUpDialog::markInBaseline(const base::ImagePoint& place) {
    if (m_inFirst.size() > m_inSecond.size())
        m_inFirst.pop_back(); // thought better of
    m_inFirst.push_back(place);
    showMarks();
}

void FollowUpDialog::markInFollowUp(const base::ImagePoint& place) {
    if (m_inSecond.size() > m_inFirst.size())
        m_inSecond.pop_back();
    m_inSecond.push_back(place);
    showMarks();
}

void FollowUpDialog::removeLastMark() {
    if (m_inFirst.size() > m_inSecond.size())
        m_inFirst.pop_back();
    else if (!m_inSecond.empty()) {
        if (m_inSecond.size() == m_inFirst.size())
            m_inFirst.pop_back();
        m_inSecond.pop_back();
    }
    showMarks();
}

void FollowUpDialog::showMarks() {
    const auto marks = [](const std::vector<base::ImagePoint>& places) {
        std::vector<PatchMark> shown;
        shown.reserve(places.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            shown.push_back({places[i], QString::number(i + 1)});
        return shown;
    };
    m_first->setMarks(marks(m_inFirst), kPlaceMark_px);
    m_second->setMarks(marks(m_inSecond), kPlaceMark_px);
    if (isMarking() && !(m_inFirst.empty() && m_inSecond.empty()))
        m_said->setText(
            pairs().size() < kFewestPairs
                ? tr("%1 of %2 places are marked in both photos. Moles, scars and corners serve best.")
                      .arg(pairs().size())
                      .arg(kFewestPairs)
                : tr("%1 places are marked in both photos: measure, or mark more.").arg(pairs().size()));
    showState();
}

// ---- keeping

void FollowUpDialog::keep() {
    if (!m_keep->isEnabled())
        return;
    store::FollowUp row;
    row.client = m_file->client.id;
    row.baseline = photoOf(*m_baseline)->id;
    row.photo = photoOf(*m_followUp)->id;
    row.takenOn = *photoOf(*m_followUp)->takenOn;
    row.report = store::Sealed<std::string>(m_outcome->measured.report);
    if (const std::string revision = m_design->currentData().toString().toStdString(); !revision.empty())
        row.designRevision = store::DesignRevisionId{revision};
    if (m_outcome->measured.promise)
        row.result = store::Sealed<std::string>(calibration::pairToJson(*m_outcome->measured.promise));
    const QPointer<FollowUpDialog> self(this);
    m_keep->setEnabled(false);
    m_desk.change(
        [self, row, outcome = m_outcome](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            (void)store::keepFollowUp(practice, transaction, row, outcome->files);
            transaction.commit();
            return [self] {
                if (!self)
                    return;
                emit self->kept();
                self->accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (!self)
                return;
            self->m_said->setText(sentenceFor(failure));
            self->showState();
        });
}

QString FollowUpDialog::said() const {
    return m_said->text();
}

} // namespace trichion::studio
