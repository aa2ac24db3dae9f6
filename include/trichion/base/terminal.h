#pragma once
/// \file
/// The terminal a program was started from, and the signals that end it.

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>

namespace trichion::base {

/// Standard streams of a program.
enum class Stream { Input, Errors };

/// Whether a person sits at it, rather than a file or another program.
[[nodiscard]] bool isTerminal(Stream stream);

/// Bytes read into the front of `buffer` from an open file descriptor until its end or until `buffer` is
/// full; nothing if it cannot be read.
[[nodiscard]] std::optional<std::size_t> readDescriptor(int descriptor, std::span<char> buffer);

/// The terminal without showing what is typed, until this goes.
class SilentTerminal {
  public:
    SilentTerminal();
    ~SilentTerminal();
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
};

/// Turns SIGINT and SIGTERM into a stop request. Construct one, before any thread is started.
class Interruption {
  public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

  private:
    std::stop_source m_source;
    std::jthread m_listener;
};

} // namespace trichion::base
