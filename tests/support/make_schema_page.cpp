// Rewrites the part of docs/store-schema.md that is made from the schema: trichion_make_schema_page PAGE.

#include "support/schema_page.h"
#include "support/temporary_folder.h"
#include "trichion/base/file.h"

#include <cstdio>

int main(int argc, char** argv) {
    using namespace trichion;
    if (argc != 2)
        return 2;
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "empty.sqlite";
    base::makePrivateFile(path);
    store::Connection connection(path, store::Access::ReadWrite);
    store::migrate(connection);
    const std::vector<std::uint8_t> bytes = base::readFile(argv[1], 1U << 24U);
    std::string page(bytes.begin(), bytes.end());
    const std::string mark = "<!-- made by trichion_make_schema_page -->\n";
    const std::size_t begin = page.find(mark);
    if (begin == std::string::npos)
        return 1;
    page.replace(begin + mark.size(), std::string::npos, test::schemaPartOf(connection));
    base::durableWrite(argv[1], std::string_view(page));
    return 0;
}
