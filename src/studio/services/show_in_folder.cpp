#include "studio/services/show_in_folder.h"

#include "trichion/base/file.h"

#include <QDesktopServices>
#include <QString>
#include <QUrl>

namespace trichion::studio {

std::function<void(const std::filesystem::path&)>& showInFolder() {
    static std::function<void(const std::filesystem::path&)> show = [](const std::filesystem::path& file) {
        const std::filesystem::path folder = std::filesystem::absolute(file).parent_path();
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(base::utf8(folder))));
    };
    return show;
}

} // namespace trichion::studio
