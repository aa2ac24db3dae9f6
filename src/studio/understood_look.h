#pragma once
/// \file
/// A look at what was understood of a photo: the bar with what is doubted, and the lines over the photo.

#include "studio/canvas/canvas.h"
#include "studio/document/document.h"
#include "studio/panels/understood_bar.h"

#include <QObject>
#include <optional>

namespace trichion::studio {

/// Keeps bar and lines together. Nothing is changed here: what the person wants is told. It follows the photo
/// that is shown, and closes where there is nothing to be seen.
class UnderstoodLook : public QObject {
    Q_OBJECT
  public:
    UnderstoodLook(Document& document, Canvas& canvas, UnderstoodBar& bar, QObject* parent);

    void begin();
    void end();
    [[nodiscard]] bool on() const noexcept { return m_on; }

  signals:
    void toggled(); ///< it was opened or closed
    void correctWanted();
    void flipWanted(int view);
    /// Another head of the photo is meant; a place on its face, pixels.
    void headMeant(int view, const trichion::base::ImagePoint& at);

  private:
    void follow();
    void show();

    Document& m_document;
    Canvas& m_canvas;
    UnderstoodBar& m_bar;
    bool m_on = false;
};

} // namespace trichion::studio
