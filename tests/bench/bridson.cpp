#include "bench/bridson.h"

#include "trichion/base/hash.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::bench {

namespace {

constexpr std::size_t kFirstTries = 10'000;

struct Place {
    double x;
    double y;
};

// One radius for the whole square: compiled into the throwing, as a hand-written library would have it.
struct EvenRadius {
    double radius_mm;
    double operator()(double, double) const { return radius_mm; }
};

template<class Radius>
class DartThrowing {
  public:
    DartThrowing(const BridsonRequest& request, const Radius& radius, double smallest_mm, double largest_mm)
        : m_request(request)
        , m_radius(radius)
        , m_cell_mm(smallest_mm / std::numbers::sqrt2) // at most one dot in a cell
        , m_reach(static_cast<int>(std::ceil(largest_mm / m_cell_mm)))
        , m_width(static_cast<int>(request.side_mm / m_cell_mm) + 1 + 2 * m_reach) {
        m_grid.assign(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_width), -1);
    }

    std::vector<Eigen::Vector3d> thrown() {
        for (std::size_t first = 0; first < kFirstTries && m_places.empty(); ++first)
            keep({m_request.side_mm * drawn(), m_request.side_mm * drawn()});
        while (!m_active.empty()) {
            const std::size_t slot =
                std::min(static_cast<std::size_t>(drawn() * static_cast<double>(m_active.size())),
                         m_active.size() - 1);
            const Place from = m_places[m_active[slot]];
            if (!throwAround(from)) {
                m_active[slot] = m_active.back();
                m_active.pop_back();
            }
        }
        std::vector<Eigen::Vector3d> dots;
        dots.reserve(m_places.size());
        for (const Place& place : m_places)
            dots.emplace_back(place.x, place.y, 0.0);
        return dots;
    }

  private:
    double drawn() { return base::unitFrom(base::mix64(m_request.seed * 0x10001ULL + m_draws++)); }

    bool throwAround(const Place& from) { // uniform in the ring from one to two radii
        const double radius = m_radius(from.x, from.y);
        for (int attempt = 0; attempt < m_request.tries; ++attempt) {
            const double distance = radius * std::sqrt(1.0 + 3.0 * drawn());
            const double turn = 2.0 * std::numbers::pi * drawn();
            if (keep({from.x + distance * std::cos(turn), from.y + distance * std::sin(turn)}))
                return true;
        }
        return false;
    }

    bool keep(const Place& place) {
        if (!(place.x >= 0.0 && place.x < m_request.side_mm && place.y >= 0.0 && place.y < m_request.side_mm))
            return false;
        const double radius = m_radius(place.x, place.y);
        if (radius <= 0.0)
            return false;
        const int column = static_cast<int>(place.x / m_cell_mm) + m_reach;
        const int row = static_cast<int>(place.y / m_cell_mm) + m_reach;
        if (!isFree(place, column, row, radius * radius))
            return false;
        m_grid[indexOf(column, row)] = static_cast<std::int32_t>(m_places.size());
        m_active.push_back(static_cast<std::uint32_t>(m_places.size()));
        m_places.push_back(place);
        return true;
    }

    [[nodiscard]] bool isFree(const Place& place, int column, int row, double radius2) const {
        if (m_grid[indexOf(column, row)] >= 0)
            return false;
        for (int y = row - m_reach; y <= row + m_reach; ++y)
            for (std::size_t k = indexOf(column - m_reach, y); k <= indexOf(column + m_reach, y); ++k) {
                if (m_grid[k] < 0)
                    continue;
                const Place& other = m_places[static_cast<std::size_t>(m_grid[k])];
                const double dx = other.x - place.x;
                const double dy = other.y - place.y;
                if (dx * dx + dy * dy < radius2)
                    return false;
            }
        return true;
    }

    [[nodiscard]] std::size_t indexOf(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width) +
               static_cast<std::size_t>(column);
    }

    const BridsonRequest& m_request;
    const Radius& m_radius;
    double m_cell_mm;
    int m_reach;
    int m_width;
    std::uint64_t m_draws = 0;
    std::vector<std::int32_t> m_grid; // dot of a cell or -1, with a margin of the reach
    std::vector<std::uint32_t> m_active;
    std::vector<Place> m_places;
};

} // namespace

std::vector<Eigen::Vector3d> bridsonDots(const BridsonRequest& request) {
    const EvenRadius radius{request.radius_mm};
    return DartThrowing(request, radius, request.radius_mm, request.radius_mm).thrown();
}

std::vector<Eigen::Vector3d> bridsonDots(const BridsonRequest& request, const BridsonField& field) {
    return DartThrowing(request, field.radius_mm, field.smallest_mm, field.largest_mm).thrown();
}

} // namespace trichion::bench
