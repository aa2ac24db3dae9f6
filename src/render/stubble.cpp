#include "stubble.h"

#include "drawn_core.h"
#include "growth.h"
#include "trichion/base/hash.h"
#include "trichion/stipple/head_dots.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace trichion::render {

namespace {

// All of these are judgement (docs/method/optics.md, "Stubble").
constexpr double kWidth_mm = 0.075;    // of a hair
constexpr double kShortest_mm = 0.12;  // a root at the surface
constexpr double kUnsteady_deg = 14.0; // of its direction
constexpr double kBeside = 0.5;        // of the dots' spacing: where stubble stands
constexpr double kFaintest = 0.1;      // density of a hair
constexpr double kDarkest = 8.0;

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
        : m_design(design), m_photo(photo), m_density(densityOf(photo)) {}

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
            drawn.amplitude[c] = static_cast<float>(m_density[c] * length_px * width_px * peak);
        drawn.id = static_cast<std::uint32_t>(root.id);
        return drawn;
    }

  private:
    /// Of a hair against the skin, as measured in the photo, else as the hair that was shaved off.
    static std::array<double, 3> densityOf(const PreparedPhoto& photo) {
        if (!photo.stubble())
            return photo.hairDensity();
        const OwnStubble& own = *photo.stubble();
        const double picture_mm2 =
            kWidth_mm * (own.length_mm * std::cos(kLift_deg * base::kDegreesToRadians) + kWidth_mm);
        std::array<double, 3> density{};
        for (std::size_t c = 0; c < 3; ++c)
            density[c] = std::clamp(own.darkness_mm2[c] / picture_mm2, kFaintest, kDarkest);
        return density;
    }

    /// Unit vector along a hair: out of the whorl along the skin, lifted off it.
    [[nodiscard]] Eigen::Vector3d directionAt(const Root& root) const {
        const head::Ellipsoid& surface = m_photo.view().head.surface;
        const Eigen::Vector3d along = growthAt(surface, m_design.whorl, root.at);
        const Eigen::Vector3d normal = surface.normalAt(root.at).v;
        const double turn = kUnsteady_deg * base::normalFrom(base::hashOf(m_design.seed, Turned, root.id)) +
                            (m_photo.stubble() ? m_photo.stubble()->turn_deg : 0.0);
        const Eigen::Vector3d tangent = std::cos(turn * base::kDegreesToRadians) * along +
                                        std::sin(turn * base::kDegreesToRadians) * normal.cross(along);
        const double lift =
            kLift_deg * base::kDegreesToRadians * (0.6 + 0.8 * unit(m_design.seed, Lifted, root.id));
        return std::cos(lift) * tangent + std::sin(lift) * normal;
    }

    const design::Design& m_design;
    const PreparedPhoto& m_photo;
    std::array<double, 3> m_density;
};

/// Hairs where the photo had hair that was taken away.
void addShaved(std::vector<VisibleDot>& strokes, const HairDrawing& drawing, const design::Design& design,
               const PreparedPhoto& photo, double length_mm) {
    const head::View& view = photo.view();
    const stipple::HeadDots roots(view.head.surface, base::mix64(design.seed), design.engine);
    const double roots_perCm2 = photo.stubble().value_or(OwnStubble{}).hairs_perCm2;
    for (std::size_t rank = 0; rank < roots.size(); ++rank) {
        if (static_cast<double>(roots.comesOnAt(rank)) > roots_perCm2)
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
    const double length_mm = look.shave_mm.value_or(photo.stubble().value_or(OwnStubble{}).length_mm);
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
            if (const std::optional<VisibleDot> hair = drawing.hair({at, own}, length_mm))
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
