#pragma once
/// \file
/// Says how sure the head is in a photo, what the lines over it mean, and what can be done.

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace trichion::studio {

class UnderstoodBar : public QFrame {
    Q_OBJECT
  public:
    explicit UnderstoodBar(QWidget* parent = nullptr);

    /// Whether the photo may be a mirror's, so that swapping it is offered.
    enum class Mirror { Unlikely, Suspected };

    /// `legend` is rich text of one line.
    void tell(const QString& sentence, const QString& legend, Mirror mirror);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QLabel& legend() { return *m_legend; }
    [[nodiscard]] QPushButton& flip() { return *m_flip; }
    [[nodiscard]] QPushButton& correct() { return *m_correct; }
    [[nodiscard]] QPushButton& done() { return *m_done; }

  signals:
    void flipWanted();
    void correctWanted();
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_legend;
    QPushButton* m_flip;
    QPushButton* m_correct;
    QPushButton* m_done;
};

} // namespace trichion::studio
