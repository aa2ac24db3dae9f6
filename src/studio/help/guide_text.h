#pragma once
/// \file
/// A page of the guide with its pictures.

#include <QSize>
#include <QString>
#include <QTextBrowser>
#include <filesystem>
#include <vector>

namespace trichion::studio {

/// Shows one Markdown file; its pictures are as wide as the text at most. Links are told, not followed.
class GuideText : public QTextBrowser {
    Q_OBJECT
  public:
    /// A heading of the file.
    struct Chapter {
        QString title;
        QString id;
        int level = 1;    ///< 1: the file itself
        int position = 0; ///< in the document
    };

    static constexpr int kFewestLetters = 3; ///< that are looked for: one is everywhere

    explicit GuideText(QWidget* parent = nullptr);

    /// A file, or the list of what a folder holds. Error: as base::readFile.
    void open(const std::filesystem::path& path);
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }
    [[nodiscard]] const std::vector<Chapter>& chapters() const noexcept { return m_chapters; }
    /// False if there is none with this name; nothing moves then.
    bool showChapter(const QString& id);
    /// Of the text at the upper edge; an index into chapters(), -1 before the first.
    [[nodiscard]] int shownChapter() const;
    /// Marks all places of words of kFewestLetters or more; the first after the upper edge is chosen. How
    /// many there are.
    int mark(const QString& words);
    /// The next marked place, or the one before; round at the ends. Its number from 1; 0 without any.
    int step(int by);

    QVariant loadResource(int type, const QUrl& name) override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Picture {
        int position = 0;
        QString name;
        QSize size;      ///< of the file
        int columns = 1; ///< of the table it stands in
    };

    void findChapters();
    void findPictures();
    void sizePictures();
    void showMarks();
    [[nodiscard]] int topOf(int position) const;
    [[nodiscard]] std::filesystem::path fileOf(const QUrl& picture) const;

    std::filesystem::path m_file;
    std::vector<Chapter> m_chapters;
    std::vector<Picture> m_pictures;
    std::vector<QTextCursor> m_found;
    int m_at = -1;
    int m_width = 0;
    int m_wanted = -1; ///< the chapter that was asked for, until a hand scrolls on
};

} // namespace trichion::studio
