#pragma once
/// \file
/// Skin and stubble: the panel, the eyedropper over the photo and the measuring behind, kept together.

#include "studio/canvas/canvas.h"
#include "studio/document/document.h"
#include "studio/panels/skin_section.h"
#include "studio/services/background_runner.h"

#include <QObject>
#include <map>

namespace trichion::studio {

/// What was clicked belongs to a photo and is a step of the history; what is measured is derived from it.
class ColourControl : public QObject {
    Q_OBJECT
  public:
    ColourControl(Document& document, Canvas& canvas, SkinSection& section, QObject* parent);

    /// Of the photo that is shown.
    [[nodiscard]] const ColourMarks& marks() const;
    [[nodiscard]] const SkinReading& reading() const noexcept { return m_reading; }

  signals:
    /// Another reading of the photo that is shown.
    void readingChanged();

  private:
    void pick(Pick what);
    void endPick();
    void take(const base::ImagePoint& place);
    void change(const QString& text, const ColourMarks& after);
    void takeShade();
    void takeType();
    void showMarks();
    void measure();

    Document& m_document;
    Canvas& m_canvas;
    SkinSection& m_section;
    BackgroundRunner m_runner;
    std::map<int, ColourMarks> m_marks; // by photo
    std::optional<Pick> m_wanted;
    SkinReading m_reading;
};

} // namespace trichion::studio
