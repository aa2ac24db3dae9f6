#include "photo/orientation.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace trichion::photo {

using base::Picture;

namespace {

constexpr std::size_t kPixelBytes = 4;
constexpr int kTile_px = 32;

void mirrorRow(std::uint8_t* row, int width) {
    for (int left = 0, right = width - 1; left < right; ++left, --right)
        std::swap_ranges(row + kPixelBytes * static_cast<std::size_t>(left),
                         row + kPixelBytes * static_cast<std::size_t>(left + 1),
                         row + kPixelBytes * static_cast<std::size_t>(right));
}

void mirrorLeftRight(Picture& picture) {
    for (int y = 0; y < picture.height(); ++y)
        mirrorRow(picture.row(y), picture.width());
}

void mirrorTopBottom(Picture& picture) {
    for (int top = 0, bottom = picture.height() - 1; top < bottom; ++top, --bottom)
        std::swap_ranges(picture.row(top), picture.row(top) + picture.stride(), picture.row(bottom));
}

// By tiles, so that neither side of the copy walks through memory with a row's stride.
Picture transposed(const Picture& picture) {
    Picture turned(picture.height(), picture.width());
    for (int top = 0; top < picture.height(); top += kTile_px)
        for (int left = 0; left < picture.width(); left += kTile_px)
            for (int y = top; y < std::min(top + kTile_px, picture.height()); ++y)
                for (int x = left; x < std::min(left + kTile_px, picture.width()); ++x)
                    std::memcpy(turned.pixel(y, x), picture.pixel(x, y), kPixelBytes);
    return turned;
}

} // namespace

Picture upright(Picture picture, int orientation) {
    // EXIF 2.3, 4.6.4 A: 5..8 have rows and columns exchanged; the rest is mirrors of that.
    if (orientation >= 5 && orientation <= 8)
        picture = transposed(picture);
    if (orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7)
        mirrorLeftRight(picture);
    if (orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8)
        mirrorTopBottom(picture);
    return picture;
}

} // namespace trichion::photo
