#include "trichion/base/error.h"
#include "trichion/design/design_document.h"
#include "trichion/design/edit.h"

#include <gtest/gtest.h>
#include <string>

using namespace trichion;

namespace {

design::DesignDocument threeVariants() {
    design::DesignDocument document = design::documentOf(design::proposeDesign(head::meanHead()));
    design::Design dense = document.design();
    dense.density = base::DotsPerCm2(70.0);
    document.variants.push_back({"softer, lower", dense});
    document.variants.push_back({"C", design::proposeDesign(head::meanHead(), "rounded")});
    document.chosen = 1;
    document.hair.shave_mm = 0.5;
    document.hair.stubble_perCm2 = 80.0;
    document.hair.stubbleSource = design::StubbleSource::Photo;
    document.hair.strokes = {{design::HairStrokeKind::Hair, {{1.0, 2.0}, {3.0, 4.0}}, 9.0},
                             {design::HairStrokeKind::Skin, {{-40.0, 12.5}}, 3.0}};
    document.hair.asked = {"norwood-4", "blond", true, true, 7.0};
    return document;
}

void expectRefused(const std::string& what, const std::string& from, const std::string& to) {
    std::string text = design::documentToJson(threeVariants());
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << what;
    text.replace(at, from.size(), to);
    EXPECT_THROW((void)design::documentFromJson(text, "d.json"), base::Error) << what;
}

} // namespace

TEST(DesignDocument, ComesBackFromItsText) {
    const design::DesignDocument document = threeVariants();
    EXPECT_EQ(design::documentFromJson(design::documentToJson(document), "d.json"), document);
    for (const std::size_t chosen : {std::size_t{0}, std::size_t{2}}) {
        design::DesignDocument other = document;
        other.chosen = chosen;
        EXPECT_EQ(design::documentFromJson(design::documentToJson(other), "d.json"), other);
    }
}

TEST(DesignDocument, IsReadAsItsChosenDesignByWhoKnowsOneOnly) {
    const design::DesignDocument document = threeVariants();
    EXPECT_EQ(design::designFromJson(design::documentToJson(document), "d.json"),
              document.variants[1].design);
    const design::Design single = document.variants[2].design;
    EXPECT_EQ(design::documentFromJson(design::designToJson(single), "d.json"), design::documentOf(single));
    EXPECT_EQ(design::documentToJson(design::documentOf(single)), design::designToJson(single))
        << "what needs none of it is the same file as ever";
}

TEST(DesignDocument, RefusesWhatMeansNothing) {
    expectRefused("a stage", "\"norwood-4\"", "\"norwood-9\"");
    expectRefused("a colour", "\"blond\"", "\"green\"");
    expectRefused("months", "\"months_since\": 7.0", "\"months_since\": -1.0");
    expectRefused("a variant that is not there", "\"chosen\": 1", "\"chosen\": 3");
    expectRefused("a nameless variant", "\"softer, lower\"", "\"\"");
    expectRefused("a long shave", "\"shave_mm\": 0.5", "\"shave_mm\": 3.5");
    expectRefused("a broad stroke", "\"radius_mm\": 9.0", "\"radius_mm\": 90.0");
    expectRefused("stubble from nowhere", "\"stubble_from\": \"photo\"", "\"stubble_from\": \"wig\"");
    expectRefused("an unknown stroke", "\"kind\": \"skin\"", "\"kind\": \"wool\"");
}

TEST(DesignDocument, GivesTheFirstFreeLetter) {
    std::vector<design::Variant> variants = threeVariants().variants; // A, softer, C
    EXPECT_EQ(design::freeName(variants), "B");
    variants[0].name = "Z";
    EXPECT_EQ(design::freeName(variants), "A");
}
