#include "studio/practice/designs_tab.h"

#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

DesignsTab::DesignsTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_designs(new LineList(
          tr("Designs"),
          tr("No designs yet. Open photos in the studio; “Save to the client” keeps the design."), this))
    , m_revisions(new LineList(tr("Revisions"), tr("Choose a design."), this)) {
    layOut();
}

void DesignsTab::layOut() {
    auto* designs = new Card(tr("Designs"), this);
    designs->body().addWidget(m_designs);
    auto* revisions = new Card(tr("Revisions: each as it was"), this);
    revisions->body().addWidget(m_revisions);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(designs, 1);
    lists->addWidget(revisions, 1);
    m_buttons = {leadingButton(tr("Open in the s&tudio"), tr("Show this revision on the client's photos"),
                               this, [this] { openInStudio(); }),
                 pushButton(tr("&Chosen by the client"), tr("This is the design that is made"), this,
                            [this] { setState("chosen"); }),
                 pushButton(tr("Set &aside"), tr("Keep it, but not as a choice"), this,
                            [this] { setState("set-aside"); }),
                 pushButton(tr("&Rename…"), tr("Give the design another name"), this, [this] { rename(); })};
    auto* row = new QHBoxLayout;
    row->addWidget(m_buttons[1]);
    row->addWidget(m_buttons[2]);
    row->addWidget(m_buttons[3]);
    row->addStretch();
    row->addWidget(m_buttons[0]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addLayout(lists, 1);
    column->addLayout(row);
    connect(m_designs, &LineList::chosen, this, &DesignsTab::showRevisions);
    connect(m_designs, &LineList::opened, this, &DesignsTab::openInStudio);
    connect(m_revisions, &LineList::opened, this, &DesignsTab::openInStudio);
}

void DesignsTab::follow(Client) {
    std::vector<LineList::Line> lines;
    if (file())
        for (const store::DesignRow& design : file()->designs) {
            const store::DesignRevision* newest = file()->newest(design.id);
            lines.push_back({textOf(design.title), readableState(design.state),
                             newest == nullptr ? QString() : tr("revision %1").arg(newest->number),
                             QString::fromStdString(design.id.text), design.state == "chosen"});
        }
    m_designs->show(lines);
    if (m_designs->currentKey().isEmpty() && !lines.empty())
        m_designs->list().setCurrentRow(0);
    showRevisions();
}

const store::DesignRow* DesignsTab::current() const {
    if (file())
        for (const store::DesignRow& design : file()->designs)
            if (QString::fromStdString(design.id.text) == m_designs->currentKey())
                return &design;
    return nullptr;
}

void DesignsTab::showRevisions() {
    const store::DesignRow* design = current();
    std::vector<LineList::Line> lines;
    if (design != nullptr)
        for (const store::DesignRevision& revision : file()->revisions)
            if (revision.design == design->id)
                lines.push_back({tr("Revision %1").arg(revision.number),
                                 QLocale().toString(localTime(revision.made_ms), QLocale::ShortFormat),
                                 {},
                                 QString::fromStdString(revision.id.text),
                                 false});
    std::reverse(lines.begin(), lines.end());
    m_revisions->show(lines);
    for (QPushButton* button : m_buttons)
        button->setEnabled(design != nullptr);
}

void DesignsTab::openInStudio() {
    const store::DesignRow* design = current();
    if (design == nullptr)
        return;
    const store::DesignRevision* newest = file()->newest(design->id);
    store::DesignRevisionId revision{m_revisions->currentKey().toStdString()};
    if (revision.isNone() && newest != nullptr)
        revision = newest->id;
    std::vector<store::PhotoId> photos;
    photos.reserve(file()->photos.size());
    for (const store::Photo& photo : file()->photos)
        photos.push_back(photo.id);
    link().open(*file(), photos, revision);
}

void DesignsTab::setState(const std::string& state) {
    const store::DesignRow* design = current();
    if (design == nullptr)
        return;
    std::vector<store::DesignRow> changed;
    for (store::DesignRow row : file()->designs) {
        const bool isThis = row.id == design->id;
        if (!isThis && (state != "chosen" || row.state != "chosen"))
            continue; // one design is chosen at most
        row.state = isThis ? state : "draft";
        changed.push_back(row);
    }
    desk().change([changed](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        for (const store::DesignRow& row : changed)
            (void)practice.change(transaction, row);
        transaction.commit();
        return {};
    });
}

void DesignsTab::rename() {
    const store::DesignRow* design = current();
    if (design == nullptr)
        return;
    bool isTaken = false;
    const QString name = QInputDialog::getText(this, tr("Rename design"), tr("Name of the design"),
                                               QLineEdit::Normal, textOf(design->title), &isTaken)
                             .trimmed();
    if (!isTaken || name.isEmpty())
        return;
    store::DesignRow row = *design;
    row.title = store::Sealed<std::string>(name.toStdString());
    desk().change([row](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        (void)practice.change(transaction, row);
        transaction.commit();
        return {};
    });
}

} // namespace trichion::studio
