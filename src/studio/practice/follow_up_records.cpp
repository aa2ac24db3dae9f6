#include "studio/practice/follow_up_records.h"

#include "studio/practice/client_file.h"
#include "studio/services/messages.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <array>
#include <utility>

namespace trichion::studio {

namespace {

QString sayFollowUp(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

/// As written down, in English: papers and the command line show it.
constexpr std::array<std::pair<Gravity, const char*>, 3> kGravities = {
    {{Gravity::Mild, "mild"}, {Gravity::Moderate, "moderate"}, {Gravity::Severe, "severe"}}};

QString writtenOf(Gravity gravity) {
    for (const auto& [each, name] : kGravities)
        if (each == gravity)
            return QString::fromLatin1(name);
    return {};
}

QString numberWith(double value, const QString& unit) {
    return QLocale().toString(value, 'g', 4) + QLatin1Char(' ') + unit;
}

} // namespace

store::Complication recordOf(const ComplicationEntry& entry, const store::ClientId& client) {
    store::Complication record;
    record.client = client;
    record.session = entry.session;
    record.notedOn = entry.notedOn;
    record.kind = store::Sealed<std::string>(entry.what.trimmed().toStdString());
    const QString done = entry.done.trimmed();
    const QString note =
        done.isEmpty() ? writtenOf(entry.gravity) : writtenOf(entry.gravity) + QStringLiteral("; ") + done;
    record.note = store::Sealed<std::string>(note.toStdString());
    return record;
}

ComplicationText textOf(const store::Complication& complication) {
    ComplicationText text{textOf(complication.kind), std::nullopt, textOf(complication.note)};
    for (const auto& [gravity, name] : kGravities) {
        const QString written = QString::fromLatin1(name);
        if (text.done == written || text.done.startsWith(written + QStringLiteral("; "))) {
            text.gravity = gravity;
            text.done = text.done.mid(written.size() + 2);
            break;
        }
    }
    return text;
}

QString readable(Gravity gravity) {
    switch (gravity) {
    case Gravity::Mild:
        return sayFollowUp("mild");
    case Gravity::Moderate:
        return sayFollowUp("moderate");
    case Gravity::Severe:
        return sayFollowUp("severe");
    }
    return {};
}

std::vector<QString> usualComplications() {
    return {sayFollowUp("Redness that stays"),     sayFollowUp("Swelling"),
            sayFollowUp("Itching or burning"),     sayFollowUp("Bleeding"),
            sayFollowUp("Scabs or dryness"),       sayFollowUp("Bumps"),
            sayFollowUp("Signs of infection"),     sayFollowUp("Allergic reaction"),
            sayFollowUp("Blurred or grown dots"),  sayFollowUp("Colour turned blue or green"),
            sayFollowUp("Patches without pigment")};
}

const std::vector<FollowUpKind>& followUpKinds() {
    static const std::vector<FollowUpKind> kinds = {FollowUpKind::CheckUp, FollowUpKind::Density,
                                                    FollowUpKind::DotSize, FollowUpKind::Satisfaction};
    return kinds;
}

std::string nameOf(FollowUpKind kind) {
    switch (kind) {
    case FollowUpKind::CheckUp:
        return "check-up";
    case FollowUpKind::Density:
        return "density";
    case FollowUpKind::DotSize:
        return "dot-size";
    case FollowUpKind::Satisfaction:
        return "satisfaction";
    }
    return {};
}

QString readable(FollowUpKind kind) {
    switch (kind) {
    case FollowUpKind::CheckUp:
        return sayFollowUp("Check-up");
    case FollowUpKind::Density:
        return sayFollowUp("Density");
    case FollowUpKind::DotSize:
        return sayFollowUp("Size of dots");
    case FollowUpKind::Satisfaction:
        return sayFollowUp("How content the client is");
    }
    return {};
}

QString unitOf(FollowUpKind kind) {
    switch (kind) {
    case FollowUpKind::CheckUp:
        return {};
    case FollowUpKind::Density:
        return sayFollowUp("dots/cm²");
    case FollowUpKind::DotSize:
        return sayFollowUp("mm");
    case FollowUpKind::Satisfaction:
        return sayFollowUp("of 10");
    }
    return {};
}

store::Measurement recordOf(const FollowUpEntry& entry, const store::ClientId& client) {
    QJsonObject content;
    if (entry.kind == FollowUpKind::CheckUp)
        content["needs_touch_up"] = entry.needsTouchUp;
    else if (entry.kind == FollowUpKind::Density)
        content["density_per_cm2"] = entry.value;
    else if (entry.kind == FollowUpKind::DotSize)
        content["dot_diameter_mm"] = entry.value;
    else
        content["satisfaction_of_10"] = entry.value;
    if (!entry.zone.empty())
        content["zone"] = QString::fromStdString(entry.zone);
    if (!entry.note.trimmed().isEmpty())
        content["note"] = entry.note.trimmed();
    store::Measurement record;
    record.client = client;
    record.session = entry.session;
    record.takenOn = entry.takenOn;
    record.kind = nameOf(entry.kind);
    record.content =
        store::Sealed<std::string>(QJsonDocument(content).toJson(QJsonDocument::Compact).toStdString());
    return record;
}

QString summaryOf(const store::Measurement& measurement) {
    const QJsonObject content =
        QJsonDocument::fromJson(QByteArray::fromStdString(measurement.content.reveal())).object();
    QStringList parts;
    if (content.contains("needs_touch_up"))
        parts += content["needs_touch_up"].toBool() ? sayFollowUp("a touch-up is wanted")
                                                    : sayFollowUp("healed well, no touch-up");
    if (content.contains("density_per_cm2"))
        parts += numberWith(content["density_per_cm2"].toDouble(), unitOf(FollowUpKind::Density));
    if (content.contains("dot_diameter_mm"))
        parts += numberWith(content["dot_diameter_mm"].toDouble(), unitOf(FollowUpKind::DotSize));
    if (content.contains("satisfaction_of_10"))
        parts += numberWith(content["satisfaction_of_10"].toDouble(), unitOf(FollowUpKind::Satisfaction));
    for (int z = 0; z < head::kZoneCount; ++z)
        if (content["zone"].toString() == QString::fromUtf8(head::nameOf(static_cast<head::Zone>(z)).data()))
            parts += readable(static_cast<head::Zone>(z));
    if (content.contains("note"))
        parts += content["note"].toString();
    return parts.join(QStringLiteral(" · "));
}

} // namespace trichion::studio
