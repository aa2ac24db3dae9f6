#include "studio/services/skin_reading.h"

#include "studio/services/messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>

namespace trichion::studio {

namespace {

constexpr double kMark_mm = 3.0;

QString saySkin(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

QString readable(optics::SkinClass kind) {
    constexpr std::array<const char*, 6> kNames = {
        QT_TRANSLATE_NOOP("trichion::studio", "Very light"),   QT_TRANSLATE_NOOP("trichion::studio", "Light"),
        QT_TRANSLATE_NOOP("trichion::studio", "Intermediate"), QT_TRANSLATE_NOOP("trichion::studio", "Tan"),
        QT_TRANSLATE_NOOP("trichion::studio", "Brown"),        QT_TRANSLATE_NOOP("trichion::studio", "Dark")};
    return saySkin(kNames[static_cast<std::size_t>(kind)]);
}

QString readable(optics::Undertone undertone) {
    constexpr std::array<const char*, 3> kNames = {QT_TRANSLATE_NOOP("trichion::studio", "cool"),
                                                   QT_TRANSLATE_NOOP("trichion::studio", "neutral"),
                                                   QT_TRANSLATE_NOOP("trichion::studio", "warm")};
    return saySkin(kNames[static_cast<std::size_t>(undertone)]);
}

QString roman(int type) {
    constexpr std::array<const char*, 6> kTypes = {"I", "II", "III", "IV", "V", "VI"};
    return kTypes[static_cast<std::size_t>(std::clamp(type, 1, 6) - 1)];
}

std::vector<double> newSharesOf(const design::Design& design) {
    std::vector<double> shares;
    shares.reserve(design.sessions.size());
    const double all = design.sessions.back().cumulativeShare;
    double before = 0.0;
    for (const design::Session& session : design.sessions) {
        shares.push_back((session.cumulativeShare - before) / all);
        before = session.cumulativeShare;
    }
    return shares;
}

} // namespace

double markRadius_px(const head::View& view) {
    return std::max(2.0, kMark_mm * view.scaleAtCentre().value);
}

SkinReading readSkin(const base::Picture& picture, const head::View& view, const ColourMarks& marks,
                     const design::Design& design) {
    SkinReading reading;
    const double radius_px = markRadius_px(view);
    imaging::ColourCorrection correction;
    try {
        if (marks.white) {
            correction = imaging::whiteFrom(picture, *marks.white, radius_px);
            reading.isCorrected = true;
        }
        reading.skin = imaging::skinColourIn(picture, view, correction);
        reading.costs = imaging::photoCosts(picture, view, correction);
        if (!marks.stubble || (!marks.bare && !reading.skin))
            return reading;
        optics::StubbleMatch match;
        match.stubble = correction(imaging::patchColour(picture, *marks.stubble, radius_px));
        match.bare = marks.bare ? correction(imaging::patchColour(picture, *marks.bare, radius_px))
                                : reading.skin->colour;
        match.dots_per_cm2 = std::clamp(design.density.value, 10.0, 400.0);
        match.sessionShares = newSharesOf(design);
        match.deposit = design.pigmentation.deposit();
        reading.shade = optics::recommendedShade(match);
    } catch (const base::Error& error) {
        reading.trouble = sentenceFor(error);
    }
    return reading;
}

QString sentenceFor(const SkinReading& reading) {
    if (!reading.skin)
        return saySkin("No clean bare skin was found in this photo.");
    const optics::SkinTone& tone = reading.skin->tone;
    QStringList parts;
    parts << saySkin("%1, %2; like Monk tone %3; suggests skin type %4.")
                 .arg(readable(tone.kind), readable(tone.undertone))
                 .arg(tone.monkTone)
                 .arg(roman(tone.suggestedFitzpatrick));
    if (!reading.isCorrected)
        parts << saySkin("Unsure: click something white or grey in the photo first.");
    return parts.join(QStringLiteral(" "));
}

QString shadeSentence(const SkinReading& reading) {
    if (!reading.shade)
        return {};
    QStringList numbers;
    for (const optics::SessionShade& session : reading.shade->sessions)
        if (const QString number = QString::number(session.dilution);
            numbers.isEmpty() || numbers.last() != number)
            numbers << number;
    const QLocale locale;
    QStringList lines;
    lines << (numbers.size() > 1
                  ? saySkin("Colour numbers %1, from the first session on.").arg(numbers.join(", "))
                  : saySkin("Colour number %1.").arg(numbers.join(", ")));
    const auto& seen = reading.shade->predictions;
    lines << saySkin("Difference to the stubble: fresh %1, healed %2, after 5 years %3 (1 is just seen).")
                 .arg(locale.toString(seen[0].difference, 'f', 1),
                      locale.toString(seen[1].difference, 'f', 1),
                      locale.toString(seen[2].difference, 'f', 1));
    for (const base::Finding& finding : reading.shade->findings)
        lines << sentenceFor(finding);
    return lines.join(QStringLiteral("\n"));
}

} // namespace trichion::studio
