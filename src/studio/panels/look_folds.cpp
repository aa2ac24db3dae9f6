#include "studio/panels/look_folds.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "studio/services/catalogue_texts.h"
#include "trichion/design/failures.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

/// A label above a choice, so that the choice has the panel's whole width.
void addNamed(QVBoxLayout& layout, const QString& name, QWidget* choice) {
    layout.addWidget(quietLabel(name, choice->parentWidget()));
    layout.addWidget(choice);
}

} // namespace

// ---- wear

WearFold::WearFold(Document& document, QWidget* parent)
    : Fold(tr("Skin and habits"), parent)
    , m_document(document)
    , m_skin(new Segments(tr("Skin"), {tr("Dry"), tr("Normal"), tr("Oily")}, this))
    , m_sun(new Segments(tr("Sun"), {tr("Little"), tr("Usual"), tr("Much")}, this))
    , m_skinType(new Segments(tr("Skin type"), {"–", "I", "II", "III", "IV", "V", "VI"}, this)) {
    m_skin->setToolTip(tr("Oily skin blurs dots, dry skin sheds them sooner"));
    m_sun->setToolTip(tr("How much sun the scalp gets: sun fades pigment"));
    m_skinType->setToolTip(tr("Fitzpatrick's skin type as you judge it; a dash: not known"));
    addNamed(body(), tr("Skin"), m_skin);
    addNamed(body(), tr("Sun"), m_sun);
    addNamed(body(), tr("Skin type"), m_skinType);
    addCheck(tr("Sunscreen or hat every day"), tr("Protected dots last longer"),
             &optics::Wear::usesProtection);
    addCheck(tr("Smokes"), tr("Dots of smokers fade a little sooner"), &optics::Wear::smokes);
    addCheck(tr("Skin rejects pigment"), tr("A strong immune response clears pigment sooner"),
             &optics::Wear::hasStrongImmuneResponse);
    addCheck(tr("Scar"), tr("Scars hold less pigment"), &optics::Wear::isScar);
    m_largerSpread =
        addCheck(tr("Larger spread"), tr("Dots grow 1.5 times in five years instead of 1.3; sources differ"),
                 &optics::Wear::usesLargerSpread);
    body().addWidget(
        quietLabel(tr("How long dots last is an estimate: no measured figures are public."), this));
    connect(m_skin, &Segments::picked, this, [this](int index) {
        render::Look look = m_document.look();
        look.conditions.wear.skin = static_cast<optics::SkinKind>(index);
        m_document.setLook(look);
    });
    connect(m_sun, &Segments::picked, this, [this](int index) {
        render::Look look = m_document.look();
        look.conditions.wear.sun = static_cast<optics::SunExposure>(index);
        m_document.setLook(look);
    });
    connect(m_skinType, &Segments::picked, this, [this](int index) {
        render::Look look = m_document.look();
        look.conditions.wear.fitzpatrick = index;
        m_document.setLook(look);
    });
    connect(&document, &Document::lookChanged, this, &WearFold::showLook);
    showLook();
}

QCheckBox* WearFold::addCheck(const QString& text, const QString& help, bool optics::Wear::*part) {
    auto* check = new QCheckBox(text, this);
    check->setToolTip(help);
    body().addWidget(check);
    m_checks.emplace_back(check, part);
    connect(check, &QCheckBox::toggled, this, [this, part](bool on) {
        render::Look look = m_document.look();
        look.conditions.wear.*part = on;
        m_document.setLook(look);
    });
    return check;
}

void WearFold::showLook() {
    const optics::Wear& wear = m_document.look().conditions.wear;
    m_skin->showChoice(static_cast<int>(wear.skin));
    m_sun->showChoice(static_cast<int>(wear.sun));
    m_skinType->showChoice(wear.fitzpatrick);
    for (const auto& [check, part] : m_checks) {
        const QSignalBlocker quiet(check);
        check->setChecked(wear.*part);
    }
}

// ---- scene

SceneFold::SceneFold(Document& document, QWidget* parent)
    : Fold(tr("Light, tan and grey hair"), parent)
    , m_document(document)
    , m_asInPhoto(new QPushButton(tr("As in the &photo"), this)) {
    addLight(tr("Brighter"), tr("Darker or brighter light, in stops of a camera"), -render::kMostStops,
             render::kMostStops, 0.0, &render::Light::brightness_stops);
    addLight(tr("Softer"), tr("Takes the shade away, as under a cloudy sky"), 0.0, 1.0, 0.0,
             &render::Light::softness);
    addLight(tr("From above"), tr("A lamp above the head, as in a lift or a shop"), 0.0, 1.0, 0.0,
             &render::Light::overhead);
    addLight(tr("Shine"), tr("0 is a matte scalp, 1 as in the photo, 2 a shiny one"), 0.0, render::kMostShine,
             1.0, &render::Light::shine);
    m_tan =
        addBody(tr("Tan"), tr("The skin as after a summer; dots stay as they are"), &render::BodyChange::tan);
    m_greyHair = addBody(tr("Grey hair"), tr("The client's own hair turns grey; dots do not"),
                         &render::BodyChange::greyHair);
    m_asInPhoto->setToolTip(tr("Light, skin and hair as they are in the photo"));
    body().addWidget(m_asInPhoto);
    connect(m_asInPhoto, &QPushButton::clicked, this, [this] {
        render::Look look = m_document.look();
        look.light = {};
        look.body = {};
        m_document.setLook(look);
    });
    connect(&document, &Document::lookChanged, this, &SceneFold::showLook);
    showLook();
}

