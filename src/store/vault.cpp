#include "trichion/store/vault.h"

#include "hex.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace trichion::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestFile_bytes = std::size_t{512} << 20U;
constexpr const char* kEnding = ".sealed";

std::optional<Digest> digestFrom(const std::string& hex) {
    Digest digest{};
    const std::optional<Bytes> bytes = bytesFromHex(hex);
    if (!bytes || bytes->size() != digest.size())
        return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), digest.begin());
    return digest;
}

} // namespace

fs::path Vault::pathOf(const Digest& digest) const {
    const std::string hex = hexOf(digest);
    return m_folder / hex.substr(0, 2) / (hex + kEnding);
}

Digest Vault::put(BytesView sealed) const {
    const Digest digest = digestOf(sealed);
    const fs::path path = pathOf(digest);
    std::error_code ignored;
    if (!fs::is_directory(path.parent_path(), ignored)) {
        base::makePrivateFolder(m_folder);
        base::makePrivateFolder(path.parent_path());
    }
    base::durableWrite(path, sealed, base::Readers::OwnerOnly);
    return digest;
}

std::optional<Bytes> Vault::get(const Digest& digest) const {
    if (!has(digest))
        return std::nullopt;
    Bytes sealed = base::readFile(pathOf(digest), kLargestFile_bytes);
    if (digestOf(sealed) != digest)
        throw base::Error(base::ErrorCode::SealBroken, {{"what", "A photo"}});
    return sealed;
}

bool Vault::has(const Digest& digest) const {
    std::error_code ignored;
    return fs::is_regular_file(pathOf(digest), ignored);
}

void Vault::remove(const Digest& digest) const {
    std::error_code ignored;
    fs::remove(pathOf(digest), ignored);
}

std::set<Digest> Vault::all() const {
    std::set<Digest> digests;
    std::error_code ignored;
    if (!fs::is_directory(m_folder, ignored))
        return digests;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder, ignored))
        if (entry.is_regular_file(ignored) && entry.path().extension() == kEnding)
            if (const auto digest = digestFrom(entry.path().stem().string()))
                digests.insert(*digest);
    return digests;
}

} // namespace trichion::store
