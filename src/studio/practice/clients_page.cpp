#include "studio/practice/clients_page.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <vector>

namespace trichion::studio {

namespace {

constexpr std::size_t kMostShown = 300;

std::vector<LineList::Line> linesOf(const std::vector<Due>& entries) {
    std::vector<LineList::Line> lines;
    lines.reserve(entries.size());
    for (const Due& due : entries) {
        LineList::Line line;
        line.text = due.name;
        line.quiet = readable(due, today());
        line.aside = due.begins_ms ? readableTime(localTime(*due.begins_ms).time()) : QString();
        line.key = QString::fromStdString(due.client.text);
        line.isMarked = due.kind == DueKind::NextSession || due.kind == DueKind::AskHowItHeals;
        lines.push_back(line);
    }
    return lines;
}

} // namespace

ClientsPage::ClientsPage(PracticeDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(pageTitle(tr("Clients"), this))
    , m_sampleHint(new QFrame(this))
    , m_search(new QLineEdit(this))
    , m_count(quietLabel({}, this))
    , m_list(new LineList(tr("Clients"), tr("No clients yet. “New client” makes the first one."), this))
    , m_today(new LineList(tr("Today"), tr("Nothing is planned for today."), this))
    , m_due(new LineList(tr("Due"), tr("Nobody waits for you."), this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Clients"));
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &ClientsPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0 && m_list->currentKey().isEmpty())
            m_list->list().setCurrentRow(0);
        openKey(m_list->currentKey());
    });
    for (LineList* list : {m_list, m_today, m_due})
        connect(list, &LineList::opened, this, &ClientsPage::openKey);
    connect(&desk, &PracticeDesk::stateChanged, this, &ClientsPage::read);
    connect(&desk, &PracticeDesk::changed, this, &ClientsPage::read);
    read();
}

void ClientsPage::layOut() {
    m_search->setPlaceholderText(tr("Search: name, number, phone or a word of the note"));
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setToolTip(tr("Type a few letters (Ctrl+F); Enter opens the first"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(34);
    m_search->installEventFilter(this);
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addAction(find);
    auto* create = leadingButton(tr("&New client…"), tr("Make a new client (Ctrl+N)"), this,
                                 [this] { emit newClientWanted(); });
    auto* key = new QAction(this);
    key->setShortcut(QKeySequence::New);
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, this, &ClientsPage::newClientWanted);
    addAction(key);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(create);
    m_sampleHint->setObjectName("hint");
    auto* hint = new QHBoxLayout(m_sampleHint);
    hint->addWidget(
        quietLabel(tr("These clients are invented: look around and try everything. Your own go to a "
                      "practice of your own, sealed with a passphrase."),
                   m_sampleHint),
        1);
    hint->addWidget(pushButton(tr("&Start my practice…"), tr("Make a practice with a passphrase"),
                               m_sampleHint, [this] { emit practiceWanted(); }));
    auto* left = new Card(tr("Everyone"), this);
    left->addToTitle(m_count);
    left->body().addWidget(m_search);
    left->body().addWidget(m_list, 1);
    auto* day = new Card(tr("Today"), this);
    day->body().addWidget(m_today);
    auto* due = new Card(tr("Due"), this);
    due->body().addWidget(m_due);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(day, 1);
    right->addWidget(due, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 3);
    row->addLayout(right, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_sampleHint);
    column->addLayout(row, 1);
}

void ClientsPage::read() {
    if (m_desk.state() != PracticeDesk::State::Open) {
        m_search->clear();
        for (LineList* list : {m_list, m_today, m_due})
            list->show({});
        return;
    }
    m_sampleHint->setVisible(m_desk.isSample());
    search();
    m_desk.run([this](store::Practice& practice) -> PracticeDesk::Finish {
        return [this, list = dayListOf(practice, today())] {
            m_today->show(linesOf(list.today));
            m_due->show(linesOf(list.due));
        };
    });
}

void ClientsPage::search() {
    if (m_desk.state() != PracticeDesk::State::Open)
        return;
    const QString typed = m_search->text().trimmed();
    const auto found = m_desk.clients().find(typed.toStdString(), kMostShown);
    std::vector<LineList::Line> lines;
    lines.reserve(found.size());
    for (const auto& entry : found)
        lines.push_back({QString::fromStdString(entry.name),
                         {},
                         tr("No. %1").arg(entry.number),
                         QString::fromStdString(entry.id.text)});
    m_list->setWhileEmpty(typed.isEmpty() ? tr("No clients yet. “New client” makes the first one.")
                                          : tr("Nobody has “%1” in name, number or note.").arg(typed));
    m_list->show(lines);
    const std::size_t all = m_desk.clients().size();
    m_count->setText(found.size() < all ? tr("%1 of %2").arg(found.size()).arg(all) : QString::number(all));
}

void ClientsPage::openKey(const QString& key) {
    if (!key.isEmpty())
        emit clientWanted(store::ClientId{key.toStdString()});
}

bool ClientsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && m_list->count() > 0) {
        m_list->list().setFocus();
        m_list->list().setCurrentRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClientsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_search->setFocus();
}

void ClientsPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_search->setFocus();
}

} // namespace trichion::studio
