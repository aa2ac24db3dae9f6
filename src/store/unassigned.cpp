#include "trichion/store/unassigned.h"

#include "hex.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/base/overwrite.h"

#include <algorithm>
#include <system_error>

namespace trichion::store {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

namespace {

constexpr const char* kKeyName = "installation.key";
constexpr const char* kPhotoEnding = ".photo";
constexpr const char* kWorkEnding = ".work";
constexpr const char* kPhotoPurpose = "unassigned-photo";
constexpr const char* kWorkPurpose = "unassigned-work";
constexpr std::size_t kLargestPhoto_bytes = std::size_t{512} << 20U;

Key installationKey(const fs::path& folder) {
    const fs::path path = folder / kKeyName;
    std::error_code ignored;
    if (!fs::exists(path, ignored)) {
        const Key made = Key::random();
        base::durableWrite(path, made.bytes(), base::Readers::OwnerOnly);
        return made;
    }
    Bytes bytes = base::readFile(path, Key::kSize * 2);
    const Key key = Key::from(bytes);
    wipe(bytes.data(), bytes.size());
    return key;
}

/// An empty file is what was left of one that was dropped when the program or the power ended.
bool holdsSomething(const fs::path& path) {
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(path, failure);
    return !failure && size > 0;
}

void removeForGood(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return;
    base::replaceAndOverwrite(path, {});
    fs::remove(path, ignored);
}

} // namespace

UnassignedPhotos::UnassignedPhotos(fs::path folder) : m_folder(std::move(folder)) {
    base::makePrivateFolder(m_folder);
    m_key = installationKey(m_folder);
}

fs::path UnassignedPhotos::pathOf(const Digest& photo, const char* ending) const {
    return m_folder / (hexOf(photo) + ending);
}

Digest UnassignedPhotos::keep(BytesView photo) {
    const Digest name = digestOf(m_key, photo); // keyed: the name says nothing about the photo
    if (!holdsSomething(pathOf(name, kPhotoEnding)))
        base::durableWrite(pathOf(name, kPhotoEnding), sealFile(m_key, kPhotoPurpose, photo),
                           base::Readers::OwnerOnly);
    return name;
}

std::vector<Digest> UnassignedPhotos::all() const {
    std::vector<Digest> photos;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(m_folder, ignored)) {
        if (entry.path().extension() != kPhotoEnding || !holdsSomething(entry.path()))
            continue;
        const std::optional<Bytes> bytes = bytesFromHex(entry.path().stem().string());
        Digest photo{};
        if (!bytes || bytes->size() != photo.size())
            continue;
        std::copy(bytes->begin(), bytes->end(), photo.begin());
        photos.push_back(photo);
    }
    std::sort(photos.begin(), photos.end());
    return photos;
}

Bytes UnassignedPhotos::contentOf(const Digest& photo) const {
    if (!holdsSomething(pathOf(photo, kPhotoEnding)))
        throw Error(ErrorCode::RowMissing, {{"what", "unassigned photo"}, {"given", hexOf(photo)}});
    Bytes clear =
        unsealFile(m_key, kPhotoPurpose, base::readFile(pathOf(photo, kPhotoEnding), kLargestPhoto_bytes));
    if (digestOf(m_key, clear) != photo) // another photo's file under this name
        throw Error(ErrorCode::SealBroken, {{"what", "A photo"}});
    return clear;
}

void UnassignedPhotos::drop(const Digest& photo) {
    removeForGood(pathOf(photo, kWorkEnding));
    removeForGood(pathOf(photo, kPhotoEnding));
}

void UnassignedPhotos::saveWork(const Digest& photo, const Sealed<std::string>& work) {
    const std::string purpose = kWorkPurpose + hexOf(photo);
    base::replaceAndOverwrite(pathOf(photo, kWorkEnding), sealFile(m_key, purpose, viewOf(work.reveal())));
}

std::optional<Sealed<std::string>> UnassignedPhotos::workOn(const Digest& photo) const {
    if (!holdsSomething(pathOf(photo, kWorkEnding)))
        return std::nullopt;
    const Bytes clear = unsealFile(m_key, kWorkPurpose + hexOf(photo),
                                   base::readFile(pathOf(photo, kWorkEnding), kLargestPhoto_bytes));
    return Sealed<std::string>(std::string(clear.begin(), clear.end()));
}

Photo UnassignedPhotos::moveTo(Practice& practice, const Photo& facts, const Digest& photo) {
    const Bytes content = contentOf(photo);
    Transaction transaction(practice.connection());
    Photo stored = practice.addPhoto(transaction, facts, content);
    transaction.commit();
    drop(photo);
    return stored;
}

} // namespace trichion::store
