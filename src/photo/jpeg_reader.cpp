#include "photo/byte_view.h"
#include "photo/limits.h"
#include "photo/raw_photo.h"
#include "trichion/base/parallel.h"

#include <array>
#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>
#include <optional>
#include <utility>

// After jpeglib.h, whose settings decide the numbers of the messages.
#include <jerror.h>

// libjpeg itself rather than QImageReader: libjpeg fills the missing part of a cut-off file with grey and
// only warns, and Qt passes the warning to the log, not to the caller. Here every warning about missing or
// damaged data counts.

namespace trichion::photo {

namespace {

constexpr int kExifMarker = JPEG_APP0 + 1;
constexpr int kProfileMarker = JPEG_APP0 + 2;
constexpr unsigned kLongestMarker = 0xffff;
// A progressive file may repeat the whole picture in thousands of scans; real ones have about ten.
constexpr int kMostScans = 200;

enum class Failure { None, Damaged, Unsupported, Interrupted };

struct Decoder {
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf back{};
    Failure failure = Failure::None;
    const base::Progress* caller = nullptr;

    Decoder() = default;
    ~Decoder() { jpeg_destroy_decompress(&info); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
};

Decoder& decoderOf(j_common_ptr info) {
    return *static_cast<Decoder*>(info->client_data);
}

[[noreturn]] void leave(j_common_ptr info, Failure failure) {
    decoderOf(info).failure = failure;
    std::longjmp(decoderOf(info).back, 1);
}

void onError(j_common_ptr info) {
    switch (info->err->msg_code) {
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_ARITH_NOTIMPL:
    case JERR_NOT_COMPILED:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_CCIR601_NOTIMPL:
    case JERR_FRACT_SAMPLE_NOTIMPL:
        leave(info, Failure::Unsupported);
    default:
        leave(info, Failure::Damaged);
    }
}

void onMessage(j_common_ptr info, int level) {
    if (level >= 0)
        return;
    switch (info->err->msg_code) {
    case JWRN_JPEG_EOF:
    case JWRN_HIT_MARKER:
    case JWRN_MUST_RESYNC:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_BOGUS_PROGRESSION:
    case JWRN_NOT_SEQUENTIAL:
        leave(info, Failure::Damaged);
    default:
        return; // e.g. stray bytes before a marker, which some cameras write
    }
}

void sayNothing(j_common_ptr) {}

void onProgress(j_common_ptr info) {
    const Decoder& decoder = decoderOf(info);
    if (decoder.caller->stop.stop_requested())
        leave(info, Failure::Interrupted);
    if (decoder.info.input_scan_number > kMostScans)
        leave(info, Failure::Damaged);
}

// The functions below return false when libjpeg jumped back; between setjmp and the jump they hold nothing
// that needs destroying.

bool readHeader(Decoder& decoder, const PhotoSource& source) {
    decoder.info.err = jpeg_std_error(&decoder.errors);
    decoder.errors.error_exit = onError;
    decoder.errors.emit_message = onMessage;
    decoder.errors.output_message = sayNothing;
    decoder.info.client_data = &decoder;
    if (setjmp(decoder.back))
        return false;
    jpeg_create_decompress(&decoder.info);
    decoder.progress.progress_monitor = onProgress;
    decoder.info.progress = &decoder.progress;
    jpeg_save_markers(&decoder.info, kExifMarker, kLongestMarker);
    jpeg_save_markers(&decoder.info, kProfileMarker, kLongestMarker);
    jpeg_mem_src(&decoder.info, source.bytes.data(), static_cast<unsigned long>(source.bytes.size()));
    return jpeg_read_header(&decoder.info, TRUE) == JPEG_HEADER_OK;
}

bool readPixels(Decoder& decoder, base::Picture& pixels) {
    if (setjmp(decoder.back))
        return false;
    jpeg_start_decompress(&decoder.info);
    while (decoder.info.output_scanline < decoder.info.output_height) {
        JSAMPROW row = pixels.row(static_cast<int>(decoder.info.output_scanline));
        jpeg_read_scanlines(&decoder.info, &row, 1);
    }
    jpeg_finish_decompress(&decoder.info);
    return true;
}

[[noreturn]] void throwFailure(const Decoder& decoder, const std::string& name) {
    switch (decoder.failure) {
    case Failure::Interrupted:
        throw base::Error(base::ErrorCode::Interrupted);
    case Failure::Unsupported:
        throwColourUnsupported(name, "a rare kind of JPEG, such as 12-bit or arithmetic-coded");
    default:
        throwTruncated(name);
    }
}

// Grey and YCbCr are expanded by libjpeg; CMYK stays what it is, for the profile to convert.
ColourModel chooseOutput(jpeg_decompress_struct& info) {
    switch (info.jpeg_color_space) {
    case JCS_CMYK:
    case JCS_YCCK:
        info.out_color_space = JCS_CMYK;
        return info.saw_Adobe_marker ? ColourModel::InvertedCmyk : ColourModel::Cmyk;
    case JCS_GRAYSCALE:
        info.out_color_space = JCS_EXT_BGRA;
        return ColourModel::Grey;
    default:
        info.out_color_space = JCS_EXT_BGRA;
        return ColourModel::Rgb;
    }
}

std::span<const std::uint8_t> bytesOf(const jpeg_marker_struct& marker) {
    return {marker.data, marker.data_length};
}

std::vector<std::uint8_t> exifOf(const jpeg_decompress_struct& info) {
    for (const jpeg_marker_struct* marker = info.marker_list; marker; marker = marker->next) {
        const std::span<const std::uint8_t> bytes = bytesOf(*marker);
        if (marker->marker == kExifMarker && ByteView(bytes, ByteOrder::Big).hasText(0, {"Exif\0\0", 6}))
            return {bytes.begin() + 6, bytes.end()};
    }
    return {};
}

// ICC.1:2010, B.4: chunks "ICC_PROFILE\0", number, count, data. An incomplete set is handed on joined as it
// is, so that it is found to be damaged rather than silently taken for absent.
std::vector<std::uint8_t> profileOf(const jpeg_decompress_struct& info) {
    constexpr std::size_t kHead = 14;
    std::array<const jpeg_marker_struct*, 256> chunks{};
    for (const jpeg_marker_struct* marker = info.marker_list; marker; marker = marker->next)
        if (marker->marker == kProfileMarker && marker->data_length >= kHead &&
            ByteView(bytesOf(*marker), ByteOrder::Big).hasText(0, {"ICC_PROFILE\0", 12}))
            chunks[marker->data[12]] = marker;
    std::vector<std::uint8_t> profile;
    for (const jpeg_marker_struct* chunk : chunks)
        if (chunk)
            profile.insert(profile.end(), chunk->data + kHead, chunk->data + chunk->data_length);
    return profile;
}

std::optional<std::array<int, 64>> lumaStepsOf(const jpeg_decompress_struct& info) {
    const int number = info.num_components > 0 ? info.comp_info[0].quant_tbl_no : -1;
    const JQUANT_TBL* const table =
        number >= 0 && number < NUM_QUANT_TBLS ? info.quant_tbl_ptrs[number] : nullptr;
    if (table == nullptr)
        return std::nullopt;
    std::array<int, 64> steps{};
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i] = table->quantval[i];
    return steps;
}

} // namespace

RawPhoto readJpeg(const PhotoSource& source, const base::Progress& progress) {
    Decoder decoder;
    decoder.caller = &progress;
    if (!readHeader(decoder, source))
        throwFailure(decoder, source.name);
    requireReadableSize(decoder.info.image_width, decoder.info.image_height, source.name);
    RawPhoto photo;
    photo.model = chooseOutput(decoder.info);
    photo.profile = profileOf(decoder.info);
    photo.exif = exifOf(decoder.info);
    photo.lumaSteps = lumaStepsOf(decoder.info);
    photo.pixels = base::Picture(static_cast<int>(decoder.info.image_width),
                                 static_cast<int>(decoder.info.image_height));
    if (!readPixels(decoder, photo.pixels))
        throwFailure(decoder, source.name);
    return photo;
}

} // namespace trichion::photo
