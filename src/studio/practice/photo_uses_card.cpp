#include "studio/practice/photo_uses_card.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/consent_records.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/photo_use_dialog.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace trichion::studio {

PhotoUsesCard::PhotoUsesCard(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_list(new LineList(tr("Where photos are shown"),
                          tr("Photos of this client are shown nowhere outside this file."), this)) {
    auto* card = new Card(tr("Where photos are shown"), this);
    card->body().addWidget(m_list, 1);
    m_note = pushButton(tr("&Note a use…"), tr("A website, a lesson, a letter: before a photo leaves"), card,
                        [this] { note(); });
    m_end = pushButton(tr("&Taken away"), tr("The photo is no longer shown there"), card, [this] { end(); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_note);
    row->addWidget(m_end);
    row->addStretch();
    card->body().addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_list, &LineList::chosen, this, [this] { m_end->setEnabled(!m_list->currentKey().isEmpty()); });
}

void PhotoUsesCard::follow(Client) {
    std::vector<LineList::Line> lines;
    if (file()) {
        const std::vector<store::PhotoUse> left = usesToTakeAway(*file());
        for (const store::PhotoUse& use : file()->photoUses) {
            if (use.ended_ms)
                continue;
            const bool mustGo = std::any_of(left.begin(), left.end(),
                                            [&](const store::PhotoUse& each) { return each.id == use.id; });
            lines.push_back({studio::readable(*file(), use),
                             mustGo ? tr("The consent was withdrawn: take it away") : QString(),
                             readableState(use.purpose), QString::fromStdString(use.id.text), mustGo});
        }
        std::stable_sort(lines.begin(), lines.end(), [](const LineList::Line& a, const LineList::Line& b) {
            return a.isMarked && !b.isMarked;
        });
    }
    m_list->show(lines);
    if (m_list->currentKey().isEmpty() && !lines.empty())
        m_list->list().setCurrentRow(0);
    m_end->setEnabled(!m_list->currentKey().isEmpty());
    m_note->setEnabled(file() && !file()->photos.empty());
}

void PhotoUsesCard::note() {
    if (!file())
        return;
    auto* dialog = new PhotoUseDialog(desk(), file(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { emit told(tr("The use was noted.")); });
    dialog->open();
}

void PhotoUsesCard::end() {
    const store::Id<store::PhotoUse> use{m_list->currentKey().toStdString()};
    if (use.isNone())
        return;
    desk().change([this, use](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        store::endPhotoUse(practice, transaction, use);
        transaction.commit();
        return [this] { emit told(tr("Noted: the photo is no longer shown there.")); };
    });
}

} // namespace trichion::studio
