// The whole way from a 12 MP photo to a preview, stage by stage, against one read-modify-write pass over the
// photo's pixels (the physical limit of anything that touches them all) in the same run.

#include "bench/stopwatch.h"
#include "photo/decode.h"
#include "photo/encode.h"
#include "trichion/base/parallel.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/render/preview.h"

#include <QImage>
#include <cstring>
#include <memory>

namespace {

using namespace trichion;

constexpr int kRuns = 7;
constexpr int kSide_px = 3464; // 12 MP

base::Picture enlargedSample() {
    const QImage sample = QImage(TRICHION_SOURCE "/resources/samples/scan_front.png")
                              .convertToFormat(QImage::Format_RGB32)
                              .scaled(kSide_px, kSide_px, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    base::Picture picture(sample.width(), sample.height());
    for (int y = 0; y < picture.height(); ++y)
        std::memcpy(picture.row(y), sample.constScanLine(y), picture.stride());
    return picture;
}

double onePass(base::Picture& picture) {
    return bench::medianMs(kRuns, [&] {
        std::uint8_t* const samples = picture.row(0);
        const std::size_t count = picture.samples().size();
        for (std::size_t i = 0; i < count; ++i)
            samples[i] = static_cast<std::uint8_t>(samples[i] ^ 1U);
    });
}

} // namespace

int main() {
    base::Picture scratch = enlargedSample();
    const std::vector<std::uint8_t> jpeg = photo::encodeJpeg(scratch, 92, {});
    const auto picture = std::make_shared<const base::Picture>(scratch);
    const double pass = onePass(scratch);
    std::printf("12 MP, %d threads, medians of %d runs; x = passes over the pixels\n", base::defaultThreads(),
                kRuns);
    bench::printRow("one read-modify-write pass", pass, pass);
    bench::printRow("decode JPEG",
                    bench::medianMs(kRuns, [&] { (void)photo::decodePhoto(jpeg, "bench.jpg", {}); }), pass);

    const head::PhotoIdentity identity{std::string(64, '0'), picture->width(), picture->height()};
    imaging::PhotoFit fit{imaging::fitPhoto(*picture, identity, {}, {})};
    bench::printRow("fit the head",
                    bench::medianMs(3, [&] { (void)imaging::fitPhoto(*picture, identity, {}, {}); }), pass);

    const design::Design design = design::proposeDesign(fit.view.head);
    const stipple::HeadDots dots(fit.view.head.surface, design.seed, design.engine);
    bench::printRow(
        "carry the dots to the head",
        bench::medianMs(
            kRuns, [&] { const stipple::HeadDots again(fit.view.head.surface, design.seed, design.engine); }),
        pass);
    const stipple::Placement placement = stipple::placeDots(design, dots);
    bench::printRow("place the dots of a design",
                    bench::medianMs(kRuns, [&] { (void)stipple::placeDots(design, dots); }), pass);
    const render::PreparedPhoto prepared(picture, fit.view, fit.personProbability);
    bench::printRow(
        "prepare the photo's light",
        bench::medianMs(kRuns,
                        [&] { const render::PreparedPhoto again(picture, fit.view, fit.personProbability); }),
        pass);
    const render::VisibleDots visible(placement, design, fit.view, {}, prepared.warp());
    bench::printRow("find and shape the visible dots",
                    bench::medianMs(kRuns,
                                    [&] {
                                        const render::VisibleDots again(placement, design, fit.view, {},
                                                                        prepared.warp());
                                    }),
                    pass);
    bench::printRow("render at full resolution",
                    bench::medianMs(kRuns, [&] { (void)render::renderPreview(prepared, visible, {}); }),
                    pass);
    std::printf("%zu dots in view\n", visible.dots().size());
    return 0;
}
