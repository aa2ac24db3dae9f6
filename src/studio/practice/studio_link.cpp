#include "studio/practice/studio_link.h"

#include "studio/clinic_dialog.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/client_picker.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/photo_taking.h"
#include "studio/services/messages.h"
#include "studio/workbench.h"
#include "trichion/design/design_document.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace trichion::studio {

using SealedText = store::Sealed<std::string>;

namespace {

/// What the editor holds, as it is to be kept.
struct Given {
    std::vector<PhotoFile> photos;
    std::string head;   ///< H.json; empty: none was found
    std::string design; ///< D.json; empty: none
};

void keepHead(store::Practice& practice, store::Transaction& transaction, const store::ClientId& client,
              const std::string& text) {
    if (text.empty())
        return;
    std::vector<store::HeadRow> heads = practice.of<store::HeadRow>(client);
    store::HeadRow head = heads.empty() ? store::HeadRow() : heads.back();
    head.client = client;
    head.content = SealedText(text);
    if (heads.empty())
        (void)practice.add(transaction, head);
    else
        (void)practice.change(transaction, head);
}

/// A, B, C... as designs come.
std::string nextTitle(std::size_t designs) {
    return designs < 26 ? std::string(1, static_cast<char>('A' + designs)) : std::to_string(designs + 1);
}

struct KeptDesign {
    std::optional<store::DesignId> design;
    QString title;
    std::int64_t revision = 0;
};

KeptDesign keepDesign(store::Practice& practice, store::Transaction& transaction,
                      const store::ClientId& client, const std::optional<store::DesignId>& known,
                      const std::string& text) {
    KeptDesign kept;
    if (text.empty())
        return kept;
    store::DesignRow design;
    if (known) {
        design = practice.get(*known);
    } else {
        design.client = client;
        design.title = SealedText(nextTitle(practice.of<store::DesignRow>(client).size()));
        design = practice.add(transaction, design);
    }
    store::DesignRevision revision;
    revision.client = client;
    revision.design = design.id;
    revision.number = 1;
    for (const store::DesignRevision& other : practice.where<store::DesignRevision>("design", design.id.text))
        revision.number = std::max(revision.number, other.number + 1);
    revision.made_ms = practice.now_ms();
    revision.content = SealedText(text);
    (void)practice.add(transaction, revision);
    return {design.id, textOf(design.title), revision.number};
}

Given givenBy(const Document& document, const Workbench& workbench) {
    Given given;
    for (const PhotoView& view : document.views()) {
        if (!view.photo)
            continue;
        const std::filesystem::path file = workbench.fileOf(view.photo->identity);
        auto bytes = workbench.newBytesOf(view.photo->identity);
        if (file.empty() && !bytes)
            continue; // it came out of a vault
        PhotoFile kept{bytes ? std::filesystem::path("photo") : file};
        if (view.registration)
            kept.view = std::string(head::nameOf(view.registration->view.fit.kind));
        if (bytes)
            kept.takenOn = today();
        kept.content = std::move(bytes);
        given.photos.push_back(std::move(kept));
    }
    given.head = workbench.headText();
    if (document.design())
        given.design = design::documentToJson(document.contents()); // all variants, and the client's hair
    return given;
}

std::optional<design::DesignDocument> contentsOf(const Document& document) {
    return document.design() ? std::optional(document.contents()) : std::nullopt;
}

} // namespace

StudioLink::StudioLink(PracticeDesk& desk, Document& document, Workbench& workbench, QWidget* window)
    : QObject(window), m_desk(desk), m_document(document), m_workbench(workbench), m_window(window) {
    makeStrip(window);
    for (const auto signal : {&Document::photoChanged, &Document::designChanged, &Document::viewsChanged,
                              &Document::variantsChanged, &Document::hairChanged})
        connect(&document, signal, this, &StudioLink::showStrip);
    connect(&document.history(), &QUndoStack::cleanChanged, this, &StudioLink::showStrip);
    connect(&document.history(), &QUndoStack::indexChanged, this, &StudioLink::showStrip);
    connect(&desk, &PracticeDesk::stateChanged, this, &StudioLink::showStrip);
    showStrip();
}

