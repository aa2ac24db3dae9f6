#pragma once
/// \file
/// How large the head is: what was measured, what each measure says, and how well they agree.

#include "studio/panels/section.h"
#include "studio/services/common_head.h"

#include <QString>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trichion::studio {

class QuietSpinBox;

/// Empty fields show a dash. Nothing is changed here: what is typed is told, and shown once it is fitted.
class SizeSection : public Section {
    Q_OBJECT
  public:
    explicit SizeSection(QWidget* parent = nullptr);

    /// The head of all photos; nothing while there is none.
    void showHead(const std::optional<head::Head>& head, const SharedHead& shared);
    /// The rulers of the photo that is shown.
    void showRulers(const std::vector<head::KnownLength>& rulers);
    /// Two points were clicked: asks how far apart they are.
    void askRuler();
    void dropQuestion();

    [[nodiscard]] QuietSpinBox& circumference() { return *m_circumference; }
    [[nodiscard]] QuietSpinBox& breadth() { return *m_breadth; }
    [[nodiscard]] QuietSpinBox& pupils() { return *m_pupils; }
    [[nodiscard]] QuietSpinBox& tag() { return *m_tag; }
    [[nodiscard]] QuietSpinBox& rulerLength() { return *m_length; }
    [[nodiscard]] QPushButton& ruler() { return *m_ruler; }
    [[nodiscard]] QPushButton& fromPhotos() { return *m_fromPhotos; }
    [[nodiscard]] QLabel& says() { return *m_says; }
    [[nodiscard]] QLabel& warning() { return *m_warning; }

  signals:
    void measured(const trichion::head::SizeEvidence& tapes);
    void tagMeasured(std::optional<trichion::base::Millimetres> side);
    void rulerWanted(bool on);
    void rulerMeasured(trichion::base::Millimetres length);
    void rulerRemoved(int index);
    void fromPhotosWanted();

  private:
    QuietSpinBox* addField(QGridLayout& grid, const QString& name, const QString& unit, double low,
                           double high, const QString& help);
    void tell();
    void showSources(const SharedHead& shared);

    QLabel* m_size;
    QuietSpinBox* m_circumference; // cm
    QuietSpinBox* m_breadth;
    QuietSpinBox* m_pupils;
    QuietSpinBox* m_tag;
    QPushButton* m_ruler;
    QVBoxLayout* m_rulers;
    QWidget* m_question;
    QuietSpinBox* m_length;
    QLabel* m_says;
    QLabel* m_warning;
    QPushButton* m_fromPhotos;
};

} // namespace trichion::studio
