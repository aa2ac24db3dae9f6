#include "studio/services/guide_choice.h"

#include <QCoreApplication>
#include <QSettings>
#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

// As they stand in the settings.
QString keyOf(GuideGroup group) {
    constexpr std::array kKeys = {"guides/points", "guides/fifths", "guides/construction", "guides/zones"};
    return kKeys[static_cast<std::size_t>(group)];
}
constexpr const char* kOnKey = "guides/on";
constexpr const char* kSnappingKey = "guides/snapping";

} // namespace

QString readable(GuideGroup group) {
    switch (group) {
    case GuideGroup::Points:
        return say("Points");
    case GuideGroup::Fifths:
        return say("Thirds and fifths");
    case GuideGroup::Construction:
        return say("8-8-8-8-5");
    case GuideGroup::Zones:
        return say("Zones");
    }
    return {};
}

QString described(GuideGroup group) {
    switch (group) {
    case GuideGroup::Points:
        return say("Glabella, mid-frontal point, temporal points and peaks, vertex, whorl");
    case GuideGroup::Fifths:
        return say("Midline, brows, upper third, and the lines above pupils and corners of the eyes");
    case GuideGroup::Construction:
        return say(
            "The hairline's points as a tape lays them out, 8 cm and 5 cm apart for a man of 35 to 50");
    case GuideGroup::Zones:
        return say("Frontal, mid-scalp, crown, temples, sides, nape, and the hair that usually lasts");
    }
    return {};
}

head::GuidePreset presetOf(const Proportions& proportions) {
    return head::atHeight(head::guidePreset(proportions.preset), proportions.height);
}

QString readablePreset(const std::string& id) {
    constexpr std::array<std::pair<const char*, const char*>, 5> kNames = {{
        {"men", QT_TRANSLATE_NOOP("trichion::studio", "Man, 35 to 50")},
        {"men-young", QT_TRANSLATE_NOOP("trichion::studio", "Man, under 35")},
        {"men-mature", QT_TRANSLATE_NOOP("trichion::studio", "Man, over 50")},
        {"women", QT_TRANSLATE_NOOP("trichion::studio", "Woman, under 50")},
        {"women-mature", QT_TRANSLATE_NOOP("trichion::studio", "Woman, over 50")},
    }};
    for (const auto& [known, name] : kNames)
        if (id == known)
            return say(name);
    return QString::fromStdString(id);
}

GuideChoice::GuideChoice(QObject* parent) : QObject(parent) {
    const QSettings settings;
    m_on = settings.value(kOnKey, m_on).toBool();
    m_snapping = settings.value(kSnappingKey, m_snapping).toBool();
    for (const GuideGroup group : kGuideGroups)
        m_chosen[static_cast<std::size_t>(group)] = settings.value(keyOf(group), chosen(group)).toBool();
}

void GuideChoice::keep() {
    QSettings settings;
    settings.setValue(kOnKey, m_on);
    settings.setValue(kSnappingKey, m_snapping);
    for (const GuideGroup group : kGuideGroups)
        settings.setValue(keyOf(group), chosen(group));
    emit changed();
}

void GuideChoice::setOn(bool on) {
    if (std::exchange(m_on, on) != on)
        keep();
}

void GuideChoice::setSnapping(bool snapping) {
    if (std::exchange(m_snapping, snapping) != snapping)
        keep();
}

void GuideChoice::setChosen(GuideGroup group, bool chosen) {
    const bool on = m_on || chosen;
    const bool wasOn = std::exchange(m_on, on);
    if (std::exchange(m_chosen[static_cast<std::size_t>(group)], chosen) != chosen || wasOn != on)
        keep();
}

// Whose hairline it is belongs to a client: it is not remembered for the next.
void GuideChoice::setProportions(const Proportions& proportions) {
    if (std::exchange(m_proportions, proportions) == proportions)
        return;
    emit changed();
}

} // namespace trichion::studio
