#pragma once
// Photos of heads with a hairline drawn on them by pencils, hands and light as they come, and photos of such
// heads without one. Every seed is another photo; the truth comes with it.

#include "support/pencil_drawing.h"
#include "support/picture_file.h"
#include "trichion/design/design.h"
#include "trichion/imaging/fit_photo.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <string>
#include <utility>

namespace trichion::test {

using Places = std::vector<head::ScalpPoint>;

/// A sample and its view.
struct Sample {
    base::Picture photo;
    head::View view;
};

/// "scan_front", "scan_threequarter", "scan_top", each fitted once.
inline const Sample& sampleOf(const std::string& name) {
    static std::map<std::string, Sample> known;
    const auto found = known.find(name);
    if (found != known.end())
        return found->second;
    base::Picture photo = readPicture(std::string(TRICHION_SOURCE) + "/resources/samples/" + name + ".png");
    imaging::FitRequest request;
    if (name == "scan_top")
        request.kind = head::ViewKind::Top;
    const head::View view =
        imaging::fitPhoto(photo, {std::string(64, 'a'), photo.width(), photo.height()}, request, {}).view;
    return known.emplace(name, Sample{std::move(photo), view}).first->second;
}

inline head::View noView() {
    const head::PhotoIdentity none;
    return {none, {}, head::meanHead(), {}, {}};
}

/// A photo with what is known of it.
struct PencilCase {
    base::Picture photo;
    head::View view = noView();
    Places drawn; ///< dense, from the client's right to the left; empty if there is no line
    double width_mm = 0.0;
    std::string told; ///< what it holds, for people
};

/// Makes the case of a seed.
class PencilCaseMaker {
  public:
    explicit PencilCaseMaker(std::uint64_t seed) : m_random(seed * 7919 + 17) {}

    PencilCase drawn() {
        begin();
        drawHairAndMarks();
        drawLine();
        disturb();
        return std::move(m_case);
    }
    PencilCase without() {
        begin();
        drawHairAndMarks();
        disturb();
        return std::move(m_case);
    }

  private:
    double uniform(double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(m_random);
    }
    bool chance(double share) { return uniform(0.0, 1.0) < share; }
    double gauss() { return std::normal_distribution<double>()(m_random); }
    void tell(const std::string& what) { m_case.told += (m_case.told.empty() ? "" : " ") + what; }

    // ---- head and skin

    void begin() {
        static const std::array kSamples = {"scan_front", "scan_threequarter", "scan_top"};
        const auto which = static_cast<std::size_t>(uniform(0.0, 4.0));
        if (which < kSamples.size()) {
            const Sample& sample = sampleOf(kSamples[which]);
            m_case.photo = sample.photo;
            m_case.view = sample.view;
            tell(kSamples[which]);
        } else
            beginPlainHead();
        recolour();
    }

    /// An ellipsoid of skin under one soft light, with the mottles and pores of skin.
    void beginPlainHead() {
        tell("plain");
        head::Head head = head::meanHead();
        head.surface = head::Ellipsoid(head.surface.halfAxes_mm().cwiseProduct(
            Eigen::Vector3d(1.0 + 0.036 * gauss(), 1.0 + 0.047 * gauss(), 1.0 + 0.035 * gauss())));
        const double turn = uniform(-40.0, 40.0) * base::kDegreesToRadians;
        const double nod = uniform(-10.0, 45.0) * base::kDegreesToRadians;
        const double pxPerMm = uniform(2.5, 5.0);
        const double distance_mm = uniform(600.0, 1300.0);
        const Eigen::Matrix3d rotation = Eigen::AngleAxisd(nod, Eigen::Vector3d::UnitX()) *
                                         head::frankfurtToCamera(head::ViewKind::Front) *
                                         Eigen::AngleAxisd(turn, Eigen::Vector3d::UnitY()) *
                                         head::headToFrankfurt(head.longAxisRise);
        const int side_px = static_cast<int>(260.0 * pxPerMm);
        m_case.view = {{std::string(64, 'd'), side_px, side_px},
                       {pxPerMm * distance_mm, {0.5 * side_px, 0.5 * side_px}},
                       head,
                       {rotation, Eigen::Vector3d(0.0, 10.0, distance_mm)},
                       {}};
        m_case.view.fit.kind = head::ViewKind::Front;
        m_case.photo = base::Picture(side_px, side_px);
        shade(Eigen::Vector3d(uniform(-0.7, 0.7), -0.6, -1.0).normalized());
    }

