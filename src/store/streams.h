#pragma once
/// \file
/// Content that goes through in pieces: where it comes from, where it goes, sealing and digests on the way.

#include "trichion/store/seal.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace trichion::store {

/// Takes the next bytes.
using Sink = std::function<void(BytesView)>;
/// Fills a buffer with the next bytes and says how many; fewer than asked for only at the end.
using Source = std::function<std::size_t(std::span<std::uint8_t>)>;

/// A file from its beginning. Errors: FileMissing; FileNoPermission if it cannot be read.
[[nodiscard]] Source sourceOf(const std::filesystem::path& path);
/// Bytes that outlive the source.
[[nodiscard]] Source sourceOf(BytesView bytes);

/// BLAKE2b-256 of what went by, as digestOf makes it.
class RunningDigest {
  public:
    RunningDigest();
    explicit RunningDigest(const Key& key);
    ~RunningDigest();
    RunningDigest(const RunningDigest&) = delete;
    RunningDigest& operator=(const RunningDigest&) = delete;
    void add(BytesView bytes);
    [[nodiscard]] Digest finish();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Digest of a whole file. Errors of sourceOf.
[[nodiscard]] Digest digestOfFile(const std::filesystem::path& path);

/// Seals what is written, in the format of sealFile.
class SealingStream {
  public:
    SealingStream(const Key& key, std::string_view purpose, Sink sink);
    ~SealingStream();
    SealingStream(const SealingStream&) = delete;
    SealingStream& operator=(const SealingStream&) = delete;
    void write(BytesView clear);
    /// Once, at the end: without it the file does not open.
    void finish();

  private:
    struct State;
    void push(BytesView chunk, unsigned char tag);

    std::unique_ptr<State> m_state;
    std::string m_purpose;
    Sink m_sink;
    Bytes m_waiting;
};

/// Opens what SealingStream and sealFile made.
class UnsealingStream {
  public:
    /// Error: SealBroken.
    UnsealingStream(const Key& key, std::string_view purpose, Source source);
    ~UnsealingStream();
    UnsealingStream(const UnsealingStream&) = delete;
    UnsealingStream& operator=(const UnsealingStream&) = delete;
    /// The next piece, valid until the next call; nothing after the last. Error: SealBroken, also if the end
    /// is missing.
    [[nodiscard]] BytesView next();

  private:
    struct State;
    [[noreturn]] void fail() const;

    std::unique_ptr<State> m_state;
    std::string m_purpose;
    Source m_source;
    Bytes m_sealed;
    Bytes m_clear;
    bool m_isAtEnd = false;
};

} // namespace trichion::store
