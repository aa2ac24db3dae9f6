#include "studio/panels/look_section.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "studio/panels/time_marks.h"
#include "studio/panels/value_slider.h"
#include "studio/services/messages.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kPositions = 1000;
constexpr double kOldest_days = 10.0 * base::kDaysPerYear;
constexpr double kHealedPosition = 0.3;
// days(t) = scale * (exp(bend * t) - 1) through (0.3, 28 d) and (1, 10 y).
constexpr double kBend = 6.76;
constexpr double kSnap = 0.015;
enum State { Fresh, Healed };

/// What clinics tell clients about the first weeks (domain figures 4.1), and what the estimate leaves later.
QString phaseOf(const render::Look& look, const DesignPtr& design) {
    const double days = look.age.days.value;
    if (days < 0.5)
        return LookSection::tr("Red, darker and larger than they will be.");
    if (days < 5.0)
        return LookSection::tr("Small scabs: darker and larger than they will be.");
    if (days < 7.0)
        return LookSection::tr("Scabs fall off.");
    if (days < 12.0)
        return LookSection::tr("Looks faded for some days; the colour comes back.");
    if (days < optics::kHealed_days - 0.5)
        return LookSection::tr("Settles.");
    if (days < optics::kHealed_days + 0.5)
        return LookSection::tr("Healed: what to judge the result by.");
    const std::vector<optics::InkPart> parts =
        design ? design->pigmentation.parts : std::vector<optics::InkPart>();
    const double left = optics::strengthLeft(parts, look.age, look.conditions)[0];
    return LookSection::tr("About %1 % of the healed darkness is left (an estimate).")
        .arg(std::lround(100.0 * left));
}

/// What clients ask for by name.
std::vector<TimeMarks::Mark> moments() {
    const auto at = [](double days, const QString& name) {
        return TimeMarks::Mark{positionOfDays(days), name, days};
    };
    return {at(0.0, LookSection::tr("fresh")),
            at(7.0, LookSection::tr("day 7")),
            at(optics::kHealed_days, LookSection::tr("healed")),
            at(base::kDaysPerYear, LookSection::tr("1 y")),
            at(3.0 * base::kDaysPerYear, LookSection::tr("3")),
            at(5.0 * base::kDaysPerYear, LookSection::tr("5")),
            at(kOldest_days, LookSection::tr("10"))};
}

double snapped(double position) {
    return std::abs(position - kHealedPosition) < kSnap ? kHealedPosition : position;
}

} // namespace

double daysAt(double position) {
    // The curve is stretched by a hair so that both named points are met exactly.
    const double bent = std::expm1(kBend * position);
    if (position <= kHealedPosition)
        return optics::kHealed_days * bent / std::expm1(kBend * kHealedPosition);
    const double low = std::expm1(kBend * kHealedPosition);
    return std::lerp(optics::kHealed_days, kOldest_days, (bent - low) / (std::expm1(kBend) - low));
}

double positionOfDays(double days) {
    const double low = std::expm1(kBend * kHealedPosition);
    if (days <= optics::kHealed_days)
        return std::log1p(days / optics::kHealed_days * low) / kBend;
    const double share = (days - optics::kHealed_days) / (kOldest_days - optics::kHealed_days);
    return std::log1p(std::lerp(low, std::expm1(kBend), share)) / kBend;
}

LookSection::LookSection(Document& document, QWidget* parent)
    : Section(tr("Look"), parent)
    , m_document(document)
    , m_sessions(new Segments(tr("Sessions shown"), {}, this))
    , m_states(new Segments(tr("Age"), {tr("Fresh"), tr("Healed")}, this))
    , m_time(new QuietSlider(this))
    , m_marks(new TimeMarks(moments(), this))
    , m_age(new QLabel(this))
    , m_phase(quietLabel({}, this))
    , m_wear(new WearFold(document, this))
    , m_scene(new SceneFold(document, this))
    , m_failures(new FailureFold(document, this)) {
    m_time->setRange(0, kPositions);
    m_time->setPageStep(50);
    m_time->setSingleStep(10);
    m_time->setAccessibleName(tr("Time since the last session"));
    m_time->setToolTip(
        tr("How the dots look as they age, up to ten years\nDouble-click goes back to healed."));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    auto* sessions = new QLabel(tr("After session"), this);
    grid->addWidget(sessions, 0, 0, 1, 2);
    grid->addWidget(m_sessions, 1, 0, 1, 2);
    grid->addWidget(new QLabel(tr("Age"), this), 2, 0);
    grid->addWidget(m_age, 2, 1, Qt::AlignRight);
    grid->addWidget(m_states, 3, 0, 1, 2);
    grid->addWidget(m_time, 4, 0, 1, 2);
    grid->addWidget(m_marks, 5, 0, 1, 2);
    m_phase->setAccessibleName(tr("What these days look like"));
    grid->addWidget(m_phase, 6, 0, 1, 2);
    body().addLayout(grid);
    for (QWidget* fold : std::initializer_list<QWidget*>{m_wear, m_scene, m_failures})
        body().addWidget(fold);
    connect(m_sessions, &Segments::picked, this, [this](int index) {
        render::Look look = m_document.look();
        look.session = index;
        m_document.setLook(look);
    });
    connect(m_states, &Segments::picked, this,
            [this](int state) { setDays(state == Fresh ? 0.0 : optics::kHealed_days); });
    connect(m_time, &QSlider::valueChanged, this,
            [this](int position) { setDays(daysAt(snapped(static_cast<double>(position) / kPositions))); });
    connect(m_marks, &TimeMarks::picked, this, &LookSection::setDays);
    connect(m_time, &QuietSlider::resetWanted, this, [this] { setDays(optics::kHealed_days); });
    connect(&document, &Document::lookChanged, this, &LookSection::showLook);
    connect(&document, &Document::designChanged, this, &LookSection::showSessions);
    showLook();
}

QString LookSection::phase() const {
    return m_phase->text();
}

void LookSection::setDays(double days) {
    render::Look look = m_document.look();
    look.age = optics::Age{base::Days(days)};
    m_document.setLook(look);
}

void LookSection::showLook() {
    const optics::Age age = m_document.look().age;
    const QSignalBlocker quiet(m_time);
    if (!m_time->isSliderDown())
        m_time->setValue(static_cast<int>(std::lround(kPositions * positionOfDays(age.days.value))));
    m_states->showChoice(age == optics::kFresh ? Fresh : age == optics::kHealed ? Healed : -1);
    m_age->setText(readable(age));
    m_phase->setText(phaseOf(m_document.look(), m_document.design()));
    m_sessions->showChoice(m_document.look().session);
}

void LookSection::showSessions() {
    const std::size_t count = m_document.design()->sessions.size();
    if (count == m_sessionCount)
        return;
    m_sessionCount = count;
    QStringList choices = {tr("All")};
    for (std::size_t k = 1; k <= count; ++k)
        choices << QString::number(k);
    m_sessions->setChoices(choices);
    if (m_document.look().session > static_cast<int>(count)) {
        render::Look look = m_document.look();
        look.session = 0;
        m_document.setLook(look);
    }
    m_sessions->showChoice(m_document.look().session);
}

} // namespace trichion::studio
