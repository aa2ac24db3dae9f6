#include "studio/help/guide_reader.h"

#include "studio/dialogs.h"
#include "studio/help/guide_files.h"
#include "studio/services/messages.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr const char* kPlaceKey = "guide/geometry";
constexpr const char* kSplitKey = "guide/splitter";
constexpr int kIndexRole = Qt::UserRole;

QToolButton* keyButton(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(action->text());
    button->setToolTip(action->toolTip() +
                       QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

GuideReader::GuideReader()
    : QWidget(nullptr, Qt::Window)
    , m_text(new GuideText(this))
    , m_contents(new QTreeWidget(this))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_back(new QAction(tr("Back"), this))
    , m_forward(new QAction(tr("Forward"), this)) {
    setObjectName("guideReader");
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_QuitOnClose, false);
    layOut();
    addKeys();
    resize(1080, 780);
    const QSettings settings;
    restoreGeometry(settings.value(kPlaceKey).toByteArray());
    m_split->restoreState(settings.value(kSplitKey).toByteArray());
}

GuideReader::~GuideReader() = default;

void GuideReader::layOut() {
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setToolTip(tr("Chapters: choose one to read it"));
    m_contents->setHeaderHidden(true);
    m_contents->setUniformRowHeights(true);
    m_contents->setLayoutDirection(Qt::LeftToRight);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setToolTip(
        tr("Type words (Ctrl+F); Enter goes to the next place, Shift+Enter to the one before"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setMinimumWidth(m_found->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(100).arg(100)) + 8);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setToolTip(tr("Where you read before"));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_forward->setToolTip(tr("Where you went back from"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 8);
    bar->addWidget(keyButton(m_back, this));
    bar->addWidget(keyButton(m_forward, this));
    bar->addStretch(1);
    bar->addWidget(m_found);
    bar->addWidget(m_search, 1);
    m_split->addWidget(m_contents);
    m_split->addWidget(m_text);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({280, 800});
    m_split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_split, 1);
    setTabOrder(m_contents, m_text);
    setTabOrder(m_text, m_search);
}

void GuideReader::addKeys() {
    addActions({m_back, m_forward});
    connect(m_back, &QAction::triggered, this, &GuideReader::back);
    connect(m_forward, &QAction::triggered, this, &GuideReader::forward);
    const auto key = [this](const QKeySequence& keys, const std::function<void()>& then) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, then);
        addAction(action);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence(Qt::Key_F3), [this] { step(1); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(-1); });
    key(QKeySequence(Qt::Key_Escape),
        [this] { m_search->text().isEmpty() ? (void)close() : m_search->clear(); });
    connect(m_search, &QLineEdit::textChanged, this, &GuideReader::find);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideReader::follow);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &GuideReader::showWhere);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item == nullptr)
            return;
        remember({m_text->file(), m_text->verticalScrollBar()->value()});
        (void)m_text->showChapter(m_text->chapters()[item->data(0, kIndexRole).toULongLong()].id);
    });
}

// ---- what is read

void GuideReader::read(const QString& chapter) {
    openFile(guideFile(), chapter);
}

void GuideReader::openFile(const std::filesystem::path& file, const QString& chapter) {
    if (m_text->file() != file) {
        const Place before{m_text->file(), m_text->verticalScrollBar()->value()};
        m_text->open(file); // what cannot be opened changes nothing
        if (!before.file.empty())
            remember(before);
        fillContents();
        if (!m_search->text().isEmpty())
            find();
    } else {
        remember({m_text->file(), m_text->verticalScrollBar()->value()});
    }
    if (!m_text->showChapter(chapter) && chapter.isEmpty())
        m_text->verticalScrollBar()->setValue(0);
    m_text->setFocus();
    showWhere();
}

// A place that is left is gone back to; those that were gone back from are dropped.
void GuideReader::remember(const Place& left) {
    m_places.resize(std::min(m_place, m_places.size()));
    m_places.push_back(left);
    m_place = m_places.size();
    showWhere();
}

void GuideReader::go(int by) {
    const auto wanted = static_cast<std::ptrdiff_t>(m_place) + by;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(m_places.size() + (by > 0 ? 0 : 1)))
        return;
    const Place here{m_text->file(), m_text->verticalScrollBar()->value()};
    if (m_place == m_places.size())
        m_places.push_back(here);
    else
        m_places[m_place] = here;
    m_place = static_cast<std::size_t>(wanted);
    const Place there = m_places[m_place];
    if (m_text->file() != there.file) {
        m_text->open(there.file);
        fillContents();
    }
    m_text->verticalScrollBar()->setValue(there.scrolled);
    showWhere();
}

void GuideReader::follow(const QUrl& link) {
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    const std::filesystem::path here = m_text->file();
    const std::filesystem::path folder = std::filesystem::is_directory(here) ? here : here.parent_path();
    const std::filesystem::path file =
        link.path().isEmpty() ? here : (folder / pathOf(link.path())).lexically_normal();
    try {
        openFile(file, link.fragment());
    } catch (const std::exception&) {
        m_found->setText(sentenceFor(std::current_exception()));
    }
}

// ---- contents

void GuideReader::fillContents() {
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    QTreeWidgetItem* above = nullptr;
    const std::vector<GuideText::Chapter>& chapters = m_text->chapters();
    for (std::size_t index = 0; index < chapters.size(); ++index) {
        auto* item = chapters[index].level > 2 && above != nullptr ? new QTreeWidgetItem(above)
                                                                   : new QTreeWidgetItem(m_contents);
        item->setText(0, chapters[index].title);
        item->setData(0, kIndexRole, static_cast<qulonglong>(index));
        if (chapters[index].level <= 2)
            above = item;
    }
    m_contents->expandAll();
}

void GuideReader::showWhere() {
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_places.size());
    const int shown = m_text->shownChapter();
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator each(m_contents); *each != nullptr; ++each)
        if ((*each)->data(0, kIndexRole).toInt() == shown)
            m_contents->setCurrentItem(*each);
}

// ---- search

void GuideReader::find() {
    m_count = m_text->mark(m_search->text());
    const bool isShort = m_search->text().trimmed().size() < GuideText::kFewestLetters;
    m_found->setText(isShort        ? QString()
                     : m_count == 0 ? tr("Not found")
                                    : tr("%1 of %2").arg(m_text->step(0)).arg(m_count));
}

void GuideReader::step(int by) {
    if (const int at = m_text->step(by); at > 0)
        m_found->setText(tr("%1 of %2").arg(at).arg(m_count));
}

bool GuideReader::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step((key->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GuideReader::closeEvent(QCloseEvent* event) {
    QSettings settings;
    settings.setValue(kPlaceKey, saveGeometry());
    settings.setValue(kSplitKey, m_split->saveState());
    QWidget::closeEvent(event);
}

} // namespace trichion::studio
