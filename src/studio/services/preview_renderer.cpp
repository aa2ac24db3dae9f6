#include "studio/services/preview_renderer.h"

#include "photo/scale.h"

#include <chrono>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kNarrowest_px = 64;

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
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
    if (m_placedDesign == request.design && m_placedOn == request.registration)
        return;
    const head::Ellipsoid& surface = request.registration->view.head.surface;
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
    m_placedOn = request.registration;
}

const render::PreparedPhoto& PreviewRenderer::preparedFor(const PreviewRequest& request) {
    if (m_preparedOn != request.registration) {
        m_prepared.clear();
        m_preparedOn = request.registration;
    }
    const auto known = m_prepared.find(request.level);
    if (known != m_prepared.end())
        return known->second;
    const double factor = factorOf(request.level);
    head::View view = render::scaledView(request.registration->view, factor);
    std::shared_ptr<const base::Picture> pixels = request.photo->pixels;
    if (request.level > 0) {
        pixels = std::make_shared<const base::Picture>(photo::scaledTo(*pixels, view.photo.width_px));
        view.photo.height_px = pixels->height();
    }
    return m_prepared
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
    const render::PreparedPhoto& prepared = preparedFor(request);
    const Clock::time_point drawing = Clock::now();
    const render::VisibleDots dots(*m_placement, *request.design, prepared.view(), request.look,
                                   prepared.warp());
    preview->after = std::make_shared<const base::Picture>(render::renderPreview(prepared, dots, progress));
    preview->drawing_ms = msSince(drawing);
    preview->before = prepared.sharedPhoto();
    preview->level = request.level;
    preview->design = request.design;
    preview->photo = request.photo;
    preview->look = request.look;
    preview->facts = factsOf(*m_placement, *m_placer->head(), request.look.session);
    preview->findings = m_placement->findings;
    const base::Findings seen = dots.findings();
    preview->findings.insert(preview->findings.end(), seen.begin(), seen.end());
    return preview;
}

} // namespace trichion::studio
