#include "studio/understood_look.h"

#include "documents/understood_style.h"
#include "studio/services/messages.h"
#include "studio/services/seen_elsewhere.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kWorthALine_mm = 2.0; // less is within what a hand can draw
constexpr std::size_t kMostLines = 60;

/// Names of the lines that are there, each in its colour.
QString legendOf(const std::vector<imaging::ShownLine>& lines, bool disagreements) {
    QString legend;
    const auto add = [&legend](const QColor& colour, const QString& name) {
        legend += QStringLiteral("<span style=\"color:%1\">&#9632;</span>&nbsp;<nobr>%2</nobr> &nbsp; ")
                      .arg(colour.name(), name.toHtmlEscaped());
    };
    for (const documents::UnderstoodStyle& style : documents::understoodStyles()) {
        const bool there = std::any_of(lines.begin(), lines.end(), [&](const imaging::ShownLine& line) {
            return line.what == style.what && !line.points.empty();
        });
        if (there && *style.name != '\0')
            add(style.colour, QCoreApplication::translate("documents", style.name));
    }
    if (disagreements)
        add(QColor(255, 112, 67), QCoreApplication::translate("trichion::studio::UnderstoodLook",
                                                              "seen elsewhere by another photo"));
    return legend;
}

std::vector<ShownDisagreement> disagreementsIn(const Document& document, int id) {
    std::vector<ShownDisagreement> shown;
    for (const SeenElsewhere& place : seenElsewhere(document.headState(), id, kWorthALine_mm)) {
        if (shown.size() == kMostLines)
            break;
        const head::ViewKind kind = document.view(place.other).registration->view.fit.kind;
        shown.push_back({place, readable(kind).toLower()});
    }
    return shown;
}

QString sentenceOf(const Registration& registration) {
    const QString doubts = doubtsOf(registration);
    return doubts.isEmpty() ? UnderstoodLook::tr("The head was found in this photo, %1 % sure.")
                                  .arg(std::lround(100.0 * registration.own->confidence))
                            : doubts;
}

} // namespace

UnderstoodLook::UnderstoodLook(Document& document, Canvas& canvas, UnderstoodBar& bar, QObject* parent)
    : QObject(parent), m_document(document), m_canvas(canvas), m_bar(bar) {
    connect(&bar, &UnderstoodBar::dismissed, this, &UnderstoodLook::end);
    connect(&bar, &UnderstoodBar::correctWanted, this, [this] {
        end();
        emit correctWanted();
    });
    connect(&bar, &UnderstoodBar::flipWanted, this, [this] { emit flipWanted(m_document.shownView().id); });
    connect(&canvas.understood(), &UnderstoodTool::dismissed, this, &UnderstoodLook::end);
    connect(&canvas.understood(), &UnderstoodTool::headMeant, this,
            [this](const base::ImagePoint& at) { emit headMeant(m_document.shownView().id, at); });
    for (const auto signal :
         {&Document::photoChanged, &Document::registrationChanged, &Document::viewsChanged})
        connect(&document, signal, this, &UnderstoodLook::follow);
}

void UnderstoodLook::begin() {
    if (!m_document.registration() || m_document.showsNeutral())
        return;
    m_on = true;
    show();
    m_canvas.setFocus();
    emit toggled();
}

void UnderstoodLook::end() {
    if (!m_on)
        return;
    m_on = false;
    m_canvas.understood().end();
    m_bar.hide();
    m_canvas.setFocus();
    m_canvas.showTools();
    emit toggled();
}

void UnderstoodLook::follow() {
    if (!m_on)
        return;
    if (m_document.registration() && !m_document.showsNeutral())
        show();
    else
        end();
}

void UnderstoodLook::show() {
    const Registration& registration = *m_document.registration();
    m_canvas.understood().begin(registration, disagreementsIn(m_document, m_document.shownView().id));
    const UnderstoodTool& tool = m_canvas.understood();
    m_bar.tell(sentenceOf(registration), legendOf(tool.lines(), !tool.disagreements().empty()),
               looksMirrored(registration) ? UnderstoodBar::Mirror::Suspected
                                           : UnderstoodBar::Mirror::Unlikely);
    m_canvas.showTools();
}

} // namespace trichion::studio
