#include "photo/byte_view.h"
#include "photo/limits.h"
#include "photo/raw_photo.h"

#include <QByteArray>
#include <QColorSpace>
#include <array>
#include <libheif/heif.h>
#include <memory>
#include <optional>

namespace trichion::photo {

namespace {

template<auto Free>
struct Releaser {
    template<class T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};
using HeifContext = std::unique_ptr<heif_context, Releaser<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releaser<heif_image_handle_release>>;
using Image = std::unique_ptr<heif_image, Releaser<heif_image_release>>;
using Options = std::unique_ptr<heif_decoding_options, Releaser<heif_decoding_options_free>>;
using Nclx = std::unique_ptr<heif_color_profile_nclx, Releaser<heif_nclx_color_profile_free>>;

void requireOk(const heif_error& error, const std::string& name) {
    switch (error.code) {
    case heif_error_Ok:
        return;
    case heif_error_Unsupported_filetype:
    case heif_error_Unsupported_feature:
    case heif_error_Decoder_plugin_error:
        if (error.subcode == heif_suberror_Unsupported_codec)
            throwNotAnImage(name);
        [[fallthrough]];
    default:
        throwTruncated(name);
    }
}

Handle primaryOf(heif_context* context, const std::string& name) {
    heif_image_handle* handle = nullptr;
    requireOk(heif_context_get_primary_image_handle(context, &handle), name);
    return Handle(handle);
}

std::uint64_t sizeFrom(int side) {
    return side < 0 ? 0 : static_cast<std::uint64_t>(side);
}

Image pixelsOf(heif_image_handle* handle, const std::string& name) {
    const Options options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    options->strict_decoding = 1;
    heif_image* image = nullptr;
    requireOk(
        heif_decode_image(handle, &image, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, options.get()),
        name);
    return Image(image);
}

// The container may name the colours by code points (ITU-T H.273) instead of a profile.
std::vector<std::uint8_t> profileOfCodes(heif_image_handle* handle, const std::string& name) {
    heif_color_profile_nclx* codes = nullptr;
    if (heif_image_handle_get_nclx_color_profile(handle, &codes).code != heif_error_Ok || !codes)
        return {};
    const Nclx owner(codes);
    if (codes->transfer_characteristics == heif_transfer_characteristic_ITU_R_BT_2100_0_PQ ||
        codes->transfer_characteristics == heif_transfer_characteristic_ITU_R_BT_2100_0_HLG ||
        codes->color_primaries == heif_color_primaries_ITU_R_BT_2020_2_and_2100_0)
        throwColourUnsupported(name, "HDR");
    if (codes->color_primaries != heif_color_primaries_SMPTE_EG_432_1)
        return {};
    const QByteArray profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    return {profile.begin(), profile.end()};
}

std::vector<std::uint8_t> profileOf(heif_image_handle* handle, const std::string& name) {
    const std::size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0)
        return profileOfCodes(handle, name);
    std::vector<std::uint8_t> profile(size);
    if (size > kProfileLimit_bytes ||
        heif_image_handle_get_raw_color_profile(handle, profile.data()).code != heif_error_Ok)
        return {0}; // a damaged profile, not none
    return profile;
}

// The block is preceded by the distance to its TIFF header (ISO/IEC 23008-12, A.2.1).
std::vector<std::uint8_t> exifOf(heif_image_handle* handle) {
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(handle, "Exif", &id, 1) != 1)
        return {};
    std::vector<std::uint8_t> block(heif_image_handle_get_metadata_size(handle, id));
    if (block.empty() || heif_image_handle_get_metadata(handle, id, block.data()).code != heif_error_Ok)
        return {};
    const std::optional<std::uint32_t> distance = ByteView(block, ByteOrder::Big).u32(0);
    if (!distance || *distance > block.size() - 4)
        return {};
    block.erase(block.begin(), block.begin() + 4 + *distance);
    return block;
}

base::Picture pictureFrom(const heif_image* image, const std::string& name) {
    const int width = heif_image_get_width(image, heif_channel_interleaved);
    const int height = heif_image_get_height(image, heif_channel_interleaved);
    int stride = 0;
    const std::uint8_t* plane = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    requireReadableSize(sizeFrom(width), sizeFrom(height), name);
    if (!plane || stride < 4 * width)
        throwTruncated(name);
    base::Picture picture(width, height);
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* source = plane + static_cast<std::size_t>(y) * static_cast<std::size_t>(stride);
        std::uint8_t* target = picture.row(y);
        for (int x = 0; x < width; ++x, source += 4, target += 4) {
            target[0] = source[2];
            target[1] = source[1];
            target[2] = source[0];
            target[3] = source[3];
        }
    }
    return picture;
}

} // namespace

RawPhoto readHeif(const PhotoSource& source) {
    const HeifContext context(heif_context_alloc());
    heif_context_set_maximum_image_size_limit(context.get(), static_cast<int>(kSideLimit_px));
    requireOk(heif_context_read_from_memory_without_copy(context.get(), source.bytes.data(),
                                                         source.bytes.size(), nullptr),
              source.name);
    const Handle handle = primaryOf(context.get(), source.name);
    requireReadableSize(sizeFrom(heif_image_handle_get_width(handle.get())),
                        sizeFrom(heif_image_handle_get_height(handle.get())), source.name);
    RawPhoto photo;
    photo.profile = profileOf(handle.get(), source.name);
    photo.exif = exifOf(handle.get());
    photo.alpha = heif_image_handle_has_alpha_channel(handle.get()) ? Alpha::Straight : Alpha::None;
    if (heif_context_get_number_of_top_level_images(context.get()) > 1)
        photo.findings.push_back({base::FindingCode::PhotoAnimated, {}});
    photo.pixels = pictureFrom(pixelsOf(handle.get(), source.name).get(), source.name);
    return photo;
}

} // namespace trichion::photo