void SceneFold::addLight(const QString& name, const QString& help, double low, double high, double standard,
                         double render::Light::*part) {
    auto* slider = new BarSlider(name, {low, high, 0.05, 2, standard, 1.0, 1.0, {}}, this);
    slider->setHelp(help);
    body().addWidget(slider);
    m_lights.emplace_back(slider, part);
    connect(slider, &BarSlider::changed, this, [this, part](double value) {
        render::Look look = m_document.look();
        look.light.*part = value;
        m_document.setLook(look);
    });
}

BarSlider* SceneFold::addBody(const QString& name, const QString& help, double render::BodyChange::*part) {
    auto* slider = new BarSlider(name, {0.0, 1.0, 0.05, 0, 0.0, 1.0, 100.0, tr(" %")}, this);
    slider->setHelp(help);
    body().addWidget(slider);
    connect(slider, &BarSlider::changed, this, [this, part](double value) {
        render::Look look = m_document.look();
        look.body.*part = value;
        m_document.setLook(look);
    });
    return slider;
}

BarSlider& SceneFold::of(double render::Light::*part) {
    return *std::find_if(m_lights.begin(), m_lights.end(), [&](const auto& known) {
                return known.second == part;
            })->first;
}

void SceneFold::showLook() {
    const render::Look& look = m_document.look();
    for (const auto& [slider, part] : m_lights)
        slider->showValue(look.light.*part);
    m_tan->showValue(look.body.tan);
    m_greyHair->showValue(look.body.greyHair);
    m_asInPhoto->setEnabled(!(look.light == render::Light{}) || !(look.body == render::BodyChange{}));
}

// ---- failures

FailureFold::FailureFold(Document& document, QWidget* parent)
    : Fold(tr("What can go wrong"), parent)
    , m_document(document)
    , m_list(new QListWidget(this))
    , m_cause(new QLabel(this)) {
    m_list->setAccessibleName(tr("What can go wrong"));
    m_list->setToolTip(tr("Shows a treatment gone wrong on this photo; the design is not changed"));
    m_list->addItem(tr("Nothing: as planned"));
    for (const design::Failure& failure : design::failureCatalogue()) {
        auto* item = new QListWidgetItem(catalogueText(failure.name), m_list);
        item->setToolTip(catalogueText(failure.cause));
    }
    m_list->setStyleSheet(QStringLiteral("QListWidget::item { padding: 3px 2px; }"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + 2 * m_list->frameWidth() + 4);
    m_cause->setWordWrap(true);
    m_cause->setAccessibleName(tr("Its cause"));
    body().addWidget(m_list);
    body().addWidget(m_cause);
    connect(m_list, &QListWidget::currentRowChanged, this, &FailureFold::pick);
    connect(&document, &Document::lookChanged, this, &FailureFold::showLook);
    connect(&title(), &QToolButton::toggled, this, [this](bool open) {
        if (!open) // nobody shall take a failure for the plan
            pick(0);
    });
    showLook();
}

QString FailureFold::cause() const {
    return m_cause->text();
}

void FailureFold::pick(int row) {
    if (row < 0)
        return;
    render::Look look = m_document.look();
    const bool was = !look.failure.empty();
    if (row == 0) {
        look.failure.clear();
        if (was)
            look.age = m_before;
    } else {
        const design::Failure& failure = design::failureCatalogue()[static_cast<std::size_t>(row - 1)];
        if (!was)
            m_before = look.age;
        look.failure = failure.id;
        look.age = failure.age;
        look.session = 0;
    }
    m_document.setLook(look);
}

void FailureFold::showLook() {
    const std::string& id = m_document.look().failure;
    const std::vector<design::Failure>& all = design::failureCatalogue();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const design::Failure& failure) { return failure.id == id; });
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(found == all.end() ? 0 : static_cast<int>(found - all.begin()) + 1);
    m_cause->setText(found == all.end() ? QString() : catalogueText(found->cause));
    m_cause->setVisible(found != all.end());
}

} // namespace trichion::studio
