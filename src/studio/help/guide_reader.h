#pragma once
/// \file
/// The window in which the guide is read beside the work.

#include "studio/help/guide_text.h"

#include <QWidget>
#include <filesystem>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QTreeWidget;

namespace trichion::studio {

/// Contents at the left, text at the right, search above. It blocks nothing and keeps its place and size.
class GuideReader : public QWidget {
    Q_OBJECT
  public:
    GuideReader();
    ~GuideReader() override;

    /// Shows a chapter of the guide; its beginning for a name that is none. Error: ResourceMissing, or as
    /// base::readFile.
    void read(const QString& chapter);
    [[nodiscard]] GuideText& text() noexcept { return *m_text; }
    [[nodiscard]] QTreeWidget& contents() noexcept { return *m_contents; }
    [[nodiscard]] QLineEdit& search() noexcept { return *m_search; }
    [[nodiscard]] const QLabel& found() const noexcept { return *m_found; }
    void back() { go(-1); }
    void forward() { go(1); }

  protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Place {
        std::filesystem::path file;
        int scrolled = 0;
    };

    void layOut();
    void addKeys();
    void follow(const QUrl& link);
    void openFile(const std::filesystem::path& file, const QString& chapter);
    void remember(const Place& left);
    void go(int by);
    void fillContents();
    void showWhere();
    void find();
    void step(int by);

    GuideText* m_text;
    QTreeWidget* m_contents;
    QLineEdit* m_search;
    QLabel* m_found;
    QSplitter* m_split;
    QAction* m_back;
    QAction* m_forward;
    std::vector<Place> m_places;
    std::size_t m_place = 0;
    int m_count = 0;
};

} // namespace trichion::studio
