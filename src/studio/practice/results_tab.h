#pragma once
/// \file
/// What became of a client's dots: what is left, over the years, and what it means for the next visit.

#include "documents/time_lapse.h"
#include "studio/practice/client_tab.h"
#include "studio/practice/result_records.h"
#include "studio/services/background_runner.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace trichion::studio {

class FadingChart;
class LineList;
class PictureLabel;
class ProgressStrip;

class ResultsTab : public ClientTab {
    Q_OBJECT
  public:
    ResultsTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

    [[nodiscard]] LineList& results() { return *m_list; }
    [[nodiscard]] FadingChart& chart() { return *m_chart; }
    [[nodiscard]] PictureLabel& picture() { return *m_picture; }
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString experience() const;
    [[nodiscard]] BackgroundRunner& runner() { return m_runner; }

    /// Where a picture goes; replaced by tests. Nothing: not saved.
    std::function<std::optional<std::filesystem::path>(QWidget&, const QString& name, const QString& filter)>
        pickFile;

  protected:
    void follow(Client client) override;

  private:
    /// What is written of the photos.
    enum class Shown { SideBySide, TimeLapse };
    struct KeptPhoto {
        store::Bytes content;
        std::string date;
        std::string state;
        documents::DatedPhoto::Made made = documents::DatedPhoto::Made::Camera;
    };

    void layOut();
    QWidget* makeLeft();
    QWidget* makeRight();
    void readResults();
    void showList();
    void showResult();
    void showPicture();
    void showChart();
    void measure();
    void removeResult();
    void save(Shown shown);
    void write(Shown shown, const std::vector<KeptPhoto>& photos, const std::filesystem::path& path);
    void useFigures();
    [[nodiscard]] const KeptResult* current() const;
    [[nodiscard]] std::vector<const KeptResult*> ofSameBaseline(const KeptResult& result) const;
    [[nodiscard]] const store::Photo* photoOf(const store::PhotoId& id) const;

    std::vector<KeptResult> m_results; ///< by date
    ClinicExperience m_experience;
    LineList* m_list = nullptr;
    PictureLabel* m_picture = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_advice = nullptr;
    FadingChart* m_chart = nullptr;
    QLabel* m_experienceSays = nullptr;
    QComboBox* m_for = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_pair = nullptr;
    QPushButton* m_lapse = nullptr;
    QPushButton* m_use = nullptr;
    ProgressStrip* m_progress = nullptr;
    int m_asked = 0;           ///< counts pictures that were asked for
    BackgroundRunner m_runner; // last: its jobs end before what they speak to
};

} // namespace trichion::studio
