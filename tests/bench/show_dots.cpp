// Pictures of a set of dots for the eye and for docs/method/stipple.md.
//
//   trichion_show_dots FOLDER [--set FILE.dots] [--scale PIXELS_PER_MM] [DENSITY...]
//
// writes dots-six-sides-DENSITY.png for each density (dots per cm2; 90 unless told): front, back, top above
// left, right, underside of the mean head, and dots-spectrum.svg: power and anisotropy of five densities.

#include "bench/possible_dots.h"
#include "support/dot_spectrum.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/base/units.h"

#include <QImage>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace trichion;

constexpr std::size_t kLargestFile_bytes = 64'000'000;
constexpr double kDotRadius_mm = 0.15;
constexpr double kMargin_mm = 3.0;
constexpr double kDocumentedDensity = 90.0;
constexpr int kSub = 4;    // samples along a pixel
constexpr int kLevels = 9; // of grey, so that the file stays small

struct Request {
    std::filesystem::path folder;
    std::string set;
    double pxPerMm = 2.0;
    std::vector<double> densities;
};

Request requestOf(int argc, char** argv) {
    Request request{argv[1], {}, 2.0, {}};
    for (int i = 2; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--set" && i + 1 < argc)
            request.set = argv[++i];
        else if (word == "--scale" && i + 1 < argc)
            request.pxPerMm = std::atof(argv[++i]);
        else
            request.densities.push_back(std::atof(argv[i]));
    }
    return request;
}

/// A side of the head: its rows name the picture's right, its up and what faces the eye, in the head frame.
using Side = Eigen::Matrix3d;

std::array<Side, 6> sides() {
    std::array<Side, 6> all;
    all[0] << 1, 0, 0, 0, 1, 0, 0, 0, 1;   // front
    all[1] << -1, 0, 0, 0, 1, 0, 0, 0, -1; // back
    all[2] << -1, 0, 0, 0, 0, 1, 0, 1, 0;  // top
    all[3] << 0, 0, -1, 0, 1, 0, 1, 0, 0;  // left
    all[4] << 0, 0, 1, 0, 1, 0, -1, 0, 0;  // right
    all[5] << 1, 0, 0, 0, 0, 1, 0, -1, 0;  // underside
    return all;
}

/// Black discs on white, counted in samples of a pixel.
class Sheet {
  public:
    Sheet(int width, int height) : m_width(width), m_height(height) {
        m_samples.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * kSub * kSub, 0);
    }

    void disc(double x_px, double y_px, double radius_px) {
        const int x0 = std::max(0, static_cast<int>(std::floor((x_px - radius_px) * kSub)));
        const int y0 = std::max(0, static_cast<int>(std::floor((y_px - radius_px) * kSub)));
        const int x1 = std::min(m_width * kSub - 1, static_cast<int>((x_px + radius_px) * kSub));
        const int y1 = std::min(m_height * kSub - 1, static_cast<int>((y_px + radius_px) * kSub));
        for (int y = y0; y <= y1; ++y)
            for (int x = x0; x <= x1; ++x)
                if (std::hypot((x + 0.5) / kSub - x_px, (y + 0.5) / kSub - y_px) < radius_px)
                    m_samples[indexOf(x, y)] = 1;
    }

    [[nodiscard]] QImage picture() const {
        QImage image(m_width, m_height, QImage::Format_Indexed8);
        for (int level = 0; level < kLevels; ++level) {
            const int grey = 255 - 255 * level / (kLevels - 1);
            image.setColor(level, qRgb(grey, grey, grey));
        }
        for (int y = 0; y < m_height; ++y)
            for (int x = 0; x < m_width; ++x)
                image.scanLine(y)[x] = static_cast<uchar>(levelOf(x, y));
        return image;
    }

  private:
    [[nodiscard]] std::size_t indexOf(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width * kSub) +
               static_cast<std::size_t>(x);
    }
    [[nodiscard]] int levelOf(int x, int y) const {
        int covered = 0;
        for (int dy = 0; dy < kSub; ++dy)
            for (int dx = 0; dx < kSub; ++dx)
                covered += m_samples[indexOf(x * kSub + dx, y * kSub + dy)];
        return (covered * (kLevels - 1) + kSub * kSub / 2) / (kSub * kSub);
    }

    int m_width;
    int m_height;
    std::vector<std::uint8_t> m_samples;
};

QImage sixSides(const std::vector<Eigen::Vector3d>& dots, const head::Ellipsoid& surface, double pxPerMm) {
    const double tile_mm = 2.0 * (surface.halfAxes_mm().maxCoeff() + kMargin_mm);
    const int tile_px = static_cast<int>(std::ceil(tile_mm * pxPerMm));
    Sheet sheet(3 * tile_px, 2 * tile_px);
    int tile = 0;
    for (const Side& side : sides()) {
        const double left_px = (tile % 3 + 0.5) * tile_px;
        const double top_px = (tile / 3 + 0.5) * tile_px;
        ++tile;
        for (const Eigen::Vector3d& dot : dots) {
            const Eigen::Vector3d seen = side * dot;
            if (seen.z() > 0.0)
                sheet.disc(left_px + seen.x() * pxPerMm, top_px - seen.y() * pxPerMm,
                           kDotRadius_mm * pxPerMm);
        }
    }
    return sheet.picture();
}

// --- the spectrum
// ---------------------------------------------------------------------------------------------------

