#include "studio/help/context_help.h"

#include "studio/help/chapter_of.h"
#include "studio/help/guide_reader.h"
#include "studio/services/messages.h"
#include "studio/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QWindow>

namespace trichion::studio {

ContextHelp::ContextHelp(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_action(new QAction(tr("&User guide"), &window))
    , m_truth(new QAction(tr("How &true is this picture?"), &window)) {
    m_action->setShortcut(QKeySequence(Qt::Key_F1));
    describeForShortcuts(*m_action, "User guide", tr("Read in the guide about what you have before you"));
    m_action->setStatusTip(tr("Read in the guide about what you have before you"));
    connect(m_action, &QAction::triggered, this, &ContextHelp::show);
    describeForShortcuts(*m_truth, "How true is this picture",
                         tr("What a preview rests on and what it cannot show, to read with a client"));
    m_truth->setStatusTip(tr("What a preview rests on and what it cannot show, to read with a client"));
    connect(m_truth, &QAction::triggered, this, [this] { read(QStringLiteral("how-true-is-this-picture")); });
    qApp->installEventFilter(this);
}

ContextHelp::~ContextHelp() = default;

void ContextHelp::fillMenu(QMainWindow& window) {
    window.addAction(m_action);
    window.addAction(m_truth);
    QMenu* help = window.menuBar()->actions().back()->menu();
    help->insertActions(help->actions().front(), {m_action, m_truth});
}

void ContextHelp::show() {
    QWidget* asked = QApplication::focusWidget();
    if (QWidget* modal = QApplication::activeModalWidget();
        modal != nullptr && (asked == nullptr || !modal->isAncestorOf(asked)))
        asked = modal;
    if (asked == nullptr)
        asked = &m_window;
    if (m_reader && m_reader.get() == asked->window())
        return;
    read(chapterOf(asked));
}

void ContextHelp::read(const QString& chapter) {
    try {
        if (!m_reader)
            m_reader = std::make_unique<GuideReader>();
        m_reader->read(chapter);
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
        return;
    }
    // A dialog that blocks the other windows does not block its own.
    QWidget* modal = QApplication::activeModalWidget();
    (void)m_reader->winId(); // makes the window that can be given a parent
    m_reader->windowHandle()->setTransientParent(modal != nullptr ? modal->windowHandle() : nullptr);
    m_reader->show();
    m_reader->raise();
    m_reader->activateWindow();
}

// In a dialog the window's own keys rest; this one does not.
bool ContextHelp::isWanted(QObject& watched, QEvent& event) const {
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto* widget = qobject_cast<QWidget*>(&watched);
    if (widget == nullptr || widget->window() == &m_window)
        return false;
    for (const QWidget* part = widget; part != nullptr; part = part->parentWidget())
        if (qobject_cast<const QKeySequenceEdit*>(part) != nullptr || (m_reader && part == m_reader.get()))
            return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return m_action->shortcuts().contains(QKeySequence(key.keyCombination()));
}

bool ContextHelp::eventFilter(QObject* watched, QEvent* event) {
    if (!isWanted(*watched, *event))
        return QObject::eventFilter(watched, event);
    show();
    return true;
}

} // namespace trichion::studio
