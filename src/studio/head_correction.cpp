#include "studio/head_correction.h"

#include <QPushButton>

namespace trichion::studio {

HeadCorrection::HeadCorrection(Document& document, Workbench& workbench, Canvas& canvas, HeadBar& bar,
                               QObject* parent)
    : QObject(parent), m_document(document), m_workbench(workbench), m_canvas(canvas), m_bar(bar) {
    connect(&bar, &HeadBar::kindPicked, this, &HeadCorrection::pickKind);
    connect(&bar, &HeadBar::edited, this, [this](const head::View& view) {
        m_canvas.head().setView(view);
        m_canvas.update();
    });
    connect(&bar, &HeadBar::midlineChanged, this,
            [this](Midline midline) { m_canvas.head().setMidline(midline); });
    connect(&bar, &HeadBar::turnRoundWanted, this, &HeadCorrection::turnRound);
    connect(&bar, &HeadBar::findWanted, this, &HeadCorrection::find);
    connect(&bar, &HeadBar::useWanted, this, &HeadCorrection::use);
    connect(&bar, &HeadBar::dismissed, this, &HeadCorrection::end);
    connect(&canvas.head(), &HeadTool::changed, this, &HeadCorrection::showNumbers);
    connect(&canvas.head(), &HeadTool::taken, this, &HeadCorrection::use);
}

void HeadCorrection::begin(const QString& reason) {
    const PhotoView& shown = m_document.shownView();
    if (!shown.photo || shown.id == kNeutralHead)
        return;
    m_id = shown.id;
    std::optional<head::View> before;
    head::Head head = m_document.sharedHead()->given.value_or(head::meanSkin());
    for (const PhotoView& view : m_document.views())
        if (view.registration)
            head = view.registration->view.head;
    if (shown.registration)
        before = shown.registration->view;
    m_bar.ask(reason, before ? std::optional(before->fit.kind) : std::nullopt);
    m_canvas.head().begin(
        before.value_or(head::startByHand(shown.photo->identity, shown.photo->focal35_mm, head,
                                          head::ViewKind::Front, m_workbench.whereToBegin(shown.id))),
        before, m_document.design());
    m_canvas.setFocus();
    m_canvas.showTools();
    emit toggled();
}

void HeadCorrection::end() {
    if (!m_id)
        return;
    m_id.reset();
    m_bar.hide();
    m_canvas.head().end();
    m_canvas.setFocus();
    m_canvas.showTools();
    emit toggled();
}

void HeadCorrection::showNumbers() {
    m_bar.showView(m_canvas.head().view());
    m_bar.setUsable(m_bar.kind().has_value() || m_canvas.head().touched());
    emit stepped();
}

void HeadCorrection::pickKind(head::ViewKind kind) {
    m_canvas.head().setView(head::asKind(m_canvas.head().view(), kind));
    m_canvas.update();
}

void HeadCorrection::turnRound() {
    if (!on() || m_canvas.head().view().fit.kind != head::ViewKind::Top)
        return;
    m_canvas.head().setView(head::turnedRound(m_canvas.head().view()));
    m_canvas.update();
}

void HeadCorrection::find() {
    imaging::FitRequest request;
    request.kind = m_bar.kind();
    const int id = *m_id;
    if (const RegistrationPtr& known = m_document.view(id).registration)
        request.headAt = known->headAt;
    end();
    m_workbench.refit(id, request);
}

void HeadCorrection::use() {
    if (!m_id || !m_bar.use().isEnabled())
        return;
    const int id = *m_id;
    const head::View view = m_canvas.head().view();
    const std::vector<head::LaidSkin> laid = m_canvas.head().laid();
    const bool touched = m_canvas.head().touched();
    end();
    if (touched)
        m_workbench.useHead(id, view, laid);
}

bool HeadCorrection::stepBack() {
    const bool stepped = on() && m_canvas.head().stepBack();
    m_canvas.update();
    return stepped;
}

} // namespace trichion::studio
