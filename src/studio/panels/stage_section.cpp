#include "studio/panels/stage_section.h"

#include "studio/panels/fold.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/quiet_wheel.h"
#include "studio/panels/segments.h"
#include "studio/services/catalogue_texts.h"
#include "studio/services/messages.h"
#include "studio/services/stage_proposal.h"
#include "trichion/design/treatments.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <array>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kPause_ms = 250;
constexpr int kMostMonths = 600;

bool isNorwood(const std::string& stage) {
    return stage.rfind("norwood", 0) == 0;
}

/// Hair is worn longer than stubble.
stipple::Worn wornIn(const Document& document) {
    return document.look().shave_mm ? stipple::Worn::Shaved : stipple::Worn::Long;
}

std::array<QString, 6> colourNames() {
    return {StageSection::tr("Black"), StageSection::tr("Brown"), StageSection::tr("Blond"),
            StageSection::tr("Red"),   StageSection::tr("Grey"),  StageSection::tr("White")};
}

} // namespace

StageSection::StageSection(Document& document, QWidget* parent)
    : Section(tr("Hair loss"), parent)
    , m_document(document)
    , m_scale(new Segments(tr("Drawings of stages"), {tr("Norwood"), tr("Ludwig, Savin")}, this))
    , m_stage(new QComboBox(this))
    , m_propose(new QPushButton(tr("Propose from the photos"), this))
    , m_proposal(quietLabel({}, this))
    , m_shown(new Segments(tr("Stage shown"), {tr("Now"), tr("Next"), tr("One more")}, this))
    , m_warning(new QLabel(this))
    , m_asked(new Fold(tr("About the client"), this))
    , m_colour(new QComboBox(this))
    , m_losesHair(new QCheckBox(tr("Hair is being lost now"), this))
    , m_raised(new QCheckBox(tr("The scar is raised"), this))
    , m_months(new QSpinBox(this)) {
    layOut();
    layOutAsked();
    m_scale->showChoice(0);
    fillStages();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause_ms);
    connectControls();
    showAll();
}

void StageSection::layOut() {
    m_scale->button(0).setToolTip(tr("Norwood and Hamilton: men's pattern"));
    m_scale->button(1).setToolTip(tr("Ludwig and Savin: women's pattern"));
    m_stage->setAccessibleName(tr("The client's stage of hair loss"));
    m_stage->setToolTip(tr("As the client is now; the next stages follow from it"));
    m_propose->setToolTip(tr("Compare where hair is seen in the photos with the drawings of the stages"));
    m_proposal->setAccessibleName(tr("What the photos say of the stage"));
    m_shown->button(0).setToolTip(tr("The hair as it is in the photo"));
    m_shown->button(1).setToolTip(tr("Take off the hair that the next stage takes"));
    m_shown->button(2).setToolTip(tr("Take off the hair that the stage after it takes too"));
    m_warning->setWordWrap(true);
    m_warning->setObjectName("caution");
    m_warning->setAccessibleName(tr("What would stand alone"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_scale, m_stage, m_propose, m_proposal, m_shown,
                                                           m_warning, m_asked})
        body().addWidget(widget);
}

void StageSection::layOutAsked() {
    m_colour->setAccessibleName(tr("Colour of the hair"));
    m_colour->setToolTip(tr("Some treatments suit some colours less; the notes say which"));
    m_colour->addItem(tr("Colour of the hair not said"), QString());
    for (std::size_t i = 0; i < design::hairColours().size(); ++i)
        m_colour->addItem(colourNames().at(i), QString::fromStdString(design::hairColours()[i]));
    m_losesHair->setToolTip(tr("Also: the disease or the pull goes on"));
    m_raised->setToolTip(tr("A thick scar or a keloid"));
    m_months->setAccessibleName(tr("Months since the scar or the operation"));
    m_months->setToolTip(tr("Since the scar, the transplant or the treatment that is built on"));
    m_months->setRange(-1, kMostMonths);
    m_months->setSpecialValueText(tr("Months since the scar: not said"));
    m_months->setSuffix(tr(" months since the scar"));
    for (QWidget* field : std::initializer_list<QWidget*>{m_stage, m_colour, m_months})
        new QuietWheel(*field);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_colour, m_losesHair, m_raised, m_months})
        m_asked->body().addWidget(widget);
}

