#pragma once
/// \file
/// The language of the window and its unit of length, in the settings.

#include <QWidget>

class QComboBox;
class QLabel;

namespace trichion::studio {

/// Keeps the choice at once; it holds from the next start on, and says so.
class LanguageChoice : public QWidget {
    Q_OBJECT

  public:
    explicit LanguageChoice(QWidget* parent);

  private:
    void choose();
    void sayWhatHolds();

    QComboBox* m_languages;
    QComboBox* m_lengths;
    QLabel* m_said;
};

} // namespace trichion::studio
