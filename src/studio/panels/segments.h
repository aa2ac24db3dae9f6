#pragma once
/// \file
/// One choice of a few, side by side.

#include <QButtonGroup>
#include <QString>
#include <QWidget>
#include <vector>

namespace trichion::studio {

class Segments : public QWidget {
    Q_OBJECT
  public:
    /// `name` is for screen readers.
    Segments(const QString& name, const QStringList& choices, QWidget* parent = nullptr);

    /// Rebuilds the choices; none is chosen.
    void setChoices(const QStringList& choices);
    /// Shows a choice without telling anyone; -1 for none.
    void showChoice(int index);
    [[nodiscard]] int chosen() const { return m_group->checkedId(); }
    [[nodiscard]] QAbstractButton& button(int index) { return *m_group->button(index); }

  signals:
    void picked(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_name;
    QButtonGroup* m_group;
};

} // namespace trichion::studio