void StudioLink::makeStrip(QWidget* window) {
    m_strip = new QFrame(window);
    m_strip->setObjectName("clientStrip");
    m_whose = new QLabel(m_strip);
    m_save = pushButton(tr("Save to the client"), tr("Keep this design as the next revision (Ctrl+S)"),
                        m_strip, [this] { save(); });
    m_go = pushButton(tr("To the client"), tr("Show the client's file"), m_strip, [this] {
        if (m_client)
            emit clientWanted(*m_client);
    });
    m_give = pushButton(tr("Give to a client…"),
                        tr("Put these photos and the design into a client's file (Ctrl+G)"), m_strip,
                        [this] { give(); });
    auto* row = new QHBoxLayout(m_strip);
    row->setContentsMargins(10, 4, 10, 4);
    row->addWidget(m_whose);
    row->addStretch();
    for (QPushButton* button : {m_save, m_go, m_give}) {
        button->setMinimumHeight(26);
        row->addWidget(button);
    }
}

QWidget* StudioLink::strip() const {
    return m_strip;
}

void StudioLink::showStrip() {
    // At the first start there is nothing but the photo: no strip before there is a practice.
    m_strip->setVisible(canGive() && m_desk.state() == PracticeDesk::State::Open);
    m_whose->setText(!m_client           ? tr("Not in a client's file yet")
                     : m_title.isEmpty() ? m_name
                                         : tr("%1 · design %2").arg(m_name, m_title));
    m_save->setVisible(m_client.has_value());
    m_go->setVisible(m_client.has_value());
    m_give->setVisible(!m_client);
    m_save->setEnabled(m_document.design() != nullptr &&
                       (m_document.unsaved() || !m_design || m_document.chosen() != m_keptVariant));
}

void StudioLink::give() {
    if (!canGive())
        return;
    if (m_desk.state() != PracticeDesk::State::Open || m_desk.isSample()) {
        emit practiceWanted([this] { give(); });
        return;
    }
    auto* picker = new ClientPicker(m_desk, tr("Whose photos are these?"), m_window);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ClientPicker::picked, this, &StudioLink::giveTo);
    picker->open();
}

void StudioLink::giveTo(const store::ClientId& client, const QString& name) {
    m_desk.change(
        [this, client, name, contents = contentsOf(m_document),
         given = givenBy(m_document, m_workbench)](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            const TakenPhotos taken = takePhotos(practice, transaction, client, given.photos);
            keepHead(practice, transaction, client, given.head);
            const KeptDesign kept = keepDesign(practice, transaction, client, std::nullopt, given.design);
            transaction.commit();
            return [this, client, name, taken, kept, contents] {
                m_client = client;
                m_name = name;
                m_design = kept.design;
                m_title = kept.title;
                settleKept(contents);
                if (taken.unread == 0)
                    m_workbench.photosKept();
                showStrip();
                emit clientChanged();
                const QString what = kept.design ? tr("Design %1 is kept for %2.").arg(kept.title, name)
                                                 : tr("Kept for %1.").arg(name);
                const QString photos = sentenceFor(taken);
                if (taken.unread > 0)
                    emit failed(what + QLatin1Char(' ') + photos);
                else
                    emit told((what + QLatin1Char(' ') + photos).trimmed());
            };
        });
}

// What was edited meanwhile is not kept yet.
void StudioLink::settleKept(const std::optional<design::DesignDocument>& contents) {
    if (!contents)
        return;
    m_keptVariant = contents->chosen;
    design::DesignDocument now = m_document.contents();
    now.chosen = contents->chosen; // which variant is shown is no work
    if (now == *contents)
        m_document.markSaved();
}

