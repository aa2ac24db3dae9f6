#pragma once
/// \file
/// The photos and designs that were opened last, in the menu File. Kept on this computer only; photos of a
/// practice are none of them.

#include <QObject>
#include <QStringList>
#include <filesystem>
#include <vector>

class QMainWindow;
class QMenu;

namespace trichion::studio {

class RecentFiles : public QObject {
    Q_OBJECT
  public:
    static constexpr int kMost = 8;
    static constexpr std::size_t kMostTogether = 12; ///< photos of one head

    explicit RecentFiles(QMainWindow& window);

    /// A design, or photos that were opened together, is now the latest.
    void note(const std::vector<std::filesystem::path>& files);
    [[nodiscard]] QMenu& menu() { return *m_menu; }

  signals:
    void wanted(const std::vector<std::filesystem::path>& files);

  private:
    void fill();
    [[nodiscard]] static QStringList kept();

    QMenu* m_menu;
};

} // namespace trichion::studio
