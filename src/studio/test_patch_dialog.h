#pragma once
/// \file
/// The shade of a client from a photo of the test patch: its fields are clicked in the order of their
/// dilutions, predicted is shown beside seen.

#include "studio/services/background_runner.h"
#include "studio/services/patch_reading.h"
#include "studio/services/photo_import.h"

#include <QDialog>
#include <filesystem>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QTreeWidget;

namespace trichion::studio {

class PatchView;
class ProgressStrip;
class QuietSpinBox;

/// What follows from the places is read anew whenever one changes. Accepted, profile() is what it says.
class TestPatchDialog : public QDialog {
    Q_OBJECT
  public:
    TestPatchDialog(const optics::Conditions& conditions, QWidget* parent);

    /// Opened in the background.
    void openPhoto(const std::filesystem::path& path);
    /// The next disc: white if it is wanted, bare skin, then the fields.
    void place(const base::ImagePoint& at);
    void removeLast();

    [[nodiscard]] const std::optional<PatchReading>& reading() const { return m_reading; }
    [[nodiscard]] std::optional<optics::ClinicProfile> profile() const;
    [[nodiscard]] PatchView& view() { return *m_view; }
    [[nodiscard]] QLineEdit& dilutions() { return *m_dilutions; }
    [[nodiscard]] QPushButton& take() { return *m_take; }
    [[nodiscard]] QTreeWidget& fields() { return *m_fields; }
    [[nodiscard]] BackgroundRunner& runner() { return m_runner; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString said() const;

  private:
    void layOut();
    QWidget* makeSettings();
    QWidget* makeResult();
    void choosePhoto();
    void takePhoto(std::shared_ptr<const LoadedPhoto> photo);
    void move(int mark, const base::ImagePoint& to);
    void takeSettings();
    void read();
    void showMarks();
    void showFields();

    optics::Conditions m_conditions;
    std::shared_ptr<const LoadedPhoto> m_photo;
    PatchPlaces m_places;
    std::optional<PatchReading> m_reading;
    PatchView* m_view;
    QPushButton* m_white;
    QLineEdit* m_dilutions;
    QComboBox* m_needle;
    QComboBox* m_age;
    QuietSpinBox* m_density;
    QSlider* m_radius;
    QLabel* m_hint;
    QTreeWidget* m_fields;
    QLabel* m_result;
    QLabel* m_said;
    QPushButton* m_undo;
    QPushButton* m_take;
    ProgressStrip* m_progress;
    BackgroundRunner m_runner; // last: its jobs end before what they speak to
};

/// Numbers from 0 to 30 out of a list as a person writes it ("4, 8 12"); halves with a point, in any locale.
/// Nothing if a word is no such number or there are more than 24.
[[nodiscard]] std::optional<std::vector<double>> dilutionsFrom(const QString& text);

} // namespace trichion::studio
