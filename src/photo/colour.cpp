#include "photo/colour.h"

#include "photo/limits.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <array>
#include <lcms2.h>
#include <memory>
#include <optional>
#include <utility>

// One engine (LittleCMS) for matrix, grey, CMYK and table profiles, so that all photos share one rendering
// intent. 16-bit samples are converted as such and rounded once.

namespace trichion::photo {

using base::Picture;

namespace {

struct Closer {
    void operator()(void* handle) const { cmsCloseProfile(handle); }
};
struct TransformDeleter {
    void operator()(void* handle) const { cmsDeleteTransform(handle); }
};
struct ContextDeleter {
    void operator()(cmsContext context) const { cmsDeleteContext(context); }
};
using Context = std::unique_ptr<std::remove_pointer_t<cmsContext>, ContextDeleter>;
using Profile = std::unique_ptr<void, Closer>;
using Transform = std::unique_ptr<void, TransformDeleter>;

constexpr int kRowsAtOnce = 64;
// Grey is stored four bytes a pixel: the first is read, the other three are passed over.
constexpr cmsUInt32Number kGreyInBgra = COLORSPACE_SH(PT_GRAY) | CHANNELS_SH(1) | EXTRA_SH(3) | BYTES_SH(1);
constexpr cmsUInt32Number kGreyInRgba16 = COLORSPACE_SH(PT_GRAY) | CHANNELS_SH(1) | EXTRA_SH(3) | BYTES_SH(2);

void sayNothing(cmsContext, cmsUInt32Number, const char*) {}

bool isCmyk(ColourModel model) {
    return model == ColourModel::Cmyk || model == ColourModel::InvertedCmyk;
}

/// An embedded profile opened beside sRGB.
class ColourConversion {
  public:
    /// Nothing if the profile is damaged or is not for this kind of pixels.
    static std::optional<ColourConversion> open(const RawPhoto& photo) {
        ColourConversion conversion;
        if (!conversion.load(photo))
            return std::nullopt;
        return conversion;
    }

    [[nodiscard]] const void* transform() const { return m_transform.get(); }
    [[nodiscard]] bool leavesSrgbAlone() const { return m_identity; }

  private:
    ColourConversion() = default;

    bool load(const RawPhoto& photo) {
        if (photo.profile.size() > kProfileLimit_bytes)
            return false;
        m_context.reset(cmsCreateContext(nullptr, nullptr));
        cmsSetLogErrorHandlerTHR(m_context.get(), sayNothing);
        m_source.reset(cmsOpenProfileFromMemTHR(m_context.get(), photo.profile.data(),
                                                static_cast<cmsUInt32Number>(photo.profile.size())));
        m_srgb.reset(cmsCreate_sRGBProfileTHR(m_context.get()));
        if (!m_source || !m_srgb || !describesPixels())
            return false;
        const std::optional<cmsUInt32Number> format = inputFormat(photo);
        if (!format)
            return false;
        m_transform = transformFrom(*format);
        m_identity = m_transform && cmsGetColorSpace(m_source.get()) == cmsSigRgbData && isNearIdentity();
        return m_transform != nullptr;
    }

    [[nodiscard]] bool describesPixels() const {
        switch (cmsGetDeviceClass(m_source.get())) {
        case cmsSigInputClass:
        case cmsSigDisplayClass:
        case cmsSigOutputClass:
        case cmsSigColorSpaceClass:
            return true;
        default:
            return false;
        }
    }

    [[nodiscard]] std::optional<cmsUInt32Number> inputFormat(const RawPhoto& photo) const {
        const bool deep = !photo.deepPixels.empty();
        switch (cmsGetColorSpace(m_source.get())) {
        case cmsSigRgbData:
            if (isCmyk(photo.model))
                return std::nullopt;
            return deep ? TYPE_RGBA_16 : TYPE_BGRA_8;
        case cmsSigGrayData:
            if (photo.model != ColourModel::Grey)
                return std::nullopt;
            return deep ? kGreyInRgba16 : kGreyInBgra;
        case cmsSigCmykData:
            if (!isCmyk(photo.model))
                return std::nullopt;
            return photo.model == ColourModel::InvertedCmyk ? TYPE_CMYK_8_REV : TYPE_CMYK_8;
        default:
            return std::nullopt;
        }
    }

    [[nodiscard]] Transform transformFrom(cmsUInt32Number format) const {
        // Without the one-pixel cache a transform may be shared by threads.
        return Transform(cmsCreateTransformTHR(m_context.get(), m_source.get(), format, m_srgb.get(),
                                               TYPE_BGRA_8, INTENT_RELATIVE_COLORIMETRIC,
                                               cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION));
    }

