#pragma once
/// \file
/// The stencil before it is printed: what is on it, its pages, how true they are.

#include "studio/services/background_runner.h"
#include "studio/services/stencil_pages.h"

#include <QDialog>
#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace trichion::studio {

class PagesView;
class Segments;

/// Plans in the background whenever an option changes; what is saved is what is shown.
class StencilDialog : public QDialog {
    Q_OBJECT
  public:
    StencilDialog(StencilOrder order, QWidget* parent);

    /// Who is asked for the file; replaced by tests.
    std::function<std::optional<std::filesystem::path>()> askPath;

    /// Who is asked for the printer and its settings, false: nothing is printed; replaced by tests.
    std::function<bool(QPrinter&)> askPrinter;

    /// The pages that are shown; nothing while they are planned.
    [[nodiscard]] const std::shared_ptr<const StencilPages>& pages() const { return m_pages; }
    [[nodiscard]] Segments& paper() { return *m_paper; }
    [[nodiscard]] QComboBox& preset() { return *m_preset; }
    [[nodiscard]] QCheckBox& hairline() { return *m_hairline; }
    [[nodiscard]] QCheckBox& guides() { return *m_guides; }
    [[nodiscard]] QCheckBox& crown() { return *m_crown; }
    [[nodiscard]] QPushButton& save() { return *m_save; }
    [[nodiscard]] QPushButton& print() { return *m_print; }
    [[nodiscard]] QString facts() const;

  signals:
    void saved(const QString& sentence);

  private:
    QWidget* makeOptions();
    void plan();
    void take(std::shared_ptr<const StencilPages> pages);
    void write();
    void printPages();
    void enableOutput(bool possible);
    void complain(const std::exception_ptr& failure);

    StencilOrder m_order;
    std::shared_ptr<const StencilPages> m_pages;
    Segments* m_paper;
    QComboBox* m_preset;
    QCheckBox* m_hairline;
    QCheckBox* m_guides;
    QCheckBox* m_crown;
    QLabel* m_facts;
    PagesView* m_view;
    QPushButton* m_save;
    QPushButton* m_print;
    BackgroundRunner m_runner; // last: its jobs end before what they speak to
};

} // namespace trichion::studio