void StudioLink::save() {
    if (!m_client || !m_document.design())
        return;
    m_desk.change(
        [this, client = *m_client, name = m_name, known = m_design, contents = contentsOf(m_document),
         given = givenBy(m_document, m_workbench)](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            const TakenPhotos taken = takePhotos(practice, transaction, client, given.photos);
            keepHead(practice, transaction, client, given.head);
            const KeptDesign kept = keepDesign(practice, transaction, client, known, given.design);
            transaction.commit();
            return [this, client, name, contents, kept, unread = taken.unread, why = taken.firstUnread] {
                if (m_client != client)
                    return;
                m_design = kept.design;
                m_title = kept.title;
                settleKept(contents);
                if (unread == 0)
                    m_workbench.photosKept();
                showStrip();
                const QString sentence =
                    tr("Design %1 of %2 is kept as revision %3.").arg(kept.title, name).arg(kept.revision);
                unread > 0 ? emit failed(sentence + QLatin1Char(' ') + why) : emit told(sentence);
            };
        });
}

bool StudioLink::saveNow() {
    bool isKept = true;
    const auto watch = connect(&m_desk, &PracticeDesk::failed, this, [&isKept] { isKept = false; });
    const auto watchStuck = connect(&m_desk, &PracticeDesk::stuck, this, [&isKept] { isKept = false; });
    if (m_desk.state() != PracticeDesk::State::Open) {
        emit failed(tr("The practice is locked. Unlock it to keep the design."));
        isKept = false;
    } else {
        save();
        m_desk.wait();
    }
    disconnect(watch);
    disconnect(watchStuck);
    return isKept;
}

void StudioLink::open(const ClientFile& file, const std::vector<store::PhotoId>& photos,
                      const std::optional<store::DesignRevisionId>& revision) {
    if (const QString trouble = takeUsedProfile(m_document); !trouble.isEmpty())
        emit failed(trouble);
    if (!mayReplace())
        return;
    std::vector<store::Photo> wanted;
    for (const store::Photo& photo : file.photos)
        if (std::find(photos.begin(), photos.end(), photo.id) != photos.end())
            wanted.push_back(photo);
    std::string design;
    std::optional<store::DesignId> designId;
    for (const store::DesignRevision& candidate : file.revisions)
        if (revision && candidate.id == *revision) {
            design = candidate.content.reveal();
            designId = candidate.design;
        }
    QString title;
    for (const store::DesignRow& row : file.designs)
        if (designId && row.id == *designId)
            title = textOf(row.title);
    const int opening = ++m_opening;
    m_desk.run([this, opening, client = file.client, wanted, design, designId,
                title](store::Practice& practice) -> PracticeDesk::Finish {
        std::vector<PhotoSource> sources;
        sources.reserve(wanted.size());
        for (const store::Photo& photo : wanted) {
            PhotoSource source;
            source.path = "photo-" + photo.id.text; // messages name no person
            source.kind = head::viewKindFrom(photo.view);
            source.content = std::make_shared<const std::vector<std::uint8_t>>(practice.contentOf(photo));
            sources.push_back(std::move(source));
        }
        const std::vector<store::HeadRow> heads = practice.of<store::HeadRow>(client.id);
        const std::string head = heads.empty() ? std::string() : heads.back().content.reveal();
        return [this, opening, client, sources, head, design, designId, title] {
            if (opening != m_opening)
                return;
            m_client = client.id;
            m_name = textOf(client.name);
            m_design = designId;
            m_title = title;
            for (const int id : m_document.list().ids)
                m_document.removeView(id);
            showDesign(design);
            head.empty() ? m_workbench.openPhotos(sources) : m_workbench.openPhotos(sources, head);
            showStrip();
            emit clientChanged();
            emit studioWanted();
        };
    });
}

// The design comes first, so that no other is proposed.
void StudioLink::showDesign(const std::string& design) {
    if (design.empty()) // not that of the client before
        return m_document.propose(design::proposeDesign(head::meanHead()));
    try {
        m_document.openDesign(design::documentFromJson(design, "design"));
        m_keptVariant = m_document.chosen();
    } catch (const std::exception&) {
        emit failed(studio::sentenceFor(std::current_exception()));
    }
}

void StudioLink::release() {
    if (!m_client)
        return;
    ++m_opening;
    m_client.reset();
    m_design.reset();
    m_name.clear();
    m_title.clear();
    showStrip();
    emit clientChanged();
}

} // namespace trichion::studio
