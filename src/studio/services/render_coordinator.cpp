#include "studio/services/render_coordinator.h"

#include "studio/services/messages.h"

#include <QMetaObject>

namespace trichion::studio {

namespace {

constexpr double kDraftBudget_ms = 35.0; // so that place + draft follows a dragging hand
constexpr double kNoDraftBelow_ms = 70.0;
constexpr std::chrono::milliseconds kQuiet(150);

double megapixels(const PreviewRequest& request, int level) {
    const double factor = factorOf(level);
    return 1e-6 * factor * factor * request.photo->identity.width_px * request.photo->identity.height_px;
}

} // namespace

RenderCoordinator::RenderCoordinator(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& ended) { work(ended); }) {}

RenderCoordinator::~RenderCoordinator() {
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_stop.request_stop();
    }
    m_thread.join();
}

void RenderCoordinator::request(PreviewRequest request) {
    {
        const std::lock_guard lock(m_mutex);
        m_stop.request_stop();
        m_waiting = std::move(request);
        m_lastAsked = std::chrono::steady_clock::now();
    }
    m_arrived.notify_one();
}

void RenderCoordinator::requestLater(std::vector<PreviewRequest> requests) {
    {
        const std::lock_guard lock(m_mutex);
        m_later.assign(std::make_move_iterator(requests.begin()), std::make_move_iterator(requests.end()));
        ++m_series;
    }
    m_arrived.notify_one();
}

void RenderCoordinator::forget() {
    const std::lock_guard lock(m_mutex);
    m_stop.request_stop();
    m_waiting.reset();
    ++m_epoch;
}

void RenderCoordinator::work(const std::stop_token& ended) {
    while (!ended.stop_requested()) {
        PreviewRequest request;
        std::uint64_t epoch = 0;
        std::stop_token stop;
        bool later = false;
        {
            std::unique_lock lock(m_mutex);
            if (!m_arrived.wait(lock, ended, [this] { return m_waiting || !m_later.empty(); }))
                return;
            // While the hand moves nothing else is begun: it would be in the way of the next request.
            if (!m_waiting)
                m_arrived.wait_until(lock, ended, m_lastAsked + kQuiet,
                                     [this] { return m_waiting.has_value(); });
            if (ended.stop_requested())
                return;
            if (!m_waiting && m_later.empty())
                continue;
            later = !m_waiting;
            request = later ? std::move(m_later.front()) : std::move(*m_waiting);
            if (later)
                m_later.pop_front();
            else
                m_waiting.reset();
            epoch = later ? m_series : m_epoch;
            m_stop = std::stop_source();
            stop = m_stop.get_token();
        }
        later ? answerLater(request, epoch, stop) : answer(request, epoch, stop);
    }
}

void RenderCoordinator::answer(const PreviewRequest& request, std::uint64_t epoch,
                               const std::stop_token& stop) {
    try {
        const int draft = draftLevelOf(request);
        if (draft <= request.level) { // finished whatever comes: a hand that never rests would see nothing
            draw(request, epoch, {});
            return;
        }
        PreviewRequest coarse = request;
        coarse.level = draft;
        draw(coarse, epoch, {});
        if (!stop.stop_requested())
            draw(request, epoch, stop);
    } catch (...) {
        const std::exception_ptr failure = std::current_exception();
        if (isInterruption(failure))
            return;
        QMetaObject::invokeMethod(this, [this, sentence = sentenceFor(failure)] { emit failed(sentence); });
    }
}

void RenderCoordinator::answerLater(const PreviewRequest& request, std::uint64_t series,
                                    const std::stop_token& stop) {
    try {
        const std::shared_ptr<const Preview> preview = m_renderer.render(request, base::Progress{stop, {}});
        QMetaObject::invokeMethod(this, [this, preview] { emit renderedLater(preview); });
    } catch (...) {
        // A failure shows when the photo itself is drawn. What was only interrupted has its turn again.
        const std::lock_guard lock(m_mutex);
        if (isInterruption(std::current_exception()) && series == m_series)
            m_later.push_front(request);
    }
}

void RenderCoordinator::draw(const PreviewRequest& request, std::uint64_t epoch,
                             const std::stop_token& stop) {
    const std::shared_ptr<const Preview> preview = m_renderer.render(request, base::Progress{stop, {}});
    m_msPerMegapixel =
        0.5 * m_msPerMegapixel + 0.5 * preview->drawing_ms / megapixels(request, request.level);
    QMetaObject::invokeMethod(this, [this, preview, epoch] {
        // A draft of an older request is still shown while the hand moves, but nothing of what was forgotten.
        if (epoch == m_epoch)
            emit rendered(preview);
    });
}

int RenderCoordinator::draftLevelOf(const PreviewRequest& request) const {
    if (m_msPerMegapixel * megapixels(request, request.level) < kNoDraftBelow_ms)
        return request.level;
    int level = request.level;
    while (level < request.level + 4 && m_msPerMegapixel * megapixels(request, level) > kDraftBudget_ms)
        ++level;
    return level;
}

} // namespace trichion::studio
