#pragma once
/// \file
/// Measures the client's own short hair in the photo that is shown, as soon as a preview draws any.

#include "studio/document/document.h"
#include "studio/services/background_runner.h"

#include <QObject>
#include <QTimer>
#include <map>
#include <vector>

namespace trichion::studio {

/// In the background, once for a photo, its head, the painted hair and the design; while the hand is at work
/// nothing is begun. What was measured before holds until then.
class StubbleControl : public QObject {
    Q_OBJECT
  public:
    StubbleControl(Document& document, QObject* parent);

    [[nodiscard]] bool busy() const { return m_quiet.isActive() || m_runner.busy(); }

  private:
    struct Measured {
        RegistrationPtr on;
        std::vector<design::HairStroke> strokes;
        DesignPtr design;

        friend bool operator==(const Measured&, const Measured&) = default;
    };

    [[nodiscard]] Measured wanted() const;
    void consider();
    void measure();

    Document& m_document;
    QTimer m_quiet;
    BackgroundRunner m_runner{BackgroundRunner::Haste::None};
    std::map<int, Measured> m_measured; // by photo; what runs counts
};

} // namespace trichion::studio
