#include "studio/practice/client_picker.h"

#include "studio/practice/client_form.h"
#include "studio/practice/page_parts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace trichion::studio {

namespace {

constexpr std::size_t kMostShown = 50;

} // namespace

ClientPicker::ClientPicker(PracticeDesk& desk, const QString& question, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_list(new LineList(tr("Clients"), tr("Nobody has this name yet. Make a new client."), this)) {
    setWindowTitle(tr("Choose a client"));
    resize(440, 460);
    m_search->setPlaceholderText(tr("Name, number or a word of the note"));
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setToolTip(tr("Type a few letters; Enter takes the first"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(
        pushButton(tr("&New client…"), tr("Make a new client"), this, [this] { newClient(); }));
    buttons->addStretch();
    buttons->addWidget(pushButton(tr("Cancel"), tr("Choose nobody (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(leadingButton(tr("&Choose"), tr("Take this client (Enter)"), this,
                                     [this] { pick(m_list->currentKey()); }));
    auto* column = new QVBoxLayout(this);
    column->addWidget(partTitle(question, this));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ClientPicker::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { pick(m_list->currentKey()); });
    connect(m_list, &LineList::opened, this, &ClientPicker::pick);
    search();
}

void ClientPicker::search() {
    if (m_desk.state() != PracticeDesk::State::Open)
        return reject();
    std::vector<LineList::Line> lines;
    for (const auto& entry : m_desk.clients().find(m_search->text().toStdString(), kMostShown))
        lines.push_back({QString::fromStdString(entry.name),
                         {},
                         tr("No. %1").arg(entry.number),
                         QString::fromStdString(entry.id.text)});
    m_list->show(lines);
    if (m_list->currentKey().isEmpty() && m_list->count() > 0)
        m_list->list().setCurrentRow(0);
}

bool ClientPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->list().currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->list().setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ClientPicker::pick(const QString& key) {
    const QListWidgetItem* item = m_list->list().currentItem();
    if (key.isEmpty() || item == nullptr)
        return;
    emit picked(store::ClientId{key.toStdString()}, item->text());
    accept();
}

void ClientPicker::newClient() {
    auto* form = new ClientForm(m_desk, {}, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->suggestName(m_search->text());
    connect(form, &ClientForm::saved, this, [this](const store::Client& client) {
        emit picked(client.id, QString::fromStdString(client.name.reveal()));
        accept();
    });
    form->open();
}

} // namespace trichion::studio
