#include "photo/limits.h"

#include "trichion/base/error.h"

namespace trichion::photo {

using base::Error;
using base::ErrorCode;

void requireReadableSize(std::uint64_t width, std::uint64_t height, const std::string& name) {
    const base::Context size = {
        {"path", name}, {"width", std::to_string(width)}, {"height", std::to_string(height)}};
    const auto with = [&](const char* limit) {
        base::Context context = size;
        context.emplace_back("limit", limit);
        return context;
    };
    if (width > kSideLimit_px || height > kSideLimit_px || width * height > kPixelLimit)
        throw Error(ErrorCode::PhotoTooLarge, with("64 million pixels and 20000 on a side"));
    if (width < kSideMinimum_px || height < kSideMinimum_px)
        throw Error(ErrorCode::PhotoTooSmall, with("64"));
}

void throwTruncated(const std::string& name) {
    throw Error(ErrorCode::PhotoTruncated, {{"path", name}});
}

void throwNotAnImage(const std::string& name) {
    throw Error(ErrorCode::PhotoNotAnImage, {{"path", name}});
}

void throwColourUnsupported(const std::string& name, const std::string& reason) {
    throw Error(ErrorCode::PhotoColourUnsupported, {{"path", name}, {"reason", reason}});
}

} // namespace trichion::photo