    void shade(const Eigen::Vector3d& light) {
        base::Picture& photo = m_case.photo;
        const std::uint64_t seed = m_random();
        for (int y = 0; y < photo.height(); ++y)
            for (int x = 0; x < photo.width(); ++x) {
                const auto point = m_case.view.lift(base::ImagePoint(Eigen::Vector2d(x + 0.5, y + 0.5)));
                std::array<double, 3> bgr = {80.0, 75.0, 70.0};
                if (point) {
                    const Eigen::Vector3d normal =
                        m_case.view.pose.rotationHeadToCamera * m_case.view.head.surface.normalAt(*point).v;
                    const double lit = 0.35 + 0.65 * std::max(0.0, 0.6 * normal.dot(light) + 0.4);
                    const double texture = 1.0 + 0.03 * mottle(seed, point->v, 6.0) +
                                           0.02 * mottle(seed + 1, point->v, 1.2) +
                                           0.015 * base::normalFrom(base::hashOf(seed, 2, pixelId(x, y)));
                    const double flush = 1.0 + 0.02 * mottle(seed + 3, point->v, 9.0);
                    bgr = {140.0 / flush, 165.0 / flush, 215.0};
                    for (double& value : bgr)
                        value = 255.0 * std::pow(std::pow(value / 255.0, 2.2) * lit * texture, 1.0 / 2.2);
                }
                for (int c = 0; c < 3; ++c)
                    photo.pixel(x, y)[c] =
                        static_cast<std::uint8_t>(std::clamp(bgr[static_cast<std::size_t>(c)], 0.0, 255.0));
                photo.pixel(x, y)[3] = 255;
            }
    }

    [[nodiscard]] std::uint64_t pixelId(int x, int y) const {
        return static_cast<std::uint64_t>(y) * static_cast<std::uint64_t>(m_case.photo.width()) +
               static_cast<std::uint64_t>(x);
    }

    /// Smooth noise of unit size on a lattice of `cell` mm.
    static double mottle(std::uint64_t seed, const Eigen::Vector3d& point, double cell_mm) {
        const Eigen::Vector3d at = point / cell_mm;
        const Eigen::Vector3d low = at.array().floor();
        double sum = 0.0;
        for (int corner = 0; corner < 8; ++corner) {
            const Eigen::Vector3d offset(corner & 1, (corner >> 1) & 1, corner >> 2);
            const Eigen::Vector3d away = (at - low - offset).cwiseAbs();
            const Eigen::Vector3d weight =
                Eigen::Vector3d::Ones().array() - away.array().square() * (3.0 - 2.0 * away.array());
            const Eigen::Vector3d node = low + offset;
            const auto id = static_cast<std::uint64_t>(static_cast<std::int64_t>(
                node.x() + 1000.0 * node.y() + 1'000'000.0 * node.z() + 500'500'500.0));
            sum += weight.prod() * base::normalFrom(base::hashOf(seed, 1, id));
        }
        return 1.6 * sum;
    }

    /// Light, olive or dark skin: the share of blue, green and red that it sends back in linear light.
    void recolour() {
        static const std::array<std::array<double, 3>, 4> kSkins = {
            {{1.0, 1.0, 1.0}, {1.0, 1.0, 1.0}, {0.47, 0.55, 0.62}, {0.14, 0.17, 0.24}}};
        const auto skin = static_cast<std::size_t>(uniform(0.0, 4.0));
        if (skin < 2)
            return;
        tell(skin == 2 ? "olive" : "dark");
        m_darkSkin = skin == 3;
        std::array<std::array<std::uint8_t, 256>, 3> tables{};
        for (std::size_t c = 0; c < 3; ++c)
            for (std::size_t value = 0; value < 256; ++value)
                tables[c][value] = static_cast<std::uint8_t>(
                    255.0 * std::pow(std::pow(static_cast<double>(value) / 255.0, 2.2) * kSkins[skin][c],
                                     1.0 / 2.2) +
                    0.5);
        for (int y = 0; y < m_case.photo.height(); ++y)
            for (int x = 0; x < m_case.photo.width(); ++x)
                for (std::size_t c = 0; c < 3; ++c)
                    m_case.photo.pixel(x, y)[c] = tables[c][m_case.photo.pixel(x, y)[c]];
    }

    // ---- what else is on the skin

    void drawHairAndMarks() {
        if (chance(0.3))
            drawWrinkles();
        if (chance(0.25))
            drawStubble();
        if (chance(0.2))
            drawCapMark();
    }

