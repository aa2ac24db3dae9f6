#include "studio/services/preview_renderer.h"

#include "photo/scale.h"
#include "trichion/design/treatments.h"
#include "trichion/imaging/hair.h"
#include "trichion/render/changed_scalp.h"
#include "trichion/render/hair_strokes.h"
#include "trichion/render/light.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kNarrowest_px = 64;
constexpr std::size_t kPhotosKept = 24;
constexpr std::size_t kPhotosKeptLarge = 3;
constexpr int kSmallCopy_px = 640;
constexpr std::size_t kDrawnKept = 2;
constexpr std::array<double, 3> kHairTint = {255.0, 120.0, 60.0}; // red, green, blue: told from any skin
constexpr double kHairTintShare = 0.5;
constexpr double kPaintedHair_mm = 1.5; // reads as cropped hair

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::shared_ptr<const std::vector<head::ScalpPoint>> placesOf(const stipple::Placement& placement,
                                                              const head::Ellipsoid& surface, int session) {
    std::vector<head::ScalpPoint> places;
    for (const stipple::Dot& dot : placement.dots)
        if (session == 0 || dot.session <= session)
            places.push_back(head::scalpPointOf(surface, dot.position));
    return std::make_shared<const std::vector<head::ScalpPoint>>(std::move(places));
}

const std::vector<design::HairStroke>& paintedHairOf(const PreviewRequest& request) {
    static const std::vector<design::HairStroke> kNone;
    return request.hair ? request.hair->strokes : kNone;
}

design::ClientFacts factsIn(const PreviewRequest& request) {
    design::ClientFacts facts = request.hair ? design::factsFrom(request.hair->asked) : design::ClientFacts();
    if (request.look.conditions.wear.skin == optics::SkinKind::Oily)
        facts.words.insert("skin:oily");
    return facts;
}

/// The neutral head is bald: hair that was painted grows on it as short hair of the usual kind.
render::PreparedPhoto withPaintedHair(render::NeutralPicture drawn, const head::View& view,
                                      const std::vector<design::HairStroke>& strokes) {
    const auto picture = std::make_shared<const base::Picture>(std::move(drawn.picture));
    const bool isHairy = std::any_of(strokes.begin(), strokes.end(), [](const design::HairStroke& stroke) {
        return stroke.kind == design::HairStrokeKind::Hair;
    });
    if (!isHairy)
        return {picture, view, std::move(drawn.scalp)};
    const render::PreparedPhoto covered(picture, view, std::move(drawn.scalp),
                                        render::withHairStrokes(std::nullopt, view, strokes));
    // Below the hair is the skin that was drawn, not one that is guessed from round about.
    return covered.withoutHair().withPicture(picture).withStubble(render::OwnStubble{});
}

/// Painted hair is shown on the neutral head too while no length is said at which it will be worn.
render::Look drawnLook(const PreviewRequest& request, const render::PreparedPhoto& photo) {
    render::Look look = request.look;
    if (request.registration->neutralSkin && photo.isShaved() && !look.shave_mm)
        look.shave_mm = kPaintedHair_mm;
    return look;
}

QImage tintOf(const base::FloatMap& mask) {
    QImage image(mask.width(), mask.height(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < mask.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < mask.width(); ++x) {
            const double alpha = kHairTintShare * static_cast<double>(*mask.pixel(x, y));
            line[x] = qRgba(static_cast<int>(alpha * kHairTint[0]), static_cast<int>(alpha * kHairTint[1]),
                            static_cast<int>(alpha * kHairTint[2]), static_cast<int>(255.0 * alpha));
        }
    }
    return image;
}

DesignFacts factsOf(const stipple::Placement& placement, const stipple::HeadDots& head, int session) {
    DesignFacts facts;
    facts.dots = placement.countUpTo(session);
    facts.area_cm2 = placement.area_cm2();
    facts.dotsPerCm2 = facts.area_cm2 > 0.0 ? facts.dots / facts.area_cm2 : 0.0;
    facts.maximumDotsPerCm2 = head.maximumDensity().value;
    return facts;
}

} // namespace

double factorOf(int level) {
    return std::exp2(-0.5 * level);
}

int levelFor(double scale, int photoWidth_px) {
    // A picture that is enlarged by a few percent looks as good as one of twice the pixels.
    int level = 0;
    while (level < 24 && factorOf(level + 1) >= 0.97 * scale &&
           factorOf(level + 1) * photoWidth_px >= kNarrowest_px)
        ++level;
    return level;
}

