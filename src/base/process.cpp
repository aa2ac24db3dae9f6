#include "trichion/base/process.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <unistd.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TRICHION_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define TRICHION_SANITIZED
#endif
#endif

namespace trichion::base {

void keepMemoryPrivate() noexcept {
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(TRICHION_SANITIZED)
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0,
                  0); // also where a program takes core dumps in, whatever the limit
#endif
}

void giveWay() noexcept {
#ifdef __linux__                  // where the niceness is that of the calling thread
    constexpr int kNiceness = 10; // about a tenth of a busy core
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNiceness);
#endif
}

} // namespace trichion::base
