#include "studio/recovery.h"

#include "studio/dialogs.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>
#include <memory>

namespace trichion::studio {

namespace {

constexpr std::size_t kLargest_bytes = 64U << 20;
constexpr int kKeptDays = 30;
const QString kFormat = QStringLiteral("trichion-recovery");

std::filesystem::path lockOf(std::filesystem::path file) {
    return file.replace_extension("lock");
}

void removeQuietly(const std::filesystem::path& path) {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
}

/// A file of work with its photos and its lock.
void removeWork(const std::filesystem::path& file) {
    removeQuietly(file);
    removeKeptPhotos(file);
    removeQuietly(lockOf(file));
}

std::optional<LeftBehind> read(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, kLargest_bytes);
    const QJsonObject text = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                                                static_cast<qsizetype>(bytes.size())))
                                 .object();
    LeftBehind left;
    left.taken = keptPhotosOf(text["taken"].toArray(), path);
    if (text["format"].toString() != kFormat || (text["design"].toString().isEmpty() && left.taken.empty()))
        return std::nullopt;
    left.file = path;
    left.when = QDateTime::fromString(text["when"].toString(), Qt::ISODate);
    const QJsonArray photos = text["photos"].toArray();
    left.photos.reserve(static_cast<std::size_t>(photos.size()));
    for (const auto& photo : photos)
        left.photos.push_back(pathOf(photo.toString()));
    left.design = text["design"].toString().toStdString();
    left.head = text["head"].toString().toStdString();
    if (!left.design.empty())
        (void)design::documentFromJson(left.design, base::utf8(path)); // a broken one is none
    return left;
}

} // namespace

std::filesystem::path recoveryFolder() {
    return pathOf(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)) / "recovery";
}

Recovery::Recovery(Document& document, Workbench& workbench, std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_document(document), m_workbench(workbench), m_folder(std::move(folder)) {
    static int count = 0;
    m_file = m_folder / (std::to_string(QCoreApplication::applicationPid()) + "-" + std::to_string(++count) +
                         "-" + std::to_string(QDateTime::currentMSecsSinceEpoch()) + ".json");
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay_ms);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::write);
    for (const auto signal : {&Document::designChanged, &Document::hairChanged, &Document::variantsChanged,
                              &Document::viewsChanged})
        connect(&document, signal, this, &Recovery::writeSoon);
    connect(&document.history(), &QUndoStack::cleanChanged, this, &Recovery::writeSoon);
    connect(&workbench, &Workbench::newPhotosKept, this, &Recovery::writeSoon);
}

Recovery::~Recovery() = default;

// The first change starts the clock: a hand that never rests is saved all the same.
void Recovery::writeSoon() {
    if (!m_timer.isActive())
        m_timer.start();
}

void Recovery::write() {
    if (m_restored && m_workbench.importer().busy()) // what comes back is not all here yet
        return writeSoon();
    if (!m_document.unsaved() && !m_workbench.hasNewPhotos()) {
        forget();
        return;
    }
    try {
        base::makePrivateFolder(m_folder);
        if (!m_lock)
            m_lock = base::FileLock::take(lockOf(m_file));
        QJsonArray photos;
        for (const std::filesystem::path& path : m_workbench.photoFiles())
            photos.append(QString::fromStdString(base::utf8(path)));
        const bool hasDesign = m_document.design() != nullptr;
        const QJsonObject text{
            {"format", kFormat},
            {"version", 1},
            {"when", QDateTime::currentDateTime().toString(Qt::ISODate)},
            {"photos", photos},
            {"taken", keepPhotos(newPhotosIn(m_document, m_workbench), m_file)},
            {"design",
             hasDesign ? QString::fromStdString(design::documentToJson(m_document.contents())) : QString()},
            {"head", QString::fromStdString(m_workbench.headText())}};
        const QByteArray bytes = QJsonDocument(text).toJson(QJsonDocument::Compact);
        base::durableWrite(m_file,
                           std::span(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                     static_cast<std::size_t>(bytes.size())),
                           base::Readers::OwnerOnly);
        if (m_restored) {
            removeWork(*m_restored);
            m_restored.reset();
        }
    } catch (const std::exception&) {
        if (!std::exchange(m_told, true))
            emit failed(
                tr("Unsaved work cannot be kept for a crash: %1").arg(sentenceFor(std::current_exception())));
    }
}

void Recovery::forget() {
    m_timer.stop();
    for (const std::filesystem::path& file : {m_file, m_restored.value_or(m_file)})
        removeWork(file);
    m_restored.reset();
    m_lock.reset();
}

std::optional<LeftBehind> Recovery::leftBehind() const {
    std::optional<LeftBehind> latest;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, none)) {
        if (entry.path().extension() != ".json" || entry.path() == m_file)
            continue;
        try {
            if (!base::FileLock::take(lockOf(entry.path())))
                continue; // its program runs
            const std::optional<LeftBehind> left = read(entry.path());
            if (left && left->when.daysTo(QDateTime::currentDateTime()) > kKeptDays) {
                removeWork(entry.path());
            } else if (left && (!latest || left->when > latest->when)) {
                latest = left;
            }
        } catch (const std::exception&) {
            continue; // a broken file must not keep the program from starting
        }
    }
    return latest;
}

void Recovery::restore(const LeftBehind& left) {
    if (!left.design.empty())
        m_document.recover(design::documentFromJson(left.design, base::utf8(left.file)));
    m_restored = left.file;
    std::vector<PhotoSource> sources;
    sources.reserve(left.photos.size() + left.taken.size());
    for (const std::filesystem::path& photo : left.photos)
        sources.push_back({photo});
    for (const KeptPhoto& photo : left.taken)
        sources.push_back({"photo", photo.view, photo.content, PhotoSource::Kept::Nowhere});
    left.head.empty() ? m_workbench.openPhotos(sources) : m_workbench.openPhotos(sources, left.head);
    writeSoon();
}

void Recovery::discard(const LeftBehind& left) {
    removeWork(left.file);
}

} // namespace trichion::studio
