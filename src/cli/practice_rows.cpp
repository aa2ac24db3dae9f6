#include "practice_rows.h"

#include "trichion/base/file.h"

#include <cstdio>

namespace trichion::cli {

namespace {

constexpr std::size_t kLargest_bytes = std::size_t{16} << 20U;

[[noreturn]] void throwMissing(const char* what, std::int64_t number) {
    throw base::Error(base::ErrorCode::RowMissing, {{"what", what}, {"given", std::to_string(number)}});
}

} // namespace

store::Client clientNumbered(store::Practice& practice, std::int64_t number) {
    std::vector<store::Client> found = practice.where<store::Client>("number", std::to_string(number));
    if (found.empty())
        throwMissing("client", number);
    return std::move(found.front());
}

store::Session sessionNumbered(store::Practice& practice, const store::ClientId& client,
                               std::int64_t number) {
    for (store::Session& session : practice.of<store::Session>(client))
        if (session.number == number)
            return std::move(session);
    throwMissing("session", number);
}

std::string contentOf(const std::string& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, kLargest_bytes);
    return {bytes.begin(), bytes.end()};
}

void print(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void writePrivate(const std::string& path, const std::vector<std::uint8_t>& bytes) {
    base::durableWrite(path, bytes, base::Readers::OwnerOnly);
}

} // namespace trichion::cli
