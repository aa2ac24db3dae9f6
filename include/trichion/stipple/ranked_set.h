#pragma once
/// \file
/// The ranked set: possible dots on the unit sphere in an order whose every beginning is evenly spaced
/// (docs/method/stipple.md). Made once by src/stipple/generator, shipped as resources/dots/engine-1.dots.

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace trichion::stipple {

/// The dots that new designs get. A design keeps the number it was made with.
constexpr int kNewestEngine = 1;

/// Unit vectors in rank order: element k is the dot of id k and rank k. Immutable.
class RankedSet {
  public:
    /// Precondition: unit vectors.
    explicit RankedSet(std::vector<Eigen::Vector3f> directions) : m_directions(std::move(directions)) {}

    [[nodiscard]] std::size_t size() const noexcept { return m_directions.size(); }
    [[nodiscard]] const Eigen::Vector3f& direction(std::size_t rank) const { return m_directions[rank]; }

  private:
    std::vector<Eigen::Vector3f> m_directions;
};

/// Compact form: each direction as octahedral coordinates in two 16-bit numbers (Cigolle et al. 2014, "A
/// survey of efficient representations for independent unit vectors"), at most 5e-5 rad off.
[[nodiscard]] std::vector<std::uint8_t> encodeRankedSet(const RankedSet& set);
/// Error: ResourceBroken for anything that encodeRankedSet did not write.
[[nodiscard]] RankedSet decodeRankedSet(std::span<const std::uint8_t> bytes);

/// The shipped set of an engine, loaded once and kept. Errors: EngineUnknown, ResourceMissing,
/// ResourceBroken.
[[nodiscard]] std::shared_ptr<const RankedSet> rankedSetOf(int engine);

} // namespace trichion::stipple
