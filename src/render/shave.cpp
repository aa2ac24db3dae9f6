// Takes the hair off a head: skin is continued under it from what is bare, by a model of its shading and a
// smooth remainder; beside the head the ground is continued. docs/method/optics.md, "Virtual shave".

#include "skin_light.h"
#include "taken_hair.h"
#include "trichion/base/color.h"
#include "trichion/base/parallel.h"
#include "trichion/render/hair_strokes.h"
#include "trichion/render/preview.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::render {

namespace {

constexpr int kTerms = 9; // of the shading: spherical harmonics up to degree 2
constexpr int kSweeps = 400;
constexpr double kTexture_mm = 0.22;
constexpr double kFewestKnown = 60;
constexpr float kStays = 0.1F;     // probability above which hair that stays is no skin to continue
constexpr float kInRegion = 0.02F; // share above which a place belongs to a region

using Terms = Eigen::Matrix<double, kTerms, 1>;
using Logs = base::Raster<float, 3>;

Terms termsOf(const Eigen::Vector3d& n) {
    Terms terms;
    terms << 1.0, n.x(), n.y(), n.z(), n.x() * n.y(), n.x() * n.z(), n.y() * n.z(),
        n.x() * n.x() - n.y() * n.y(), 3.0 * n.z() * n.z() - 1.0;
    return terms;
}

/// What a cell of the photo shows.
enum class Ground { Skin, Hair, Beside, Unknown };

struct Cells {
    SkinColour skin;
    base::FloatMap taken;  ///< hair, grown a little, 0..1
    base::FloatMap beyond; ///< skin lies behind it, also where the surface has ended
    std::vector<Ground> ground;
    std::vector<Eigen::Vector3d> normals; ///< camera frame; beside the head of its rim, or zero
    std::vector<char> surface;            ///< 1 where the fitted surface is seen

    [[nodiscard]] bool isSurface(int x, int y) const { return surface[at(x, y)] != 0; }
    [[nodiscard]] std::size_t at(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(taken.width()) +
               static_cast<std::size_t>(x);
    }
};

/// The mean of hairy cells is replaced: Laplace's equation with what is known as its border.
void fill(Logs& values, std::vector<char> known) {
    const int width = values.width();
    const int height = values.height();
    const auto at = [&](int x, int y) {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    };
    // From coarse to fine by spreading means outwards first, or hundreds of sweeps would not reach far.
    std::vector<char> reached = known;
    for (int round = 0; round < width + height; ++round) {
        std::vector<std::size_t> fresh;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                if (reached[at(x, y)] != 0)
                    continue;
                std::array<float, 3> sum{};
                float count = 0.0F;
                for (const auto& [dx, dy] :
                     {std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1)}) {
                    const int sx = x + dx;
                    const int sy = y + dy;
                    if (sx < 0 || sy < 0 || sx >= width || sy >= height || reached[at(sx, sy)] == 0)
                        continue;
                    count += 1.0F;
                    for (std::size_t c = 0; c < 3; ++c)
                        sum[c] += values.pixel(sx, sy)[c];
                }
                if (count > 0.0F) {
                    for (std::size_t c = 0; c < 3; ++c)
                        values.pixel(x, y)[c] = sum[c] / count;
                    fresh.push_back(at(x, y));
                }
            }
        if (fresh.empty())
            break;
        for (const std::size_t i : fresh)
            reached[i] = 1;
    }
    for (int sweep = 0; sweep < kSweeps; ++sweep)
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                if (known[at(x, y)] == 0)
                    for (int c = 0; c < 3; ++c) {
                        const float mean = 0.25F * (values.pixel(std::max(0, x - 1), y)[c] +
                                                    values.pixel(std::min(width - 1, x + 1), y)[c] +
                                                    values.pixel(x, std::max(0, y - 1))[c] +
                                                    values.pixel(x, std::min(height - 1, y + 1))[c]);
                        values.pixel(x, y)[c] += 1.6F * (mean - values.pixel(x, y)[c]);
                    }
}

/// Shading of the bare skin by its normals, per channel, least squares with a light pull to even light.
std::array<Terms, 3> shadingOf(const Cells& cells) {
    Eigen::Matrix<double, kTerms, kTerms> normal = Eigen::Matrix<double, kTerms, kTerms>::Zero();
    Eigen::Matrix<double, kTerms, 3> right = Eigen::Matrix<double, kTerms, 3>::Zero();
    double known = 0.0;
    for (int y = 0; y < cells.taken.height(); ++y)
        for (int x = 0; x < cells.taken.width(); ++x) {
            const std::size_t i = cells.at(x, y);
            if (cells.ground[i] != Ground::Skin)
                continue;
            const Terms terms = termsOf(cells.normals[i]);
            normal += terms * terms.transpose();
            for (int c = 0; c < 3; ++c)
                right.col(c) += terms * std::log(std::max(1e-4F, cells.skin.means.pixel(x, y)[c]));
            known += 1.0;
        }
    for (int k = 1; k < kTerms; ++k)
        normal(k, k) += 0.02 * known;
    normal(0, 0) += 1e-9;
    const Eigen::Matrix<double, kTerms, 3> solved = normal.ldlt().solve(right);
    return {Terms(solved.col(0)), Terms(solved.col(1)), Terms(solved.col(2))};
}

} // namespace

