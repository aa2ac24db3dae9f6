#include "studio/services/stubble_reading.h"

#include "studio/services/lengths.h"
#include "trichion/base/parallel.h"
#include "trichion/imaging/hair.h"
#include "trichion/render/hair_strokes.h"
#include "trichion/render/preview.h"

#include <QCoreApplication>
#include <QLocale>

namespace trichion::studio {

namespace {

QString sayStubble(const char* text) {
    return QCoreApplication::translate("StubbleReading", text);
}

} // namespace

std::shared_ptr<const render::StubbleReading>
measuredStubble(const LoadedPhoto& photo, const Registration& registration, const design::ClientHair& hair,
                const design::Design& design, const base::Progress& progress) {
    // Where a photo is too small nothing of it has to be looked at.
    if (registration.view.scaleAtCentre().value < render::kLeastForHairs_pxPerMm)
        return std::make_shared<const render::StubbleReading>(render::StubbleReading{
            render::StubbleSight::TooSmall, {}, registration.view.scaleAtCentre().value});
    std::optional<base::FloatMap> seen = imaging::seeHair(*photo.pixels, registration.view).probability;
    base::throwIfStopped(progress.stop);
    const render::PreparedPhoto prepared(
        photo.pixels, registration.view, registration.personProbability,
        render::withHairStrokes(std::move(seen), registration.view, hair.strokes));
    base::throwIfStopped(progress.stop);
    return std::make_shared<const render::StubbleReading>(render::ownStubbleIn(prepared, design));
}

QString sentenceFor(const render::StubbleReading& reading, design::StubbleSource source) {
    const QLocale locale;
    const bool isFromPhoto = source == design::StubbleSource::Photo;
    switch (reading.sight) {
    case render::StubbleSight::Measured:
        return sayStubble("Measured: %1 hairs per cm², %2 long.")
            .arg(locale.toString(reading.stubble.hairs_perCm2, 'f', 0),
                 millimetreText(reading.stubble.length_mm, 1));
    case render::StubbleSight::TooSmall: {
        const QString reason = sayStubble("Not measurable: the photo is too coarse (%1 px/mm, needs %2).")
                                   .arg(locale.toString(reading.pxPerMm, 'f', 1),
                                        locale.toString(render::kLeastForHairs_pxPerMm, 'f', 1));
        return isFromPhoto ? reason + QStringLiteral(" ") +
                                 sayStubble("The usual %1 per cm² are drawn.")
                                     .arg(locale.toString(render::stubbleAsIn(reading), 'f', 0))
                           : reason;
    }
    case render::StubbleSight::NotSeen:
        break;
    }
    const QString nothing = sayStubble("No short hair is seen on the scalp.");
    return isFromPhoto ? nothing + QStringLiteral(" ") + sayStubble("None is drawn.") : nothing;
}

} // namespace trichion::studio
