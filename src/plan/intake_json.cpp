#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/plan/intake.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace trichion::plan {

using base::JsonNode;

namespace {

constexpr std::size_t kLargestIntake_bytes = std::size_t{4} << 20U;
constexpr double kLargestNumber = 1e9;

template<class Value, std::size_t Count>
Value namedIn(const JsonNode& node, const std::array<std::pair<const char*, Value>, Count>& names) {
    const std::string given = node.text();
    std::string known;
    for (const auto& [name, value] : names) {
        if (given == name)
            return value;
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    node.reject("one of " + known);
}

constexpr std::array<std::pair<const char*, AnswerKind>, 4> kKinds = {{{"yes-no", AnswerKind::YesNo},
                                                                       {"number", AnswerKind::Number},
                                                                       {"date", AnswerKind::Date},
                                                                       {"choice", AnswerKind::Choice}}};
constexpr std::array<std::pair<const char*, IntakeGrade>, 4> kGrades = {{{"decline", IntakeGrade::Decline},
                                                                         {"defer", IntakeGrade::Defer},
                                                                         {"letter", IntakeGrade::Letter},
                                                                         {"caution", IntakeGrade::Caution}}};

const IntakeQuestion* questionIn(const IntakeCatalogue& catalogue, const std::string& id) {
    for (const IntakeQuestion& question : catalogue.questions)
        if (question.id == id)
            return &question;
    return nullptr;
}

std::string textOr(const JsonNode& node, const char* key) {
    const auto found = node.find(key);
    return found ? found->text() : "";
}

IntakeAnswer answerIn(const JsonNode& node, const IntakeQuestion& question) {
    switch (question.kind) {
    case AnswerKind::YesNo:
        return node.boolean();
    case AnswerKind::Number:
        return node.number(0.0, kLargestNumber);
    case AnswerKind::Date:
        return Date::parse(node.text(), "The answer to \"" + question.text + "\"");
    case AnswerKind::Choice:
        break;
    }
    std::string choice = node.text();
    if (std::find(question.choices.begin(), question.choices.end(), choice) == question.choices.end())
        node.reject("one of the question's choices");
    return choice;
}

IntakeQuestion questionFrom(const JsonNode& node) {
    IntakeQuestion question{
        node.at("id").text(), node.at("text").text(), namedIn(node.at("kind"), kKinds), {}};
    if (const auto choices = node.find("choices"))
        for (const JsonNode& choice : choices->elements())
            question.choices.push_back(choice.text());
    return question;
}

IntakeRule ruleFrom(const JsonNode& node, const IntakeCatalogue& catalogue) {
    IntakeRule rule;
    rule.id = node.at("id").text();
    rule.question = node.at("question").text();
    const IntakeQuestion* question = questionIn(catalogue, rule.question);
    if (question == nullptr)
        node.at("question").reject("a question of this file");
    if (const auto is = node.find("is"))
        rule.is = answerIn(*is, *question);
    else if (const auto below = node.find("below"))
        rule.below = below->number(0.0, kLargestNumber);
    else
        rule.within_days = static_cast<int>(node.at("within_days").integer(1, 3660));
    rule.grade = namedIn(node.at("grade"), kGrades);
    rule.text = node.at("text").text();
    rule.until = textOr(node, "until");
    rule.source = node.at("source").text();
    rule.other = textOr(node, "other");
    return rule;
}

} // namespace

IntakeCatalogue intakeFromJson(std::string_view text, const std::string& name) {
    const JsonNode document = JsonNode::parse(text, name);
    document.requireFormat("trichion-intake", 1);
    IntakeCatalogue catalogue;
    for (const JsonNode& node : document.at("questions").elements())
        catalogue.questions.push_back(questionFrom(node));
    for (const JsonNode& node : document.at("findings").elements())
        catalogue.rules.push_back(ruleFrom(node, catalogue));
    return catalogue;
}

IntakeCatalogue shippedIntake() {
    const auto path = base::resourcePath("catalogue/intake.json");
    try {
        const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestIntake_bytes);
        return intakeFromJson(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()),
                              base::utf8(path));
    } catch (const base::Error&) {
        throw base::Error(base::ErrorCode::ResourceBroken, {{"name", "catalogue/intake.json"}});
    }
}

IntakeAnswers answersFromJson(const IntakeCatalogue& catalogue, std::string_view text,
                              const std::string& name) {
    const JsonNode given = JsonNode::parse(text, name).at("answers");
    const nlohmann::json parsed = nlohmann::json::parse(text);
    IntakeAnswers answers;
    for (const std::string& key : given.keys()) {
        const IntakeQuestion* question = questionIn(catalogue, key);
        if (question == nullptr)
            given.at(key).reject("left out: there is no such question");
        const nlohmann::json& value = parsed.at("answers").at(key);
        if (question->kind == AnswerKind::Date && value == false)
            answers.emplace(key, false); // never
        else if (!value.is_null())
            answers.emplace(key, answerIn(given.at(key), *question));
    }
    return answers;
}

} // namespace trichion::plan
