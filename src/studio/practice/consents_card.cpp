#include "studio/practice/consents_card.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/consent_dialog.h"
#include "studio/practice/page_parts.h"
#include "studio/services/design_picture.h"
#include "studio/services/picture_image.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace trichion::studio {

ConsentsCard::ConsentsCard(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_texts(plan::shippedConsents())
    , m_list(new LineList(tr("Consents"), tr("There are no texts to sign."), this)) {
    auto* card = new Card(tr("Consents"), this);
    card->body().addWidget(m_list, 1);
    m_sign = leadingButton(tr("&Sign…"), tr("Read and sign the text on the screen (Enter)"), card,
                           [this] { sign(); });
    m_withdraw = pushButton(tr("&Withdraw…"), tr("From now on the consent no longer holds"), card,
                            [this] { withdraw(); });
    m_paper = pushButton(tr("Show the &paper"), tr("The exact text with the signature"), card,
                         [this] { openShown(); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_sign);
    row->addWidget(m_withdraw);
    row->addWidget(m_paper);
    row->addStretch();
    card->body().addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_list, &LineList::chosen, this, &ConsentsCard::showButtons);
    connect(m_list, &LineList::opened, this, [this] {
        if (const ConsentStand* stand = current())
            stand->state == ConsentState::Signed ? openShown() : sign();
    });
}

void ConsentsCard::follow(Client client) {
    if (client == Client::Another)
        m_list->list().setCurrentRow(-1);
    m_stands.clear();
    if (file())
        m_stands = consentsOf(*file(), m_texts);
    std::vector<LineList::Line> lines;
    lines.reserve(m_stands.size());
    for (const ConsentStand& stand : m_stands) {
        const bool asks = stand.state == ConsentState::Wanted || stand.state == ConsentState::OtherDesign;
        QString quiet = studio::readable(stand);
        if (file() && stand.consent && stand.consent->designRevision)
            quiet += QStringLiteral(" · ") + nameOfRevision(*file(), *stand.consent->designRevision);
        const QString aside = stand.uses == 0 ? QString() : tr("shown in %1 places").arg(stand.uses);
        lines.push_back(
            {QString::fromStdString(stand.title), quiet, aside, QString::fromStdString(stand.kind), asks});
    }
    m_list->show(lines);
    if (m_list->currentKey().isEmpty() && !lines.empty())
        m_list->list().setCurrentRow(0);
    showButtons();
}

const ConsentStand* ConsentsCard::current() const {
    for (const ConsentStand& stand : m_stands)
        if (QString::fromStdString(stand.kind) == m_list->currentKey())
            return &stand;
    return nullptr;
}

void ConsentsCard::showButtons() {
    const ConsentStand* stand = current();
    const bool holds = stand != nullptr && stand->consent && !stand->consent->withdrawn_ms;
    m_sign->setEnabled(stand != nullptr);
    m_sign->setText(holds ? tr("Sign again…") : tr("Sign…"));
    m_withdraw->setEnabled(holds);
    m_paper->setEnabled(stand != nullptr && stand->consent);
}

void ConsentsCard::sign() {
    const ConsentStand* stand = current();
    if (stand == nullptr)
        return;
    ConsentToSign wanted{file(), stand->kind, stand->showsDesign,
                         textsToSign(*file(), m_texts, stand->kind, desk().facts().language)};
    if (wanted.texts.empty())
        return;
    auto* dialog = new ConsentDialog(desk(), std::move(wanted), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { emit told(tr("Signed and kept.")); });
    if (stand->showsDesign)
        drawDesignFor(*dialog);
    dialog->open();
}

void ConsentsCard::drawDesignFor(ConsentDialog& dialog) {
    const store::DesignRevision* revision = revisionToSign(*file());
    if (revision == nullptr)
        return;
    const QString name = nameOfRevision(*file(), revision->id);
    dialog.showDesign({}, tr("Design %1, which is being drawn…").arg(name));
    m_runner.start(
        tr("Drawing the design"),
        [shown = QPointer<ConsentDialog>(&dialog), name,
         order = DesignPictureOrder{revision->content.reveal(), {}, {}}](
            const base::Progress& progress) -> BackgroundRunner::Finish {
            const DesignPictures pictures = drawDesign(order, progress);
            return [shown, name, pictures] {
                if (shown)
                    shown->showDesign(
                        imageOf(std::make_shared<const base::Picture>(pictures.after)),
                        tr("Design %1, as it is signed. The picture is a simulation.").arg(name));
            };
        },
        [shown = QPointer<ConsentDialog>(&dialog), name](const std::exception_ptr&) {
            if (shown)
                shown->showDesign({}, tr("Design %1").arg(name));
        });
}

void ConsentsCard::withdraw() {
    const ConsentStand* stand = current();
    if (stand == nullptr || !stand->consent || stand->consent->withdrawn_ms)
        return;
    QStringList places;
    for (const store::PhotoUse& use : file()->photoUses)
        if (!use.ended_ms && "photo-" + use.purpose == stand->kind)
            places += QStringLiteral("• ") + studio::readable(*file(), use);
    const QString left = places.isEmpty()
                             ? tr("No photo is shown anywhere under it.")
                             : tr("Photos must then be taken away from:\n%1").arg(places.join('\n'));
    if (!asking()(this, {tr("Withdraw a consent"),
                         tr("Withdraw “%1” from today? The signed paper is kept.\n\n%2")
                             .arg(QString::fromStdString(stand->title), left),
                         tr("Withdraw")}))
        return;
    desk().change([this, client = file()->client.id,
                   kind = stand->kind](store::Practice& practice) -> PracticeDesk::Finish {
        const int count = withdrawAll(practice, client, kind);
        return [this, count] {
            emit told(count == 0 ? tr("The consent is withdrawn.")
                                 : tr("The consent is withdrawn. Photos must be taken away from %1 places: "
                                      "see the list.")
                                       .arg(count));
        };
    });
}

void ConsentsCard::openShown() {
    if (const ConsentStand* stand = current(); stand != nullptr && stand->consent)
        emit paperWanted(stand->consent->id);
}

} // namespace trichion::studio
