#pragma once
/// \file
/// The clinic's own healed results, so that previews look like them.

#include "studio/document/document.h"
#include "studio/services/background_runner.h"
#include "studio/services/clinic_results.h"

#include <QDialog>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace trichion::studio {

class ProgressStrip;

/// Pairs are measured in the background; a profile is fitted when there are two, with the error of each pair
/// under the fit to the others. Used, it holds for all designs until another is.
class ClinicDialog : public QDialog {
    Q_OBJECT
  public:
    ClinicDialog(Document& document, QWidget* parent);

    /// Measures a pair with the design that is open.
    void addPair(const ResultPhotos& photos);
    /// Takes a profile that was fitted elsewhere.
    void openProfile(const std::filesystem::path& path);
    void saveProfile(const std::filesystem::path& path);
    /// Takes what a test patch said.
    void takePatch(const optics::ClinicProfile& profile);

    [[nodiscard]] QTreeWidget& pairs() { return *m_pairs; }
    [[nodiscard]] QPushButton& use() { return *m_use; }
    [[nodiscard]] QPushButton& useShipped() { return *m_useShipped; }
    [[nodiscard]] QString said() const;
    [[nodiscard]] BackgroundRunner& runner() { return m_runner; }

  private:
    void layOut();
    void choosePair();
    void askPatch();
    void take(const ResultPhotos& photos, const std::optional<calibration::PairMeasure>& measure);
    void fit();
    void put(const std::optional<optics::ClinicProfile>& profile);
    void showProfile();
    void say(const QString& sentence);
    void sayFailure(const std::exception_ptr& failure);

    Document& m_document;
    BackgroundRunner m_runner;
    QTreeWidget* m_pairs;
    QComboBox* m_age;
    QPushButton* m_add;
    QPushButton* m_use;
    QPushButton* m_useShipped;
    QPushButton* m_save;
    QLabel* m_inUse;
    QLabel* m_result;
    QLabel* m_said;
    ProgressStrip* m_progress;
    std::vector<calibration::PairMeasure> m_measures;
    std::optional<optics::ClinicProfile> m_profile; // fitted or opened
};

/// Puts the profile that is in use into the look. A broken file is told by its sentence; what ships is used.
[[nodiscard]] QString takeUsedProfile(Document& document);

} // namespace trichion::studio
