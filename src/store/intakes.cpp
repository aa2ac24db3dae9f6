#include "trichion/base/file.h"
#include "trichion/base/resources.h"
#include "trichion/plan/intake.h"
#include "trichion/store/catalogue.h"
#include "trichion/store/visits.h"

#include <algorithm>

namespace trichion::store {

namespace {

constexpr std::size_t kLargestQuestions_bytes = std::size_t{4} << 20U;

std::string shippedQuestions() {
    const std::vector<std::uint8_t> bytes =
        base::readFile(base::resourcePath("catalogue/intake.json"), kLargestQuestions_bytes);
    return std::string(bytes.begin(), bytes.end());
}

/// The questions as they are asked now; a row of its own whenever they changed.
Id<Questionnaire> questionsAsked(Practice& practice, Transaction& transaction, const std::string& content) {
    Questionnaire next;
    next.key = "intake";
    next.content = content;
    for (const Questionnaire& known : practice.where<Questionnaire>("key", next.key)) {
        if (known.content == content)
            return known.id;
        next.version = std::max(next.version, known.version + 1);
    }
    return practice.add(transaction, next).id;
}

} // namespace

Intake keepIntake(Practice& practice, Transaction& transaction, const ClientId& client,
                  const IntakeSheet& sheet) {
    const std::optional<std::string> own = catalogueText(practice, "intake");
    const std::string questions = own ? *own : shippedQuestions();
    (void)plan::answersFromJson(plan::intakeFromJson(questions, "the catalogue of intake"), sheet.answers,
                                "answers of the client");
    Intake intake;
    intake.client = practice.get(client).id;
    intake.questionnaire = questionsAsked(practice, transaction, questions);
    intake.answeredOn = sheet.answeredOn;
    intake.answers = Sealed<std::string>(sheet.answers);
    intake.signature = sheet.signature;
    return practice.add(transaction, intake);
}

} // namespace trichion::store
