#pragma once
/// \file
/// From a line drawn on the client to the design's hairline: looked for in the photo, proposed over it, taken
/// by a person.

#include "studio/canvas/canvas.h"
#include "studio/document/document.h"
#include "studio/panels/pencil_bar.h"
#include "studio/services/background_runner.h"
#include "studio/services/pencil_proposal.h"

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace trichion::studio {

/// Keeps the bar, the line over the photo and the search together. Nothing changes until the line is taken.
class PencilConfirmation : public QObject {
    Q_OBJECT
  public:
    PencilConfirmation(Document& document, Canvas& canvas, PencilBar& bar, QObject* parent);

    /// Looks for the line in the photo that is shown, and proposes it.
    void look();
    /// Looks for it without a word; only a clear line is offered, once for each photo.
    void lookQuietly();
    void end();
    [[nodiscard]] bool on() const { return m_source.has_value(); }
    /// Takes the last drag or step back, if the line is open and there is one.
    bool stepBack();
    /// The search that was asked for.
    [[nodiscard]] BackgroundRunner& runner() noexcept { return m_asked; }
    [[nodiscard]] BackgroundRunner& quietRunner() noexcept { return m_quiet; }

  signals:
    void toggled(); ///< it was opened or closed
    void told(const QString& sentence);
    void failed(const QString& sentence);
    void offered(int view, const QString& sentence);

  private:
    struct Looked {
        RegistrationPtr registration;
        PencilLinePtr line;
    };

    [[nodiscard]] BackgroundRunner::Work searching(const PhotoView& view,
                                                   std::function<void(int, const Looked&)> then);
    [[nodiscard]] const Looked* knownOf(const PhotoView& view) const;
    void propose(int view, const Looked& looked);
    void offer(int view, const Looked& looked);
    void use();
    void endIfOutdated();

    Document& m_document;
    Canvas& m_canvas;
    PencilBar& m_bar;
    BackgroundRunner m_asked;
    BackgroundRunner m_quiet{BackgroundRunner::Haste::None};
    std::map<int, Looked> m_looked; ///< by view
    std::set<int> m_offered;
    std::optional<int> m_source; ///< the view in which the open proposal was seen
    RegistrationPtr m_sourceFit;
};

} // namespace trichion::studio