constexpr std::array<double, 5> kSpectrumDensities = {30.0, 60.0, 90.0, 150.0, 300.0};
constexpr std::array<const char*, 5> kColours = {"#1b6ca8", "#2a9d5c", "#c98a1b", "#b5432f", "#6b3fa0"};
constexpr double kHighest = 3.0;

/// A diagram's frame on the page and the values that its edges stand for.
struct Panel {
    double left, top, width, height;
    double lowest, highest;
    [[nodiscard]] double x(double frequency) const { return left + width * frequency / kHighest; }
    [[nodiscard]] double y(double value) const {
        const double kept = std::clamp(value, lowest, highest);
        return top + height * (1.0 - (kept - lowest) / (highest - lowest));
    }
};

void drawFrame(std::ostream& svg, const Panel& panel, double step, const char* title) {
    svg << "<text x='" << panel.left << "' y='" << panel.top - 10 << "' class='title'>" << title
        << "</text>\n";
    for (double value = panel.lowest; value <= panel.highest + 1e-9; value += step)
        svg << "<line x1='" << panel.left << "' x2='" << panel.left + panel.width << "' y1='"
            << panel.y(value) << "' y2='" << panel.y(value) << "' class='grid'/><text x='" << panel.left - 6
            << "' y='" << panel.y(value) + 4 << "' class='end'>" << value << "</text>\n";
    for (double frequency = 0.0; frequency <= kHighest + 1e-9; frequency += 0.5)
        svg << "<text x='" << panel.x(frequency) << "' y='" << panel.top + panel.height + 16
            << "' class='middle'>" << frequency << "</text>\n";
}

template<class ValueOf>
void drawCurve(std::ostream& svg, const Panel& panel, const test::Spectrum& spectrum, const char* colour,
               const ValueOf& valueOf) {
    svg << "<polyline fill='none' stroke='" << colour << "' stroke-width='1.5' points='";
    for (const test::SpectrumRing& ring : spectrum.rings)
        svg << std::lround(10.0 * panel.x(ring.frequency)) / 10.0 << ','
            << std::lround(10.0 * panel.y(valueOf(ring))) / 10.0 << ' ';
    svg << "'/>\n";
}

std::string spectrumPage(const bench::PossibleDots& dots, const head::Ellipsoid& surface) {
    const Panel power{50, 40, 560, 240, 0.0, 3.5};
    const Panel direction{50, 340, 560, 120, -2.0, 4.0};
    std::ostringstream svg;
    svg << "<svg xmlns='http://www.w3.org/2000/svg' width='760' height='500' viewBox='0 0 760 500'>\n"
           "<style>text{font:12px sans-serif;fill:#222}.title{font-size:13px;font-weight:bold}"
           ".end{text-anchor:end}.middle{text-anchor:middle}.grid{stroke:#ddd}</style>\n"
           "<rect width='760' height='500' fill='#fff'/>\n";
    drawFrame(svg, power, 0.5, "Power of the dots (white noise 1)");
    drawFrame(svg, direction, 2.0, "Anisotropy, dB (no direction 0)");
    svg << "<text x='330' y='492' class='middle'>frequency / principal frequency</text>\n";
    for (std::size_t k = 0; k < kSpectrumDensities.size(); ++k) {
        const test::Density density = test::evenDensity(kSpectrumDensities[k]);
        const test::Spectrum spectrum =
            test::powerSpectrum(test::HeadSkin(surface), bench::dotsOn(dots, density), density, kHighest);
        drawCurve(svg, power, spectrum, kColours[k],
                  [](const test::SpectrumRing& ring) { return ring.power; });
        drawCurve(svg, direction, spectrum, kColours[k],
                  [](const test::SpectrumRing& ring) { return ring.anisotropy_dB; });
        svg << "<text x='630' y='" << 60 + 18 * k << "' fill='" << kColours[k]
            << "' style='fill:" << kColours[k] << "'>" << kSpectrumDensities[k] << " dots/cm2</text>\n";
    }
    svg << "</svg>\n";
    return svg.str();
}

int run(const Request& request) {
    const auto set = request.set.empty()
                         ? stipple::rankedSetOf(stipple::kNewestEngine)
                         : std::make_shared<const stipple::RankedSet>(
                               stipple::decodeRankedSet(base::readFile(request.set, kLargestFile_bytes)));
    const head::Ellipsoid surface = head::meanHead().surface;
    const bench::PossibleDots dots = bench::carriedTo(surface, *set);
    const auto draw = [&](double density, const std::string& name) {
        const QImage image =
            sixSides(bench::dotsOn(dots, test::evenDensity(density)), surface, request.pxPerMm);
        if (!image.save(QString::fromStdString((request.folder / name).string()), "PNG", 0))
            throw base::Error(base::ErrorCode::OutputWriteFailed, {{"path", name}});
    };
    for (const double density : request.densities)
        draw(density, "dots-six-sides-" + std::to_string(std::lround(density)) + ".png");
    if (request.densities.empty())
        draw(kDocumentedDensity, "dots-six-sides.png");
    base::durableWrite(request.folder / "dots-spectrum.svg", spectrumPage(dots, surface));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: trichion_show_dots FOLDER [--set FILE.dots] [--scale PIXELS_PER_MM] "
                             "[DENSITY...]\n");
        return 2;
    }
    try {
        return run(requestOf(argc, argv));
    } catch (const base::Error& error) {
        std::fprintf(stderr, "trichion_show_dots: %s\n", error.what());
        return 2;
    }
}
