#include "trichion/base/durable_file.h"

#include "trichion/base/error.h"
#include "trichion/base/hash.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

// With file_lock, in_place_file, overwrite, resources and terminal the only sources that speak to the
// operating system: a port to another one replaces them (docs/architecture.md).

namespace trichion::base {

namespace fs = std::filesystem;

namespace {

class FileDescriptor {
  public:
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    ~FileDescriptor() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool valid() const { return m_descriptor >= 0; }

  private:
    int m_descriptor;
};

[[noreturn]] void throwOutput(const fs::path& path, int error) {
    const Context context = {{"path", utf8(path)}, {"reason", std::generic_category().message(error)}};
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        throw Error(ErrorCode::OutputDiskFull, context);
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR:
        throw Error(ErrorCode::OutputNotWritable, context);
    case ENOENT:
    case ENOTDIR:
        throw Error(ErrorCode::OutputFolderMissing, context);
    default:
        throw Error(ErrorCode::OutputWriteFailed, context);
    }
}

fs::path folderOf(const fs::path& path) {
    const fs::path folder = path.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

void writeAll(int descriptor, std::span<const std::uint8_t> bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            throwOutput(path, written == 0 ? ENOSPC : errno);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

/// Names that were made or changed in a folder are on the disk after this, as far as its file system can say.
void flushFolder(const fs::path& folder) {
    const FileDescriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.valid())
        ::fsync(descriptor.get());
}

/// Makes a folder and those above it; each is on the disk before something is put into it, or what lies in it
/// would go with its name when the power fails.
void makeFolder(const fs::path& path, mode_t mode) {
    std::error_code failure;
    const fs::path above = folderOf(path);
    if (!fs::is_directory(above, failure) && above != path)
        makeFolder(above, 0777);
    if (::mkdir(path.c_str(), mode) == 0)
        flushFolder(above);
    else if (errno != EEXIST)
        throwOutput(path, errno);
    else if (!fs::is_directory(path, failure))
        throwOutput(path, EEXIST);
}

fs::path unfinishedNameFor(const fs::path& path) {
    const auto ticks = std::chrono::steady_clock::now().time_since_epoch().count();
    const std::uint64_t tag =
        mix64(static_cast<std::uint64_t>(ticks) ^ static_cast<std::uint64_t>(::getpid()));
    return folderOf(path) / (".trichion-" + std::to_string(tag) + ".part");
}

} // namespace

std::string utf8(const fs::path& path) {
    const std::u8string text = path.u8string();
    return std::string(text.begin(), text.end());
}

std::string extensionOf(const fs::path& path) {
    std::string extension = path.extension().string();
    if (!extension.empty())
        extension.erase(0, 1);
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

std::vector<std::uint8_t> readFile(const fs::path& path, std::size_t limit_bytes) {
    const Context context = {{"path", utf8(path)},
                             {"limit", std::to_string(limit_bytes / 1'000'000) + " MB"}};
    // O_NONBLOCK: a named pipe must not hang the program.
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.valid())
        throw Error(errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileMissing
                                                        : ErrorCode::FileNoPermission,
                    context);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        throw Error(ErrorCode::FileNoPermission, context);
    if (static_cast<std::uintmax_t>(status.st_size) > limit_bytes)
        throw Error(ErrorCode::FileTooLarge, context);

    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(status.st_size));
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::read(file.get(), bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw Error(ErrorCode::FileNoPermission, context);
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

void requireWritable(const fs::path& path) {
    const fs::path folder = folderOf(path);
    std::error_code ignored;
    const fs::file_status status = fs::status(folder, ignored);
    if (!fs::is_directory(status))
        throw Error(ErrorCode::OutputFolderMissing, {{"path", utf8(path)}});
    if (fs::is_directory(path, ignored) || ::access(folder.c_str(), W_OK) != 0)
        throw Error(ErrorCode::OutputNotWritable, {{"path", utf8(path)}});
    if (fs::exists(path, ignored) && ::access(path.c_str(), W_OK) != 0)
        throw Error(ErrorCode::OutputNotWritable, {{"path", utf8(path)}});
}

DurableFile::DurableFile(const fs::path& path, Readers readers)
    : m_path(path), m_unfinished(unfinishedNameFor(path)) {
    requireWritable(path);
    m_descriptor = ::open(m_unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                          readers == Readers::All ? 0644 : 0600);
    if (m_descriptor < 0)
        throwOutput(path, errno);
}

DurableFile::~DurableFile() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_isDone)
        ::unlink(m_unfinished.c_str());
}

void DurableFile::write(std::span<const std::uint8_t> bytes) {
    writeAll(m_descriptor, bytes, m_path);
    m_size += bytes.size();
}

void DurableFile::commit() {
    if (::fsync(m_descriptor) != 0)
        throwOutput(m_path, errno);
    struct stat status {};
    if (::fstat(m_descriptor, &status) != 0 || static_cast<std::size_t>(status.st_size) != m_size)
        throwOutput(m_path, ENOSPC);
    // Closed now, so that an error of the deferred write is seen.
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        throwOutput(m_path, errno);
    if (::rename(m_unfinished.c_str(), m_path.c_str()) != 0)
        throwOutput(m_path, errno);
    m_isDone = true;
    flushFolder(folderOf(m_path));
}

void durableRename(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0)
        throwOutput(to, errno);
    flushFolder(folderOf(to));
}

void durableWrite(const fs::path& path, std::span<const std::uint8_t> bytes, Readers readers) {
    DurableFile file(path, readers);
    file.write(bytes);
    file.commit();
}

void makePrivateFolder(const fs::path& path) {
    makeFolder(path, 0700);
}
void makePrivateFile(const fs::path& path) {
    const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    if (!file.valid())
        throwOutput(path, errno);
}

void durableWrite(const fs::path& path, std::string_view text) {
    durableWrite(path, std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

} // namespace trichion::base
