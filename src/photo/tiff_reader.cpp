#include "photo/limits.h"
#include "photo/qt_reader.h"
#include "photo/tiff_directory.h"

#include <algorithm>

namespace trichion::photo {

namespace {

enum Tag : std::uint16_t {
    kWidth = 256,
    kHeight = 257,
    kBitsPerSample = 258,
    kPhotometric = 262,
    kStripOffsets = 273,
    kSamplesPerPixel = 277,
    kStripByteCounts = 279,
    kTileWidth = 322,
    kTileHeight = 323,
    kTileOffsets = 324,
    kTileByteCounts = 325,
    kSampleFormat = 339,
    kProfile = 34675,
};

enum Photometric : std::uint32_t { kWhiteIsZero = 0, kBlackIsZero = 1, kRgb = 2, kPalette = 3 };
constexpr std::uint32_t kUnsignedSamples = 1;
constexpr std::uint32_t kMostSamples = 5;

// libtiff would read missing parts as grey or black in some layouts: every strip or tile must lie inside the
// file.
bool isWhole(const TiffBlock& block, const TiffDirectory& directory) {
    const bool tiled = directory.find(kTileOffsets) != nullptr;
    const TiffField* offsets = directory.find(tiled ? kTileOffsets : kStripOffsets);
    const TiffField* lengths = directory.find(tiled ? kTileByteCounts : kStripByteCounts);
    if (!offsets || !lengths || offsets->count != lengths->count)
        return false;
    for (std::size_t i = 0; i < offsets->count; ++i) {
        const std::optional<std::uint32_t> offset = offsets->number(i);
        const std::optional<std::uint32_t> length = lengths->number(i);
        if (!offset || !length || *length == 0 || !block.view.part(*offset, *length))
            return false;
    }
    return true;
}

void requireReadableColour(const TiffDirectory& directory, const std::string& name) {
    const std::uint32_t photometric = directory.numberOf(kPhotometric, kRgb);
    if (photometric == 5)
        throwColourUnsupported(name, "CMYK TIFF");
    if (photometric > kPalette)
        throwColourUnsupported(name, "a TIFF that is neither RGB nor grey");
    if (directory.numberOf(kSampleFormat, kUnsignedSamples) != kUnsignedSamples)
        throwColourUnsupported(name, "floating-point TIFF");
    const std::uint32_t bits = directory.numberOf(kBitsPerSample, 1);
    if (bits > 16 || directory.numberOf(kSamplesPerPixel, 1) > kMostSamples)
        throwColourUnsupported(name, "a TIFF with unusual samples");
}

void requireReadableTiles(const TiffDirectory& directory, const std::string& name) {
    const std::uint64_t width = directory.numberOf(kTileWidth, 1);
    const std::uint64_t height = directory.numberOf(kTileHeight, 1);
    if (width > kSideLimit_px || height > kSideLimit_px || width * height > kPixelLimit)
        throwTruncated(name);
}

} // namespace

RawPhoto readTiff(const PhotoSource& source) {
    const std::optional<TiffBlock> block = openTiffBlock(source.bytes);
    const std::optional<TiffDirectory> directory = block ? block->directoryAt(block->first) : std::nullopt;
    if (!directory || !directory->find(kWidth) || !directory->find(kHeight))
        throwTruncated(source.name);
    requireReadableSize(directory->numberOf(kWidth, 0), directory->numberOf(kHeight, 0), source.name);
    requireReadableColour(*directory, source.name);
    requireReadableTiles(*directory, source.name);
    if (!isWhole(*block, *directory))
        throwTruncated(source.name);

    RawPhoto photo;
    if (directory->numberOf(kPhotometric, kRgb) <= kBlackIsZero)
        photo.model = ColourModel::Grey;
    if (const TiffField* profile = directory->find(kProfile)) {
        const auto bytes = *profile->value.part(0, profile->value.size());
        photo.profile.assign(bytes.begin(), bytes.end());
    }
    if (directory->next != 0)
        photo.findings.push_back({base::FindingCode::PhotoAnimated, {}});
    takePixels(readWithQt(source, QtFormat::Tiff), photo);
    return photo;
}

} // namespace trichion::photo
