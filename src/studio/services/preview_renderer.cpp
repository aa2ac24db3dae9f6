#include "studio/services/preview_renderer.h"

#include "photo/scale.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kNarrowest_px = 64;
constexpr std::size_t kPhotosKept = 24;
constexpr std::size_t kPhotosKeptLarge = 3;
constexpr int kSmallCopy_px = 640;

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
    if (m_placedDesign == request.design && m_placedOn == surface.halfAxes_mm())
        return;
    const design::Design& design = *request.design;
    const bool sameDots = m_placer && m_placer->head()->seed() == design.seed &&
                          m_placer->head()->engine() == design.engine &&
                          m_placer->head()->surface() == surface;
    if (!sameDots) {
        m_placedDesign = nullptr;
        m_placer.emplace(std::make_shared<const stipple::HeadDots>(surface, design.seed, design.engine));
    }
    m_placement = &m_placer->place(design);
    m_placedDesign = request.design;
    m_placedOn = surface.halfAxes_mm();
}

// Going to and fro between a few photos prepares nothing twice; of those looked at long ago the small copies
// of the filmstrip stay. Drawing those copies is no look at a photo.
std::map<int, render::PreparedPhoto>& PreviewRenderer::levelsOf(const PreviewRequest& request) {
    const bool small = factorOf(request.level) * request.photo->identity.width_px <= kSmallCopy_px;
    auto found = std::find_if(m_prepared.begin(), m_prepared.end(),
                              [&](const Prepared& prepared) { return prepared.on == request.registration; });
    if (found == m_prepared.end()) {
        if (m_prepared.size() >= kPhotosKept)
            m_prepared.pop_back();
        found = m_prepared.insert(m_prepared.end(), {request.registration, {}});
    }
    if (!small)
        m_prepared.splice(m_prepared.begin(), m_prepared, found);
    std::size_t place = 0;
    for (Prepared& prepared : m_prepared)
        if (++place > kPhotosKeptLarge)
            std::erase_if(prepared.levels,
                          [](const auto& level) { return level.second.photo().width() > kSmallCopy_px; });
    return found->levels;
}

// A head that turns is another at every step: only its last stand is kept.
const render::PreparedPhoto& PreviewRenderer::preparedNeutral(const PreviewRequest& request,
                                                              const base::Progress& progress) {
    if (m_neutral.on != request.registration)
        m_neutral = {request.registration, {}};
    const auto known = m_neutral.levels.find(request.level);
    if (known != m_neutral.levels.end())
        return known->second;
    const head::View view = render::scaledView(request.registration->view, factorOf(request.level));
    render::NeutralPicture drawn =
        render::neutralHead(view, *request.registration->neutralSkin, base::Progress{progress.stop, {}});
    return m_neutral.levels
        .emplace(request.level,
                 render::PreparedPhoto(std::make_shared<const base::Picture>(std::move(drawn.picture)), view,
                                       std::move(drawn.scalp)))
        .first->second;
}

const render::PreparedPhoto& PreviewRenderer::preparedFor(const PreviewRequest& request,
                                                          const base::Progress& progress) {
    if (request.registration->neutralSkin)
        return preparedNeutral(request, progress);
    std::map<int, render::PreparedPhoto>& levels = levelsOf(request);
    const auto known = levels.find(request.level);
    if (known != levels.end())
        return known->second;
    const double factor = factorOf(request.level);
    head::View view = render::scaledView(request.registration->view, factor);
    std::shared_ptr<const base::Picture> pixels = request.photo->pixels;
    if (request.level > 0) {
        pixels = std::make_shared<const base::Picture>(photo::scaledTo(*pixels, view.photo.width_px));
        view.photo.height_px = pixels->height();
    }
    return levels
        .emplace(request.level,
                 render::PreparedPhoto(std::move(pixels), view, request.registration->personProbability))
        .first->second;
}

std::shared_ptr<const Preview> PreviewRenderer::render(const PreviewRequest& request,
                                                       const base::Progress& progress) {
    const Clock::time_point start = Clock::now();
    place(request);
    auto preview = std::make_shared<Preview>();
    preview->placing_ms = msSince(start);
    const Clock::time_point preparing = Clock::now();
    const render::PreparedPhoto& prepared = preparedFor(request, progress);
    // The neutral head is drawn anew for every stand: that counts as drawing.
    const Clock::time_point drawing = request.registration->neutralSkin ? preparing : Clock::now();
    const render::VisibleDots dots(*m_placement, *request.design, prepared, request.look);
    preview->after = std::make_shared<const base::Picture>(render::renderPreview(prepared, dots, progress));
    preview->drawing_ms = msSince(drawing);
    preview->before = prepared.sharedPhoto();
    preview->level = request.level;
    preview->design = request.design;
    preview->photo = request.photo;
    preview->registration = request.registration;
    preview->look = request.look;
    preview->facts = factsOf(*m_placement, *m_placer->head(), request.look.session);
    if (request.dots == Dots::Wanted)
        preview->dots = placesOf(*m_placement, m_placer->head()->surface(), request.look.session);
    preview->findings = m_placement->findings;
    const base::Findings seen = dots.findings();
    preview->findings.insert(preview->findings.end(), seen.begin(), seen.end());
    return preview;
}

} // namespace trichion::studio
