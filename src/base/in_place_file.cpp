#include "trichion/base/in_place_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trichion::base {

InPlaceFile::InPlaceFile(const std::filesystem::path& path) noexcept
    : m_descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)) {}

InPlaceFile::~InPlaceFile() {
    if (isOpen())
        ::close(m_descriptor);
}

void InPlaceFile::write(std::int64_t at, std::span<const std::uint8_t> bytes) noexcept {
    if (isOpen())
        (void)!::pwrite(m_descriptor, bytes.data(), bytes.size(), at); // an older note is a true one
}

bool InPlaceFile::clear() noexcept {
    return isOpen() && ::ftruncate(m_descriptor, 0) == 0;
}

void InPlaceFile::flush() noexcept {
    if (isOpen())
        ::fdatasync(m_descriptor);
}

} // namespace trichion::base