render::LossScale StageSection::chosenScale() const {
    return m_scale->chosen() == 1 ? render::LossScale::Ludwig : render::LossScale::Norwood;
}

void StageSection::fillStages() {
    const QSignalBlocker quiet(m_stage);
    m_stage->clear();
    m_stage->addItem(tr("Stage not said"), QString());
    for (const design::HairLossStage& stage : design::hairLossCatalogue())
        if (stage.id == "totalis" || isNorwood(stage.id) == (chosenScale() == render::LossScale::Norwood))
            m_stage->addItem(catalogueText(stage.name), QString::fromStdString(stage.id));
}

void StageSection::connectControls() {
    connect(m_scale, &Segments::picked, this, [this] {
        fillStages();
        showAll();
    });
    connect(m_stage, &QComboBox::activated, this,
            [this](int row) { choose(m_stage->itemData(row).toString().toStdString()); });
    connect(m_propose, &QPushButton::clicked, this, &StageSection::lookForStage);
    connect(m_shown, &Segments::picked, this, &StageSection::showStage);
    connect(m_colour, &QComboBox::activated, this, [this](int row) {
        design::AskedFacts asked = m_document.hair()->asked;
        asked.colour = m_colour->itemData(row).toString().toStdString();
        change(tr("Colour of the hair"), asked);
    });
    connect(m_losesHair, &QCheckBox::toggled, this, [this](bool loses) {
        design::AskedFacts asked = m_document.hair()->asked;
        asked.losesHair = loses;
        change(tr("Hair being lost"), asked);
    });
    connect(m_raised, &QCheckBox::toggled, this, [this](bool raised) {
        design::AskedFacts asked = m_document.hair()->asked;
        asked.hasRaisedScar = raised;
        change(tr("Raised scar"), asked);
    });
    connect(m_months, &QSpinBox::valueChanged, this, [this](int months) {
        design::AskedFacts asked = m_document.hair()->asked;
        asked.months = months < 0 ? std::nullopt : std::optional(static_cast<double>(months));
        change(tr("Months since the scar"), asked);
    });
    connect(&m_pause, &QTimer::timeout, this, &StageSection::warn);
    for (const auto signal : {&Document::designChanged, &Document::hairChanged, &Document::lookChanged})
        connect(&m_document, signal, this, &StageSection::showAll);
}

void StageSection::change(const QString& text, const design::AskedFacts& asked) {
    if (!m_document.design() || asked == m_document.hair()->asked)
        return;
    design::ClientHair hair = *m_document.hair();
    hair.asked = asked;
    m_document.endGesture();
    m_document.editHair(text, std::move(hair));
    m_document.endGesture();
}

void StageSection::choose(const std::string& stage) {
    design::AskedFacts asked = m_document.hair()->asked;
    asked.stage = stage;
    const int steps = m_shown->chosen();
    change(stage.empty() ? tr("Stage not said")
                         : tr("Stage: %1").arg(catalogueText(design::hairLossOf(stage).name)),
           asked);
    showStage(stage.empty() ? 0 : std::max(0, steps));
}

void StageSection::showStage(int steps) {
    const std::string& own = m_document.hair()->asked.stage;
    render::Look look = m_document.look();
    look.hairLoss = steps == 0 || own.empty()
                        ? std::string()
                        : design::hairLossAfter(own, steps == 1 ? "next" : "next-but-one").id;
    m_document.setLook(look);
    showAll();
}

void StageSection::lookForStage() {
    m_proposal->setText(tr("Looking for hair in the photos…"));
    m_proposal->setVisible(true);
    m_runner.start(
        tr("Looking for hair"),
        [this, photos = m_document.views(), hair = *m_document.hair(),
         scale = chosenScale()](const base::Progress& progress) -> BackgroundRunner::Finish {
            return [this, sight = stageIn(photos, hair, scale, progress)] {
                m_proposal->setText(sentenceFor(sight));
                if (sight.told == render::StageSight::Told::Yes && !sight.stage.empty())
                    choose(sight.stage);
            };
        },
        [this](const std::exception_ptr& failure) {
            m_proposal->setText(isInterruption(failure) ? QString() : studio::sentenceFor(failure));
        });
}

