#pragma once
/// \file
/// How large the head is: what was measured, what each measure says, and how well they agree.

#include "studio/panels/clicked_measures.h"
#include "studio/panels/section.h"
#include "studio/services/common_head.h"

#include <QString>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace trichion::studio {

class QuietSpinBox;

/// Empty fields show a dash. Nothing is changed here: what is typed is told, and shown once it is fitted.
class SizeSection : public Section {
    Q_OBJECT
  public:
    explicit SizeSection(QWidget* parent = nullptr);

    /// The head of all photos; nothing while there is none.
    void showHead(const std::optional<head::Head>& head, const SharedHead& shared);

    [[nodiscard]] QuietSpinBox& circumference() { return *m_circumference; }
    [[nodiscard]] QuietSpinBox& breadth() { return *m_breadth; }
    [[nodiscard]] QuietSpinBox& pupils() { return *m_pupils; }
    [[nodiscard]] QuietSpinBox& tag() { return *m_tag; }
    /// What is clicked in the photo that is shown.
    [[nodiscard]] ClickedMeasures& clicked() { return *m_clicked; }
    [[nodiscard]] QPushButton& fromPhotos() { return *m_fromPhotos; }
    [[nodiscard]] QLabel& says() { return *m_says; }
    [[nodiscard]] QLabel& warning() { return *m_warning; }

  signals:
    void measured(const trichion::head::SizeEvidence& tapes);
    void tagMeasured(std::optional<trichion::base::Millimetres> side);
    void fromPhotosWanted();

  private:
    QuietSpinBox* addField(QGridLayout& grid, const QString& name, double metric_mm, double low, double high,
                           const QString& help);
    void tell();
    void showSources(const SharedHead& shared);

    QLabel* m_size;
    QuietSpinBox* m_circumference; // cm
    QuietSpinBox* m_breadth;
    QuietSpinBox* m_pupils;
    QuietSpinBox* m_tag;
    ClickedMeasures* m_clicked;
    QLabel* m_says;
    QLabel* m_warning;
    QPushButton* m_fromPhotos;
};

} // namespace trichion::studio
