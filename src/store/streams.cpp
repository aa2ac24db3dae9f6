#include "streams.h"

#include "sodium_ready.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <algorithm>
#include <fstream>
#include <sodium.h>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace trichion::store {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

namespace {

constexpr std::uint8_t kFileFormat = 2;
constexpr std::size_t kFileHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kChunk = 64U * 1024U;
constexpr std::size_t kSealedChunk = kChunk + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kPiece = 256U * 1024U;

} // namespace

Source sourceOf(const fs::path& path) {
    const base::Context context = {{"path", base::utf8(path)}};
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        throw Error(ErrorCode::FileMissing, context);
    const auto file = std::make_shared<std::ifstream>();
    if (fs::is_regular_file(path, ignored)) // a named pipe would never end
        file->open(path, std::ios::binary);
    if (!file->is_open())
        throw Error(ErrorCode::FileNoPermission, context);
    return [file, context](std::span<std::uint8_t> buffer) {
        file->read(reinterpret_cast<char*>(buffer.data()), static_cast<std::streamsize>(buffer.size()));
        if (file->bad())
            throw Error(ErrorCode::FileNoPermission, context);
        return static_cast<std::size_t>(file->gcount());
    };
}

Source sourceOf(BytesView bytes) {
    return [rest = bytes](std::span<std::uint8_t> buffer) mutable {
        const std::size_t size = std::min(buffer.size(), rest.size());
        std::copy_n(rest.begin(), size, buffer.begin());
        rest = rest.subspan(size);
        return size;
    };
}

struct RunningDigest::State {
    crypto_generichash_state hash;
};

RunningDigest::RunningDigest() : m_state(std::make_unique<State>()) {
    requireSodium();
    crypto_generichash_init(&m_state->hash, nullptr, 0, Digest{}.size());
}

RunningDigest::RunningDigest(const Key& key) : m_state(std::make_unique<State>()) {
    requireSodium();
    crypto_generichash_init(&m_state->hash, key.bytes().data(), Key::kSize, Digest{}.size());
}

RunningDigest::~RunningDigest() = default;

void RunningDigest::add(BytesView bytes) {
    crypto_generichash_update(&m_state->hash, bytes.data(), bytes.size());
}

Digest RunningDigest::finish() {
    Digest digest{};
    crypto_generichash_final(&m_state->hash, digest.data(), digest.size());
    return digest;
}

Digest digestOfFile(const fs::path& path) {
    const Source source = sourceOf(path);
    RunningDigest digest;
    Bytes piece(kPiece);
    while (const std::size_t size = source(piece))
        digest.add(BytesView(piece).first(size));
    return digest.finish();
}

struct SealingStream::State {
    crypto_secretstream_xchacha20poly1305_state stream;
};

SealingStream::SealingStream(const Key& key, std::string_view purpose, Sink sink)
    : m_state(std::make_unique<State>()), m_purpose(purpose), m_sink(std::move(sink)) {
    requireSodium();
    std::array<std::uint8_t, 1 + kFileHeader> header{kFileFormat};
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, header.data() + 1, key.bytes().data());
    m_sink(header);
    m_waiting.reserve(kChunk);
}

SealingStream::~SealingStream() {
    wipe(&m_state->stream, sizeof m_state->stream);
    wipe(m_waiting.data(), m_waiting.size());
}

void SealingStream::push(BytesView chunk, unsigned char tag) {
    Bytes sealed(chunk.size() + crypto_secretstream_xchacha20poly1305_ABYTES);
    const BytesView purpose = viewOf(m_purpose); // a chunk of one purpose is none of another
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, sealed.data(), nullptr, chunk.data(),
                                               chunk.size(), purpose.data(), purpose.size(), tag);
    m_sink(sealed);
}

void SealingStream::write(BytesView clear) {
    while (!clear.empty()) {
        // A full chunk waits until it is known whether it is the last.
        if (m_waiting.size() == kChunk) {
            push(m_waiting, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
            m_waiting.clear();
        }
        const BytesView part = clear.first(std::min(kChunk - m_waiting.size(), clear.size()));
        m_waiting.insert(m_waiting.end(), part.begin(), part.end());
        clear = clear.subspan(part.size());
    }
}

void SealingStream::finish() {
    push(m_waiting, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

struct UnsealingStream::State {
    crypto_secretstream_xchacha20poly1305_state stream;
};

UnsealingStream::UnsealingStream(const Key& key, std::string_view purpose, Source source)
    : m_state(std::make_unique<State>())
    , m_purpose(purpose)
    , m_source(std::move(source))
    , m_sealed(kSealedChunk)
    , m_clear(kChunk) {
    requireSodium();
    std::array<std::uint8_t, 1 + kFileHeader> header{};
    if (m_source(header) != header.size() || header[0] != kFileFormat ||
        crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, header.data() + 1,
                                                        key.bytes().data()) != 0)
        fail();
}

UnsealingStream::~UnsealingStream() {
    wipe(&m_state->stream, sizeof m_state->stream);
    wipe(m_clear.data(), m_clear.size());
}

void UnsealingStream::fail() const {
    throw Error(ErrorCode::SealBroken, {{"what", "A sealed file (" + m_purpose + ")"}});
}

BytesView UnsealingStream::next() {
    if (m_isAtEnd)
        return {};
    const std::size_t size = m_source(m_sealed);
    unsigned long long written = 0;
    unsigned char tag = 0;
    const BytesView purpose = viewOf(m_purpose);
    if (size < crypto_secretstream_xchacha20poly1305_ABYTES ||
        crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, m_clear.data(), &written, &tag,
                                                   m_sealed.data(), size, purpose.data(),
                                                   purpose.size()) != 0)
        fail();
    m_isAtEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    // Nothing may follow the end, and only the last piece may be empty.
    if (m_isAtEnd ? m_source(std::span(m_sealed).first(1)) != 0 : written == 0)
        fail();
    return BytesView(m_clear).first(static_cast<std::size_t>(written));
}

} // namespace trichion::store
