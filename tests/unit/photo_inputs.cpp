#include "unit/photo_inputs.h"

#include <QBuffer>
#include <QImageWriter>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>
#include <jpeglib.h>
#include <lcms2.h>
#include <libheif/heif.h>

namespace trichion::test {

namespace {

void put(Bytes& bytes, std::uint32_t value, int length) {
    for (int i = length - 1; i >= 0; --i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void append(Bytes& bytes, const Bytes& more) {
    for (const std::uint8_t byte : more)
        bytes.push_back(byte);
}

std::uint32_t checksumOf(const Bytes& bytes) {
    std::uint32_t crc = 0xffffffffU;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

Bytes pngChunk(const std::string& type, const Bytes& data) {
    Bytes body(type.begin(), type.end());
    append(body, data);
    Bytes chunk;
    put(chunk, static_cast<std::uint32_t>(data.size()), 4);
    append(chunk, body);
    put(chunk, checksumOf(body), 4);
    return chunk;
}

Bytes bytesOf(cmsHPROFILE profile) {
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    Bytes bytes(size);
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    return bytes;
}

using Sampler = cmsInt32Number (*)(const cmsUInt16Number*, cmsUInt16Number*, void*);

// A table profile of `channels` inputs whose colour is what `sampler` puts out as Lab.
Bytes tableProfile(cmsColorSpaceSignature space, cmsUInt32Number channels, cmsUInt32Number grid,
                   Sampler sampler) {
    cmsHPROFILE profile = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(profile, 2.1);
    cmsSetDeviceClass(profile, cmsSigOutputClass);
    cmsSetColorSpace(profile, space);
    cmsSetPCS(profile, cmsSigLabData);
    cmsHPROFILE srgb = cmsCreate_sRGBProfile();
    cmsHPROFILE lab = cmsCreateLab2Profile(nullptr);
    cmsHTRANSFORM toLab = cmsCreateTransform(srgb, TYPE_RGB_16, lab, TYPE_LabV2_16,
                                             INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE);
    cmsPipeline* table = cmsPipelineAlloc(nullptr, channels, 3);
    cmsStage* stage = cmsStageAllocCLut16bit(nullptr, grid, channels, 3, nullptr);
    cmsStageSampleCLut16bit(stage, sampler, toLab, 0);
    cmsPipelineInsertStage(table, cmsAT_BEGIN, cmsStageAllocToneCurves(nullptr, channels, nullptr));
    cmsPipelineInsertStage(table, cmsAT_END, stage);
    cmsPipelineInsertStage(table, cmsAT_END, cmsStageAllocToneCurves(nullptr, 3, nullptr));
    for (const cmsTagSignature tag : {cmsSigAToB0Tag, cmsSigAToB1Tag})
        cmsWriteTag(profile, tag, table);
    cmsWriteTag(profile, cmsSigMediaWhitePointTag, cmsD50_XYZ());
    cmsPipelineFree(table);
    cmsDeleteTransform(toLab);
    cmsCloseProfile(lab);
    cmsCloseProfile(srgb);
    return bytesOf(profile);
}

cmsInt32Number sampleCmyk(const cmsUInt16Number* in, cmsUInt16Number* out, void* toLab) {
    std::array<cmsUInt16Number, 3> rgb{};
    for (std::size_t i = 0; i < 3; ++i)
        rgb[i] = static_cast<cmsUInt16Number>(std::lround((65535.0 - in[i]) * (65535.0 - in[3]) / 65535.0));
    cmsDoTransform(toLab, rgb.data(), out, 1);
    return 1;
}

cmsInt32Number sampleSwapped(const cmsUInt16Number* in, cmsUInt16Number* out, void* toLab) {
    const std::array<cmsUInt16Number, 3> rgb = {in[2], in[1], in[0]};
    cmsDoTransform(toLab, rgb.data(), out, 1);
    return 1;
}

heif_error takeBytes(heif_context*, const void* data, std::size_t size, void* target) {
    const auto* first = static_cast<const std::uint8_t*>(data);
    static_cast<Bytes*>(target)->assign(first, first + size);
    return {heif_error_Ok, heif_suberror_Unspecified, ""};
}

heif_image* heifImageOf(const QImage& image, const Bytes& profile) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    heif_image* heif = nullptr;
    heif_image_create(rgb.width(), rgb.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &heif);
    heif_image_add_plane(heif, heif_channel_interleaved, rgb.width(), rgb.height(), 8);
    int stride = 0;
    std::uint8_t* plane = heif_image_get_plane(heif, heif_channel_interleaved, &stride);
    for (int y = 0; y < rgb.height(); ++y)
        std::copy_n(rgb.constScanLine(y), 3 * rgb.width(), plane + y * stride);
    if (!profile.empty())
        heif_image_set_raw_color_profile(heif, "prof", profile.data(), profile.size());
    return heif;
}

} // namespace

QImage gradient(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(40 + 180 * x / width, 60 + 150 * y / height, 200 - 120 * x / width));
    return image;
}

QImage quarters(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const bool right = 2 * x >= width;
            const bool low = 2 * y >= height;
            image.setPixel(x, y,
                           low ? (right ? qRgb(30, 30, 230) : qRgb(230, 230, 30))
                               : (right ? qRgb(30, 200, 30) : qRgb(230, 30, 30)));
        }
    return image;
}

Bytes fileOf(const QImage& image, const char* format, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    EXPECT_TRUE(writer.write(image)) << format;
    return {bytes.begin(), bytes.end()};
}

Bytes packedTiff(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "tiff");
    writer.setCompression(1);
    EXPECT_TRUE(writer.write(image));
    return {bytes.begin(), bytes.end()};
}

