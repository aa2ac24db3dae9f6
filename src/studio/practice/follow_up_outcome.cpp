#include "studio/practice/follow_up_outcome.h"

#include "documents/contact_sheet.h"
#include "documents/picture_export.h"
#include "documents/retention_map.h"
#include "documents/stamp.h"
#include "documents/time_lapse.h"
#include "photo/encode.h"
#include "studio/practice/result_records.h"
#include "studio/services/core_texts.h"

#include <QCoreApplication>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kKeptQuality = 92;
constexpr int kPromiseWidth_px = 1000;

QString sayOutcome(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

/// The promise beside what came, both stamped.
base::Picture promiseSheet(const MeasuredFollowUp& measured, const QString& date) {
    const base::Picture promised =
        documents::stamped(measured.promised, {documents::Subject::Simulation, "preview", ""});
    const base::Picture came =
        documents::datedPhoto({date.toStdString(), "", measured.aligned, documents::DatedPhoto::Made::Laid});
    const std::string preview = sayOutcome("The preview that was promised").toStdString();
    const std::string photo = sayOutcome("What came").toStdString();
    return documents::contactSheet({{preview, promised}, {photo, came}}, 2,
                                   std::min(kPromiseWidth_px, promised.width()));
}

base::Picture mapOf(const MeasuredFollowUp& measured, const QStringList& lines) {
    documents::RetentionCaption caption{tracking::scaleOfPlaces(measured.facts), {}};
    for (const QString& line : lines)
        caption.lines.push_back(line.toStdString());
    std::vector<documents::RetentionTile> tiles;
    tiles.reserve(measured.facts.retention.places.size());
    for (const tracking::PlaceLeft& place : measured.facts.retention.places)
        tiles.push_back({place.pixels, place.left});
    return documents::retentionMap(*measured.baseline->pixels, tiles, caption);
}

QStringList keptLines(const tracking::KeptFollowUp& kept) {
    QStringList lines{readable(kept.whole)};
    for (const tracking::KeptZone& zone : kept.zones)
        if (zone.left)
            lines += readable(zone);
    lines += fitOf(kept);
    for (const std::string& doubt : kept.doubts)
        lines += localValue(QString::fromStdString(doubt));
    return lines;
}

} // namespace

FollowUpOutcome outcomeOf(const FollowUpOrder& order, const QStringList& dates,
                          const base::Progress& progress) {
    FollowUpOutcome outcome;
    outcome.measured = measureFollowUp(order, progress);
    const MeasuredFollowUp& measured = outcome.measured;
    if (measured.report.empty())
        return outcome;
    progress.at("draw", 0.5);
    outcome.lines = keptLines(tracking::followUpFromJson(measured.report, "follow-up"));
    documents::ExportLabel label{documents::Subject::MeasuredPhoto,
                                 dates.join(QStringLiteral(" / ")).toStdString(), ""};
    if (order.reference == tracking::Reference::Plan) {
        if (measured.promise)
            outcome.lines = sentencesOf(calibration::promiseKept(*measured.promise, order.calibration));
        outcome.map = promiseSheet(measured, dates.back());
        label.subject = documents::Subject::Simulation;
        label.state = "beside the photo of what came";
    } else {
        outcome.map = mapOf(measured, outcome.lines);
    }
    documents::ExportOptions options;
    options.quality = kKeptQuality;
    outcome.files.map = documents::encodeForExport(outcome.map, label, options, "map.jpg");
    if (measured.aligned.width() > 0)
        outcome.files.aligned = photo::encodeJpeg(measured.aligned, kKeptQuality, {});
    return outcome;
}

} // namespace trichion::studio
