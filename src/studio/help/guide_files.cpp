#include "studio/help/guide_files.h"

#include "trichion/base/error.h"
#include "trichion/base/resources.h"

#include <system_error>

namespace trichion::studio {

std::filesystem::path guideFile() {
    try {
        return base::resourcePath("guide/user-guide.md");
    } catch (const base::Error&) {
        // Not installed: the guide lies in the sources, beside the resources.
        const std::filesystem::path resources =
            base::resourcePath("icons/app.svg").parent_path().parent_path();
        std::filesystem::path guide = resources.parent_path() / "docs" / "user-guide.md";
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(guide, ignored))
            throw;
        return guide;
    }
}

QString chapterId(const QString& heading) {
    QString id;
    id.reserve(heading.size());
    for (const QChar letter : heading.trimmed().toLower())
        if (letter.isLetterOrNumber() || letter == QLatin1Char('-'))
            id += letter;
        else if (letter.isSpace())
            id += QLatin1Char('-');
    return id;
}

} // namespace trichion::studio
