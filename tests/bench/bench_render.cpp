// Drawing dots into a 12 MP photo: the bars of the preview, as ratios in one run. Prints, judges nothing.

#include "bench/stopwatch.h"
#include "photo/decode.h"
#include "photo/encode.h"
#include "photo/scale.h"
#include "trichion/base/hash.h"
#include "trichion/base/parallel.h"
#include "trichion/design/edit.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/imaging/hair.h"
#include "trichion/render/preview.h"

#include <QImage>
#include <QPainter>
#include <cmath>
#include <cstring>
#include <ctime>
#include <fstream>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

namespace {

using namespace trichion;

constexpr int kRuns = 9;
constexpr int kSide_px = 3464;      // 12 MP
constexpr int kLargeSide_px = 4899; // 24 MP
constexpr int kDots = 50'000;
constexpr int kThreads = 2;
constexpr int kWindow_px = 1000;
constexpr double kFrame_ms = 1000.0 / 60.0;

/// Processor time of all threads in ms: on a busy machine the ratio of these is the one to read.
double processor_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// Medians of the clock and of the processor.
struct Time {
    double clock_ms = 0.0;
    double processor_ms = 0.0;
};

template<class Work>
Time median(int runs, const Work& work) {
    work();
    std::vector<double> clock;
    std::vector<double> processor;
    for (int run = 0; run < runs; ++run) {
        const double before = processor_ms();
        clock.push_back(bench::onceMs(work));
        processor.push_back(processor_ms() - before);
    }
    return {bench::medianOf(clock), bench::medianOf(processor)};
}

base::Picture sampleOf(int side_px) {
    const QImage sample = QImage(TRICHION_SOURCE "/resources/samples/scan_front.png")
                              .convertToFormat(QImage::Format_RGB32)
                              .scaled(side_px, side_px, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    base::Picture picture(sample.width(), sample.height());
    for (int y = 0; y < picture.height(); ++y)
        std::memcpy(picture.row(y), sample.constScanLine(y), picture.stride());
    return picture;
}

/// Dots of 0.5 mm (2.5 px radius at 10 px/mm) all over the scalp that is seen above the brows.
stipple::Placement manyDots(const head::View& view) {
    stipple::Placement placement;
    placement.dots.reserve(kDots);
    const auto centre = view.project(base::HeadPoint())->v;
    const double reach = 100.0 * view.scaleAtCentre().value;
    for (std::uint32_t i = 0; placement.dots.size() < kDots; ++i) {
        const double u = base::unitFrom(base::hashOf(1, 1, i));
        const double v = base::unitFrom(base::hashOf(1, 2, i));
        const Eigen::Vector2d pixel(centre.x() + (2.0 * u - 1.0) * reach, centre.y() - v * reach);
        const auto point = view.lift(base::ImagePoint(pixel));
        if (!point || view.facing(*point) < 0.1)
            continue;
        stipple::Dot dot;
        dot.id = i;
        dot.position = *point;
        dot.normal = view.head.surface.normalAt(*point);
        dot.diameter_mm = 0.5;
        placement.dots.push_back(dot);
    }
    return placement;
}

/// The rectangle of tiles with dots, as one pass over its pixels in place on as many threads.
Time onePass(base::Picture& picture, const base::PixelRect& area) {
    return median(kRuns, [&] {
        base::parallelFor(kThreads, kThreads, {}, [&](int part) {
            const int from = area.y + area.height * part / kThreads;
            const int to = area.y + area.height * (part + 1) / kThreads;
            for (int y = from; y < to; ++y) {
                std::uint8_t* const samples = picture.pixel(area.x, y);
                for (int i = 0; i < 4 * area.width; ++i)
                    samples[i] = static_cast<std::uint8_t>(samples[i] ^ 1U);
            }
        });
    });
}

Time circles(const render::VisibleDots& dots, const base::Picture& photo) {
    cv::Mat picture(photo.height(), photo.width(), CV_8UC4, cv::Scalar(200, 200, 200, 255));
    return median(kRuns, [&] {
        for (const render::VisibleDot& dot : dots.dots())
            cv::circle(picture, cv::Point(static_cast<int>(dot.x * 16.0F), static_cast<int>(dot.y * 16.0F)),
                       40, cv::Scalar(0, 0, 0), cv::FILLED, cv::LINE_AA, 4);
    });
}

Time painted(const render::VisibleDots& dots, const base::Picture& photo) {
    QImage picture(photo.width(), photo.height(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::lightGray);
    return median(3, [&] {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        for (const render::VisibleDot& dot : dots.dots())
            painter.drawEllipse(QPointF(static_cast<double>(dot.x), static_cast<double>(dot.y)), 2.5, 2.5);
    });
}

/// `of`: what it is compared with.
void row(const std::string& name, const Time& time, const Time& other, const std::string& of,
         const std::string& bar = "") {
    std::printf("%-52s %9.2f ms %9.2f ms of processor", name.c_str(), time.clock_ms, time.processor_ms);
    if (!of.empty())
        std::printf("  %7.2f x %s (%.2f by processor) %s", time.clock_ms / other.clock_ms, of.c_str(),
                    time.processor_ms / other.processor_ms, bar.c_str());
    std::printf("\n");
}

/// Peak of resident memory in kB since the last reset.
double peak_kB() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0)
            return std::stod(line.substr(6));
    return 0.0;
}
void resetPeak() {
    std::ofstream("/proc/self/clear_refs") << "5";
}

void fullAndDirty(const render::PreparedPhoto& prepared, const design::Design& design) {
    const stipple::Placement placement = manyDots(prepared.view());
    const render::VisibleDots dots(placement, design, prepared, {});
    const render::VisibleDots none(stipple::Placement{}, design, prepared, {});
    base::Picture scratch = prepared.photo();
    const Time pass = onePass(scratch, dots.bounds());
    std::printf("%zu dots in view, tiles of %d x %d px\n", dots.dots().size(), dots.bounds().width,
                dots.bounds().height);
    row("one read-modify-write pass over the treated tiles", pass, pass, "");
    base::Picture picture = prepared.photo();
    const Time full =
        median(kRuns, [&] { picture = render::renderChanges(prepared, std::move(picture), none, dots, {}); });
    row("full render of the treated tiles", full, pass, "pass", "bar 12");
    const Time whole = median(kRuns, [&] { (void)render::renderPreview(prepared, dots, {}); });
    row("the same with a new copy of the photo", whole, pass, "pass");
    const Time found =
        median(kRuns, [&] { const render::DotPlaces again(placement, prepared.view(), prepared.warp()); });
    row("find the dots in the picture", found, {}, "");
    const render::DotPlaces places(placement, prepared.view(), prepared.warp());
    row("shape the dots",
        median(kRuns, [&] { const render::VisibleDots again(placement, design, prepared, {}, places); }), {},
        "");
    row("cv::circle, LINE_AA, shift 4, plain black", circles(dots, prepared.photo()), full, "full render");
    row("QPainter ellipses, plain black", painted(dots, prepared.photo()), full, "full render");
}

void handleMoved(const render::PreparedPhoto& prepared, const design::Design& design) {
    const auto head =
        std::make_shared<const stipple::HeadDots>(design.head.surface, design.seed, design.engine);
    stipple::DotPlacer placer(head);
    design::Design moved = design;
    moved.hairline.points[moved.hairline.points.size() / 3].front_deg += 1.5;
    const render::VisibleDots before(placer.place(design), design, prepared, {});
    const render::VisibleDots after(placer.place(moved), moved, prepared, {});
    const render::VisibleDots none(stipple::Placement{}, design, prepared, {});
    base::Picture picture = render::renderPreview(prepared, before, {});
    const Time full = median(
        kRuns, [&] { picture = render::renderChanges(prepared, std::move(picture), none, before, {}); });
    bool there = false;
    const Time dirty = median(kRuns, [&] {
        picture = render::renderChanges(prepared, std::move(picture), there ? after : before,
                                        there ? before : after, {});
        there = !there;
    });
    row("full render of the proposed design", full, full, "");
    row("a hairline handle moved by 2 mm: tiles that differ", dirty, full, "full render", "bar 0.25");
    int pixels = 0;
    for (const base::PixelRect& area : after.areasThatDiffer(before))
        pixels += area.width * area.height;
    std::printf("%d px of a treated rectangle of %d px\n", pixels,
                before.bounds().width * before.bounds().height);
}

void otherAge(const render::PreparedPhoto& large, const std::optional<base::FloatMap>& person,
              const design::Design& design) {
    const double factor = static_cast<double>(kWindow_px) / large.photo().width();
    const auto small = std::make_shared<const base::Picture>(photo::scaledTo(large.photo(), kWindow_px));
    const render::PreparedPhoto prepared(small, render::scaledView(large.view(), factor), person);
    const cv::Mat source(large.photo().height(), large.photo().width(), CV_8UC4,
                         const_cast<std::uint8_t*>(large.photo().row(0)));
    const Time resize = median(kRuns, [&] {
        cv::Mat scaled;
        cv::resize(source, scaled, cv::Size(small->width(), small->height()), 0, 0, cv::INTER_AREA);
    });
    const stipple::Placement many = manyDots(prepared.view());
    const stipple::Placement placed =
        stipple::placeDots(design, stipple::HeadDots(design.head.surface, design.seed, design.engine));
    for (const bool isProposed : {false, true}) {
        const stipple::Placement& placement = isProposed ? placed : many;
        const render::DotPlaces places(placement, prepared.view(), prepared.warp());
        double days = 28.0;
        const Time age = median(kRuns, [&] {
            render::Look look;
            look.age.days = base::Days(days += 100.0);
            const render::VisibleDots dots(placement, design, prepared, look, places);
            (void)render::renderPreview(prepared, dots, {});
        });
        row(std::string("another age at window size, ") +
                (isProposed ? "the proposed design" : "50,000 dots"),
            age, {kFrame_ms, kThreads * kFrame_ms}, "60 Hz frame", "bar 0.5");
        row("  beside cv::resize of the photo to that size", resize, age, "it");
    }
}

void oncePerPhoto(const std::shared_ptr<const base::Picture>& picture, const imaging::PhotoFit& fit) {
    const std::vector<std::uint8_t> jpeg = photo::encodeJpeg(*picture, 92, {});
    const Time decode = median(kRuns, [&] { (void)photo::decodePhoto(jpeg, "bench.jpg", {}); });
    row("decode of the JPEG", decode, decode, "");
    const Time hair = median(3, [&] { (void)imaging::seeHair(*picture, fit.view); });
    const imaging::HairSight sight = imaging::seeHair(*picture, fit.view);
    const Time light = median(3, [&] {
        const render::PreparedPhoto again(picture, fit.view, fit.personProbability, sight.probability);
    });
    row("once per photo: hair", hair, decode, "decode");
    row("once per photo: light, shine, texture, masks", light, decode, "decode");
    row("once per photo, together", {hair.clock_ms + light.clock_ms, hair.processor_ms + light.processor_ms},
        decode, "decode", "bar 6");
}

void memory() {
    const double photo_kB = 4.0 * kLargeSide_px * kLargeSide_px / 1024.0;
    const std::vector<std::uint8_t> jpeg = photo::encodeJpeg(sampleOf(kLargeSide_px), 92, {});
    resetPeak();
    const double idle = peak_kB();
    const auto photo =
        std::make_shared<const base::Picture>(photo::decodePhoto(jpeg, "bench.jpg", {}).pixels);
    const imaging::PhotoFit fit =
        imaging::fitPhoto(*photo, {std::string(64, '0'), photo->width(), photo->height()}, {}, {});
    const double fitted = peak_kB();
    resetPeak();
    const render::PreparedPhoto prepared(photo, fit.view, fit.personProbability);
    const design::Design design = design::proposeDesign(fit.view.head);
    const stipple::Placement placement =
        stipple::placeDots(design, stipple::HeadDots(design.head.surface, design.seed, design.engine));
    const base::Picture result =
        render::renderPreview(prepared, render::VisibleDots(placement, design, prepared, {}), {});
    const double drawn = peak_kB();
    std::printf(
        "24 MP: peak %.0f MB over the idle program to decode and fit, %.0f MB to prepare and draw = %.2f x 4 "
        "bytes a pixel (bar 4)\n",
        (fitted - idle) / 1024.0, (drawn - idle) / 1024.0, (drawn - idle) / photo_kB);
}

} // namespace

int main() {
    base::setDefaultThreads(kThreads);
    const auto picture = std::make_shared<const base::Picture>(sampleOf(kSide_px));
    const imaging::PhotoFit fit =
        imaging::fitPhoto(*picture, {std::string(64, '0'), picture->width(), picture->height()}, {}, {});
    const render::PreparedPhoto prepared(picture, fit.view, fit.personProbability);
    const design::Design design = design::proposeDesign(fit.view.head);
    std::printf("12 MP, %.1f px/mm, %d threads, medians\n", fit.view.scaleAtCentre().value, kThreads);
    fullAndDirty(prepared, design);
    handleMoved(prepared, design);
    otherAge(prepared, fit.personProbability, design);
    oncePerPhoto(picture, fit);
    memory();
    return 0;
}
