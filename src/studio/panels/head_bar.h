#pragma once
/// \file
/// Asks what a photo shows, and takes the head's place in numbers, when it was not found or found wrongly.

#include "studio/canvas/head_tool.h"
#include "trichion/head/view.h"

#include <QFrame>
#include <QString>
#include <optional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace trichion::studio {

class QuietSpinBox;
class Segments;

class HeadBar : public QFrame {
    Q_OBJECT
  public:
    explicit HeadBar(QWidget* parent = nullptr);

    /// `reason` says why it is asked; `kind` is what is thought so far.
    void ask(const QString& reason, std::optional<head::ViewKind> kind);
    /// The numbers of the head as it lies now.
    void showView(const head::View& view);
    [[nodiscard]] std::optional<head::ViewKind> kind() const;
    /// Whether there is something to take: a head that was touched, or a kind that was chosen.
    void setUsable(bool usable);

    [[nodiscard]] Segments& kinds() { return *m_kinds; }
    [[nodiscard]] QPushButton& find() { return *m_find; }
    [[nodiscard]] QPushButton& turnRound() { return *m_turnRound; }
    [[nodiscard]] QPushButton& use() { return *m_use; }
    [[nodiscard]] QCheckBox& midline() { return *m_midline; }
    [[nodiscard]] QuietSpinBox& turn() { return *m_turn; }
    [[nodiscard]] QuietSpinBox& size() { return *m_size; }
    [[nodiscard]] QuietSpinBox& breadth() { return *m_breadth; }
    [[nodiscard]] QuietSpinBox& crown() { return *m_crown; }

  signals:
    void kindPicked(trichion::head::ViewKind kind);
    /// The numbers made another head of `shown`.
    void edited(const trichion::head::View& view);
    void midlineChanged(trichion::studio::Midline midline);
    void turnRoundWanted(); ///< forehead and back of the head change places
    void findWanted(); ///< look for the head in the photo as this kind of view
    void useWanted();  ///< take the head as it lies
    void dismissed();

  private:
    QuietSpinBox* addNumber(QGridLayout& grid, const QString& name, const QString& unit, double low,
                            double high, const QString& help);
    void layOutNumbers(QGridLayout& grid);
    void takePosture();

    QLabel* m_reason;
    Segments* m_kinds;
    QCheckBox* m_midline;
    QPushButton* m_turnRound;
    QPushButton* m_find;
    QPushButton* m_use;
    QPushButton* m_dismiss;
    QuietSpinBox* m_size;
    QuietSpinBox* m_turn;
    QuietSpinBox* m_nod;
    QuietSpinBox* m_tilt;
    QuietSpinBox* m_breadth;
    QuietSpinBox* m_length;
    QuietSpinBox* m_crown;
    std::optional<head::View> m_shown;
};

} // namespace trichion::studio
