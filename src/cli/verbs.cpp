#include "verbs.h"

#include "planning_commands.h"

namespace trichion::cli {

std::map<std::string, Verb> addVerbs(CLI::App& program, CommonOptions& common) {
    return {{"preview", addPreview(program, common)},
            {"fit", addFit(program, common)},
            {"dots", addDots(program, common)},
            {"sheet", addSheet(program, common)},
            {"measure", addMeasure(program, common)},
            {"stencil", addStencil(program, common)},
            {"turntable", addTurntable(program, common)},
            {"practice", addPractice(program, common)},
            {"client", addClient(program, common)},
            {"aftercare", addAftercare(program, common)},
            {"intake", addIntake(program, common)},
            {"lots", addLots(program, common)},
            {"precare", addPreCare(program, common)},
            {"session", addSession(program, common)},
            {"consent", addConsent(program, common)},
            {"appointment", addAppointment(program, common)},
            {"invoice", addInvoice(program, common)},
            {"document", addDocument(program, common)},
            {"care", addCare(program, common)},
            {"plan", addPlan(program, common)},
            {"quote", addQuote(program, common)},
            {"photo", addPhoto(program, common)},
            {"design", addDesign(program, common)},
            {"skin", addSkin(program, common)},
            {"calibrate", addCalibrate(program, common)},
            {"follow-up", addFollowUp(program, common)},
            {"census", addCensus(program, common)},
            {"treatments", addTreatments(program, common)},
            {"completion", addCompletion(program, common)}};
}

} // namespace trichion::cli
