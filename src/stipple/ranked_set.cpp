#include "trichion/stipple/ranked_set.h"

#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <mutex>
#include <string>

namespace trichion::stipple {

namespace {

constexpr std::array<std::uint8_t, 8> kMagic = {'T', 'R', 'D', 'O', 'T', 'S', 1, 0};
constexpr std::size_t kHeaderBytes = 12;
constexpr std::size_t kBytesPerDot = 4;
constexpr std::size_t kMostDots = 4'000'000;
constexpr float kSteps = 65535.0F;

std::uint16_t quantised(float value) {
    return static_cast<std::uint16_t>(std::lround((value * 0.5F + 0.5F) * kSteps));
}

float restored(std::uint16_t code) {
    return static_cast<float>(code) / kSteps * 2.0F - 1.0F;
}

float foldSign(float value) {
    return value >= 0.0F ? 1.0F : -1.0F;
}

Eigen::Vector2f octahedral(const Eigen::Vector3f& v) {
    Eigen::Vector2f flat = v.head<2>() / v.cwiseAbs().sum();
    if (v.z() >= 0.0F)
        return flat;
    return Eigen::Vector2f((1.0F - std::abs(flat.y())) * foldSign(flat.x()),
                           (1.0F - std::abs(flat.x())) * foldSign(flat.y()));
}

Eigen::Vector3f fromOctahedral(const Eigen::Vector2f& flat) {
    Eigen::Vector3f v(flat.x(), flat.y(), 1.0F - std::abs(flat.x()) - std::abs(flat.y()));
    if (v.z() < 0.0F) {
        v.x() = (1.0F - std::abs(flat.y())) * foldSign(flat.x());
        v.y() = (1.0F - std::abs(flat.x())) * foldSign(flat.y());
    }
    return v.normalized();
}

[[noreturn]] void throwBroken() {
    throw base::Error(base::ErrorCode::ResourceBroken, {{"name", "dots"}});
}

} // namespace

std::vector<std::uint8_t> encodeRankedSet(const RankedSet& set) {
    std::vector<std::uint8_t> bytes(kMagic.begin(), kMagic.end());
    const auto append = [&](std::uint64_t value, int count) {
        for (int i = 0; i < count; ++i)
            bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    };
    append(set.size(), 4);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const Eigen::Vector2f flat = octahedral(set.direction(i));
        append(quantised(flat.x()), 2);
        append(quantised(flat.y()), 2);
    }
    return bytes;
}

RankedSet decodeRankedSet(std::span<const std::uint8_t> bytes) {
    if (bytes.size() < kHeaderBytes || !std::equal(kMagic.begin(), kMagic.end(), bytes.begin()))
        throwBroken();
    const auto number = [&](std::size_t at, int count) {
        std::uint32_t value = 0;
        for (int i = 0; i < count; ++i)
            value |= static_cast<std::uint32_t>(bytes[at + static_cast<std::size_t>(i)]) << (8 * i);
        return value;
    };
    const std::size_t count = number(8, 4);
    if (count == 0 || count > kMostDots || bytes.size() != kHeaderBytes + count * kBytesPerDot)
        throwBroken();
    std::vector<Eigen::Vector3f> directions(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = kHeaderBytes + i * kBytesPerDot;
        directions[i] =
            fromOctahedral(Eigen::Vector2f(restored(static_cast<std::uint16_t>(number(at, 2))),
                                           restored(static_cast<std::uint16_t>(number(at + 2, 2)))));
    }
    return RankedSet(std::move(directions));
}

std::shared_ptr<const RankedSet> rankedSetOf(int engine) {
    static std::mutex mutex;
    static std::map<int, std::shared_ptr<const RankedSet>> loaded;
    if (engine < 1 || engine > kNewestEngine)
        throw base::Error(base::ErrorCode::EngineUnknown, {{"given", std::to_string(engine)}});
    const std::lock_guard lock(mutex);
    std::shared_ptr<const RankedSet>& set = loaded[engine];
    if (!set) {
        const std::string name = "dots/engine-" + std::to_string(engine) + ".dots";
        set = std::make_shared<const RankedSet>(decodeRankedSet(
            base::readFile(base::resourcePath(name), kHeaderBytes + kMostDots * kBytesPerDot)));
    }
    return set;
}

} // namespace trichion::stipple
