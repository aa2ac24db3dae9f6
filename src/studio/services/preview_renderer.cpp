#include "studio/services/preview_renderer.h"

#include "photo/scale.h"

#include <chrono>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kNarrowest_px = 64;
constexpr double kPaintedCoverage = 0.30; // above it reads as paint (domain figures 2.6)

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

int countUpTo(const stipple::Placement& placement, int session) {
    int sum = 0;
    for (const stipple::ZoneCensus& zone : placement.census)
        for (std::size_t k = 0; k < zone.bySession.size(); ++k)
            if (session == 0 || static_cast<int>(k) < session)
                sum += zone.bySession[k];
    return sum;
}

DesignFacts factsOf(const stipple::Placement& placement, const stipple::HeadDots& head, int session) {
    DesignFacts facts;
    facts.dots = countUpTo(placement, session);
    facts.area_cm2 = placement.area_cm2();
    facts.dotsPerCm2 = facts.area_cm2 > 0.0 ? facts.dots / facts.area_cm2 : 0.0;
    facts.maximumDotsPerCm2 = head.maximumDensity().value;
    return facts;
}

base::Findings findingsOf(const stipple::Placement& placement, const render::VisibleDots& dots) {
    base::Findings findings = placement.findings;
    if (dots.dots().empty())
        findings.push_back({base::FindingCode::NothingVisible, {}});
    if (dots.coverage() > kPaintedCoverage)
        findings.push_back({base::FindingCode::CoverageHigh,
                            {{"given", std::to_string(std::lround(100.0 * dots.coverage()))},
                             {"limit", std::to_string(std::lround(100.0 * kPaintedCoverage))}}});
    return findings;
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
    const bool sameDots = m_headDots && m_headDots->seed() == design.seed &&
                          m_headDots->engine() == design.engine &&
                          m_headDots->surface().halfAxes_mm() == surface.halfAxes_mm();
    if (!sameDots)
        m_headDots = std::make_shared<const stipple::HeadDots>(surface, design.seed, design.engine);
    m_placement = stipple::placeDots(design, *m_headDots);
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
    const render::VisibleDots dots(m_placement, *request.design, prepared.view(), request.look);
    preview->after = std::make_shared<const base::Picture>(render::renderPreview(prepared, dots, progress));
    preview->drawing_ms = msSince(drawing);
    preview->before = prepared.sharedPhoto();
    preview->level = request.level;
    preview->design = request.design;
    preview->photo = request.photo;
    preview->look = request.look;
    preview->facts = factsOf(m_placement, *m_headDots, request.look.session);
    preview->findings = findingsOf(m_placement, dots);
    return preview;
}

} // namespace trichion::studio