void StageSection::showAll() {
    const design::AskedFacts& asked = m_document.hair()->asked;
    const bool isOther = !asked.stage.empty() && asked.stage != "totalis" &&
                         isNorwood(asked.stage) != (chosenScale() == render::LossScale::Norwood);
    if (isOther && m_stage->findData(QString::fromStdString(asked.stage)) < 0) {
        m_scale->showChoice(isNorwood(asked.stage) ? 0 : 1);
        fillStages();
    }
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(QString::fromStdString(asked.stage))));
    const std::string& lost = m_document.look().hairLoss;
    int steps = lost.empty() ? 0 : -1;
    if (!asked.stage.empty() && !lost.empty())
        steps = lost == design::hairLossAfter(asked.stage, "next").id           ? 1
                : lost == design::hairLossAfter(asked.stage, "next-but-one").id ? 2
                                                                                : -1;
    m_shown->showChoice(steps);
    m_shown->setEnabled(!asked.stage.empty());
    const QSignalBlocker quietColour(m_colour);
    const QSignalBlocker quietLoses(m_losesHair);
    const QSignalBlocker quietRaised(m_raised);
    const QSignalBlocker quietMonths(m_months);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(QString::fromStdString(asked.colour))));
    m_losesHair->setChecked(asked.losesHair);
    m_raised->setChecked(asked.hasRaisedScar);
    m_months->setValue(asked.months ? static_cast<int>(std::lround(*asked.months)) : -1);
    m_proposal->setVisible(!m_proposal->text().isEmpty());
    m_propose->setEnabled(!m_document.list().ids.empty());
    m_pause.start();
}

// Both next stages are counted, so that the warning is there before anyone looks at them.
void StageSection::warn() {
    const std::string own = m_document.hair()->asked.stage;
    if (!m_document.design() || own.empty()) {
        m_warning->clear();
        m_warning->setVisible(false);
        return;
    }
    m_counter.start(
        tr("Counting what would stand alone"),
        [this, design = m_document.design(), own,
         worn = wornIn(m_document)](const base::Progress&) -> BackgroundRunner::Finish {
            std::vector<std::pair<std::string, stipple::LaterLoss>> later;
            for (const char* which : {"next", "next-but-one"}) {
                const design::HairLossStage& stage = design::hairLossAfter(own, which);
                if (later.empty() || later.back().first != stage.name)
                    later.emplace_back(stage.name, stipple::laterLossOf(*design, stage));
            }
            return [this, later, worn] { showWarnings(later, worn); };
        },
        [](const std::exception_ptr&) {}); // a design that cannot be counted is told by its preview
}

void StageSection::showWarnings(const std::vector<std::pair<std::string, stipple::LaterLoss>>& later,
                                stipple::Worn worn) {
    QStringList sentences;
    const QLocale locale;
    const auto percent = [&locale](double share) { return locale.toString(std::lround(100.0 * share)); };
    for (const auto& [name, loss] : later) {
        const stipple::LossWarnings warnings = stipple::warningsOf(loss, worn);
        const QString stage = QString::fromStdString(name);
        if (warnings.lineStandsAlone)
            sentences << tr("At %1, %2 % of the line has no hair behind it: it stands alone unless the head "
                            "is shaved.")
                             .arg(stage, percent(loss.lineAlone));
        if (warnings.fillStandsAlone)
            sentences << tr("At %1, %2 % of what is filled has lost its hair: the dots stand alone on bare "
                            "skin.")
                             .arg(stage, percent(loss.fillAlone));
        if (warnings.skinIsBareBeside)
            sentences << tr("At %1, %2 cm² of bare scalp beside the design are not treated.")
                             .arg(stage, locale.toString(std::lround(loss.bareBeside_cm2)));
    }
    m_warning->setText(sentences.join(QStringLiteral("\n")));
    m_warning->setVisible(!sentences.isEmpty());
}

QString StageSection::warning() const {
    return m_warning->text();
}

QString StageSection::proposal() const {
    return m_proposal->text();
}

} // namespace trichion::studio
