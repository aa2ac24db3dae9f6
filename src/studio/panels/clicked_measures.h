#pragma once
/// \file
/// Measures that are clicked in the photo: a ruler, a coin on the scalp, an iris.

#include "studio/canvas/clicked_measure.h"
#include "trichion/head/joint.h"

#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace trichion::studio {

class QuietSpinBox;

/// One is clicked at a time. Nothing is changed here: what is wanted is told, and listed once it is fitted.
class ClickedMeasures : public QWidget {
    Q_OBJECT
  public:
    explicit ClickedMeasures(QWidget* parent = nullptr);

    /// What was measured in the photo that is shown.
    void showLengths(const std::vector<head::KnownLength>& lengths);
    /// Two points were clicked: asks how far apart they are.
    void askLength();
    void dropQuestion();
    /// Nothing is clicked any more.
    void end();
    /// Which coin it is; nothing until it is chosen or its diameter typed.
    [[nodiscard]] std::optional<base::Millimetres> coinDiameter() const;
    /// Puts the keyboard where the coin is chosen.
    void askCoin();

    [[nodiscard]] QPushButton& ruler() { return *m_ruler; }
    [[nodiscard]] QPushButton& coin() { return *m_coin; }
    [[nodiscard]] QPushButton& iris() { return *m_iris; }
    [[nodiscard]] QComboBox& coins() { return *m_coins; }
    [[nodiscard]] QuietSpinBox& diameter() { return *m_diameter; }
    [[nodiscard]] QuietSpinBox& rulerLength() { return *m_length; }

  signals:
    /// What is to be clicked; nothing: it is over.
    void wanted(std::optional<trichion::studio::ClickedMeasure> measure);
    void rulerMeasured(trichion::base::Millimetres length);
    void removed(int index);

  private:
    void addButtons(QVBoxLayout& column);
    void addCoins(QVBoxLayout& column);
    void addQuestion(QVBoxLayout& column);
    void toggle(QPushButton& button, ClickedMeasure measure, bool on);
    void chooseCoin();

    QPushButton* m_ruler;
    QPushButton* m_coin;
    QPushButton* m_iris;
    QWidget* m_coinRow;
    QComboBox* m_coins;
    QuietSpinBox* m_diameter;
    QVBoxLayout* m_list;
    QWidget* m_question;
    QuietSpinBox* m_length;
};

} // namespace trichion::studio