    void drawWrinkles() {
        tell("wrinkles");
        const double depth = uniform(0.1, 0.3);
        const int count = 2 + static_cast<int>(uniform(0.0, 4.0));
        for (int k = 0; k < count; ++k) {
            Places wrinkle;
            const double reach = uniform(22.0, 42.0);
            const double phase = uniform(0.0, 6.0);
            for (double azimuth = -reach; azimuth <= reach; azimuth += 4.0)
                wrinkle.push_back(polar(azimuth, 62.0 + 4.5 * k + 2.0 * std::cos(0.08 * azimuth + phase)));
            Stroke stroke;
            stroke.colour = m_darkSkin ? QColor(25, 15, 12) : QColor(90, 50, 40);
            stroke.width_mm = uniform(0.8, 1.6);
            stroke.opacity = depth;
            m_case.photo = withStroke(m_case.photo, m_case.view, dense(wrinkle), stroke);
        }
    }

    static head::ScalpPoint polar(double azimuth_deg, double polar_deg) {
        return {polar_deg * std::sin(azimuth_deg * base::kDegreesToRadians),
                polar_deg * std::cos(azimuth_deg * base::kDegreesToRadians)};
    }

    /// Short dark hairs behind a receded border.
    void drawStubble() {
        tell("stubble");
        const double border = uniform(25.0, 50.0);
        Stroke hair;
        hair.colour = QColor(40, 30, 26);
        hair.width_mm = 0.15;
        hair.opacity = uniform(0.4, 0.9);
        Places hairs;
        for (int k = 0; k < 5000; ++k) {
            const double azimuth = uniform(-100.0, 100.0);
            const double from = uniform(10.0, border + 0.35 * std::abs(azimuth) + 4.0 * gauss());
            hairs.push_back(polar(azimuth, from));
            hairs.push_back(polar(azimuth + 0.3 * gauss(), from + 0.6));
        }
        // Every other piece joins two hairs and is not drawn.
        m_case.photo = withSeparateStrokes(m_case.photo, m_case.view, hairs, hair);
    }

    static base::Picture withSeparateStrokes(const base::Picture& photo, const head::View& view,
                                             const Places& ends, const Stroke& stroke) {
        QImage image = imageOf(photo);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(stroke.opacity);
        for (std::size_t k = 0; k + 1 < ends.size(); k += 2) {
            const base::HeadPoint from = head::onHead(view.head.surface, ends[k]);
            const base::HeadPoint to = head::onHead(view.head.surface, ends[k + 1]);
            if (view.facing(from) < 0.1 || view.facing(to) < 0.1)
                continue;
            painter.setPen(QPen(stroke.colour, stroke.width_mm * view.scaleAt(from).value));
            const Eigen::Vector2d a = view.project(from)->v;
            const Eigen::Vector2d b = view.project(to)->v;
            painter.drawLine(QPointF(a.x(), a.y()), QPointF(b.x(), b.y()));
        }
        painter.end();
        return pictureOf(image);
    }

    /// The soft red band that a cap leaves across the forehead.
    void drawCapMark() {
        tell("cap");
        Places band;
        const double height = uniform(66.0, 76.0);
        for (double azimuth = -80.0; azimuth <= 80.0; azimuth += 4.0)
            band.push_back(polar(azimuth, height + 0.06 * std::abs(azimuth)));
        Stroke stroke;
        stroke.colour = m_darkSkin ? QColor(60, 20, 18) : QColor(170, 90, 80);
        stroke.opacity = uniform(0.03, 0.07);
        for (const double width_mm : {8.0, 6.5, 5.0}) {
            stroke.width_mm = width_mm;
            m_case.photo = withStroke(m_case.photo, m_case.view, dense(band), stroke);
        }
    }

    // ---- the line

    /// A style's line, moved, made uneven between the sides, and drawn by an unsteady hand.
    Places wantedLine() {
        const std::vector<std::string> styles = design::hairlineStyles();
        const std::string style =
            styles[static_cast<std::size_t>(uniform(0.0, static_cast<double>(styles.size())))];
        const Places all = design::hairlineOf(style, m_case.view.head.surface).points;
        const auto cut = static_cast<std::ptrdiff_t>(2 + static_cast<int>(uniform(0.0, 2.0)));
        const double shift_deg = uniform(-4.0, 3.0);
        const double slope = uniform(-0.03, 0.03);
        Places line;
        for (const head::ScalpPoint& place : dense(Places(all.begin() + cut, all.end() - cut)))
            line.push_back({place.left_deg, place.front_deg + shift_deg + slope * place.left_deg});
        tell(style);
        const double tremor_deg = uniform(0.0, 0.5);
        std::array<double, 4> phases{};
        for (double& phase : phases)
            phase = uniform(0.0, 6.28);
        for (std::size_t k = 0; k < line.size(); ++k) {
            const double s = 0.3 * static_cast<double>(k); // degrees
            line[k].front_deg +=
                tremor_deg * (0.6 * std::sin(s / 9.0 + phases[0]) + 0.4 * std::sin(s / 3.5 + phases[1]));
            line[k].left_deg +=
                tremor_deg * (0.6 * std::sin(s / 8.0 + phases[2]) + 0.4 * std::sin(s / 3.1 + phases[3]));
        }
        return line;
    }