    // Most profiles met are sRGB by one maker or another; converting would only add rounding.
    [[nodiscard]] bool isNearIdentity() const {
        constexpr int kSteps = 18;
        const Transform probe = transformFrom(TYPE_BGRA_8);
        std::array<std::uint8_t, kSteps * 4> given{};
        std::array<std::uint8_t, kSteps * 4> found{};
        for (int blue = 0; probe && blue < kSteps; ++blue)
            for (int green = 0; green < kSteps; ++green) {
                for (std::size_t red = 0; red < kSteps; ++red) {
                    given[4 * red] = static_cast<std::uint8_t>(15 * blue);
                    given[4 * red + 1] = static_cast<std::uint8_t>(15 * green);
                    given[4 * red + 2] = static_cast<std::uint8_t>(15 * red);
                }
                cmsDoTransform(probe.get(), given.data(), found.data(), kSteps);
                for (std::size_t i = 0; i < given.size(); ++i)
                    if (i % 4 != 3 && std::abs(int{given[i]} - int{found[i]}) > 1)
                        return false;
            }
        return probe != nullptr;
    }

    Context m_context;
    Profile m_source;
    Profile m_srgb;
    Transform m_transform;
    bool m_identity = false;
};

// Calls body(y) for every row, in bands.
template<class Body>
void forRows(int height, const base::Progress& progress, const Body& body) {
    base::parallelFor((height + kRowsAtOnce - 1) / kRowsAtOnce, 0, progress.stop, [&](int band) {
        for (int y = band * kRowsAtOnce; y < std::min(height, (band + 1) * kRowsAtOnce); ++y)
            body(y);
    });
}

std::uint8_t eightBits(std::uint16_t sample) {
    return static_cast<std::uint8_t>((std::uint32_t{sample} * 255U + 32767U) / 65535U);
}

void roundRow(const std::uint16_t* deep, std::uint8_t* row, int width) {
    for (std::ptrdiff_t x = 0; x < width; ++x, deep += 4, row += 4) {
        row[0] = eightBits(deep[2]);
        row[1] = eightBits(deep[1]);
        row[2] = eightBits(deep[0]);
    }
}

// The transform writes blue, green and red; the fourth byte keeps what was there.
Picture converted(RawPhoto& photo, const ColourConversion* conversion, const base::Progress& progress) {
    const auto* transform = conversion ? const_cast<void*>(conversion->transform()) : nullptr;
    if (photo.deepPixels.empty()) {
        if (transform)
            forRows(photo.pixels.height(), progress, [&](int y) {
                cmsDoTransform(const_cast<void*>(transform), photo.pixels.row(y), photo.pixels.row(y),
                               static_cast<cmsUInt32Number>(photo.pixels.width()));
            });
        return std::move(photo.pixels);
    }
    const DeepPicture& deep = photo.deepPixels;
    Picture picture(deep.width(), deep.height());
    forRows(deep.height(), progress, [&](int y) {
        if (transform)
            cmsDoTransform(const_cast<void*>(transform), deep.row(y), picture.row(y),
                           static_cast<cmsUInt32Number>(deep.width()));
        else
            roundRow(deep.row(y), picture.row(y), deep.width());
        for (int x = 0; x < deep.width(); ++x)
            picture.pixel(x, y)[3] = eightBits(deep.pixel(x, y)[3]);
    });
    return picture;
}

void makeOpaque(Picture& picture) {
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.pixel(x, y)[3] = 255;
}

// In encoded values, as browsers and viewers do. Returns whether anything was transparent.
bool flattenOnWhite(Picture& picture) {
    bool transparent = false;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            std::uint8_t* pixel = picture.pixel(x, y);
            const unsigned alpha = std::exchange(pixel[3], std::uint8_t{255});
            if (alpha == 255)
                continue;
            transparent = true;
            for (int c = 0; c < 3; ++c)
                pixel[c] =
                    static_cast<std::uint8_t>((pixel[c] * alpha + 255U * (255U - alpha) + 127U) / 255U);
        }
    return transparent;
}

} // namespace

Picture srgbFrom(RawPhoto& photo, const std::string& name, const base::Progress& progress) {
    std::optional<ColourConversion> conversion;
    if (!photo.profile.empty()) {
        conversion = ColourConversion::open(photo);
        if (!conversion)
            photo.findings.push_back({base::FindingCode::ProfileIgnored, {}});
    }
    if (isCmyk(photo.model) && !conversion)
        throwColourUnsupported(name, photo.profile.empty() ? "CMYK without a colour profile"
                                                           : "CMYK with a damaged colour profile");
    const bool needed = conversion && !conversion->leavesSrgbAlone();
    Picture picture = converted(photo, needed ? &*conversion : nullptr, progress);
    if (photo.alpha == Alpha::None)
        makeOpaque(picture);
    else if (flattenOnWhite(picture))
        photo.findings.push_back({base::FindingCode::AlphaFlattened, {}});
    return picture;
}

} // namespace trichion::photo