void PreviewRenderer::place(const PreviewRequest& request) {
    const head::Ellipsoid& surface = request.registration->view.head.surface;
    const render::Look& look = request.look;
    if (m_placedDesign == request.design && m_placedOn == surface.halfAxes_mm() &&
        m_placedFailure == look.failure && m_factsSession == look.session)
        return;
    // What goes wrong is for the eye alone: the numbers stay those of the design.
    const bool known = m_placedDesign == request.design && m_placedOn == surface.halfAxes_mm() &&
                       m_factsSession == look.session;
    m_placedDesign = nullptr;
    if (look.failure.empty() || !known) {
        placeOn(surface, *request.design);
        m_facts = factsOf(*m_placement, *m_placer->head(), look.session);
    }
    m_drawnDesign = render::shownDesign(*request.design, look);
    if (!look.failure.empty())
        placeOn(surface, *m_drawnDesign);
    m_placedDesign = request.design;
    m_placedFailure = look.failure;
    m_factsSession = look.session;
    m_placedOn = surface.halfAxes_mm();
}

void PreviewRenderer::placeOn(const head::Ellipsoid& surface, const design::Design& design) {
    const bool sameDots = m_placer && m_placer->head()->seed() == design.seed &&
                          m_placer->head()->engine() == design.engine &&
                          m_placer->head()->surface() == surface;
    if (!sameDots)
        m_placer.emplace(std::make_shared<const stipple::HeadDots>(surface, design.seed, design.engine));
    m_placement = &m_placer->place(design);
}

// Only the last photo under other light is kept: its picture is as large as the photo's own.
const render::PreparedPhoto& PreviewRenderer::underLight(Lit& last, Hair hair,
                                                         const render::PreparedPhoto& prepared,
                                                         const PreviewRequest& request,
                                                         const base::Progress& progress) {
    const render::Look& look = request.look;
    if (look.light == render::Light{} && look.body == render::BodyChange{})
        return prepared;
    const bool known = last.photo && last.on == request.registration && last.level == request.level &&
                       last.hair == hair && last.light == look.light && last.body == look.body;
    if (!known) {
        last.photo.reset();
        last = {request.registration,
                request.level,
                hair,
                look.light,
                look.body,
                render::preparedUnder(prepared, look.light, look.body, base::Progress{progress.stop, {}})};
    }
    return *last.photo;
}

// Going to and fro between a few photos prepares nothing twice; of those looked at long ago the small copies
// of the filmstrip stay. Drawing those copies is no look at a photo.
PreviewRenderer::Prepared& PreviewRenderer::preparedOf(const PreviewRequest& request) {
    const bool small = factorOf(request.level) * request.photo->identity.width_px <= kSmallCopy_px;
    auto found = std::find_if(m_prepared.begin(), m_prepared.end(),
                              [&](const Prepared& prepared) { return prepared.on == request.registration; });
    if (found == m_prepared.end()) {
        if (m_prepared.size() >= kPhotosKept)
            m_prepared.pop_back();
        found = m_prepared.insert(m_prepared.end(), Prepared{request.registration, {}});
    }
    if (!small)
        m_prepared.splice(m_prepared.begin(), m_prepared, found);
    if (const std::vector<design::HairStroke>& strokes = paintedHairOf(request); found->strokes != strokes) {
        found->strokes = strokes;
        found->levels.clear();
        found->shaved.clear();
        found->changed.clear();
        m_lit = {};
        m_litUnshaved = {};
        m_drawn.clear();
    }
    std::size_t place = 0;
    for (Prepared& prepared : m_prepared)
        if (++place > kPhotosKeptLarge)
            for (std::map<int, render::PreparedPhoto>* levels :
                 {&prepared.levels, &prepared.shaved, &prepared.changed})
                std::erase_if(*levels,
                              [](const auto& level) { return level.second.photo().width() > kSmallCopy_px; });
    return *found;
}

// The pictures stay: only hair is drawn otherwise.
void PreviewRenderer::takeStubble(Prepared& prepared, const PreviewRequest& request) {
    const bool isMeasured = request.stubble && request.stubble->sight == render::StubbleSight::Measured;
    const auto stubble = isMeasured ? std::optional(request.stubble->stubble) : std::nullopt;
    if (prepared.stubble == stubble)
        return;
    prepared.stubble = stubble;
    for (std::map<int, render::PreparedPhoto>* levels :
         {&prepared.levels, &prepared.shaved, &prepared.changed})
        if (stubble)
            for (auto& [level, photo] : *levels)
                photo = photo.withStubble(*stubble);
        else
            levels->clear();
    m_lit = {};
    m_litUnshaved = {};
}

