#include "stipple/edge_distance.h"

#include "property/chart_lines.h"
#include "stipple/polyline_search.h"
#include "trichion/design/design.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

using namespace trichion;
using head::ScalpPoint;
using stipple::ChartOnHead;
using stipple::EdgeReach;
using stipple::EdgeSegment;
using stipple::InsideMap;
using trichion::testing::Draw;
using trichion::testing::measureAll;
using trichion::testing::onHead;

namespace {

/// A line over the chart that wanders, crosses itself and repeats a vertex.
std::vector<Eigen::Vector2d> wanderingLine(Draw& draw, int count) {
    Eigen::Vector2d at(draw.between(-60.0, 60.0), draw.between(-60.0, 60.0));
    std::vector<Eigen::Vector2d> line = {at};
    for (int i = 1; i < count; ++i) {
        if (i % 7 != 0)
            at += Eigen::Vector2d(draw.between(-6.0, 6.0), draw.between(-6.0, 6.0));
        line.push_back(at);
    }
    return line;
}

/// By asking every segment at every node.
std::vector<float> plainDistances(const ChartOnHead& chart, const std::vector<EdgeSegment>& segments,
                                  const InsideMap& inside, const EdgeReach& reach) {
    std::vector<float> distance_mm(stipple::kNodeCount);
    for (int row = 0; row < stipple::kChartNodes; ++row)
        for (int column = 0; column < stipple::kChartNodes; ++column) {
            float least2 = std::numeric_limits<float>::max();
            for (const EdgeSegment& segment : segments)
                least2 = std::min(least2, stipple::distance2To(segment, chart.at(column, row)));
            const bool in = inside.at(column, row);
            const float saturated = std::min(std::sqrt(least2), in ? reach.inside_mm : reach.outside_mm);
            distance_mm[stipple::nodeAt(column, row)] = in ? saturated : -saturated;
        }
    return distance_mm;
}

bool crossingCount(const std::vector<Eigen::Vector2d>& polygon, const ScalpPoint& place) {
    bool in = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const Eigen::Vector2d& a = polygon[i];
        const Eigen::Vector2d& b = polygon[j];
        if ((a.y() > place.front_deg) != (b.y() > place.front_deg) &&
            a.x() + (b.x() - a.x()) * (place.front_deg - a.y()) / (b.y() - a.y()) < place.left_deg)
            in = !in;
    }
    return in;
}

} // namespace

TEST(InsideMap, CountsCrossings) {
    Draw draw(2);
    for (int round = 0; round < 6; ++round) {
        const std::vector<Eigen::Vector2d> polygon = wanderingLine(draw, 90);
        const InsideMap inside(polygon);
        for (int row = 0; row < stipple::kChartNodes; ++row)
            for (int column = 0; column < stipple::kChartNodes; ++column) {
                const ScalpPoint place = stipple::placeOfNode(column, row);
                ASSERT_EQ(inside.at(column, row), stipple::isOnChart(place) && crossingCount(polygon, place))
                    << round << ' ' << column << ' ' << row;
            }
    }
}

TEST(EdgeDistance, IsTheLeastOverAllSegments) {
    Draw draw(3);
    for (const Eigen::Vector3d& axes :
         {Eigen::Vector3d(77.2, 84.0, 99.7), Eigen::Vector3d(60.0, 95.0, 112.0)}) {
        const head::Ellipsoid surface(axes);
        const ChartOnHead chart(surface);
        for (const int count : {0, 1, 2, 60, 200}) {
            std::vector<Eigen::Vector2d> line;
            if (count > 0)
                line = wanderingLine(draw, count);
            const std::vector<EdgeSegment> segments = stipple::segmentsOf(onHead(line, surface));
            const InsideMap inside(line);
            const EdgeReach reach{static_cast<float>(draw.between(5.0, 60.0)),
                                  static_cast<float>(draw.between(2.0, 60.0))};
            std::vector<float> distance_mm(stipple::kNodeCount, 1e9F);
            measureAll(stipple::EdgeDistanceMap(chart, segments, inside, reach), distance_mm);
            ASSERT_EQ(distance_mm, plainDistances(chart, segments, inside, reach)) << count;
        }
    }
}

TEST(EdgeDistance, IsThatOfATreeSearchInDoublePrecision) {
    const head::Ellipsoid surface = head::meanHead().surface;
    const design::Outline outline = design::outlineOf(design::proposeDesign(head::meanHead()));
    const InsideMap inside(outline.closed());
    const std::vector<EdgeSegment> segments = stipple::segmentsOf(onHead(outline.hairline, surface));
    std::vector<float> distance_mm(stipple::kNodeCount);
    measureAll(stipple::EdgeDistanceMap(ChartOnHead(surface), segments, inside, {60.0F, 60.0F}), distance_mm);
    std::vector<Eigen::Vector3d> vertices;
    for (const Eigen::Vector2d& place : outline.hairline)
        vertices.push_back(head::onHead(surface, {place.x(), place.y()}).v);
    const stipple::PolylineSearch search(vertices);
    for (int row = 0; row < stipple::kChartNodes; row += 3)
        for (int column = 0; column < stipple::kChartNodes; column += 3)
            ASSERT_NEAR(std::abs(distance_mm[stipple::nodeAt(column, row)]),
                        search.distance(head::onHead(surface, stipple::placeOfNode(column, row)).v, 60.0),
                        2e-4);
}

TEST(EdgeDistance, UpdatesToTheSameBits) {
    const head::Ellipsoid surface = head::meanHead().surface;
    const ChartOnHead chart(surface);
    Draw draw(4);
    std::vector<Eigen::Vector2d> line = wanderingLine(draw, 120);
    const EdgeReach reach{42.0F, 8.0F};
    InsideMap inside(line);
    std::vector<float> distance_mm(stipple::kNodeCount);
    std::vector<EdgeSegment> segments = stipple::segmentsOf(onHead(line, surface));
    measureAll(stipple::EdgeDistanceMap(chart, segments, inside, reach), distance_mm);
    for (int step = 0; step < 12; ++step) {
        std::vector<Eigen::Vector2d> edited = line;
        // Moving an end sweeps the closing side over nodes far from every segment that changed.
        const std::size_t at = step % 3 == 1 ? 0 : draw.below(edited.size());
        if (step % 4 == 3)
            edited.erase(edited.begin() + static_cast<std::ptrdiff_t>(at));
        else
            edited[at] += Eigen::Vector2d(draw.between(-40.0, 40.0), draw.between(-40.0, 40.0));
        const InsideMap insideNow(edited);
        segments = stipple::segmentsOf(onHead(edited, surface), onHead(line, surface));
        stipple::EdgeDistanceMap update(chart, segments, insideNow, reach);
        update.updateFrom(inside);
        measureAll(update, distance_mm);
        ASSERT_EQ(distance_mm,
                  plainDistances(chart, stipple::segmentsOf(onHead(edited, surface)), insideNow, reach))
            << step;
        line = edited;
        inside = insideNow;
    }
}
