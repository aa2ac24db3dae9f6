#include "studio/head_fitting.h"

#include "studio/services/messages.h"

#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

bool isIn(const ViewList& list, int id) {
    return std::find(list.ids.begin(), list.ids.end(), id) != list.ids.end();
}

std::set<int> viewsOf(const Registrations& registrations) {
    std::set<int> views;
    for (const auto& [id, registration] : registrations)
        views.insert(id);
    return views;
}

} // namespace

HeadFitting::HeadFitting(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::viewsChanged, this, &HeadFitting::keepTogether);
}

void HeadFitting::take(int id, RegistrationPtr own, Reason reason) {
    if (!isIn(m_document.list(), id)) // removed meanwhile; undo may bring it back
        return m_document.setHead({{{id, std::move(own)}}, nullptr});
    m_own[id] = std::move(own);
    m_reason = std::max(m_reason, reason);
    request();
}

void HeadFitting::take(const SharedHead& said, Reason reason) {
    m_said = said;
    m_reason = std::max(m_reason, reason);
    request();
}

void HeadFitting::takeRulers(int id, std::vector<head::KnownLength> rulers) {
    const auto waiting = m_own.find(id);
    const RegistrationPtr before =
        waiting != m_own.end() ? waiting->second : m_document.view(id).registration;
    if (!before)
        return;
    Registration measured = *before;
    measured.rulers = std::move(rulers);
    take(id, std::make_shared<const Registration>(std::move(measured)), Reason::Size);
}

SharedHead HeadFitting::said() const {
    return m_said.value_or(*m_document.sharedHead());
}

std::vector<head::KnownLength> HeadFitting::rulers(int id) const {
    const auto waiting = m_own.find(id);
    const RegistrationPtr& now = waiting != m_own.end() ? waiting->second : m_document.view(id).registration;
    return now ? now->rulers : std::vector<head::KnownLength>();
}

HeadFitting::Order HeadFitting::order() const {
    Order order{m_document.headState(), {}};
    std::erase_if(order.now.registrations, [](const auto& entry) { return !entry.second; });
    order.given.registrations = order.now.registrations;
    for (const auto& [id, own] : m_own)
        if (isIn(m_document.list(), id))
            order.given.registrations[id] = own;
    order.given.head = m_said ? std::make_shared<const SharedHead>(*m_said) : order.now.head;
    return order;
}

// A photo that went or came back by undo changes what the head is fitted to.
void HeadFitting::keepTogether() {
    const Order now = order();
    if (viewsOf(now.now.registrations) != now.now.head->views)
        request();
}

void HeadFitting::request() {
    const Order order = this->order();
    if (order.given.registrations.empty()) { // nothing to fit yet: it is only remembered
        if (m_said)
            m_document.setHead({{}, order.given.head});
        m_said.reset();
        return;
    }
    m_runner.start(
        tr("Fitting the head in all photos"),
        [this, order](const base::Progress& progress) -> BackgroundRunner::Finish {
            const HeadState fitted = fittedTogether(order.given, progress);
            return [this, order, fitted] { apply(order, fitted); };
        },
        [this](const std::exception_ptr& failure) { giveUp(failure); });
}

void HeadFitting::apply(const Order& order, const HeadState& fitted) {
    if (!(this->order() == order)) // photos came or went, or were undone, while it was fitted
        return request();
    m_own.clear();
    m_said.reset();
    changeHead(order, fitted);
}

void HeadFitting::changeHead(const Order& order, const HeadState& after) {
    const Reason reason = std::exchange(m_reason, Reason::Photos);
    HeadState before = order.now;
    HeadChange largest;
    bool other = false;
    std::vector<int> first;
    std::vector<int> doubtful;
    for (const auto& [id, now] : after.registrations) {
        const auto was = before.registrations.find(id);
        if (was == before.registrations.end()) {
            first.push_back(id);
            continue;
        }
        other = true;
        if (doubtOf(*now) && !doubtOf(*was->second))
            doubtful.push_back(id);
        if (!m_document.design())
            continue;
        const HeadChange change = changeBetween(was->second->view, now->view, *m_document.design());
        if (change.hairlineShift_mm >= largest.hairlineShift_mm)
            largest = change;
    }
    if (!other || !m_document.design())
        m_document.setHead(after);
    else {
        // Should it be undone alone, a photo that is new lies on the head as it was.
        const head::Head head = before.registrations.begin()->second->view.head;
        SharedHead known = *before.head;
        for (const int id : first) {
            before.registrations[id] = laidOn(after.registrations.at(id), head);
            known.views.insert(id);
        }
        if (!first.empty())
            before.head = std::make_shared<const SharedHead>(std::move(known));
        const QString text = reason == Reason::Size         ? tr("Size of the head")
                             : reason == Reason::Correction ? tr("Correct head")
                                                            : tr("Fit head");
        m_document.changeHead(text, before, after,
                              reason == Reason::Photos ? ChangeViews::Follows::ThePhotos
                                                       : ChangeViews::Follows::Nothing);
        emit changed(largest, reason, doubtful);
    }
    for (const int id : first)
        emit found(id);
}

void HeadFitting::giveUp(const std::exception_ptr& failure) {
    std::vector<int> ids;
    for (const auto& [id, own] : m_own)
        ids.push_back(id);
    m_own.clear();
    m_said.reset();
    m_reason = Reason::Photos;
    emit failed(ids, failure);
}

} // namespace trichion::studio