render::PreparedPhoto PreviewRenderer::withKnown(render::PreparedPhoto photo, const Prepared& prepared) {
    return prepared.stubble ? photo.withStubble(*prepared.stubble) : photo;
}

// A head that turns is another at every step: only its last stand is kept.
const render::PreparedPhoto& PreviewRenderer::preparedNeutral(const PreviewRequest& request,
                                                              const base::Progress& progress) {
    const std::vector<design::HairStroke>& strokes = paintedHairOf(request);
    if (m_neutral.on != request.registration || m_neutral.strokes != strokes) {
        m_neutral = Prepared{request.registration, {}};
        m_neutral.strokes = strokes;
    }
    takeStubble(m_neutral, request);
    const auto known = m_neutral.levels.find(request.level);
    if (known != m_neutral.levels.end())
        return known->second;
    const head::View view = render::scaledView(request.registration->view, factorOf(request.level));
    render::NeutralPicture drawn =
        render::neutralHead(view, *request.registration->neutralSkin, base::Progress{progress.stop, {}});
    const render::PreparedPhoto photo = withPaintedHair(std::move(drawn), view, strokes);
    return m_neutral.levels.emplace(request.level, withKnown(photo, m_neutral)).first->second;
}

const render::PreparedPhoto& PreviewRenderer::preparedFor(const PreviewRequest& request,
                                                          const base::Progress& progress) {
    if (request.registration->neutralSkin)
        return preparedNeutral(request, progress);
    Prepared& prepared = preparedOf(request);
    takeStubble(prepared, request);
    std::map<int, render::PreparedPhoto>& levels = prepared.levels;
    const auto known = levels.find(request.level);
    if (known != levels.end())
        return known->second;
    if (!prepared.knowsHair)
        prepared.hair = imaging::seeHair(*request.photo->pixels, request.registration->view).probability;
    prepared.knowsHair = true;
    const double factor = factorOf(request.level);
    head::View view = render::scaledView(request.registration->view, factor);
    std::shared_ptr<const base::Picture> pixels = request.photo->pixels;
    if (request.level > 0) {
        pixels = std::make_shared<const base::Picture>(photo::scaledTo(*pixels, view.photo.width_px));
        view.photo.height_px = pixels->height();
    }
    std::optional<base::FloatMap> hair =
        render::withHairStrokes(prepared.hair, request.registration->view, prepared.strokes);
    return levels
        .emplace(request.level,
                 withKnown(render::PreparedPhoto(std::move(pixels), view,
                                                 request.registration->personProbability, std::move(hair))
                               .withCompression(factor * request.photo->compressionBlur_px),
                           prepared))
        .first->second;
}

// What was made of the photo as it was changed before is forgotten when another change is looked at.
const render::PreparedPhoto& PreviewRenderer::changedFor(const PreviewRequest& request,
                                                         const render::PreparedPhoto& photo) {
    if (request.registration->neutralSkin)
        return photo;
    Prepared& prepared = preparedOf(request);
    const render::Look& look = request.look;
    ScalpChange wanted{look.hairLoss, look.laserSessions, nullptr};
    if (look.laserSessions > 0) // laser works where the design is
        wanted.design = request.design;
    if (!(prepared.change == wanted)) {
        prepared.changed.clear();
        prepared.shaved.clear();
        prepared.change = wanted;
        m_lit = {};
        m_litUnshaved = {};
    }
    if (wanted == ScalpChange{})
        return photo;
    const auto known = prepared.changed.find(request.level);
    return known != prepared.changed.end()
               ? known->second
               : prepared.changed.emplace(request.level, render::scalpUnder(photo, *request.design, look))
                     .first->second;
}

const render::PreparedPhoto& PreviewRenderer::shavedFor(const PreviewRequest& request,
                                                        const render::PreparedPhoto& photo) {
    if (!request.look.shave_mm || request.registration->neutralSkin)
        return photo;
    std::map<int, render::PreparedPhoto>& shaved = preparedOf(request).shaved;
    const auto known = shaved.find(request.level);
    return known != shaved.end() ? known->second
                                 : shaved.emplace(request.level, photo.withoutHair()).first->second;
}

