#pragma once
// The page on the schema, made from the schema itself; a test holds docs/store-schema.md against it.

#include "trichion/store/schema.h"

#include <string>

namespace trichion::test {

/// Diagram (Mermaid) and tables as Markdown.
[[nodiscard]] inline std::string schemaPartOf(store::Connection& connection) {
    const std::vector<store::SchemaTable> tables = store::tablesOf(connection);
    std::string diagram = "```mermaid\nerDiagram\n";
    std::string lists;
    for (const store::SchemaTable& table : tables) {
        lists += "\n### " + table.name + "\n";
        std::string clear;
        std::string sealed;
        for (const store::SchemaColumn& column : table.columns) {
            const std::string shown = '`' + column.name + '`' + (column.isNeeded ? "" : "?");
            const bool isSealed = column.name.find("_sealed") != std::string::npos;
            std::string& list = isSealed ? sealed : clear;
            list += (list.empty() ? "" : ", ") + shown;
            if (!column.references.empty())
                diagram += "    " + column.references + " ||--o{ " + table.name + " : " + column.name + "\n";
        }
        lists += "clear: " + clear + "\n";
        if (!sealed.empty())
            lists += "\nsealed: " + sealed + "\n";
    }
    return diagram + "```\n" + lists;
}

} // namespace trichion::test
