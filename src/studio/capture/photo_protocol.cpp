#include "studio/capture/photo_protocol.h"

#include "studio/services/messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace trichion::studio {

namespace {

QString sayPrompt(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

} // namespace

const std::vector<head::ViewKind>& protocolViews() {
    using head::ViewKind;
    static const std::vector<ViewKind> views = {ViewKind::Front, ViewKind::Left, ViewKind::Right,
                                                ViewKind::Top, ViewKind::Back};
    return views;
}

QString promptFor(head::ViewKind view) {
    using head::ViewKind;
    switch (view) {
    case ViewKind::Front:
        return sayPrompt("Camera at the height of the forehead. The client looks into it, brows at rest.");
    case ViewKind::Left:
        return sayPrompt(
            "The client's left side, camera at the height of the ear. The nose points to the left.");
    case ViewKind::Right:
        return sayPrompt(
            "The client's right side, camera at the height of the ear. The nose points to the right.");
    case ViewKind::Top:
        return sayPrompt("From straight above, the client seated. The nose points to the lower edge.");
    case ViewKind::Back:
        return sayPrompt(
            "From behind, camera at the height of the crown. Crown and nape are in the picture.");
    case ViewKind::QuarterLeft:
        return sayPrompt(
            "Half from the front, half from the client's left, camera at the height of the eyes.");
    case ViewKind::QuarterRight:
        return sayPrompt(
            "Half from the front, half from the client's right, camera at the height of the eyes.");
    }
    return {};
}

QString generalPrompt() {
    return sayPrompt(
        "A metre away or more, zoomed in so that the head fills the picture. Even light from both "
        "sides. Hair clean, dry and of the same length each time.");
}

std::vector<head::ViewKind> viewsMissing(const std::vector<head::ViewKind>& taken) {
    std::vector<head::ViewKind> missing;
    for (const head::ViewKind view : protocolViews())
        if (std::find(taken.begin(), taken.end(), view) == taken.end())
            missing.push_back(view);
    return missing;
}

head::ViewKind nextView(const std::vector<head::ViewKind>& taken) {
    const std::vector<head::ViewKind> missing = viewsMissing(taken);
    return missing.empty() ? head::ViewKind::Front : missing.front();
}

QString sentenceForMissing(const std::vector<head::ViewKind>& missing) {
    if (missing.empty())
        return {};
    QStringList names;
    for (const head::ViewKind view : missing)
        names += readable(view);
    return sayPrompt("Still to take: %1").arg(QLocale().createSeparatedList(names));
}

} // namespace trichion::studio
