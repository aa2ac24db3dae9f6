#include "studio/stubble_control.h"

#include "studio/services/stubble_reading.h"

#include <chrono>

namespace trichion::studio {

namespace {

constexpr std::chrono::milliseconds kQuiet(400); // of the hand

} // namespace

StubbleControl::StubbleControl(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &StubbleControl::measure);
    for (const auto signal : {&Document::photoChanged, &Document::registrationChanged,
                              &Document::designChanged, &Document::hairChanged})
        connect(&document, signal, this, &StubbleControl::consider);
}

StubbleControl::Measured StubbleControl::wanted() const {
    return {m_document.registration(), m_document.hair()->strokes, m_document.design()};
}

void StubbleControl::consider() {
    if (!m_document.ready() || m_document.showsNeutral() || !m_document.drawsStubble()) {
        m_quiet.stop();
        return;
    }
    const auto known = m_measured.find(m_document.shownView().id);
    if (known != m_measured.end() && known->second == wanted())
        m_quiet.stop();
    else
        m_quiet.start();
}

void StubbleControl::measure() {
    if (!m_document.ready() || m_document.showsNeutral())
        return;
    const int id = m_document.shownView().id;
    m_measured[id] = wanted();
    m_runner.start(
        tr("Measuring the stubble"),
        [this, id, photo = m_document.photo(), registration = m_document.registration(),
         design = m_document.design(),
         hair = m_document.hair()](const base::Progress& progress) -> BackgroundRunner::Finish {
            StubblePtr stubble = measuredStubble(*photo, *registration, *hair, *design, progress);
            return [this, id, registration, stubble = std::move(stubble)] {
                m_document.setStubble(id, registration, stubble);
            };
        },
        [this, id](const std::exception_ptr&) { m_measured.erase(id); });
}

} // namespace trichion::studio
