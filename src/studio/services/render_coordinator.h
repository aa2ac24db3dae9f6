#pragma once
/// \file
/// The thread that draws previews. The GUI thread only ever leaves a request; the latest one wins.

#include "studio/services/preview_renderer.h"

#include <QObject>
#include <QString>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace trichion::studio {

/// A request that would take long is answered twice: with a coarse picture, which is always finished so that
/// something follows the hand, and then with the exact one, which a newer request stops. A short one is
/// always finished. What is drawn later waits until no request has come for a moment.
class RenderCoordinator : public QObject {
    Q_OBJECT
  public:
    explicit RenderCoordinator(QObject* parent = nullptr);
    ~RenderCoordinator() override;

    void request(PreviewRequest request);
    /// Small pictures that are drawn when nothing else is wanted, in place of those that still wait.
    void requestLater(std::vector<PreviewRequest> requests);
    /// Drops what is waiting; what is being drawn no longer arrives.
    void forget();

  signals:
    void rendered(const std::shared_ptr<const trichion::studio::Preview>& preview);
    void renderedLater(const std::shared_ptr<const trichion::studio::Preview>& preview);
    void failed(const QString& sentence);

  private:
    void work(const std::stop_token& ended);
    void answerLater(const PreviewRequest& request, std::uint64_t series, const std::stop_token& stop);
    void answer(const PreviewRequest& request, std::uint64_t epoch, const std::stop_token& stop);
    void draw(const PreviewRequest& request, std::uint64_t epoch, const std::stop_token& stop);
    [[nodiscard]] int draftLevelOf(const PreviewRequest& request) const;

    PreviewRenderer m_renderer;     // of the worker
    double m_msPerMegapixel = 60.0; // of the worker; measured as it goes
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::optional<PreviewRequest> m_waiting;
    std::chrono::steady_clock::time_point m_lastAsked; // of m_waiting
    std::deque<PreviewRequest> m_later;
    std::uint64_t m_series = 0; // counts requestLater()
    std::stop_source m_stop;    // of the request that is being answered
    std::uint64_t m_epoch = 0;  // counts forget(); written by the GUI thread only
    std::jthread m_thread;
};

} // namespace trichion::studio
