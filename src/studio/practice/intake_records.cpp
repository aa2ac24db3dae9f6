#include "studio/practice/intake_records.h"

#include "trichion/base/file.h"
#include "trichion/base/resources.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <type_traits>
#include <variant>

namespace trichion::studio {

using SealedText = store::Sealed<std::string>;

namespace {

constexpr std::size_t kLargestCatalogue_bytes = std::size_t{4} << 20U;

QJsonValue valueOf(const plan::IntakeAnswer& answer) {
    return std::visit(
        [](const auto& value) -> QJsonValue {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, plan::Date>)
                return QString::fromStdString(value.iso());
            else if constexpr (std::is_same_v<Value, std::string>)
                return QString::fromStdString(value);
            else
                return value;
        },
        answer);
}

/// The questions as they are asked now; a row of its own whenever they changed.
store::Id<store::Questionnaire> questionnaireOf(store::Practice& practice, store::Transaction& transaction) {
    const std::vector<std::uint8_t> bytes =
        base::readFile(base::resourcePath("catalogue/intake.json"), kLargestCatalogue_bytes);
    const std::string content(bytes.begin(), bytes.end());
    store::Questionnaire next;
    next.key = "intake";
    next.content = content;
    for (const store::Questionnaire& known : practice.where<store::Questionnaire>("key", "intake")) {
        if (known.content == content)
            return known.id;
        next.version = std::max(next.version, known.version + 1);
    }
    return practice.add(transaction, next).id;
}

const store::Intake* newestIn(const ClientFile& file) {
    return file.intakes.empty() ? nullptr : &file.intakes.back();
}

} // namespace

std::string answersToJson(const plan::IntakeAnswers& answers) {
    QJsonObject values;
    for (const auto& [question, answer] : answers)
        values.insert(QString::fromStdString(question), valueOf(answer));
    return QJsonDocument(QJsonObject{{"answers", values}}).toJson(QJsonDocument::Compact).toStdString();
}

plan::IntakeAnswers latestAnswers(const ClientFile& file) {
    const store::Intake* intake = newestIn(file);
    if (intake == nullptr)
        return {};
    try {
        return plan::answersFromJson(plan::shippedIntake(), intake->answers.reveal(), "intake");
    } catch (const base::Error&) {
        return {}; // asked with other questions
    }
}

std::vector<OpenFinding> openFindingsOf(const ClientFile& file, plan::Date today) {
    std::vector<OpenFinding> open;
    const store::Intake* intake = newestIn(file);
    if (intake == nullptr)
        return open;
    for (const plan::IntakeFinding& finding :
         plan::assess(plan::shippedIntake(), latestAnswers(file), today)) {
        OpenFinding entry{finding, std::nullopt};
        for (const store::IntakeOverride& aside : file.overrides)
            if (aside.intake == intake->id && aside.finding.reveal() == finding.rule.id)
                entry.reason = textOf(aside.reason);
        open.push_back(std::move(entry));
    }
    return open;
}

void keepIntake(store::Practice& practice, store::Transaction& transaction, const store::ClientId& client,
                const plan::IntakeAnswers& answers, plan::Date today) {
    store::Intake intake;
    intake.client = client;
    intake.questionnaire = questionnaireOf(practice, transaction);
    intake.answeredOn = today;
    intake.answers = SealedText(answersToJson(answers));
    (void)practice.add(transaction, intake);
}

void keepOverride(store::Practice& practice, store::Transaction& transaction, const store::ClientId& client,
                  const std::string& finding, const QString& reason) {
    store::IntakeOverride aside;
    aside.client = client;
    aside.intake = practice.of<store::Intake>(client).back().id;
    aside.finding = SealedText(finding);
    aside.reason = SealedText(reason.trimmed().toStdString());
    (void)practice.add(transaction, aside);
}

} // namespace trichion::studio
