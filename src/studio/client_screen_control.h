#pragma once
/// \file
/// Opens the client's screen, tells it what to show, and keeps the pictures of the variants at hand.

#include "studio/canvas/canvas.h"
#include "studio/client_screen.h"
#include "studio/document/document.h"
#include "studio/services/variant_pictures.h"
#include "studio/workbench.h"

#include <QObject>
#include <functional>
#include <optional>

class QAction;
class QScreen;

namespace trichion::studio {

class ClientScreenControl : public QObject {
    Q_OBJECT
  public:
    /// Both actions can be checked.
    ClientScreenControl(Document& document, Workbench& workbench, Canvas& canvas, QAction& open,
                        QAction& freeze, QWidget* window);
    ~ClientScreenControl() override;

    [[nodiscard]] ClientScreen& screen() { return *m_screen; }
    [[nodiscard]] const VariantPictures& pictures() const noexcept { return m_pictures; }
    /// Shows the variant after the one compared with at the left of the divider, at last the photo again.
    void compareWithNext();

    /// Who is asked for a PIN when there is one display only; nothing: not opened. Replaced by tests.
    std::function<std::optional<QString>()> askPin;
    /// A display was unplugged: the preview comes down where it was on it, and that is told.
    void displayGone(const QScreen* gone);
    /// Another display is there: offered where one was lost.
    void displayCame();

  signals:
    void told(const QString& sentence);
    /// The display came back; the preview can be shown there again.
    void canReturn(const QString& sentence);

  private:
    void open(bool wanted);
    void showPicture(const std::shared_ptr<const Preview>& preview);
    void showVariants();
    void designChanged();
    void showCompared();

    Document& m_document;
    Canvas& m_canvas;
    QAction& m_open;
    QAction& m_freeze;
    QWidget* m_window;
    ClientScreen* m_screen;
    VariantPictures m_pictures;
    std::optional<QString> m_compared; // name of a variant
    bool m_lost = false;               // its display went away while it was shown
};

} // namespace trichion::studio