/// The steps of PreparedPhoto::withoutHair.
class Shaving {
  public:
    /// `kept`: hair that stays, which is no bare skin either.
    explicit Shaving(const PreparedPhoto& photo, std::optional<base::FloatMap> kept = std::nullopt)
        : m_photo(photo), m_kept(std::move(kept)) {}

    [[nodiscard]] PreparedPhoto result() {
        PreparedPhoto bald = m_photo;
        if (!m_photo.m_hair || !lookAtCells())
            return bald;
        const Logs skin = skinUnderHair();
        const Logs ground = groundBehindHair();
        auto picture = std::make_shared<base::Picture>(m_photo.photo());
        replace(*picture, skin, ground);
        bald.m_photo = std::move(picture);
        bald.m_taken = m_cells.taken;
        for (int y = 0; y < bald.m_taken.height(); ++y)
            for (int x = 0; x < bald.m_taken.width(); ++x)
                if (!m_cells.isSurface(x, y))
                    *bald.m_taken.pixel(x, y) *= *m_cells.beyond.pixel(x, y);
        bald.m_takenCell_px = m_cells.skin.cell_px;
        bald.m_hairDensity = hairDensity(skin);
        bald.m_hair = m_kept;
        bald.prepareSkin(PreparedPhoto::HairSource::Light);
        return bald;
    }

