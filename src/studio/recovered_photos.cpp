#include "studio/recovered_photos.h"

#include "photo/limits.h"
#include "studio/document/document.h"
#include "studio/workbench.h"
#include "trichion/base/durable_file.h"
#include "trichion/base/file.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace trichion::studio {

namespace {

constexpr std::size_t kNameLetters = 16; // of the sum, enough to tell photos of one consultation apart

std::filesystem::path besideWork(const std::filesystem::path& work, const std::string& sha256) {
    std::filesystem::path file = work;
    return file.replace_filename(base::utf8(work.stem()) + "-" + sha256.substr(0, kNameLetters) + ".photo");
}

/// The photos that lie beside a file of work.
std::vector<std::filesystem::path> lyingBeside(const std::filesystem::path& work) {
    const std::string begin = base::utf8(work.stem()) + "-";
    std::vector<std::filesystem::path> found;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(work.parent_path(), none))
        if (entry.path().extension() == ".photo" && base::utf8(entry.path().filename()).starts_with(begin))
            found.push_back(entry.path());
    return found;
}

} // namespace

std::vector<KeptPhoto> newPhotosIn(const Document& document, const Workbench& workbench) {
    std::vector<KeptPhoto> photos;
    for (const PhotoView& view : document.views()) {
        if (!view.photo)
            continue;
        KeptPhoto photo{view.photo->identity.sha256, {}, workbench.newBytesOf(view.photo->identity)};
        if (view.registration)
            photo.view = view.registration->view.fit.kind;
        if (photo.content)
            photos.push_back(std::move(photo));
    }
    return photos;
}

QJsonArray keepPhotos(const std::vector<KeptPhoto>& photos, const std::filesystem::path& work) {
    QJsonArray said;
    std::set<std::filesystem::path> wanted;
    for (const KeptPhoto& photo : photos) {
        const std::filesystem::path file = besideWork(work, photo.sha256);
        if (!std::filesystem::exists(file))
            base::durableWrite(file, *photo.content, base::Readers::OwnerOnly);
        wanted.insert(file);
        QJsonObject entry{{"sha256", QString::fromStdString(photo.sha256)}};
        if (photo.view)
            entry["view"] = QString::fromUtf8(head::nameOf(*photo.view).data());
        said.append(entry);
    }
    std::error_code ignored;
    for (const std::filesystem::path& file : lyingBeside(work))
        if (!wanted.contains(file))
            std::filesystem::remove(file, ignored);
    return said;
}

std::vector<KeptPhoto> keptPhotosOf(const QJsonArray& said, const std::filesystem::path& work) {
    std::vector<KeptPhoto> photos;
    photos.reserve(static_cast<std::size_t>(said.size()));
    for (const auto& value : said) {
        const QJsonObject entry = value.toObject();
        KeptPhoto photo{entry["sha256"].toString().toStdString()};
        photo.view = head::viewKindFrom(entry["view"].toString().toStdString());
        try {
            std::vector<std::uint8_t> bytes =
                base::readFile(besideWork(work, photo.sha256), photo::kFileLimit_bytes);
            const QByteArrayView view(reinterpret_cast<const char*>(bytes.data()),
                                      static_cast<qsizetype>(bytes.size()));
            const QByteArray sum = QCryptographicHash::hash(view.toByteArray(), QCryptographicHash::Sha256);
            if (sum.toHex().toStdString() != photo.sha256)
                continue;
            photo.content = std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes));
            photos.push_back(std::move(photo));
        } catch (const std::exception&) {
            continue; // the others are still worth having
        }
    }
    return photos;
}

void removeKeptPhotos(const std::filesystem::path& work) {
    std::error_code ignored;
    for (const std::filesystem::path& file : lyingBeside(work))
        std::filesystem::remove(file, ignored);
}

} // namespace trichion::studio
