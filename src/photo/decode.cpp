#include "photo/decode.h"

#include "photo/colour.h"
#include "photo/exif.h"
#include "photo/limits.h"
#include "photo/orientation.h"
#include "photo/raw_photo.h"
#include "photo/sniff.h"
#include "trichion/base/file.h"
#include "trichion/base/parallel.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QThread>
#include <system_error>
#include <utility>

namespace trichion::photo {

using base::Error;
using base::ErrorCode;

namespace {

std::vector<std::uint8_t> photoFile(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        throw Error(ErrorCode::PhotoIsFolder, {{"path", base::utf8(path)}});
    try {
        return base::readFile(path, kFileLimit_bytes);
    } catch (const Error& error) {
        switch (error.code()) {
        case ErrorCode::FileMissing:
            throw Error(ErrorCode::PhotoMissing, error.context());
        case ErrorCode::FileNoPermission:
            throw Error(ErrorCode::PhotoNoPermission, error.context());
        case ErrorCode::FileTooLarge:
            throw Error(ErrorCode::PhotoFileTooLarge, error.context());
        default:
            throw;
        }
    }
}

std::string sha256Of(std::span<const std::uint8_t> bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

RawPhoto readAs(Container container, const PhotoSource& source, const base::Progress& progress) {
    switch (container) {
    case Container::Jpeg:
        return readJpeg(source, progress);
    case Container::Png:
        return readPng(source);
    case Container::Tiff:
        return readTiff(source);
    case Container::Webp:
        return readWebp(source);
    case Container::Heif:
        return readHeif(source);
    }
    throwNotAnImage(source.name);
}

int orientationOf(Container container, const ExifFacts& facts) {
    // libheif has turned the picture by the container's own fields; the EXIF value says the same once more.
    return container == Container::Heif ? 1 : facts.orientation;
}

} // namespace

void claimMainThread() {
    QThread::currentThread();
}

Photo decodePhoto(const std::filesystem::path& path, const base::Progress& progress) {
    return decodePhoto(photoFile(path), base::utf8(path), progress);
}

Photo decodePhoto(std::span<const std::uint8_t> bytes, const std::string& name,
                  const base::Progress& progress) {
    progress.at("decode", 0.0);
    base::throwIfStopped(progress.stop);
    if (bytes.empty())
        throw Error(ErrorCode::PhotoEmpty, {{"path", name}});
    if (bytes.size() > kFileLimit_bytes)
        throw Error(ErrorCode::PhotoFileTooLarge, {{"path", name}, {"limit", "512 MB"}});
    const std::optional<Container> container = containerOf(bytes);
    if (!container)
        throwNotAnImage(name);

    Photo photo;
    photo.sha256 = sha256Of(bytes);
    progress.at("decode", 0.1);
    base::throwIfStopped(progress.stop);
    RawPhoto raw = readAs(*container, PhotoSource{bytes, name}, progress);
    progress.at("decode", 0.7);
    base::throwIfStopped(progress.stop);

    const ExifFacts facts =
        exifFactsOf(*container == Container::Tiff ? bytes : std::span<const std::uint8_t>(raw.exif));
    photo.focal35_mm = facts.focal35_mm;
    photo.takenOn = facts.takenOn;
    photo.pixels = upright(srgbFrom(raw, name, progress), orientationOf(*container, facts));
    photo.lumaSteps = raw.lumaSteps;
    photo.findings = std::move(raw.findings);
    progress.at("decode", 1.0);
    return photo;
}

Photo flipped(Photo photo) {
    constexpr int kMirrored = 2; // EXIF
    photo.pixels = upright(std::move(photo.pixels), kMirrored);
    return photo;
}

} // namespace trichion::photo
