#pragma once
/// \file
/// Says how sure a found line is, and asks whether to take it.

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace trichion::studio {

class PencilBar : public QFrame {
    Q_OBJECT
  public:
    explicit PencilBar(QWidget* parent = nullptr);

    void ask(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton& use() { return *m_use; }
    [[nodiscard]] QPushButton& discard() { return *m_discard; }

  signals:
    void useWanted();
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_discard;
    QPushButton* m_use;
};

} // namespace trichion::studio
