#include "studio/help/chapter_of.h"

#include "studio/canvas/canvas.h"

#include <array>
#include <utility>

namespace trichion::studio {

namespace {

/// A part of the window by the name of its class, and the chapter that is about it.
struct Told {
    const char* part;
    const char* chapter;
};

/// Dialogs, sections of the panel, bars and pages; the first that fits holds.
constexpr std::array kTold = {
    Told{"ShortcutsDialog", "keys"},
    Told{"ClinicDialog", "results-of-your-own-clinic"},
    Told{"TestPatchDialog", "results-of-your-own-clinic"},
    Told{"StencilDialog", "stencil"},
    Told{"CameraDialog", "taking-photos"},
    Told{"PhotoNotes", "taking-photos"},
    Told{"GhostBar", "taking-photos"},
    Told{"ClientForm", "clients"},
    Told{"ClientPicker", "a-clients-file"},
    Told{"NewPracticeDialog", "clients-and-the-practice"},
    Told{"PlanDialog", "plan-and-sessions"},
    Told{"QuoteDialog", "documents"},
    Told{"InvoiceDialog", "documents"},
    Told{"CreditDialog", "documents"},
    Told{"PaymentDialog", "documents"},
    Told{"IntakeForm", "intake"},
    Told{"ConsentDialog", "consents"},
    Told{"PhotoUseDialog", "consents"},
    Told{"ComplicationDialog", "after-the-sessions"},
    Told{"MeasurementDialog", "after-the-sessions"},
    Told{"LotForm", "pigments-and-lots"},
    Told{"WhenDialog", "calendar"},
    Told{"ClientScreen", "the-clients-screen"},
    Told{"HeadBar", "the-head-by-hand"},
    Told{"PencilBar", "the-line-drawn-on-the-skin"},
    Told{"UnderstoodBar", "what-was-understood"},
    Told{"TurntableBar", "without-a-photo"},
    Told{"FilmStrip", "several-photos-one-design"},
    Told{"TreatmentRow", "treatments"},
    Told{"VariantsRow", "variants"},
    Told{"HistorySection", "variants"},
    Told{"HairlineSection", "the-hairline"},
    Told{"GuidesSection", "anatomy-on-the-head"},
    Told{"DensitySection", "density-by-hand"},
    Told{"PigmentSection", "pigment-and-skin"},
    Told{"SkinSection", "pigment-and-skin"},
    Told{"HairSection", "the-clients-own-hair"},
    Told{"HairOptions", "the-clients-own-hair"},
    Told{"LookSection", "look-and-time"},
    Told{"SizeSection", "size"},
    Told{"DesignSection", "treatments"},
    Told{"BrushOptions", "density-by-hand"},
    Told{"HoleOptions", "density-by-hand"},
    Told{"ZoneOptions", "density-by-hand"},
    Told{"AreaOptions", "treated-places"},
    Told{"PlacesSection", "treated-places"},
    Told{"StageSection", "stages-of-hair-loss"},
    Told{"ResultsTab", "what-became-of-it"},
    Told{"FollowUpDialog", "what-became-of-it"},
    Told{"SessionScreen", "session-screen"},
    Told{"OverviewTab", "a-clients-file"},
    Told{"PhotosTab", "taking-photos"},
    Told{"DesignsTab", "a-clients-file"},
    Told{"SessionsTab", "plan-and-sessions"},
    Told{"IntakeTab", "intake"},
    Told{"AftercareTab", "aftercare"},
    Told{"PapersTab", "documents"},
    Told{"HistoryTab", "a-clients-file"},
    Told{"ClientsPage", "clients"},
    Told{"ClientPage", "a-clients-file"},
    Told{"PigmentsPage", "pigments-and-lots"},
    Told{"CalendarPage", "calendar"},
    Told{"SettingsPage", "settings"},
    Told{"LockPage", "clients-and-the-practice"},
};

/// The pages among them that fill the window; a tab before the page that holds it.
constexpr std::array kPagesTold = {"SessionScreen", "OverviewTab",  "PhotosTab",    "DesignsTab",
                                   "SessionsTab",   "IntakeTab",    "AftercareTab", "PapersTab",
                                   "ResultsTab",    "HistoryTab",   "ClientsPage",  "PigmentsPage",
                                   "CalendarPage",  "SettingsPage", "LockPage"};

QString toldOf(const QObject& part) {
    const QLatin1String name(part.metaObject()->className());
    for (const Told& told : kTold)
        if (name == QLatin1String("trichion::studio::") + QLatin1String(told.part))
            return QString::fromLatin1(told.chapter);
    return {};
}

QString chapterOfTool(HandTool tool) {
    switch (tool) {
    case HandTool::Brush:
    case HandTool::Eraser:
    case HandTool::Hole:
    case HandTool::Zones:
        return QStringLiteral("density-by-hand");
    case HandTool::Area:
        return QStringLiteral("treated-places");
    case HandTool::Hair:
        return QStringLiteral("the-clients-own-hair");
    case HandTool::Measure:
        return QStringLiteral("measuring");
    case HandTool::Hairline:
        break;
    }
    return QStringLiteral("the-hairline");
}

QString chapterOfCanvas(Canvas& canvas) {
    if (canvas.head().on())
        return QStringLiteral("the-head-by-hand");
    if (canvas.pencil().on())
        return QStringLiteral("the-line-drawn-on-the-skin");
    if (canvas.understood().on())
        return QStringLiteral("what-was-understood");
    if (canvas.ruler().on())
        return QStringLiteral("size");
    if (canvas.eyedropper().on())
        return QStringLiteral("pigment-and-skin");
    return chapterOfTool(canvas.handTool());
}

QString chapterOfWindow(const QWidget& window) {
    if (auto* canvas = window.findChild<Canvas*>(); canvas != nullptr && canvas->isVisible())
        return chapterOfCanvas(*canvas);
    const QList<QWidget*> parts = window.findChildren<QWidget*>();
    for (const char* page : kPagesTold)
        for (const QWidget* part : parts)
            if (part->isVisible() && QLatin1String(part->metaObject()->className()) ==
                                         QLatin1String("trichion::studio::") + QLatin1String(page))
                return toldOf(*part);
    return {};
}

} // namespace

QStringList chaptersNamed() {
    QStringList all;
    for (const Told& told : kTold)
        all << QString::fromLatin1(told.chapter);
    for (int tool = 0; tool < kHandTools; ++tool)
        all << chapterOfTool(static_cast<HandTool>(tool));
    all.removeDuplicates();
    return all;
}

QString chapterOf(const QWidget* widget) {
    const QWidget* window = nullptr;
    for (const QWidget* part = widget; part != nullptr; part = part->parentWidget()) {
        if (QString chapter = toldOf(*part); !chapter.isEmpty())
            return chapter;
        window = part;
    }
    return window == nullptr ? QString() : chapterOfWindow(*window);
}

} // namespace trichion::studio
