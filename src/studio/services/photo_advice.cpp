#include "studio/services/photo_advice.h"

#include <QCoreApplication>

namespace trichion::studio {

namespace {

QString sayAdvice(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

} // namespace

// The same sentences as imaging::adviceOf, here for the translators.
QString sentenceFor(imaging::PhotoFault fault) {
    using imaging::PhotoFault;
    switch (fault) {
    case PhotoFault::Blurred:
        return sayAdvice("The photo is out of focus. Tap on the scalp to focus, and take it again.");
    case PhotoFault::Shaken:
        return sayAdvice(
            "The photo is blurred by movement. Rest the camera, use more light, and take it again.");
    case PhotoFault::Dark:
        return sayAdvice("The photo is too dark. Take it again with more light.");
    case PhotoFault::Bright:
        return sayAdvice("Much of the scalp is burnt out. Take the photo again with softer light.");
    case PhotoFault::HeadSmall:
        return sayAdvice("The head is small in the picture. Take it again from nearer, or zoom in.");
    case PhotoFault::FewPixels:
        return sayAdvice(
            "The photo has few pixels. Take the original from the camera, not one sent by a messenger.");
    case PhotoFault::HeadCut:
        return sayAdvice(
            "The edge of the photo cuts the head. Take it again with the whole head in the picture.");
    case PhotoFault::TooNear:
        return sayAdvice(
            "The camera was very near, which draws the head out. Step back to a metre and zoom in.");
    case PhotoFault::Tilted:
        return sayAdvice("The head leans in the picture. Hold the camera upright, the head straight.");
    }
    return {};
}

QStringList sentencesFor(const std::vector<imaging::PhotoFault>& faults) {
    QStringList sentences;
    for (const imaging::PhotoFault fault : faults)
        sentences += sentenceFor(fault);
    return sentences;
}

std::vector<imaging::PhotoFault> faultsOf(const LoadedPhoto& photo, const Registration& registration) {
    return imaging::faultsOf(*photo.pixels, registration.view, photo.focal35_mm);
}

} // namespace trichion::studio
