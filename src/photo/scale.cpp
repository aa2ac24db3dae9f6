#include "photo/scale.h"

#include "trichion/base/color.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::photo {

using base::Picture;

namespace {

/// The samples an output sample covers along one axis: whole ones between two partly covered ends.
struct Footprint {
    int first = 0;
    int last = 0; ///< inclusive
    float firstShare = 1.0F;
    float lastShare = 1.0F; ///< not used if first == last

    [[nodiscard]] float shareOf(int i) const {
        return i == first ? firstShare : i == last ? lastShare : 1.0F;
    }
};

// Exact in integers: output sample i covers [i * from, (i + 1) * from) in units of 1 / to.
std::vector<Footprint> footprints(std::int64_t from, std::int64_t to) {
    std::vector<Footprint> prints;
    for (std::int64_t i = 0; i < to; ++i) {
        const std::int64_t begin = i * from;
        const std::int64_t end = begin + from;
        Footprint print;
        print.first = static_cast<int>(begin / to);
        print.last = static_cast<int>((end - 1) / to);
        const std::int64_t firstEnd = std::min(end, (std::int64_t{print.first} + 1) * to);
        print.firstShare = static_cast<float>(firstEnd - begin) / static_cast<float>(to);
        print.lastShare = static_cast<float>(end - std::int64_t{print.last} * to) / static_cast<float>(to);
        prints.push_back(print);
    }
    return prints;
}

// Adds one input row, weighted, to the sums of an output row.
void addRow(const std::uint8_t* row, const std::vector<Footprint>& columns, float weight,
            std::vector<float>& sums) {
    const std::array<float, 256>& linear = base::linearTable();
    float* sum = sums.data();
    for (const Footprint& column : columns) {
        float blue = 0.0F;
        float green = 0.0F;
        float red = 0.0F;
        for (int x = column.first; x <= column.last; ++x) {
            const std::uint8_t* pixel = row + 4 * static_cast<std::size_t>(x);
            const float share = column.shareOf(x);
            blue += share * linear[pixel[0]];
            green += share * linear[pixel[1]];
            red += share * linear[pixel[2]];
        }
        *sum++ += weight * blue;
        *sum++ += weight * green;
        *sum++ += weight * red;
    }
}

void encodeRow(const std::vector<float>& sums, float area, std::uint8_t* row) {
    for (std::size_t x = 0; 3 * x < sums.size(); ++x) {
        for (std::size_t c = 0; c < 3; ++c)
            row[4 * x + c] = base::encodeSrgb8(sums[3 * x + c] / area);
        row[4 * x + 3] = 255;
    }
}

} // namespace

Picture scaledTo(const Picture& picture, int width) {
    const int newWidth = std::clamp(width, 1, std::max(1, picture.width()));
    if (picture.empty() || newWidth == picture.width())
        return picture;
    const double ratio = static_cast<double>(newWidth) / picture.width();
    const int newHeight = std::max(1, static_cast<int>(std::lround(ratio * picture.height())));
    const std::vector<Footprint> columns = footprints(picture.width(), newWidth);
    const std::vector<Footprint> rows = footprints(picture.height(), newHeight);
    const float area = static_cast<float>(static_cast<double>(picture.width()) / newWidth *
                                          (static_cast<double>(picture.height()) / newHeight));
    Picture scaled(newWidth, newHeight);
    base::parallelFor(newHeight, 0, {}, [&](int y) {
        const Footprint& covered = rows[static_cast<std::size_t>(y)];
        std::vector<float> sums(3 * columns.size());
        for (int source = covered.first; source <= covered.last; ++source)
            addRow(picture.row(source), columns, covered.shareOf(source), sums);
        encodeRow(sums, area, scaled.row(y));
    });
    return scaled;
}

} // namespace trichion::photo
