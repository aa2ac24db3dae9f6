#include "support/faulty_system.h"

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <malloc.h>
#include <new>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace trichion::test {

namespace {

struct Watch {
    std::string folder;
    std::int64_t failing = -1;
    int error = 0;
    Lasting lasting = Lasting::Once;
    std::int64_t steps = 0;
    bool hasFailed = false;
    bool keepsEvents = false;
    std::vector<FileEvent> events;
};
Watch* current = nullptr;
thread_local bool isBusy = false; // with the watch itself

bool endsWith(const std::string& text, const char* ending) {
    const std::size_t size = std::strlen(ending);
    return text.size() >= size && text.compare(text.size() - size, size, ending) == 0;
}

/// While it lives, what the watch itself does is not watched.
struct Busy {
    Busy() { isBusy = true; }
    ~Busy() { isBusy = false; }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
};

bool isWatched(const std::string& path) {
    const std::string& folder = current->folder;
    return path.compare(0, folder.size(), folder) == 0 &&
           (path.size() == folder.size() || path[folder.size()] == '/') && !endsWith(path, "-shm") &&
           !endsWith(path, ".lock");
}

std::string pathOf(int descriptor) {
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const long size = ::syscall(SYS_readlink, link, path, sizeof path);
    return size < 0 ? std::string() : std::string(path, static_cast<std::size_t>(size));
}

std::string pathAt(int folder, const char* name) {
    return folder == AT_FDCWD || name[0] == '/' ? name : pathOf(folder) + '/' + name;
}

/// Counts a step; 0, or the error that it fails with.
int errorOf() {
    const std::int64_t step = current->steps++;
    const bool fails =
        current->failing >= 0 &&
        (current->lasting == Lasting::Once ? step == current->failing : step >= current->failing);
    current->hasFailed |= fails;
    return fails ? current->error : 0;
}

/// Carries a step out unless it is to fail; `act` returns what the system call returns.
template<class Act, class Torn>
long step(FileEvent event, const Act& act, const Torn& torn) {
    if (current == nullptr || isBusy)
        return act();
    const Busy busy;
    if (!isWatched(event.path) && !isWatched(event.target))
        return act();
    if (const int error = errorOf()) {
        torn();
        errno = error;
        return -1;
    }
    const long result = act();
    if (result >= 0 && current->keepsEvents) {
        if (event.step == FileStep::Write)
            event.bytes.resize(static_cast<std::size_t>(result));
        current->events.push_back(std::move(event));
    }
    return result;
}

template<class Act>
long step(FileEvent event, const Act& act) {
    return step(std::move(event), act, [] {});
}

FileEvent eventOf(FileStep kind, std::string path, std::string target = {}) {
    return {kind, std::move(path), std::move(target), 0, {}};
}

/// Paths are only looked up while there is somebody to tell.
std::string pathIfWatching(int descriptor) {
    if (current == nullptr || isBusy)
        return {};
    const Busy busy;
    return pathOf(descriptor);
}

/// Nobody watches: nothing is to be looked up, nor allocated.
bool isIdle() {
    return current == nullptr || isBusy;
}

long opened(int folder, const char* name, int flags, mode_t mode) {
    const auto act = [&] { return ::syscall(SYS_openat, folder, name, flags, mode); };
    if (current == nullptr || isBusy || (flags & O_CREAT) == 0)
        return act();
    std::string path = pathAt(folder, name);
    struct stat there {};
    const bool isThere = ::syscall(SYS_newfstatat, AT_FDCWD, path.c_str(), &there, 0) == 0;
    if (isThere && (flags & O_TRUNC) == 0)
        return act(); // nothing on the disk changes
    return step(eventOf(FileStep::Open, std::move(path)), act);
}

long written(int descriptor, const void* bytes, std::size_t size, std::int64_t at) {
    const auto put = [&](std::size_t count) {
        return at < 0 ? ::syscall(SYS_write, descriptor, bytes, count)
                      : ::syscall(SYS_pwrite64, descriptor, bytes, count, at);
    };
    if (current == nullptr || isBusy)
        return put(size);
    FileEvent event = eventOf(FileStep::Write, pathIfWatching(descriptor));
    if (current->keepsEvents && isWatched(event.path)) {
        event.at = at >= 0 ? at : ::syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
        const auto* data = static_cast<const std::uint8_t*>(bytes);
        event.bytes.assign(data, data + size);
    }
    return step(
        std::move(event), [&] { return put(size); }, [&] { (void)put(size / 2); });
}

long truncated(int descriptor, std::int64_t size) {
    FileEvent event = eventOf(FileStep::Truncate, pathIfWatching(descriptor));
    event.at = size;
    return step(std::move(event), [&] { return ::syscall(SYS_ftruncate, descriptor, size); });
}

std::atomic<bool> isWatchingMemory = false;
std::atomic<std::int64_t> memoryRequests = 0;
std::int64_t failingRequest = -1;
Lasting memoryLasting = Lasting::Once;

bool memoryFails() {
    if (!isWatchingMemory || isBusy)
        return false;
    const std::int64_t request = memoryRequests++;
    return failingRequest >= 0 &&
           (memoryLasting == Lasting::Once ? request == failingRequest : request >= failingRequest);
}

void* sqliteMemory(int size) {
    return memoryFails() ? nullptr : std::malloc(static_cast<std::size_t>(size));
}
void* sqliteMore(void* old, int size) {
    return memoryFails() ? nullptr : std::realloc(old, static_cast<std::size_t>(size));
}
int sqliteSize(void* memory) {
    return static_cast<int>(::malloc_usable_size(memory));
}
int sqliteRoundUp(int size) {
    return (size + 7) & ~7;
}
int sqliteStart(void*) {
    return SQLITE_OK;
}
void sqliteEnd(void*) {}

} // namespace

