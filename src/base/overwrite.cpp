#include "trichion/base/overwrite.h"

#include "trichion/base/file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trichion::base {

namespace {

/// Writes zeros over all of an open file that has no name any more.
void overwriteWithZeros(int descriptor) {
    struct stat status {};
    if (::fstat(descriptor, &status) != 0)
        return;
    const std::array<char, 4096> zeros{};
    for (off_t at = 0; at < status.st_size;) {
        const auto size =
            static_cast<std::size_t>(std::min<off_t>(static_cast<off_t>(zeros.size()), status.st_size - at));
        const ssize_t written = ::pwrite(descriptor, zeros.data(), size, at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        at += written;
    }
    ::fsync(descriptor);
}

} // namespace

void replaceAndOverwrite(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
    const int before = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    try {
        durableWrite(path, bytes, Readers::OwnerOnly);
    } catch (...) {
        if (before >= 0)
            ::close(before);
        throw;
    }
    if (before < 0)
        return;
    overwriteWithZeros(before);
    ::close(before);
}

} // namespace trichion::base
