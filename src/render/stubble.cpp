#include "stubble.h"

#include "drawn_core.h"
#include "trichion/base/hash.h"
#include "trichion/head/anatomy.h"
#include "trichion/stipple/head_dots.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace trichion::render {

namespace {

// All of these are judgement (docs/method/optics.md, "Stubble").
constexpr double kRoots_perCm2 = 130.0; // single hairs seen at a clipper's length
constexpr double kWidth_mm = 0.075;     // of a hair
constexpr double kShortest_mm = 0.12;   // a root at the surface
constexpr double kLift_deg = 35.0;      // of a hair against the skin
constexpr double kUnsteady_deg = 14.0;  // of its direction
constexpr double kCombed_deg = 30.0;    // how far the whorl turns hair beside the way out of its eye
constexpr double kDirectionStep_deg = 0.5;
constexpr double kOwnLength_mm = 0.6; // of stubble among the dots, where nothing else is said
constexpr double kBeside = 0.5;       // of the dots' spacing: where stubble stands

enum Purpose : std::uint64_t { Chosen = 0x737475626231, Turned, Lifted, Long, Placed };

double unit(std::uint64_t seed, Purpose purpose, std::uint64_t id) {
    return base::unitFrom(base::hashOf(seed, purpose, id));
}

/// A hair that stands out of the skin.
struct Root {
    base::HeadPoint at;
    std::uint64_t id;
};

/// Draws hairs of one client in one view.
class HairDrawing {
  public:
    HairDrawing(const design::Design& design, const PreparedPhoto& photo)
        : m_design(design), m_photo(photo) {}

    [[nodiscard]] std::optional<VisibleDot> hair(const Root& root, double length_mm) const {
        const head::View& view = m_photo.view();
        if (view.facing(root.at) < 0.05)
            return std::nullopt;
        const auto from = view.project(root.at);
        if (!from)
            return std::nullopt;
        const double longer = 0.6 + 0.8 * unit(m_design.seed, Long, root.id);
        const Eigen::Vector3d along = std::max(kShortest_mm, length_mm * longer) * directionAt(root);
        const Eigen::Matrix<double, 2, 3> J = view.jacobianAt(root.at);
        const Eigen::Vector2d stroke = J * along;
        const double width_px = kWidth_mm * view.scaleAt(root.at).value;
        const double length_px = stroke.norm() + width_px;
        const Eigen::Vector2d axis =
            stroke.norm() > 1e-9 ? Eigen::Vector2d(stroke.normalized()) : Eigen::Vector2d(1.0, 0.0);
        const Eigen::Vector2d side(-axis.y(), axis.x());
        // A rectangle has the variances length^2 / 12 and width^2 / 12.
        const Eigen::Matrix2d covariance = (length_px * length_px * axis * axis.transpose() +
                                            width_px * width_px * side * side.transpose()) /
                                           12.0;
        VisibleDot drawn;
        const Eigen::Vector2d centre = m_photo.warp().apply(from->v) + 0.5 * stroke;
        const double peak = shapeCore(drawn, centre, covariance, m_photo.sharpness());
        for (std::size_t c = 0; c < 3; ++c)
            drawn.amplitude[c] = static_cast<float>(m_photo.hairDensity()[c] * length_px * width_px * peak);
        drawn.id = static_cast<std::uint32_t>(root.id);
        return drawn;
    }

