#include "polyline_search.h"

#include <algorithm>

namespace trichion::stipple {

namespace {

constexpr std::size_t kLeaf = 4;

double distanceToSegment(const Eigen::Vector3d& p, const Eigen::Vector3d& a, const Eigen::Vector3d& b) {
    const Eigen::Vector3d along = b - a;
    const double length2 = along.squaredNorm();
    const double t = length2 > 0.0 ? std::clamp((p - a).dot(along) / length2, 0.0, 1.0) : 0.0;
    return (p - a - t * along).norm();
}

} // namespace

PolylineSearch::PolylineSearch(std::vector<Eigen::Vector3d> vertices) : m_vertices(std::move(vertices)) {
    if (m_vertices.size() == 1)
        m_vertices.push_back(m_vertices.front());
    build(0, m_vertices.size() - 1);
}

std::size_t PolylineSearch::build(std::size_t begin, std::size_t end) {
    Eigen::Vector3d centre = Eigen::Vector3d::Zero();
    for (std::size_t i = begin; i <= end; ++i)
        centre += m_vertices[i];
    centre /= static_cast<double>(end - begin + 1);
    double radius = 0.0;
    for (std::size_t i = begin; i <= end; ++i)
        radius = std::max(radius, (m_vertices[i] - centre).norm());
    const std::size_t node = m_nodes.size();
    m_nodes.push_back(Node{centre, radius, begin, end, 0});
    if (end - begin > kLeaf) {
        const std::size_t middle = (begin + end) / 2;
        build(begin, middle);
        const std::size_t right = build(middle, end);
        m_nodes[node].right = right;
    }
    return node;
}

double PolylineSearch::distance(const Eigen::Vector3d& point, double atMost) const {
    double best = atMost;
    search(0, point, best);
    return best;
}

void PolylineSearch::search(std::size_t index, const Eigen::Vector3d& point, double& best) const {
    const Node& node = m_nodes[index];
    if ((point - node.centre).norm() - node.radius >= best)
        return;
    if (node.right == 0) {
        for (std::size_t i = node.begin; i < node.end; ++i)
            best = std::min(best, distanceToSegment(point, m_vertices[i], m_vertices[i + 1]));
        return;
    }
    const Node& left = m_nodes[index + 1];
    const Node& right = m_nodes[node.right];
    const bool leftFirst = (point - left.centre).squaredNorm() <= (point - right.centre).squaredNorm();
    search(leftFirst ? index + 1 : node.right, point, best);
    search(leftFirst ? node.right : index + 1, point, best);
}

} // namespace trichion::stipple
