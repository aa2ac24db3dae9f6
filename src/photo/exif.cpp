#include "photo/exif.h"

#include "photo/tiff_directory.h"

#include <array>
#include <charconv>

// Our own reader of a few dozen lines rather than libexif: the same directories must be read for TIFF files,
// whose EXIF may lie anywhere in the file (libexif looks at the first 64 kB only), and nothing of the rest is
// wanted.

namespace trichion::photo {

namespace {

constexpr std::uint16_t kOrientation = 0x0112;
constexpr std::uint16_t kExifDirectory = 0x8769;
constexpr std::uint16_t kDateTimeOriginal = 0x9003;
constexpr std::uint16_t kFocalLengthIn35mmFilm = 0xa405;
constexpr std::uint32_t kLongestFocal35_mm = 2000;

std::optional<int> digitsAt(const std::string& text, std::size_t at, std::size_t length) {
    int value = 0;
    const char* begin = text.data() + at;
    const auto [end, error] = std::from_chars(begin, begin + length, value);
    if (error != std::errc() || end != begin + length || value < 0)
        return std::nullopt;
    return value;
}

bool isWithin(std::optional<int> value, int low, int high) {
    return value && *value >= low && *value <= high;
}

// "YYYY:MM:DD HH:MM:SS" to ISO; cameras without a set clock write zeros or blanks, which is no date.
std::optional<std::string> isoFrom(const std::string& exifDate) {
    if (exifDate.size() < 19 || exifDate[4] != ':' || exifDate[7] != ':' || exifDate[10] != ' ' ||
        exifDate[13] != ':' || exifDate[16] != ':')
        return std::nullopt;
    const bool valid =
        isWithin(digitsAt(exifDate, 0, 4), 1900, 9999) && isWithin(digitsAt(exifDate, 5, 2), 1, 12) &&
        isWithin(digitsAt(exifDate, 8, 2), 1, 31) && isWithin(digitsAt(exifDate, 11, 2), 0, 23) &&
        isWithin(digitsAt(exifDate, 14, 2), 0, 59) && isWithin(digitsAt(exifDate, 17, 2), 0, 60);
    if (!valid)
        return std::nullopt;
    std::string iso = exifDate.substr(0, 19);
    iso[4] = iso[7] = '-';
    iso[10] = 'T';
    return iso;
}

} // namespace

ExifFacts exifFactsOf(std::span<const std::uint8_t> tiffBlock) {
    ExifFacts facts;
    const std::optional<TiffBlock> block = openTiffBlock(tiffBlock);
    const std::optional<TiffDirectory> main = block ? block->directoryAt(block->first) : std::nullopt;
    if (!main)
        return facts;
    const std::uint32_t orientation = main->numberOf(kOrientation, 1);
    if (orientation >= 1 && orientation <= 8)
        facts.orientation = static_cast<int>(orientation);
    const std::optional<TiffDirectory> exif = block->directoryAt(main->numberOf(kExifDirectory, 0));
    if (!exif)
        return facts;
    const std::uint32_t focal = exif->numberOf(kFocalLengthIn35mmFilm, 0);
    if (focal > 0 && focal <= kLongestFocal35_mm)
        facts.focal35_mm = static_cast<double>(focal);
    if (const TiffField* date = exif->find(kDateTimeOriginal))
        facts.takenOn = isoFrom(date->text());
    return facts;
}

} // namespace trichion::photo