// What an edit leaves where it is need not be projected again, however often the look changes.
std::shared_ptr<const render::DotPlaces> PreviewRenderer::placesOn(const PreviewRequest& request,
                                                                   const render::PreparedPhoto& photo) {
    const auto known = std::find_if(m_places.begin(), m_places.end(), [&](const Places& places) {
        return places.on == request.registration && places.level == request.level;
    });
    if (known != m_places.end() && known->design == m_placedDesign && known->failure == m_placedFailure &&
        known->dots->count() == m_placement->dots.size())
        return known->dots;
    const render::DotPlaces none;
    auto dots = std::make_shared<const render::DotPlaces>(*m_placement, photo.view(), photo.warp(),
                                                          known == m_places.end() ? none : *known->dots);
    if (request.use == Use::Beside)
        return dots;
    if (known != m_places.end())
        m_places.erase(known);
    m_places.push_front(Places{request.registration, request.level, m_placedDesign, m_placedFailure, dots});
    if (m_places.size() > kDrawnKept)
        m_places.pop_back();
    return dots;
}

// Only tiles that differ from the last picture of this size are drawn. What is drawn beside it must not take
// that picture's place.
std::shared_ptr<const base::Picture> PreviewRenderer::drawn(const PreviewRequest& request,
                                                            const render::PreparedPhoto& photo,
                                                            render::VisibleDots dots,
                                                            const base::Progress& progress) {
    const std::shared_ptr<const base::Picture>& under = photo.sharedPhoto();
    const auto last = std::find_if(m_drawn.begin(), m_drawn.end(), [&](const Drawn& known) {
        return known.on == request.registration && known.under == under;
    });
    auto picture = std::make_shared<const base::Picture>(
        last == m_drawn.end() ? render::renderPreview(photo, dots, progress)
                              : render::renderChanges(photo, *last->picture, last->dots, dots, progress));
    if (request.use == Use::Beside)
        return picture;
    if (last != m_drawn.end())
        m_drawn.erase(last);
    m_drawn.push_front(Drawn{request.registration, under, std::move(dots), picture});
    if (m_drawn.size() > kDrawnKept)
        m_drawn.pop_back();
    return picture;
}

std::shared_ptr<const Preview> PreviewRenderer::render(const PreviewRequest& request,
                                                       const base::Progress& progress) {
    const Clock::time_point start = Clock::now();
    place(request);
    auto preview = std::make_shared<Preview>();
    preview->placing_ms = msSince(start);
    const Clock::time_point preparing = Clock::now();
    const render::PreparedPhoto& photo = preparedFor(request, progress);
    const render::PreparedPhoto& changed = changedFor(request, photo);
    const render::PreparedPhoto& shaved = shavedFor(request, changed);
    const bool isShaved = &shaved != &photo;
    // The neutral head is drawn anew for every stand: that counts as drawing.
    const Clock::time_point drawing = request.registration->neutralSkin ? preparing : Clock::now();
    const render::PreparedPhoto& prepared =
        underLight(m_lit, isShaved ? Hair::Shaved : Hair::AsItIs, shaved, request, progress);
    render::VisibleDots dots(*m_placement, *m_drawnDesign, prepared, drawnLook(request, prepared),
                             *placesOn(request, prepared));
    const base::Findings seen = dots.findings();
    preview->after = drawn(request, prepared, std::move(dots), progress);
    preview->drawing_ms = msSince(drawing);
    preview->before = // in the same light
        (isShaved ? underLight(m_litUnshaved, Hair::AsItIs, photo, request, progress) : prepared)
            .sharedPhoto();
    preview->level = request.level;
    preview->design = request.design;
    preview->photo = request.photo;
    preview->registration = request.registration;
    preview->look = request.look;
    preview->facts = m_facts;
    if (request.dots == Dots::Wanted)
        preview->dots = placesOf(*m_placement, m_placer->head()->surface(), request.look.session);
    preview->findings = m_placement->findings;
    preview->hair = request.hair;
    preview->stubble = request.stubble;
    if (request.hairMask == HairMask::Wanted)
        preview->hairMask = tintOf(photo.hairMask());
    preview->findings.insert(preview->findings.end(), seen.begin(), seen.end());
    for (const base::Findings& more : {render::lossFindings(photo, changed, request.look),
                                       design::doubtsAbout(*request.design, factsIn(request))})
        preview->findings.insert(preview->findings.end(), more.begin(), more.end());
    return preview;
}

} // namespace trichion::studio