FileWatch::FileWatch(const std::filesystem::path& folder) {
    current = new Watch;
    current->folder = folder.string();
}
FileWatch::~FileWatch() {
    delete current;
    current = nullptr;
}
void FileWatch::failAt(std::int64_t step, int error, Lasting lasting) {
    current->failing = step;
    current->error = error;
    current->lasting = lasting;
}
void FileWatch::keepEvents() {
    current->keepsEvents = true;
}
std::int64_t FileWatch::steps() const {
    return current->steps;
}
bool FileWatch::hasFailed() const {
    return current->hasFailed;
}
const std::vector<FileEvent>& FileWatch::events() const {
    return current->events;
}

MemoryWatch::MemoryWatch(std::int64_t failing, Lasting lasting) {
    failingRequest = failing;
    memoryLasting = lasting;
    memoryRequests = 0;
    isWatchingMemory = true;
}
MemoryWatch::~MemoryWatch() {
    isWatchingMemory = false;
}
std::int64_t MemoryWatch::requests() {
    return memoryRequests;
}

void watchSqliteMemory() {
    static const sqlite3_mem_methods methods = {sqliteMemory,  std::free,   sqliteMore, sqliteSize,
                                                sqliteRoundUp, sqliteStart, sqliteEnd,  nullptr};
    sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
}

} // namespace trichion::test

using trichion::test::FileStep;

// The functions of the C library that are taken over. Those of the system itself do the work.

extern "C" {

int open(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return static_cast<int>(trichion::test::opened(AT_FDCWD, path, flags, mode));
}
int open64(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return static_cast<int>(trichion::test::opened(AT_FDCWD, path, flags, mode));
}
ssize_t write(int descriptor, const void* bytes, size_t size) {
    return trichion::test::written(descriptor, bytes, size, -1);
}
ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at) {
    return trichion::test::written(descriptor, bytes, size, at);
}
ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at) {
    return trichion::test::written(descriptor, bytes, size, at);
}
int ftruncate(int descriptor, off_t size) noexcept {
    if (trichion::test::isIdle())
        return static_cast<int>(::syscall(SYS_ftruncate, descriptor, size));
    return static_cast<int>(trichion::test::truncated(descriptor, size));
}
int ftruncate64(int descriptor, off64_t size) noexcept {
    if (trichion::test::isIdle())
        return static_cast<int>(::syscall(SYS_ftruncate, descriptor, size));
    return static_cast<int>(trichion::test::truncated(descriptor, size));
}
int fsync(int descriptor) {
    if (trichion::test::isIdle())
        return static_cast<int>(::syscall(SYS_fsync, descriptor));
    using namespace trichion::test;
    return static_cast<int>(step(eventOf(FileStep::Sync, pathIfWatching(descriptor)),
                                 [&] { return ::syscall(SYS_fsync, descriptor); }));
}
int fdatasync(int descriptor) {
    if (trichion::test::isIdle())
        return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
    using namespace trichion::test;
    return static_cast<int>(step(eventOf(FileStep::Sync, pathIfWatching(descriptor)),
                                 [&] { return ::syscall(SYS_fdatasync, descriptor); }));
}
int rename(const char* from, const char* to) noexcept {
    if (trichion::test::isIdle())
        return static_cast<int>(::syscall(SYS_rename, from, to));
    using namespace trichion::test;
    return static_cast<int>(
        step(eventOf(FileStep::Rename, from, to), [&] { return ::syscall(SYS_rename, from, to); }));
}
int unlink(const char* path) noexcept {
    if (trichion::test::isIdle())
        return static_cast<int>(::syscall(SYS_unlink, path));
    using namespace trichion::test;
    return static_cast<int>(
        step(eventOf(FileStep::Remove, path), [&] { return ::syscall(SYS_unlink, path); }));
}
int remove(const char* path) noexcept {
    using namespace trichion::test;
    const auto act = [path] {
        const long result = ::syscall(SYS_unlink, path);
        return result < 0 && errno == EISDIR ? ::syscall(SYS_rmdir, path) : result;
    };
    return static_cast<int>(isIdle() ? act() : step(eventOf(FileStep::Remove, path), act));
}
int unlinkat(int folder, const char* name, int flags) noexcept {
    if (trichion::test::isIdle())
        return static_cast<int>(::syscall(SYS_unlinkat, folder, name, flags));
    using namespace trichion::test;
    return static_cast<int>(step(eventOf(FileStep::Remove, pathAt(folder, name)),
                                 [&] { return ::syscall(SYS_unlinkat, folder, name, flags); }));
}
int mkdir(const char* path, mode_t mode) noexcept {
    if (trichion::test::isIdle())
        return static_cast<int>(::syscall(SYS_mkdir, path, mode));
    using namespace trichion::test;
    return static_cast<int>(
        step(eventOf(FileStep::MakeFolder, path), [&] { return ::syscall(SYS_mkdir, path, mode); }));
}

} // extern "C"

void* operator new(std::size_t size) {
    if (!trichion::test::memoryFails())
        if (void* memory = std::malloc(size == 0 ? 1 : size))
            return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
