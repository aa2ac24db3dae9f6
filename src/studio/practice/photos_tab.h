#pragma once
/// \file
/// A client's photos, opened from the vault.

#include "studio/practice/client_tab.h"

#include <QIcon>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

class QComboBox;
class QListWidget;
class QLabel;
class QPushButton;

namespace trichion::studio {

class LineList;

class PhotosTab : public ClientTab {
    Q_OBJECT
  public:
    PhotosTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

  protected:
    void follow(Client client) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void layOut();
    void choose();
    void add(const std::vector<std::filesystem::path>& paths);
    void readPictures();
    void openInStudio();
    void setView(const std::string& view);
    [[nodiscard]] std::vector<store::PhotoId> chosen() const;

    QListWidget* m_photos = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_wanted = nullptr; ///< views that are not there yet
    QComboBox* m_view = nullptr;
    QPushButton* m_open = nullptr;
    std::map<std::string, QIcon> m_pictures; ///< by the id of the photo; gone when another client is shown
};

} // namespace trichion::studio