Bytes exifBlock(const ExifInput& input) {
    Bytes block = {'M', 'M', 0, 42};
    put(block, 8, 4);
    put(block, 2, 2); // fields
    const auto shortField = [&](std::uint16_t tag, std::uint16_t value) {
        put(block, tag, 2);
        put(block, 3, 2);
        put(block, 1, 4);
        put(block, value, 2);
        put(block, 0, 2);
    };
    shortField(0x0112, input.orientation);
    put(block, 0x8769, 2);
    put(block, 4, 2);
    put(block, 1, 4);
    put(block, 8 + 2 + 24 + 4, 4);
    put(block, 0, 4); // no next directory
    put(block, 2, 2);
    const auto dateAt = static_cast<std::uint32_t>(block.size() + 24 + 4);
    put(block, 0x9003, 2);
    put(block, 2, 2);
    put(block, static_cast<std::uint32_t>(input.takenOn.size()) + 1, 4);
    put(block, dateAt, 4);
    shortField(0xa405, input.focal35_mm);
    put(block, 0, 4);
    append(block, Bytes(input.takenOn.begin(), input.takenOn.end()));
    block.push_back(0);
    return block;
}

Bytes withJpegSegment(const Bytes& jpeg, std::uint8_t marker, const Bytes& content) {
    Bytes bytes = {0xff, 0xd8, 0xff, marker};
    put(bytes, static_cast<std::uint32_t>(content.size()) + 2, 2);
    append(bytes, content);
    bytes.insert(bytes.end(), jpeg.begin() + 2, jpeg.end());
    return bytes;
}

Bytes withJpegExif(const Bytes& jpeg, const ExifInput& input) {
    Bytes content = {'E', 'x', 'i', 'f', 0, 0};
    append(content, exifBlock(input));
    return withJpegSegment(jpeg, 0xe1, content);
}

