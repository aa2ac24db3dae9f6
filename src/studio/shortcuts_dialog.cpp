#include "studio/shortcuts_dialog.h"

#include "studio/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr int kAction = Qt::UserRole;

} // namespace

ShortcutsDialog::ShortcutsDialog(const QWidget& window, const QString& gestures, QWidget* parent)
    : QDialog(parent)
    , m_actions(actionsWithKeys(window))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_own(new QPushButton(tr("Standard keys"), this))
    , m_said(new QLabel(this)) {
    setWindowTitle(tr("Keys and gestures"));
    auto* mouse = new QLabel(gestures, this);
    mouse->setTextFormat(Qt::RichText);
    mouse->setAlignment(Qt::AlignTop);
    mouse->setMargin(8);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(mouse);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* tabs = new QTabWidget(this);
    tabs->addTab(scroll, tr("&Mouse and gestures"));
    tabs->addTab(shortcutsPage(), tr("&Shortcuts"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(720, 640);
    fill();
}

QWidget* ShortcutsDialog::shortcutsPage() {
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setToolTip(tr("Press the keys for the chosen line"));
    m_own->setToolTip(tr("The keys it had in the beginning"));
    m_own->setAutoDefault(false);
    m_said->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("New keys"), this));
    row->addWidget(m_keys, 1);
    row->addWidget(m_own);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = m_list->topLevelItem(i);
            item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) &&
                            !item->text(1).contains(text, Qt::CaseInsensitive));
        }
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::takeKeys);
    connect(m_own, &QPushButton::clicked, this, [this] {
        if (QAction* action = chosen()) {
            unbind(*action);
            showItem(*m_list->currentItem());
            showChosen();
        }
    });
    return page;
}

void ShortcutsDialog::fill() {
    for (QAction* action : m_actions) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setData(0, kAction, QVariant::fromValue(static_cast<QObject*>(action)));
        showItem(*item);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::showItem(QTreeWidgetItem& item) {
    const auto* action = qobject_cast<QAction*>(item.data(0, kAction).value<QObject*>());
    QStringList keys;
    for (const QKeySequence& sequence : action->shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    item.setText(0, plainNameOf(*action));
    item.setToolTip(0, action->statusTip());
    item.setText(1, keys.join(QStringLiteral(", ")));
    QFont font = m_list->font();
    font.setBold(isRebound(*action));
    item.setFont(1, font);
}

QAction* ShortcutsDialog::chosen() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? nullptr : qobject_cast<QAction*>(item->data(0, kAction).value<QObject*>());
}

void ShortcutsDialog::showChosen() {
    const QAction* action = chosen();
    m_keys->setEnabled(action != nullptr);
    m_own->setEnabled(action != nullptr && isRebound(*action));
    m_keys->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence());
    m_said->clear();
}

void ShortcutsDialog::takeKeys() {
    QAction* action = chosen();
    const QKeySequence wanted = m_keys->keySequence();
    if (action == nullptr || wanted == action->shortcut())
        return;
    if (const QAction* holder = holderOf(m_actions, wanted, *action)) {
        m_keys->setKeySequence(action->shortcut());
        m_said->setText(tr("%1 belongs to “%2”. Give that other keys first.")
                            .arg(wanted.toString(QKeySequence::NativeText), plainNameOf(*holder)));
        return;
    }
    rebind(*action, wanted);
    showItem(*m_list->currentItem());
    showChosen();
}

QString ShortcutsDialog::said() const {
    return m_said->text();
}

} // namespace trichion::studio
