#include "studio/services/head_guides.h"

#include "studio/services/lengths.h"
#include "trichion/head/height.h"
#include "trichion/head/measure.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <limits>
#include <string_view>

namespace trichion::studio {

namespace {

QString sayGuide(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

constexpr const char* kZoneBorder = "zone-border";

struct Known {
    std::string_view name;
    GuideGroup group;
    const char* words;
};

constexpr std::array kKnown = {
    Known{"glabella", GuideGroup::Points, QT_TRANSLATE_NOOP("trichion::studio", "Glabella")},
    Known{"mid-frontal-point", GuideGroup::Points,
          QT_TRANSLATE_NOOP("trichion::studio", "Mid-frontal point")},
    Known{"temporal-point", GuideGroup::Points, QT_TRANSLATE_NOOP("trichion::studio", "Temporal point")},
    Known{"temporal-peak", GuideGroup::Points, QT_TRANSLATE_NOOP("trichion::studio", "Temporal peak")},
    Known{"vertex", GuideGroup::Points, QT_TRANSLATE_NOOP("trichion::studio", "Vertex")},
    Known{"crown-whorl", GuideGroup::Points, QT_TRANSLATE_NOOP("trichion::studio", "Usual whorl")},
    Known{"midline", GuideGroup::Fifths, QT_TRANSLATE_NOOP("trichion::studio", "Midline")},
    Known{"brow-level", GuideGroup::Fifths, QT_TRANSLATE_NOOP("trichion::studio", "Brows")},
    Known{"canthus-level", GuideGroup::Fifths, QT_TRANSLATE_NOOP("trichion::studio", "Eyes")},
    Known{"upper-third", GuideGroup::Fifths, QT_TRANSLATE_NOOP("trichion::studio", "Upper third")},
    Known{"lateral-epicanthal-line", GuideGroup::Fifths,
          QT_TRANSLATE_NOOP("trichion::studio", "Outer eye corner")},
    Known{"mid-pupil-line", GuideGroup::Fifths, QT_TRANSLATE_NOOP("trichion::studio", "Pupil")},
    Known{"inner-canthal-line", GuideGroup::Fifths,
          QT_TRANSLATE_NOOP("trichion::studio", "Inner eye corner")},
    Known{"canthus", GuideGroup::Construction, QT_TRANSLATE_NOOP("trichion::studio", "Side of the eye")},
    Known{"temporal-triangle", GuideGroup::Construction,
          QT_TRANSLATE_NOOP("trichion::studio", "Temple line")},
    Known{"zone-border", GuideGroup::Zones, QT_TRANSLATE_NOOP("trichion::studio", "Zone border")},
};

std::string_view withoutSide(std::string_view name) {
    for (const std::string_view side : {"-left", "-right"})
        if (name.ends_with(side))
            return name.substr(0, name.size() - side.size());
    return name;
}

const Known* knownOf(std::string_view name) {
    for (const Known& known : kKnown)
        if (known.name == withoutSide(name))
            return &known;
    return nullptr;
}

head::Guides withBorders(head::Guides guides, const std::vector<std::vector<head::ScalpPoint>>& borders) {
    std::erase_if(guides.lines, [](const head::GuideLine& line) { return line.name == kZoneBorder; });
    for (const std::vector<head::ScalpPoint>& border : borders)
        guides.lines.push_back({kZoneBorder, border});
    return guides;
}

} // namespace

QString readableGuide(const std::string& name) {
    if (name == HeadGuides::kTwin)
        return sayGuide("Mirror image of the other side");
    const Known* known = knownOf(name);
    return known != nullptr ? sayGuide(known->words) : QString::fromStdString(name);
}

GuideGroup groupOf(const std::string& name) {
    const Known* known = knownOf(name);
    return known != nullptr ? known->group : GuideGroup::Points;
}

QString centimetres(double length_mm) {
    return centimetreText(length_mm, 1);
}

HeadGuides::HeadGuides(Document& document, GuideChoice& choice, QObject* parent)
    : QObject(parent), m_document(document), m_choice(choice) {
    connect(&choice, &GuideChoice::changed, this, &HeadGuides::changed);
}

const head::Guides* HeadGuides::guides() const {
    if (!m_document.registration())
        return nullptr;
    const head::Head& head = m_document.registration()->view.head;
    const Proportions& proportions = m_choice.proportions();
    const head::ZoneBorders borders =
        m_document.design() ? m_document.design()->zones.borders : head::ZoneBorders{};
    if (!m_built || m_built->head != head || m_built->proportions != proportions ||
        m_built->borders != borders)
        m_built = Built{head, proportions, borders,
                        withBorders(guidesOf(head, presetOf(proportions)), head::zoneBorders(borders))};
    return &m_built->guides;
}

std::optional<head::Snap> HeadGuides::snapped(const head::ScalpPoint& place,
                                              const std::vector<head::ScalpPoint>& twins,
                                              base::Millimetres reach) const {
    const head::Guides* all = guides();
    if (all == nullptr || !m_choice.snapping())
        return std::nullopt;
    const auto shown = [this](const std::string& name) {
        return m_choice.shown(groupOf(name)) ||
               (m_choice.shown(GuideGroup::Construction) && name.starts_with("temporal-p"));
    };
    head::Guides near;
    for (const head::GuidePoint& point : all->points)
        if (shown(point.name))
            near.points.push_back(point);
    for (const head::ScalpPoint& twin : twins)
        near.points.push_back({kTwin, twin.mirrored()});
    for (const head::GuideLine& line : all->lines)
        if (shown(line.name) || line.name == "midline")
            near.lines.push_back(line);
    return head::snap(m_document.registration()->view.head.surface, near, place, reach);
}

const head::GuideLine* HeadGuides::lineAt(const std::string& name, const head::ScalpPoint& place) const {
    const head::Guides* all = guides();
    const head::GuideLine* nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    if (all == nullptr)
        return nearest;
    for (const head::GuideLine& line : all->lines)
        for (const head::ScalpPoint& point : line.points)
            if (const double away = (point.vector() - place.vector()).norm();
                line.name == name && away < least) {
                least = away;
                nearest = &line;
            }
    return nearest;
}

Readings HeadGuides::readingsAt(const head::ScalpPoint& place) const {
    const head::Head& head = m_document.registration()->view.head;
    const head::ScalpPoint glabella = head::scalpPointOf(head.surface, head::meanGlabella(head.surface));
    Readings readings;
    readings.aboveBrow_mm = head::heightAbove(head, place, glabella).value;
    readings.besideMidline_mm = head::besideMidline(head.surface, place).value;
    if (!m_document.design())
        return readings;
    const std::optional<head::ScalpPoint> middle = design::middleOf(design::outlineOf(*m_document.design()));
    if (middle)
        readings.recession_mm = head::behind(head, place, *middle).value;
    return readings;
}

} // namespace trichion::studio