Bytes withJpegProfile(const Bytes& jpeg, const Bytes& profile) {
    constexpr std::size_t kPart = 60'000;
    const std::size_t count = (profile.size() + kPart - 1) / kPart;
    Bytes result = jpeg;
    for (std::size_t i = count; i-- > 0;) {
        Bytes content = {'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0};
        content.push_back(static_cast<std::uint8_t>(i + 1));
        content.push_back(static_cast<std::uint8_t>(count));
        content.insert(content.end(), profile.begin() + static_cast<std::ptrdiff_t>(i * kPart),
                       profile.begin() +
                           static_cast<std::ptrdiff_t>(std::min(profile.size(), (i + 1) * kPart)));
        result = withJpegSegment(result, 0xe2, content);
    }
    return result;
}

Bytes withPngChunk(const Bytes& png, const std::string& type, const Bytes& data) {
    Bytes bytes(png.begin(), png.begin() + 33);
    append(bytes, pngChunk(type, data));
    bytes.insert(bytes.end(), png.begin() + 33, png.end());
    return bytes;
}

Bytes withPngSize(const Bytes& png, std::uint32_t width, std::uint32_t height) {
    Bytes header;
    put(header, width, 4);
    put(header, height, 4);
    header.insert(header.end(), png.begin() + 24, png.begin() + 29);
    Bytes bytes(png.begin(), png.begin() + 8);
    append(bytes, pngChunk("IHDR", header));
    bytes.insert(bytes.end(), png.begin() + 33, png.end());
    return bytes;
}

Bytes cmykJpeg(const std::array<std::uint8_t, 4>& ink, CmykKind kind, int side) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* bytes = nullptr;
    unsigned long length = 0;
    jpeg_mem_dest(&info, &bytes, &length);
    info.image_width = info.image_height = static_cast<JDIMENSION>(side);
    info.input_components = 4;
    info.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 100, TRUE);
    info.write_Adobe_marker = kind == CmykKind::Adobe ? TRUE : FALSE;
    jpeg_start_compress(&info, TRUE);
    Bytes row;
    for (int x = 0; x < side; ++x)
        for (const std::uint8_t channel : ink)
            row.push_back(kind == CmykKind::Adobe ? static_cast<std::uint8_t>(255 - channel) : channel);
    for (int y = 0; y < side; ++y) {
        JSAMPROW line = row.data();
        jpeg_write_scanlines(&info, &line, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    Bytes result(bytes, bytes + length);
    std::free(bytes);
    return result;
}

Bytes cmykProfile() {
    return tableProfile(cmsSigCmykData, 4, 9, sampleCmyk);
}

Bytes greyProfile(double gamma) {
    cmsToneCurve* curve = cmsBuildGamma(nullptr, gamma);
    Bytes bytes = bytesOf(cmsCreateGrayProfile(cmsD50_xyY(), curve));
    cmsFreeToneCurve(curve);
    return bytes;
}

Bytes swappingTableProfile() {
    return tableProfile(cmsSigRgbData, 3, 33, sampleSwapped);
}

std::optional<Bytes> heicOf(const QImage& image, const Bytes& profile, const ExifInput& exif) {
    heif_context* context = heif_context_alloc();
    heif_encoder* encoder = nullptr;
    std::optional<Bytes> result;
    if (heif_context_get_encoder_for_format(context, heif_compression_HEVC, &encoder).code == heif_error_Ok) {
        heif_encoder_set_lossy_quality(encoder, 90);
        heif_encoder_set_parameter_string(encoder, "chroma", "444");
        heif_image* heif = heifImageOf(image, profile);
        heif_image_handle* handle = nullptr;
        heif_encoding_options* options = heif_encoding_options_alloc();
        options->image_orientation = static_cast<heif_orientation>(exif.orientation);
        heif_context_encode_image(context, heif, encoder, options, &handle);
        heif_encoding_options_free(options);
        const Bytes block = exifBlock(exif);
        heif_context_add_exif_metadata(context, handle, block.data(), static_cast<int>(block.size()));
        Bytes bytes;
        heif_writer writer{1, takeBytes};
        heif_context_write(context, &writer, &bytes);
        result = bytes;
        heif_image_handle_release(handle);
        heif_image_release(heif);
        heif_encoder_release(encoder);
    }
    heif_context_free(context);
    return result;
}

base::ErrorCode codeOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const base::Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "no error was thrown";
    return base::ErrorCode::ResourceBroken;
}

bool hasFinding(const base::Findings& findings, base::FindingCode code) {
    return std::any_of(findings.begin(), findings.end(),
                       [=](const base::Finding& f) { return f.code == code; });
}

int largestDifference(const base::Picture& picture, const QImage& image) {
    EXPECT_EQ(picture.width(), image.width());
    EXPECT_EQ(picture.height(), image.height());
    int largest = 0;
    for (int y = 0; y < std::min(picture.height(), image.height()); ++y)
        for (int x = 0; x < std::min(picture.width(), image.width()); ++x) {
            const QRgb expected = image.pixel(x, y);
            const std::uint8_t* found = picture.pixel(x, y);
            largest = std::max({largest, std::abs(found[0] - qBlue(expected)),
                                std::abs(found[1] - qGreen(expected)), std::abs(found[2] - qRed(expected)),
                                found[3] == 255 ? 0 : 999});
        }
    return largest;
}

} // namespace trichion::test
