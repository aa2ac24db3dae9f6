#include "cli/client_json.h"
#include "fuzz/practice_input.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"
#include "trichion/plan/aftercare.h"
#include "trichion/plan/consent.h"
#include "trichion/plan/done_areas.h"
#include "trichion/plan/intake.h"
#include "trichion/plan/precare.h"
#include "trichion/store/catalogue.h"
#include "trichion/store/money.h"

#include <array>
#include <string>

namespace trichion::fuzz {

namespace fs = std::filesystem;

namespace {

constexpr std::array<const char*, 4> kFiles = {"aftercare", "intake", "intervals", "pigments"};

std::string shipped(const char* name) {
    const std::vector<std::uint8_t> bytes =
        base::readFile(base::resourcePath(std::string("catalogue/") + name), std::size_t{1} << 24U);
    return std::string(bytes.begin(), bytes.end());
}

/// The text as one file of a catalogue.
void takeFile(std::string_view text, std::size_t which) {
    const fs::path folder = emptyFolder("catalogue");
    for (std::size_t i = 0; i < kFiles.size(); ++i)
        putFile(folder / (std::string(kFiles[i]) + ".json"),
                i == which ? store::viewOf(text) : store::viewOf("{}"));
    (void)store::catalogueIn(folder);
}

/// The text as "kind key content", with which a practice's own catalogue is changed, and read.
void takePart(std::string_view text) {
    const std::size_t first = text.find('\n');
    const std::size_t second = first == std::string_view::npos ? first : text.find('\n', first + 1);
    if (second == std::string_view::npos)
        return;
    store::CataloguePart part;
    part.kind = text.substr(0, first);
    part.key = text.substr(first + 1, second - first - 1);
    part.content = text.substr(second + 1);
    store::Practice& practice = sharedPractice();
    static const std::vector<store::CataloguePart> all = store::shippedCatalogue();
    (void)store::copyCatalogue(practice, all);
    store::setCataloguePart(practice, part);
    (void)store::catalogueText(practice, part.kind);
    (void)store::catalogueOffers(practice, all);
    store::dropCataloguePart(practice, part.kind, part.key);
    (void)store::catalogueText(practice, part.kind);
}

void takeAnswers(std::string_view text) {
    static const plan::IntakeCatalogue questions =
        plan::intakeFromJson(shipped("intake.json"), "intake.json");
    (void)plan::answersFromJson(questions, text, "answers");
}

void takeAs(int kind, std::string_view text) {
    switch (kind) {
    case 0:
        return void(plan::aftercareFromJson(text, "aftercare"));
    case 1:
        return void(plan::intakeFromJson(text, "intake"));
    case 2:
        return void(plan::consentsFromJson(text, "consents"));
    case 3:
        return void(plan::preCareFromJson(text, "precare"));
    case 4:
        return takeAnswers(text);
    case 5:
        return void(store::quoteFromJson(std::string(text)));
    case 6:
        return void(plan::areasFromText(std::string(text)));
    case 7:
        return void(cli::clientFromJson(text, "client"));
    case 8:
        return takePart(text);
    default:
        return takeFile(text, static_cast<std::size_t>(kind) % kFiles.size());
    }
}

} // namespace

void takeCatalogue(Input input) {
    if (!input.empty())
        answers([&] { takeAs(input.front() % 13, textOf(input.subspan(1))); });
}

} // namespace trichion::fuzz
