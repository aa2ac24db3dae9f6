#include "studio/help/guide_text.h"

#include "studio/dialogs.h"
#include "studio/help/guide_files.h"
#include "trichion/base/file.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QImageReader>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr std::size_t kLargestPage_bytes = 4U << 20;
constexpr int kPageMargin_px = 18;
constexpr int kWidestText_px = 860;
constexpr int kTableRoom_px = 16;
const QString kWidthKey = QStringLiteral("width");

QString fileText(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestPage_bytes);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
}

/// The pages of a folder as links.
QString folderText(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".md")
            names.push_back(base::utf8(entry.path().filename()));
    std::sort(names.begin(), names.end());
    QString text;
    for (const std::string& name : names)
        text += QStringLiteral("- [%1](%1)\n").arg(QString::fromStdString(name));
    return text;
}

} // namespace

GuideText::GuideText(QWidget* parent) : QTextBrowser(parent) {
    setAccessibleName(tr("Text of the guide"));
    setOpenLinks(false);
    setLayoutDirection(Qt::LeftToRight); // it is English
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a width that stays
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_wanted = -1; });
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(kWidestText_px);
    QFont larger = font();
    larger.setPointSizeF(1.1 * larger.pointSizeF());
    setFont(larger);
    document()->setDocumentMargin(kPageMargin_px);
}

void GuideText::open(const std::filesystem::path& path) {
    const bool isFolder = std::filesystem::is_directory(path);
    const QString text = isFolder ? folderText(path) : fileText(path);
    m_file = path;
    m_found.clear();
    m_at = -1;
    m_wanted = -1;
    m_chapters.clear();
    m_pictures.clear();
    document()->clear();
    document()->setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    findChapters();
    findPictures();
    m_width = 0;
    sizePictures();
    showMarks();
    verticalScrollBar()->setValue(0);
}

void GuideText::findChapters() {
    m_chapters.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            m_chapters.push_back({block.text(), chapterId(block.text()), level, block.position()});
}

void GuideText::findPictures() {
    m_pictures.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (!format.isImageFormat())
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(part.fragment().position());
            const QTextTable* table = cursor.currentTable();
            const QString name = format.toImageFormat().name();
            const QImageReader reader(QString::fromStdString(base::utf8(fileOf(QUrl(name)))));
            m_pictures.push_back(
                {part.fragment().position(), name, reader.size(), table == nullptr ? 1 : table->columns()});
        }
}

void GuideText::sizePictures() {
    const int room = std::min(viewport()->width(), kWidestText_px) - 2 * kPageMargin_px;
    if (room == m_width || room <= 0)
        return;
    m_width = room;
    setLineWrapColumnOrWidth(std::min(viewport()->width(), kWidestText_px));
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // laid out once, not for each of them
    for (const Picture& picture : m_pictures) {
        cursor.setPosition(picture.position);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextImageFormat format;
        const int most = (room - kTableRoom_px * (picture.columns - 1)) / picture.columns;
        const int width = std::min(most, picture.size.width());
        if (width <= 0)
            continue; // there is no such file
        // With its size said, a picture is not read before it is seen.
        format.setWidth(width);
        format.setHeight(std::round(double(width) * picture.size.height() / picture.size.width()));
        format.setName(QStringLiteral("%1?%2=%3").arg(picture.name, kWidthKey).arg(width));
        cursor.setCharFormat(format);
    }
    cursor.endEditBlock();
    (void)document()->size(); // the rest is laid out now: places are asked for next
}

std::filesystem::path GuideText::fileOf(const QUrl& picture) const {
    const bool isFolder = std::filesystem::is_directory(m_file);
    return (isFolder ? m_file : m_file.parent_path()) / pathOf(picture.path());
}

// Pictures are made as large as they are shown: the text's own scaling is rough.
QVariant GuideText::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource)
        return {};
    QImage picture(QString::fromStdString(base::utf8(fileOf(name))));
    const int width = QUrlQuery(name).queryItemValue(kWidthKey).toInt();
    const double ratio = devicePixelRatioF();
    if (picture.isNull() || width <= 0)
        return picture;
    const int shown = std::min(picture.width(), static_cast<int>(std::lround(width * ratio)));
    if (shown < picture.width())
        picture = picture.scaledToWidth(shown, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideText::resizeEvent(QResizeEvent* event) {
    const int chapter = m_wanted >= 0 ? m_wanted : shownChapter();
    QTextBrowser::resizeEvent(event);
    const int before = m_width;
    sizePictures();
    if (m_width != before && chapter >= 0) // what was read stays in sight
        verticalScrollBar()->setValue(topOf(m_chapters[static_cast<std::size_t>(chapter)].position));
}

void GuideText::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

// ---- chapters

int GuideText::topOf(int position) const {
    const QTextBlock block = document()->findBlock(position);
    return static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top());
}

bool GuideText::showChapter(const QString& id) {
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
                                    [&](const Chapter& chapter) { return chapter.id == id; });
    if (found == m_chapters.end())
        return false;
    QTextCursor cursor(document());
    cursor.setPosition(found->position);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(topOf(found->position));
    m_wanted = static_cast<int>(found - m_chapters.begin());
    return true;
}

int GuideText::shownChapter() const {
    const int edge = verticalScrollBar()->value() + kPageMargin_px;
    int shown = -1;
    for (std::size_t index = 0; index < m_chapters.size(); ++index)
        if (topOf(m_chapters[index].position) <= edge)
            shown = static_cast<int>(index);
    return shown;
}

// ---- search

int GuideText::mark(const QString& words) {
    m_found.clear();
    m_at = -1;
    if (words.trimmed().size() >= kFewestLetters)
        for (QTextCursor next = document()->find(words); !next.isNull(); next = document()->find(words, next))
            m_found.push_back(next);
    const int edge = verticalScrollBar()->value();
    const auto below = std::find_if(m_found.begin(), m_found.end(), [&](const QTextCursor& found) {
        return topOf(found.position()) >= edge;
    });
    if (!m_found.empty()) {
        m_at = below == m_found.end() ? -1 : static_cast<int>(below - m_found.begin()) - 1;
        (void)step(1);
    }
    showMarks();
    return static_cast<int>(m_found.size());
}

int GuideText::step(int by) {
    const int count = static_cast<int>(m_found.size());
    if (count == 0)
        return 0;
    m_at = ((m_at + by) % count + count) % count;
    QTextCursor place = m_found[static_cast<std::size_t>(m_at)];
    place.setPosition(place.selectionStart());
    setTextCursor(place);
    ensureCursorVisible();
    showMarks();
    return m_at + 1;
}

void GuideText::showMarks() {
    QList<QTextEdit::ExtraSelection> marks;
    marks.reserve(static_cast<qsizetype>(m_found.size()));
    for (std::size_t index = 0; index < m_found.size(); ++index) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_found[index];
        QColor colour = palette().color(QPalette::Highlight);
        if (static_cast<int>(index) == m_at)
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
        else
            colour.setAlphaF(0.35F);
        mark.format.setBackground(colour);
        marks.push_back(mark);
    }
    setExtraSelections(marks);
}

} // namespace trichion::studio
