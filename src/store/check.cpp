#include "audit.h"
#include "backup_files.h"
#include "trail_end.h"
#include "trichion/base/file.h"
#include "trichion/store/backup.h"
#include "trichion/store/follow_ups.h"
#include "trichion/store/letterhead.h"
#include "trichion/store/office.h"
#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <set>

namespace trichion::store {

using base::FindingCode;

namespace {

[[noreturn]] void throwDamaged(Practice& practice, const std::string& reason) {
    throw base::Error(base::ErrorCode::PracticeDamaged,
                      {{"path", base::utf8(practice.folder())}, {"reason", reason}});
}

void requireWhole(Practice& practice) {
    const std::string verdict = practice.connection().text("PRAGMA integrity_check(1)");
    if (verdict != "ok")
        throwDamaged(practice, verdict);
    if (practice.connection().prepare("PRAGMA foreign_key_check").step())
        throwDamaged(practice, "entries do not belong together");
}

template<class Row>
constexpr std::int64_t sealedColumns() {
    std::int64_t count = 0;
    std::apply(
        [&]<class... Values>(const Column<Row, Values>&... column) {
            ((count += IsSealed<Values>::value ? 1 : 0, (void)column), ...);
        },
        TableOf<Row>::kColumns);
    return count;
}

/// Opens every entry of a table, row by row: one that is broken does not hide the others.
template<class Row>
void openAll(Practice& practice, PracticeReport& report) {
    std::int64_t broken = 0;
    Statement rows = practice.connection().prepare("SELECT " + columnList<Row>() + " FROM " +
                                                   std::string(TableOf<Row>::kTable));
    while (rows.step()) {
        try {
            RowReader<Row> reader(rows, practice.keySource());
            forEachColumn<Row>(reader);
            report.sealedEntries += sealedColumns<Row>();
        } catch (const base::Error&) {
            ++broken;
        }
    }
    if (broken > 0)
        report.findings.push_back(
            {FindingCode::CellsDamaged,
             {{"given", std::to_string(broken)}, {"table", std::string(TableOf<Row>::kTable)}}});
}

template<class... Rows>
void openTables(Practice& practice, PracticeReport& report) {
    (openAll<Rows>(practice, report), ...);
}

void checkPhotos(Practice& practice, PracticeReport& report) {
    std::set<Digest> unnamed = practice.vault().all();
    Statement rows = practice.connection().prepare("SELECT id, client, file_digest FROM photo ORDER BY id");
    while (rows.step()) {
        ++report.photos;
        Photo photo;
        photo.id.text = rows.text(0);
        photo.client.text = rows.text(1);
        const BytesView bytes = rows.bytes(2);
        std::copy_n(bytes.begin(), std::min(bytes.size(), photo.fileDigest.size()), photo.fileDigest.begin());
        unnamed.erase(photo.fileDigest);
        try {
            (void)practice.contentOf(photo);
        } catch (const base::Error& error) {
            report.findings.push_back({error.code() == base::ErrorCode::RowMissing
                                           ? FindingCode::PhotoLost
                                           : FindingCode::PhotoDamaged,
                                       {{"given", photo.id.text}}});
        }
    }
    if (!unnamed.empty())
        report.findings.push_back({FindingCode::PhotoLeftOver, {{"given", std::to_string(unnamed.size())}}});
}

/// The trail must reach as far as it did when the newest backup of each place was made.
void checkTrailAgainstBackups(Practice& practice, PracticeReport& report) {
    for (const KnownPlace& place : backupPlaces(practice)) {
        const std::vector<BackupFacts> backups = backupsIn(place.path);
        if (backups.empty())
            continue;
        try {
            const Manifest manifest = readManifest(backups.back().folder);
            requireSealed(backups.back().folder, manifest, practice.keys().backup());
            if (!reaches(practice.connection(), {manifest.trailEnd, manifest.trailChain}))
                report.findings.push_back(
                    {FindingCode::TrailCut,
                     {{"given", "the backup of " + plan::Date::ofMoment(manifest.made_ms).iso() +
                                    " has entry " + std::to_string(manifest.trailEnd)}}});
        } catch (const base::Error&) {
            continue; // a damaged backup says nothing about the practice
        }
    }
}

/// What the trail says about itself.
void checkTrail(Practice& practice, PracticeReport& report) {
    if (const std::int64_t broken = firstBrokenAudit(practice.connection(), practice.keys().practice()))
        report.findings.push_back(
            {FindingCode::CellsDamaged,
             {{"given", "1 or more (from " + std::to_string(broken) + " on)"}, {"table", "audit"}}});
    Statement cuts = practice.connection().prepare(
        "SELECT at_ms, row, sequence FROM audit WHERE action = ? ORDER BY sequence");
    cuts.bind(std::string_view(kTrailCut));
    while (cuts.step())
        report.findings.push_back(
            {FindingCode::TrailCut,
             {{"given", "noticed on " + plan::Date::ofMoment(cuts.integer(0)).iso() +
                            (cuts.text(1).empty() ? ""
                                                  : ": entry " + cuts.text(1) + " was written, then came " +
                                                        std::to_string(cuts.integer(2)))}}});
    checkTrailAgainstBackups(practice, report);
}

} // namespace

PracticeReport checkPractice(Practice& practice) {
    PracticeReport report;
    requireWhole(practice);
    report.clients = practice.connection().integer("SELECT count(*) FROM client");
    openTables<PracticeRow, Client, Photo, HeadRow, ViewRow, DesignRow, DesignRevision, BackupPlace,
               Practitioner, Questionnaire, Intake, IntakeOverride, TreatmentPlan, Session, SessionItem,
               PatchTest, Numbing, AftercareTask, Measurement, Complication, Pigment, PigmentLot,
               CatalogueEntry, ConsentText, Consent, PhotoUse, Appointment, Quote, Invoice, Payment,
               LetterheadRow, FollowUp>(practice, report);
    checkPhotos(practice, report);
    checkTrail(practice, report);
    const std::int64_t newest = newestAudit_ms(practice.connection());
    if (newest > practice.now_ms())
        report.findings.push_back(
            {FindingCode::ClockSetBack, {{"given", plan::Date::ofMoment(newest).iso()}}});
    return report;
}

} // namespace trichion::store
