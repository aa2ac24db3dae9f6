// The fit of a head to a decoded 12 MP photo against the decoding of its JPEG, and of five photos against
// one; then how near the fits come to the truth.

#include "bench/head_table.h"
#include "bench/stopwatch.h"
#include "photo/decode.h"
#include "photo/encode.h"
#include "trichion/base/parallel.h"
#include "trichion/imaging/fit_head.h"
#include "trichion/imaging/fit_photo.h"

#include <QImage>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace trichion;

constexpr int kRuns = 5;
constexpr int kSide_px = 3464; // 12 MP

base::Picture pictureOf(const QImage& image) {
    base::Picture picture(image.width(), image.height());
    for (int y = 0; y < picture.height(); ++y)
        std::memcpy(picture.row(y), image.constScanLine(y), picture.stride());
    return picture;
}

base::Picture enlarged(const std::string& name) {
    return pictureOf(QImage(QString::fromStdString(TRICHION_SOURCE "/resources/samples/" + name + ".png"))
                         .convertToFormat(QImage::Format_RGB32)
                         .scaled(kSide_px, kSide_px, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

struct Shot {
    base::Picture picture;
    imaging::FitRequest request;
};

/// Five photos of one head: the three samples and two of them again, as other photos would be.
std::vector<Shot> fiveShots() {
    std::vector<Shot> shots;
    for (const char* name :
         {"scan_front", "scan_threequarter", "scan_top", "scan_front", "scan_threequarter"}) {
        Shot shot{enlarged(name), {}};
        if (std::string(name) == "scan_top")
            shot.request.kind = head::ViewKind::Top;
        shots.push_back(std::move(shot));
    }
    return shots;
}

imaging::PhotoFit fitOf(const Shot& shot) {
    return imaging::fitPhoto(
        shot.picture, {std::string(64, '0'), shot.picture.width(), shot.picture.height()}, shot.request, {});
}

imaging::HeadFit fitAll(const std::vector<Shot>& shots) {
    std::vector<std::optional<imaging::PhotoFit>> each(shots.size());
    std::vector<imaging::ScalpTexture> textures;
    for (const Shot& shot : shots)
        textures.push_back({{}, {}, head::View{{}, {}, head::meanHead(), {}, {}}});
    base::parallelFor(static_cast<int>(shots.size()), 0, {}, [&](int i) {
        const auto k = static_cast<std::size_t>(i);
        each[k] = fitOf(shots[k]);
        textures[k] = imaging::scalpTextureOf(shots[k].picture, each[k]->view);
    });
    std::vector<imaging::PhotoFit> fits;
    for (std::optional<imaging::PhotoFit>& fit : each)
        fits.push_back(std::move(*fit));
    return imaging::fitHead(std::move(fits), textures, {}, std::nullopt);
}

base::Picture sample(const std::string& name) {
    return pictureOf(QImage(QString::fromStdString(TRICHION_SOURCE "/resources/samples/" + name + ".png"))
                         .convertToFormat(QImage::Format_RGB32));
}

void printTable() {
    std::vector<imaging::PhotoFit> fits;
    std::vector<imaging::ScalpTexture> textures;
    for (const char* name : {"scan_front", "scan_threequarter", "scan_top"}) {
        Shot shot{sample(name), {}};
        if (std::string(name) == "scan_top")
            shot.request.kind = head::ViewKind::Top;
        fits.push_back(fitOf(shot));
        textures.push_back(imaging::scalpTextureOf(shot.picture, fits.back().view));
    }
    bench::printHeadTable(fits, textures);
}

} // namespace

int main() {
    const std::vector<Shot> shots = fiveShots();
    const std::vector<std::uint8_t> jpeg = photo::encodeJpeg(shots.front().picture, 92, {});
    const double decode = bench::medianMs(kRuns, [&] { (void)photo::decodePhoto(jpeg, "bench.jpg", {}); });
    std::printf("12 MP, medians of %d runs; x = decodings of the JPEG\n", kRuns);
    bench::printRow("decode JPEG", decode, decode);
    const double one = bench::medianMs(kRuns, [&] { (void)fitOf(shots.front()); });
    bench::printRow("fit one photo (front)", one, decode);
    bench::printRow("fit one photo (top, kind said)", bench::medianMs(kRuns, [&] { (void)fitOf(shots[2]); }),
                    decode);
    const double five = bench::medianMs(2, [&] { (void)fitAll(shots); });
    bench::printRow("fit five photos as one head", five, decode);
    std::printf("five photos / one: %.2f (aim <= 5); one / decode: %.2f (aim <= 5)\n", five / one,
                one / decode);
    printTable();
    return 0;
}
