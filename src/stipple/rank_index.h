#pragma once
/// \file
/// Where each of some ranks stands when they are sorted, without sorting them.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trichion::stipple {

/// A bit per rank and the running count of bits by word.
class RankIndex {
  public:
    RankIndex() = default;
    /// `ranks`: distinct, below `count`, in any order.
    RankIndex(std::span<const std::uint32_t> ranks, std::size_t count)
        : m_words(count / 64 + 1, 0), m_before(count / 64 + 1, 0) {
        for (const std::uint32_t rank : ranks)
            m_words[rank / 64] |= std::uint64_t{1} << (rank % 64);
        std::uint32_t sum = 0;
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            m_before[word] = sum;
            sum += static_cast<std::uint32_t>(std::popcount(m_words[word]));
        }
    }

    [[nodiscard]] bool contains(std::uint32_t rank) const noexcept {
        return (m_words[rank / 64] >> (rank % 64) & 1U) != 0U;
    }
    /// How many of the ranks are smaller.
    [[nodiscard]] std::size_t countBelow(std::uint32_t rank) const noexcept {
        const std::uint64_t below = m_words[rank / 64] & ((std::uint64_t{1} << (rank % 64)) - 1U);
        return m_before[rank / 64] + static_cast<std::size_t>(std::popcount(below));
    }

    /// Rank r is bit r % 64 of word r / 64.
    [[nodiscard]] std::size_t wordCount() const noexcept { return m_words.size(); }
    [[nodiscard]] std::uint64_t word(std::size_t index) const noexcept { return m_words[index]; }
    [[nodiscard]] std::size_t countBeforeWord(std::size_t index) const noexcept { return m_before[index]; }

  private:
    std::vector<std::uint64_t> m_words;
    std::vector<std::uint32_t> m_before;
};

} // namespace trichion::stipple