    Stroke pencil() {
        static const std::array kNames = {"white", "black", "brown"};
        static const std::array kColours = {QColor(245, 243, 238), QColor(20, 20, 22), QColor(110, 70, 50)};
        // Nobody draws brown or black on dark skin.
        const auto which = m_darkSkin ? 0 : static_cast<std::size_t>(uniform(0.0, 3.0));
        Stroke stroke;
        stroke.colour = kColours[which];
        stroke.width_mm = uniform(0.7, 2.5);
        stroke.opacity = uniform(0.6, 0.95);
        m_case.width_mm = stroke.width_mm;
        tell(std::string(kNames[which]) + " " + std::to_string(stroke.width_mm).substr(0, 3) + "mm");
        return stroke;
    }

    void drawLine() {
        const Places line = wantedLine();
        Stroke stroke = pencil();
        m_case.drawn = line;
        if (chance(0.25)) {
            stroke.dash_mm = uniform(6.0, 15.0);
            stroke.gap_mm = uniform(2.0, 6.0);
            tell("broken");
        }
        if (chance(0.2)) {
            tell("smudged");
            Stroke smudge = stroke;
            smudge.width_mm = uniform(4.0, 6.0);
            smudge.opacity = 0.12;
            const auto from =
                static_cast<std::ptrdiff_t>(uniform(0.1, 0.6) * static_cast<double>(line.size()));
            const auto to = from + static_cast<std::ptrdiff_t>(0.25 * static_cast<double>(line.size()));
            m_case.photo =
                withStroke(m_case.photo, m_case.view, Places(line.begin() + from, line.begin() + to), smudge);
        }
        if (!chance(0.25)) {
            m_case.photo = withStroke(m_case.photo, m_case.view, line, stroke);
            return;
        }
        // Two strokes from the sides that pass each other in the middle.
        tell("two");
        const auto middle = static_cast<std::ptrdiff_t>(line.size() / 2);
        const auto overlap =
            std::min<std::ptrdiff_t>(middle, static_cast<std::ptrdiff_t>(uniform(5.0, 25.0)));
        const Places right(line.begin(), line.begin() + middle + overlap);
        Places left(line.begin() + middle - overlap, line.end());
        for (std::size_t k = 0; k < left.size(); ++k)
            left[k].front_deg += 0.8 * std::exp(-static_cast<double>(k) / 30.0);
        m_case.photo = withStroke(m_case.photo, m_case.view, right, stroke);
        m_case.photo = withStroke(m_case.photo, m_case.view, left, stroke);
    }

    // ---- light and camera

    void disturb() {
        if (chance(0.25)) {
            tell("shine");
            m_case.photo = withShine(m_case.photo, m_case.view, {uniform(-30.0, 30.0), uniform(30.0, 60.0)},
                                     uniform(5.0, 11.0));
        }
        if (chance(0.25))
            drawShadow();
        if (chance(0.35)) {
            tell("blur");
            m_case.photo = blurred(m_case.photo, uniform(1.5, 3.5));
        }
        if (chance(0.3)) {
            tell("noise");
            m_case.photo = withNoise(m_case.photo, uniform(2.0, 7.0));
        }
        if (chance(0.6))
            m_case.photo = compressed(m_case.photo, static_cast<int>(uniform(35.0, 92.0)));
    }

    /// Half of the picture darker, with an edge of some millimetres.
    void drawShadow() {
        tell("shadow");
        const double angle = uniform(0.0, 3.14);
        const Eigen::Vector2d across(std::cos(angle), std::sin(angle));
        const Eigen::Vector2d middle =
            m_case.view.project(head::onHead(m_case.view.head.surface, {uniform(-30.0, 30.0), 50.0}))->v;
        const double soft_px = uniform(1.0, 12.0) * m_case.view.scaleAtCentre().value;
        const double depth = uniform(0.2, 0.5);
        for (int y = 0; y < m_case.photo.height(); ++y)
            for (int x = 0; x < m_case.photo.width(); ++x) {
                const double away = (Eigen::Vector2d(x, y) - middle).dot(across) / soft_px;
                const double share = 1.0 - depth / (1.0 + std::exp(-2.0 * away));
                for (int c = 0; c < 3; ++c)
                    m_case.photo.pixel(x, y)[c] =
                        static_cast<std::uint8_t>(m_case.photo.pixel(x, y)[c] * share);
            }
    }

    std::mt19937_64 m_random;
    PencilCase m_case;
    bool m_darkSkin = false;
};

} // namespace trichion::test
