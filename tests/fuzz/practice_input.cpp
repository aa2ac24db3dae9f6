#include "fuzz/practice_input.h"

#include "trichion/base/file.h"
#include "trichion/store/schema.h"

#include <fstream>
#include <iterator>
#include <optional>

namespace trichion::fuzz {

namespace fs = std::filesystem;
using namespace store;

namespace {

constexpr int kInputsOfAPractice = 300;
constexpr std::int64_t kNow_ms = 1'790'000'000'000;

const fs::path& rootFolder() {
    static const test::TemporaryFolder root;
    return root.path();
}

std::string newestFixture() {
    std::string text;
    for (int schema = 1; schema <= kSchemaVersion; ++schema) {
        const fs::path path =
            fs::path(TRICHION_TEST_DATA) / "store" / ("schema-" + std::to_string(schema) + ".sql");
        std::ifstream file(path, std::ios::binary);
        if (file)
            text.assign(std::istreambuf_iterator<char>(file), {});
    }
    return text;
}

Bytes databaseFrom(const std::string& sql) {
    const fs::path path = emptyFolder("frozen") / "practice.sqlite";
    base::makePrivateFile(path);
    {
        Connection connection(path, Access::ReadWrite);
        connection.run(sql);
        connection.checkpoint();
    }
    return base::readFile(path, std::size_t{1} << 26U);
}

} // namespace

fs::path emptyFolder(const std::string& name) {
    fs::path folder = rootFolder() / name;
    fs::remove_all(folder);
    fs::create_directory(folder);
    return folder;
}

void putFile(const fs::path& path, BytesView bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

const Bytes& frozenDatabase() {
    static const Bytes bytes = databaseFrom(newestFixture());
    return bytes;
}

Practice openFrozen(const fs::path& folder) {
    Unlocking unlocking;
    unlocking.passphrase = test::secret(test::kPassphrase);
    return Practice::open(folder, unlocking, [] { return kNow_ms; });
}

Practice& sharedPractice() {
    static std::optional<Practice> practice;
    static int inputs = 0;
    if (inputs++ % kInputsOfAPractice == 0) {
        practice.reset();
        const fs::path folder = emptyFolder("shared");
        putFile(folder / "practice.sqlite", frozenDatabase());
        practice = openFrozen(folder);
    }
    return *practice;
}

} // namespace trichion::fuzz
