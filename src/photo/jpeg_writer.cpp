#include "photo/encode.h"
#include "photo/notes.h"

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>

namespace trichion::photo {

using base::Picture;

namespace {

constexpr int kFullChromaFrom = 90;
constexpr int kLongestSide_px = JPEG_MAX_DIMENSION;
constexpr std::size_t kLongestComment_bytes = 60'000;

struct Encoder {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    std::jmp_buf back{};
    unsigned char* bytes = nullptr;
    unsigned long length = 0;

    Encoder() = default;
    ~Encoder() {
        jpeg_destroy_compress(&info);
        std::free(bytes);
    }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;
};

void onEncodeError(j_common_ptr info) {
    std::longjmp(static_cast<Encoder*>(info->client_data)->back, 1);
}

void sayNothingEncoding(j_common_ptr) {}

std::string commentFrom(const PictureNotes& notes) {
    std::string comment;
    for (const std::string& line : {notes.title, notes.description, softwareName()})
        if (!line.empty())
            comment += (comment.empty() ? "" : "\n") + line;
    return comment.substr(0, kLongestComment_bytes);
}

void setUp(jpeg_compress_struct& info, const Picture& picture, int quality) {
    info.image_width = static_cast<JDIMENSION>(picture.width());
    info.image_height = static_cast<JDIMENSION>(picture.height());
    info.input_components = Picture::kChannels;
    info.in_color_space = JCS_EXT_BGRX;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    info.optimize_coding = TRUE;
    info.dct_method = JDCT_ISLOW;
    if (quality >= kFullChromaFrom)
        info.comp_info[0].h_samp_factor = info.comp_info[0].v_samp_factor = 1;
}

// Returns false if libjpeg jumped back; holds nothing that needs destroying.
bool write(Encoder& encoder, const Picture& picture, int quality, const std::string& comment,
           const std::vector<std::uint8_t>& profile) {
    encoder.info.err = jpeg_std_error(&encoder.errors);
    encoder.errors.error_exit = onEncodeError;
    encoder.errors.output_message = sayNothingEncoding;
    encoder.info.client_data = &encoder;
    if (setjmp(encoder.back))
        return false;
    jpeg_create_compress(&encoder.info);
    jpeg_mem_dest(&encoder.info, &encoder.bytes, &encoder.length);
    setUp(encoder.info, picture, quality);
    jpeg_start_compress(&encoder.info, TRUE);
    jpeg_write_icc_profile(&encoder.info, profile.data(), static_cast<unsigned>(profile.size()));
    jpeg_write_marker(&encoder.info, JPEG_COM, reinterpret_cast<const JOCTET*>(comment.data()),
                      static_cast<unsigned>(comment.size()));
    while (encoder.info.next_scanline < encoder.info.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(picture.row(static_cast<int>(encoder.info.next_scanline)));
        jpeg_write_scanlines(&encoder.info, &row, 1);
    }
    jpeg_finish_compress(&encoder.info);
    return true;
}

} // namespace

std::vector<std::uint8_t> encodeJpeg(const Picture& picture, int quality, const PictureNotes& notes) {
    if (picture.empty())
        throwEncodingFailed("empty picture");
    if (picture.width() > kLongestSide_px || picture.height() > kLongestSide_px)
        throwEncodingFailed("too large for JPEG");
    Encoder encoder;
    if (!write(encoder, picture, std::clamp(quality, 1, 100), commentFrom(notes), srgbProfile()))
        throwEncodingFailed("JPEG encoder");
    return {encoder.bytes, encoder.bytes + encoder.length};
}

} // namespace trichion::photo
