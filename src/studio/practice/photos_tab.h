#pragma once
/// \file
/// A client's photos, opened from the vault.

#include "studio/capture/camera_source.h"
#include "studio/practice/client_tab.h"

#include <QIcon>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QListWidget;
class QLabel;
class QPushButton;

namespace trichion::studio {

class ViewProposals;
struct PhotoFile;

class PhotosTab : public ClientTab {
    Q_OBJECT
  public:
    PhotosTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

    /// Looks at what was added.
    [[nodiscard]] ViewProposals& proposals() noexcept { return *m_proposals; }
    void add(const std::vector<std::filesystem::path>& paths);

    /// Who knows cameras; replaced by tests.
    std::function<bool()> hasCamera = mayHaveCamera;
    std::function<std::unique_ptr<CameraSource>()> openCamera;

  protected:
    void follow(Client client) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void layOut();
    void choose();
    void addFiles(const std::vector<PhotoFile>& files);
    void takePhotos();
    void showWanted();
    void readPictures();
    void openInStudio();
    void setView(const std::string& view);
    [[nodiscard]] std::vector<store::PhotoId> chosen() const;

    QListWidget* m_photos = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_wanted = nullptr; ///< views that are not there yet
    QComboBox* m_view = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_take = nullptr;
    ViewProposals* m_proposals = nullptr;
    std::map<std::string, QIcon> m_pictures; ///< by the id of the photo; gone when another client is shown
};

} // namespace trichion::studio
