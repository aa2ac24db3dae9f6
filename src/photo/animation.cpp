#include "photo/animation.h"

#include "trichion/base/error.h"

#include <algorithm>
#include <memory>
#include <webp/encode.h>
#include <webp/mux.h>

namespace trichion::photo {

namespace {

[[noreturn]] void throwFailed(const char* reason) {
    throw base::Error(base::ErrorCode::OutputWriteFailed, {{"path", "time lapse"}, {"reason", reason}});
}

struct EncoderGone {
    void operator()(WebPAnimEncoder* encoder) const { WebPAnimEncoderDelete(encoder); }
};
using Encoder = std::unique_ptr<WebPAnimEncoder, EncoderGone>;

/// A WebPPicture that frees itself.
class Plane {
  public:
    explicit Plane(const base::Picture& picture) {
        if (WebPPictureInit(&m_plane) == 0)
            throwFailed("the encoder is of another version");
        m_plane.width = picture.width();
        m_plane.height = picture.height();
        m_plane.use_argb = 1;
        if (WebPPictureImportBGRX(&m_plane, picture.pixel(0, 0), 4 * picture.width()) == 0)
            throwFailed("there is not enough memory");
    }
    Plane(const Plane&) = delete;
    Plane& operator=(const Plane&) = delete;
    ~Plane() { WebPPictureFree(&m_plane); }

    [[nodiscard]] WebPPicture* get() noexcept { return &m_plane; }

  private:
    WebPPicture m_plane{};
};

Encoder encoderFor(const base::Picture& first) {
    WebPAnimEncoderOptions options;
    if (WebPAnimEncoderOptionsInit(&options) == 0)
        throwFailed("the encoder is of another version");
    options.anim_params.loop_count = 0; // for ever
    Encoder encoder(WebPAnimEncoderNew(first.width(), first.height(), &options));
    if (!encoder)
        throwFailed("the pictures are too large");
    return encoder;
}

} // namespace

std::vector<std::uint8_t> encodeAnimatedWebp(const std::vector<Frame>& frames, int quality) {
    if (frames.empty() || frames.front().picture.width() == 0)
        throwFailed("there is no picture");
    const base::Picture& first = frames.front().picture;
    const Encoder encoder = encoderFor(first);
    WebPConfig config;
    if (WebPConfigInit(&config) == 0)
        throwFailed("the encoder is of another version");
    config.quality = static_cast<float>(std::clamp(quality, 1, 100));
    int at_ms = 0;
    for (const Frame& frame : frames) {
        if (frame.picture.width() != first.width() || frame.picture.height() != first.height())
            throwFailed("the pictures differ in size");
        Plane plane(frame.picture);
        if (WebPAnimEncoderAdd(encoder.get(), plane.get(), at_ms, &config) == 0)
            throwFailed(WebPAnimEncoderGetError(encoder.get()));
        at_ms += frame.shown_ms;
    }
    WebPData data{};
    if (WebPAnimEncoderAdd(encoder.get(), nullptr, at_ms, nullptr) == 0 ||
        WebPAnimEncoderAssemble(encoder.get(), &data) == 0)
        throwFailed(WebPAnimEncoderGetError(encoder.get()));
    std::vector<std::uint8_t> bytes(data.bytes, data.bytes + data.size);
    WebPDataClear(&data);
    return bytes;
}

} // namespace trichion::photo