  private:
    /// Unit vector along a hair: out of the whorl along the skin, lifted off it.
    [[nodiscard]] Eigen::Vector3d directionAt(const Root& root) const {
        const head::Ellipsoid& surface = m_photo.view().head.surface;
        const head::ScalpPoint place = head::scalpPointOf(surface, root.at);
        const Eigen::Vector2d out = place.vector() - m_design.whorl.eye.vector();
        const double distance_deg = std::max(1e-6, out.norm());
        const double side = m_design.whorl.turn == design::Turn::Clockwise ? -1.0 : 1.0;
        const double combed = side * kCombed_deg * std::exp(-distance_deg / 25.0);
        const double unsteady =
            kUnsteady_deg * base::normalFrom(base::hashOf(m_design.seed, Turned, root.id));
        const Eigen::Vector2d way =
            Eigen::Rotation2Dd((combed + unsteady) * base::kDegreesToRadians) * (out / distance_deg);
        const Eigen::Vector2d next = place.vector() + kDirectionStep_deg * way;
        const Eigen::Vector3d step = head::onHead(surface, {next.x(), next.y()}).v - root.at.v;
        const Eigen::Vector3d normal = surface.normalAt(root.at).v;
        const Eigen::Vector3d tangent = (step - normal * normal.dot(step)).normalized();
        const double lift =
            kLift_deg * base::kDegreesToRadians * (0.6 + 0.8 * unit(m_design.seed, Lifted, root.id));
        return std::cos(lift) * tangent + std::sin(lift) * normal;
    }

    const design::Design& m_design;
    const PreparedPhoto& m_photo;
};

/// Hairs where the photo had hair that was taken away.
void addShaved(std::vector<VisibleDot>& strokes, const HairDrawing& drawing, const design::Design& design,
               const PreparedPhoto& photo, double length_mm) {
    const head::View& view = photo.view();
    const stipple::HeadDots roots(view.head.surface, base::mix64(design.seed), design.engine);
    for (std::size_t rank = 0; rank < roots.size(); ++rank) {
        if (static_cast<double>(roots.comesOnAt(rank)) > kRoots_perCm2)
            continue;
        const base::HeadPoint at = roots.point(rank);
        const auto pixel = view.project(at);
        if (!pixel || view.facing(at) < 0.05)
            continue;
        const double there = photo.hairTakenAt(photo.warp().apply(pixel->v));
        if (there < 0.04 || unit(design.seed, Chosen, rank) >= there)
            continue;
        if (const std::optional<VisibleDot> hair = drawing.hair({at, rank}, length_mm))
            strokes.push_back(*hair);
    }
}

/// Hairs among the dots: so many for each, half a spacing beside it.
void addOwn(std::vector<VisibleDot>& strokes, const HairDrawing& drawing, const stipple::Placement& placement,
            const design::Design& design, const PreparedPhoto& photo, const Look& look) {
    const head::Ellipsoid& surface = photo.view().head.surface;
    const double each = look.stubble_perCm2 / design.density.value;
    const double spacing_mm = 10.0 / std::sqrt(design.density.value);
    for (const stipple::Dot& dot : placement.dots) {
        const std::uint64_t id = 0x100000000ULL + dot.id;
        const int count = static_cast<int>(each + unit(design.seed, Chosen, id));
        for (int k = 0; k < count; ++k) {
            const std::uint64_t own = id * 8 + static_cast<std::uint64_t>(k);
            const double turn = 2.0 * std::numbers::pi * (unit(design.seed, Placed, id) + k / 3.0);
            const Eigen::Vector3d side = dot.normal.v.unitOrthogonal();
            const Eigen::Vector3d other = dot.normal.v.cross(side);
            const Eigen::Vector3d moved =
                dot.position.v + kBeside * spacing_mm * (std::cos(turn) * side + std::sin(turn) * other);
            const Eigen::Vector3d axes = surface.halfAxes_mm();
            const Eigen::Vector3d w = moved.cwiseQuotient(axes).normalized();
            const base::HeadPoint at(Eigen::Vector3d(w.cwiseProduct(axes)));
            if (const std::optional<VisibleDot> hair =
                    drawing.hair({at, own}, look.shave_mm.value_or(kOwnLength_mm)))
                strokes.push_back(*hair);
        }
    }
}

} // namespace

std::vector<VisibleDot> stubbleOf(const stipple::Placement& placement, const design::Design& design,
                                  const PreparedPhoto& photo, const Look& look) {
    const HairDrawing drawing(design, photo);
    std::vector<VisibleDot> strokes;
    if (look.shave_mm && photo.isShaved())
        addShaved(strokes, drawing, design, photo, *look.shave_mm);
    if (look.stubble_perCm2 > 0.0)
        addOwn(strokes, drawing, placement, design, photo, look);
    return strokes;
}

} // namespace trichion::render