  private:
    /// False if there is no hair, or no bare skin to continue.
    bool lookAtCells() {
        const base::Picture& photo = m_photo.photo();
        m_cells.skin = skinColourOf(photo, m_photo.view(), m_photo.m_person, m_photo.m_hair);
        const SkinColour& skin = m_cells.skin;
        const int width = skin.means.width();
        const int height = skin.means.height();
        TakenHair hair(skin, m_photo.view(), m_photo.m_person, m_photo.m_hair);
        m_cells.taken = std::move(hair.share);
        m_cells.beyond = std::move(hair.beyond);
        m_cells.ground.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height),
                              Ground::Unknown);
        m_cells.normals.assign(m_cells.ground.size(), Eigen::Vector3d::Zero());
        m_cells.surface.assign(m_cells.ground.size(), 0);
        double bare = 0.0;
        double hairy = 0.0;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                const std::size_t i = m_cells.at(x, y);
                const double px = (x + 0.5) * skin.cell_px;
                const double py = (y + 0.5) * skin.cell_px;
                const auto point = m_photo.view().lift(base::ImagePoint(Eigen::Vector2d(px, py)));
                const float taken = *m_cells.taken.pixel(x, y);
                m_cells.surface[i] = point ? 1 : 0;
                if (point || taken > 0.0F)
                    m_cells.normals[i] = normalAt({px, py});
                if (taken > 0.02F) {
                    m_cells.ground[i] = Ground::Hair;
                    hairy += taken;
                } else if (*skin.onHead.pixel(x, y) > 0.9F && isBare(x, y)) {
                    m_cells.ground[i] = Ground::Skin;
                    bare += 1.0;
                } else if (!point &&
                           personAt(m_photo.m_person, px / photo.width(), py / photo.height()) < 0.1F) {
                    m_cells.ground[i] = Ground::Beside;
                }
            }
        return bare >= kFewestKnown && hairy >= 4.0;
    }

    /// Skin that may be continued: no hair that the network half sees, no shadow of any.
    [[nodiscard]] bool isBare(int x, int y) const {
        const SkinColour& skin = m_cells.skin;
        if (shareAt(m_kept, (x + 0.5) / m_cells.taken.width(), (y + 0.5) / m_cells.taken.height()) > kStays)
            return false;
        const float seen =
            shareAt(m_photo.m_hair, (x + 0.5) / m_cells.taken.width(), (y + 0.5) / m_cells.taken.height());
        return luminanceOf(skin.means.pixel(x, y)) >
               (seen > 0.1F ? 0.85F : 0.45F) * luminanceOf(skin.wide.pixel(x, y));
    }

    /// Of the surface, or beside it of the nearest surface towards the head's middle.
    [[nodiscard]] Eigen::Vector3d normalAt(const Eigen::Vector2d& place) const {
        const head::View& view = m_photo.view();
        const auto centre = view.project(base::HeadPoint());
        constexpr int kSteps = 24;
        for (int step = 0; centre && step < kSteps; ++step) {
            const Eigen::Vector2d inward = place + (static_cast<double>(step) / kSteps) * (centre->v - place);
            if (const auto point = view.lift(base::ImagePoint(inward)))
                return view.pose.rotationHeadToCamera * view.normalOver(*point).v;
        }
        return Eigen::Vector3d::Zero();
    }

    [[nodiscard]] Logs skinUnderHair() const {
        const std::array<Terms, 3> shading = shadingOf(m_cells);
        const SkinColour& skin = m_cells.skin;
        Logs rest(skin.means.width(), skin.means.height());
        Logs shades(rest.width(), rest.height());
        std::vector<char> known(m_cells.ground.size(), 0);
        std::array<float, 3> darkest{};
        std::array<float, 3> brightest{};
        darkest.fill(10.0F);
        brightest.fill(-10.0F);
        for (int y = 0; y < rest.height(); ++y)
            for (int x = 0; x < rest.width(); ++x) {
                const std::size_t i = m_cells.at(x, y);
                const Terms terms = termsOf(m_cells.normals[i]);
                for (std::size_t c = 0; c < 3; ++c) {
                    const auto shade = static_cast<float>(terms.dot(shading[c]));
                    shades.pixel(x, y)[c] = shade;
                    rest.pixel(x, y)[c] = std::log(std::max(1e-4F, skin.means.pixel(x, y)[c])) - shade;
                    if (m_cells.ground[i] == Ground::Skin) {
                        darkest[c] = std::min(darkest[c], shade);
                        brightest[c] = std::max(brightest[c], shade);
                    }
                }
                known[i] = m_cells.ground[i] == Ground::Skin ? 1 : 0;
            }
        fill(rest, known);
        for (int y = 0; y < rest.height(); ++y)
            for (int x = 0; x < rest.width(); ++x)
                for (std::size_t c = 0; c < 3; ++c)
                    rest.pixel(x, y)[c] +=
                        std::clamp(shades.pixel(x, y)[c], darkest[c] - 0.15F, brightest[c]);
        return rest;
    }

    [[nodiscard]] Logs groundBehindHair() const {
        Logs logs(m_cells.taken.width(), m_cells.taken.height());
        std::vector<char> known(m_cells.ground.size(), 0);
        for (int y = 0; y < logs.height(); ++y)
            for (int x = 0; x < logs.width(); ++x) {
                const std::size_t i = m_cells.at(x, y);
                known[i] = m_cells.ground[i] == Ground::Beside ? 1 : 0;
                for (std::size_t c = 0; c < 3; ++c)
                    logs.pixel(x, y)[c] = std::log(std::max(1e-4F, m_cells.skin.means.pixel(x, y)[c]));
            }
        fill(logs, known);
        return logs;
    }

    /// Small-scale unevenness of the bare skin, standard deviation of the log of light.
    [[nodiscard]] double textureOfSkin() const {
        const base::Picture& photo = m_photo.photo();
        std::vector<double> spreads;
        const double cell = m_cells.skin.cell_px;
        for (int y = 0; y < m_cells.taken.height(); y += 2)
            for (int x = 0; x < m_cells.taken.width(); x += 2) {
                if (m_cells.ground[m_cells.at(x, y)] != Ground::Skin)
                    continue;
                double sum = 0.0;
                double squares = 0.0;
                double count = 0.0;
                for (int py = static_cast<int>(y * cell);
                     py < std::min(photo.height(), static_cast<int>((y + 1) * cell)); ++py)
                    for (int px = static_cast<int>(x * cell);
                         px < std::min(photo.width(), static_cast<int>((x + 1) * cell)); ++px) {
                        const double v =
                            std::log(1e-3 + static_cast<double>(base::linearTable()[photo.pixel(px, py)[1]]));
                        sum += v;
                        squares += v * v;
                        count += 1.0;
                    }
                if (count > 3.0)
                    spreads.push_back(std::sqrt(std::max(0.0, squares / count - sum * sum / count / count)));
            }
        if (spreads.empty())
            return 0.0;
        const auto middle = spreads.begin() + static_cast<std::ptrdiff_t>(spreads.size() * 2 / 5);
        std::nth_element(spreads.begin(), middle, spreads.end());
        return std::min(0.12, *middle);
    }

    void replace(base::Picture& picture, const Logs& skin, const Logs& ground) const {
        const double cell = m_cells.skin.cell_px;
        const auto texture = static_cast<float>(textureOfSkin());
        const GrainPattern pattern(std::max(m_photo.texture().grain.coarseness_px,
                                            kTexture_mm * m_photo.view().scaleAtCentre().value));
        const std::array<float, 256>& linear = base::linearTable();
        base::parallelFor(picture.height(), 0, {}, [&](int y) {
            for (int x = 0; x < picture.width(); ++x) {
                const double cx = (x + 0.5) / cell;
                const double cy = (y + 0.5) / cell;
                const float taken = bilinear<1>(m_cells.taken, cx, cy)[0];
                if (taken < 0.004F)
                    continue;
                // The person's mask takes hair along; where it ends, the surface stands out over the ground.
                const float person =
                    smoothStep(m_photo.m_person ? shareAt(m_photo.m_person, (x + 0.5) / picture.width(),
                                                          (y + 0.5) / picture.height())
                                                : 1.0F,
                               0.25F, 0.55F);
                const float onHead = person * std::max(headShare(x, y), beyondSurface(cx, cy));
                const std::array<float, 3> bare = bilinear<3>(skin, cx, cy);
                const std::array<float, 3> beside = bilinear<3>(ground, cx, cy);
                const float uneven = std::exp(texture * *pattern.at(x, y));
                std::uint8_t* pixel = picture.pixel(x, y);
                for (std::size_t c = 0; c < 3; ++c) {
                    const float wanted =
                        onHead * std::exp(bare[c]) * uneven + (1.0F - onHead) * std::exp(beside[c]);
                    const float before = linear[pixel[2 - c]];
                    pixel[2 - c] =
                        base::encodeSrgb8(before + smoothStep(taken, 0.0F, 0.7F) * (wanted - before));
                }
            }
        });
    }

    /// 1 where the head goes on beside the fitted surface.
    [[nodiscard]] float beyondSurface(double cx, double cy) const {
        return bilinear<1>(m_cells.beyond, cx, cy)[0];
    }

    /// Share of a pixel that the head covers.
    [[nodiscard]] float headShare(int x, int y) const {
        int inside = 0;
        for (int k = 0; k < 4; ++k) {
            const Eigen::Vector2d place(x + 0.25 + 0.5 * (k % 2),
                                        y + 0.25 + 0.5 * (k / 2)); // NOLINT(bugprone-integer-division)
            inside += m_photo.view().lift(base::ImagePoint(place)) ? 1 : 0;
        }
        return static_cast<float>(inside) / 4.0F;
    }

    /// How much darker a hair is than the skin: the dark end of what was taken.
    [[nodiscard]] std::array<double, 3> hairDensity(const Logs& skin) const {
        std::array<double, 3> density{};
        for (std::size_t c = 0; c < 3; ++c) {
            std::vector<float> apart;
            for (int y = 0; y < m_cells.taken.height(); ++y)
                for (int x = 0; x < m_cells.taken.width(); ++x)
                    if (*m_cells.taken.pixel(x, y) > 0.9F)
                        apart.push_back(skin.pixel(x, y)[c] -
                                        std::log(std::max(1e-3F, m_cells.skin.means.pixel(x, y)[c])));
            if (apart.empty())
                return m_photo.hairDensity();
            const auto dark = apart.begin() + static_cast<std::ptrdiff_t>(apart.size() * 3 / 4);
            std::nth_element(apart.begin(), dark, apart.end());
            density[c] = std::clamp(static_cast<double>(*dark), 0.4, 2.2);
        }
        return density;
    }

    const PreparedPhoto& m_photo;
    std::optional<base::FloatMap> m_kept;
    Cells m_cells;
};

PreparedPhoto PreparedPhoto::withoutHair() const {
    return Shaving(*this).result();
}

PreparedPhoto PreparedPhoto::withoutHairIn(const base::FloatMap& region, Taking taking) const {
    PreparedPhoto inRegion = *this;
    const base::FloatMap known = m_hair ? *m_hair : base::FloatMap(region.width(), region.height());
    base::FloatMap taken = known;
    base::FloatMap kept = known;
    for (int y = 0; y < known.height(); ++y)
        for (int x = 0; x < known.width(); ++x) {
            const bool isInside =
                shareAt(region, (x + 0.5) / known.width(), (y + 0.5) / known.height()) > kInRegion;
            if (!isInside)
                *taken.pixel(x, y) = 0.0F;
            else if (taking == Taking::AllOfIt)
                *taken.pixel(x, y) = kHairByHand;
            if (isInside)
                *kept.pixel(x, y) = 0.0F;
        }
    inRegion.m_hair = std::move(taken);
    return Shaving(inRegion, std::move(kept)).result();
}

} // namespace trichion::render
