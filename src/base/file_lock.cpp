#include "trichion/base/file_lock.h"

#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace trichion::base {

namespace {

constexpr std::size_t kMostDigits = 64;
// All numbers take the same room: a file that is cut short and written anew is flushed by some file systems
// when it is closed, which costs more than all the rest of opening a practice.
constexpr std::size_t kHolderWidth = 20;

[[noreturn]] void throwNotTaken(const std::filesystem::path& path, int error) {
    const Context context = {{"path", utf8(path)}};
    if (error == ENOENT || error == ENOTDIR)
        throw Error(ErrorCode::OutputFolderMissing, context);
    throw Error(error == ENOSPC ? ErrorCode::OutputDiskFull : ErrorCode::OutputNotWritable, context);
}

} // namespace

std::optional<FileLock> FileLock::take(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        throwNotTaken(path, errno);
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return std::nullopt;
    // Only for the message of whoever comes next: a holder whose number could not be written holds as well.
    std::string holder = std::to_string(::getpid());
    holder.resize(kHolderWidth, ' ');
    (void)!::pwrite(descriptor, holder.data(), holder.size(), 0);
    return lock;
}

std::string FileLock::holderOf(const std::filesystem::path& path) {
    try {
        const std::vector<std::uint8_t> bytes = readFile(path, kMostDigits);
        std::string holder(bytes.begin(), bytes.end());
        holder.erase(std::min(holder.find(' '), holder.size()));
        return holder.empty() ? "?" : holder;
    } catch (const Error&) {
        return "?";
    }
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace trichion::base
