#include "trichion/base/terminal.h"

#include <csignal>
#include <pthread.h>
#include <termios.h>
#include <unistd.h>

namespace trichion::base {

namespace {

sigset_t interruptSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

void setEcho(tcflag_t echo) {
    termios state{};
    if (::tcgetattr(STDIN_FILENO, &state) != 0)
        return;
    state.c_lflag = (state.c_lflag & ~static_cast<tcflag_t>(ECHO)) | echo;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &state);
}

} // namespace

bool isTerminal(Stream stream) {
    return ::isatty(stream == Stream::Input ? STDIN_FILENO : STDERR_FILENO) == 1;
}

std::optional<std::size_t> readDescriptor(int descriptor, std::span<char> buffer) {
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const ssize_t count = ::read(descriptor, buffer.data() + filled, buffer.size() - filled);
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

SilentTerminal::SilentTerminal() {
    setEcho(0);
}

SilentTerminal::~SilentTerminal() {
    setEcho(ECHO);
}

Interruption::Interruption() {
    // Blocked in every thread; one thread waits for them, so that no code runs in a signal handler.
    const sigset_t signals = interruptSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_listener = std::jthread([this, signals](const std::stop_token& ended) {
        int received = 0;
        sigwait(&signals, &received);
        if (!ended.stop_requested())
            m_source.request_stop();
    });
}

Interruption::~Interruption() {
    m_listener.request_stop();
    pthread_kill(m_listener.native_handle(), SIGTERM);
}

} // namespace trichion::base
