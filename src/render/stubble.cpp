#include "stubble.h"

#include "drawn_core.h"
#include "gaps.h"
#include "growth.h"
#include "trichion/base/hash.h"
#include "trichion/design/hair_loss.h"
#include "trichion/stipple/area_shares.h"
#include "trichion/stipple/head_dots.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace trichion::render {

namespace {

// All of these are judgement (docs/method/optics.md, "Stubble").
constexpr double kWidth_mm = 0.075;    // of a hair
constexpr double kShortest_mm = 0.12;  // a root at the surface
constexpr double kUnsteady_deg = 14.0; // of its direction
constexpr double kFaintest = 0.1;      // density of a hair
constexpr double kDarkest = 8.0;

enum Purpose : std::uint64_t { Chosen = 0x737475626231, Turned, Lifted, Long, Placed, Lost };

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
        const Eigen::Vector3d along = lengthOf(root.id, length_mm) * directionAt(root);
        const Eigen::Matrix<double, 2, 3> J = view.jacobianAt(root.at);
        return stroke(m_photo.warp().apply(from->v), J * along, kWidth_mm * view.scaleAt(root.at).value,
                      root.id);
    }

    /// On skin that is known from the picture only, away from the head's middle.
    [[nodiscard]] VisibleDot flatHair(const Eigen::Vector2d& place, const Eigen::Vector2d& way,
                                      std::uint64_t id, double length_mm) const {
        const double pxPerMm = m_photo.view().scaleAtCentre().value;
        const double turn = kUnsteady_deg * base::normalFrom(base::hashOf(m_design.seed, Turned, id));
        const Eigen::Vector2d along = Eigen::Rotation2Dd(turn * base::kDegreesToRadians) * way;
        return stroke(place, lengthOf(id, length_mm) * pxPerMm * along, kWidth_mm * pxPerMm, id);
    }

  private:
    [[nodiscard]] double lengthOf(std::uint64_t id, double length_mm) const {
        return std::max(kShortest_mm, length_mm * (0.6 + 0.8 * unit(m_design.seed, Long, id)));
    }

    /// A rectangle has the variances length^2 / 12 and width^2 / 12.
    [[nodiscard]] VisibleDot stroke(const Eigen::Vector2d& root, const Eigen::Vector2d& along,
                                    double width_px, std::uint64_t id) const {
        const double length_px = along.norm() + width_px;
        const Eigen::Vector2d axis =
            along.norm() > 1e-9 ? Eigen::Vector2d(along.normalized()) : Eigen::Vector2d(1.0, 0.0);
        const Eigen::Vector2d side(-axis.y(), axis.x());
        const Eigen::Matrix2d covariance = (length_px * length_px * axis * axis.transpose() +
                                            width_px * width_px * side * side.transpose()) /
                                           12.0;
        VisibleDot drawn;
        const double peak = shapeCore(drawn, root + 0.5 * along, covariance, m_photo.sharpness());
        for (std::size_t c = 0; c < 3; ++c)
            drawn.amplitude[c] = static_cast<float>(m_density[c] * length_px * width_px * peak);
        drawn.id = static_cast<std::uint32_t>(id);
        return drawn;
    }

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

/// Hairs where hair was taken off beside the fitted surface, on skin that faces the camera.
void addBeyond(std::vector<VisibleDot>& strokes, const HairDrawing& drawing, const design::Design& design,
               const PreparedPhoto& photo, double length_mm) {
    const head::View& view = photo.view();
    const auto centre = view.project(base::HeadPoint());
    if (!centre)
        return;
    const double pxPerMm = view.scaleAtCentre().value;
    const double step_px = 10.0 / std::sqrt(photo.stubble().value_or(OwnStubble{}).hairs_perCm2) * pxPerMm;
    const int columns = static_cast<int>(view.photo.width_px / step_px);
    const int rows = static_cast<int>(view.photo.height_px / step_px);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const std::uint64_t id = 0x4000000000ULL + static_cast<std::uint64_t>(row) * 65'536 +
                                     static_cast<std::uint64_t>(column);
            const Eigen::Vector2d place = step_px * Eigen::Vector2d(column + unit(design.seed, Placed, id),
                                                                    row + unit(design.seed, Turned, id));
            if (unit(design.seed, Chosen, id) >= photo.hairTakenAt(place) ||
                view.lift(base::ImagePoint(place)))
                continue;
            const Eigen::Vector2d outward = (place - centre->v).normalized();
            strokes.push_back(drawing.flatHair(place, outward, id, length_mm));
        }
}

/// Hair that a stage of hair loss has taken.
class LostHair {
  public:
    LostHair(const std::string& stage, const head::Ellipsoid& surface) : m_surface(surface) {
        if (stage.empty())
            return;
        const design::HairLossStage& loss = design::hairLossOf(stage);
        m_regions.emplace(loss.areas, surface);
        m_share = loss.lostShare;
    }
    [[nodiscard]] double shareAt(const base::HeadPoint& point) const {
        return m_regions ? m_share * m_regions->at(head::scalpPointOf(m_surface, point)) : 0.0;
    }

  private:
    const head::Ellipsoid& m_surface;
    std::optional<stipple::AreaShares> m_regions;
    double m_share = 0.0;
};

/// Hairs among the dots: so many for each, in the room between them.
void addOwn(std::vector<VisibleDot>& strokes, const HairDrawing& drawing, const stipple::Placement& placement,
            const design::Design& design, const PreparedPhoto& photo, const Look& look) {
    const head::Ellipsoid& surface = photo.view().head.surface;
    const LostHair lost(look.hairLoss, surface);
    const double each = (look.stubble_perCm2 + look.regrown_perCm2) / design.density.value;
    const double length_mm = look.shave_mm.value_or(photo.stubble().value_or(OwnStubble{}).length_mm);
    Gaps gaps(10.0 / std::sqrt(design.density.value));
    for (const stipple::Dot& dot : placement.dots)
        gaps.add(dot.position.v);
    for (const stipple::Dot& dot : placement.dots) {
        const std::uint64_t id = 0x100000000ULL + dot.id;
        if (unit(design.seed, Lost, id) < lost.shareAt(dot.position))
            continue;
        const int count = static_cast<int>(each + unit(design.seed, Chosen, id));
        for (int k = 0; k < count; ++k) {
            const std::uint64_t own = id * 8 + static_cast<std::uint64_t>(k);
            const Eigen::Vector3d side = dot.normal.v.unitOrthogonal();
            const Eigen::Vector3d moved = gaps.roomBeside(dot.position.v, side, dot.normal.v.cross(side),
                                                          unit(design.seed, Placed, own));
            gaps.add(moved);
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
    if (look.shave_mm && photo.isShaved()) {
        addShaved(strokes, drawing, design, photo, *look.shave_mm);
        addBeyond(strokes, drawing, design, photo, *look.shave_mm);
    }
    if (look.stubble_perCm2 + look.regrown_perCm2 > 0.0)
        addOwn(strokes, drawing, placement, design, photo, look);
    return strokes;
}

} // namespace trichion::render
