#include "trichion/head/joint.h"

#include "joint_residuals.h"
#include "joint_unknowns.h"
#include "trichion/base/error.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::head {

using Eigen::MatrixXd;
using Eigen::Vector2d;
using Eigen::Vector3d;
using Eigen::VectorXd;

namespace {

constexpr int kMostJointSteps = 60;
constexpr double kStep = 1e-6;
constexpr double kSmallestGain = 1e-6; // of the cost: some thousandth of a sd
constexpr double kPopulationSigma_percent = 3.6;
const Vector3d kEyes_mm(0.0, -22.0, 80.0); // of a mean head, Frankfurt frame

/// Normal equations of all residuals at a place.
struct Normal {
    MatrixXd matrix;
    VectorXd gradient;
    double cost = 0.0;
};

class Solver {
  public:
    explicit Solver(const Unknowns& unknowns)
        : m_unknowns(unknowns), m_residuals(unknowns), m_free(unknowns.free()) {}

    [[nodiscard]] VectorXd solve() const {
        VectorXd x = m_unknowns.start();
        if (m_free.empty())
            return x;
        double damping = 1e-3;
        Normal normal = normalAt(x);
        for (int step = 0; step < kMostJointSteps && damping < 1e10; ++step) {
            const VectorXd next = x + changeFor(normal, damping);
            const bool better = allPossible(next) && costAt(next) <= normal.cost;
            damping = better ? std::max(1e-10, damping * 0.1) : damping * 10.0;
            if (!better)
                continue;
            const double gain = normal.cost;
            x = next;
            normal = normalAt(x);
            if (gain - normal.cost < kSmallestGain * (1.0 + gain))
                break;
        }
        return x;
    }

    /// Covariance of the half axes' logarithms, which are the first unknowns. Precondition: they are free.
    [[nodiscard]] Eigen::Matrix3d axesCovariance(const VectorXd& x) const {
        const Normal normal = normalAt(x);
        const MatrixXd inverse =
            normal.matrix.ldlt().solve(MatrixXd::Identity(normal.matrix.rows(), normal.matrix.cols()));
        return inverse.topLeftCorner<3, 3>();
    }

  private:
    template<class Residual>
    void add(Normal& normal, const VectorXd& x, const std::vector<std::pair<int, int>>& ranges,
             const Residual& residualAt) const {
        const Rows rows = residualAt(x);
        const VectorXd& residual = rows.values;
        normal.cost += rows.cost();
        std::vector<Eigen::Index> columns;
        for (std::size_t k = 0; k < m_free.size(); ++k)
            for (const auto& [from, count] : ranges)
                if (m_free[k] >= from && m_free[k] < from + count)
                    columns.push_back(static_cast<Eigen::Index>(k));
        MatrixXd jacobian(residual.size(), static_cast<Eigen::Index>(columns.size()));
        for (std::size_t j = 0; j < columns.size(); ++j) {
            VectorXd moved = x;
            const int unknown = m_free[static_cast<std::size_t>(columns[j])];
            moved(unknown) += kStep;
            jacobian.col(static_cast<Eigen::Index>(j)) = (residualAt(moved).values - residual) / kStep;
        }
        VectorXd weights(residual.size());
        for (Eigen::Index i = 0; i < residual.size(); ++i)
            weights(i) = rows.weight(i);
        const MatrixXd weighted = weights.asDiagonal() * jacobian;
        normal.gradient(columns) += weighted.transpose() * residual;
        normal.matrix(columns, columns) += weighted.transpose() * jacobian;
    }

    [[nodiscard]] Normal normalAt(const VectorXd& x) const {
        const auto size = static_cast<Eigen::Index>(m_free.size());
        Normal normal{MatrixXd::Zero(size, size), VectorXd::Zero(size), 0.0};
        const HeadEvidence& evidence = m_unknowns.evidence();
        const std::pair<int, int> shared(0, m_unknowns.sharedCount());
        add(normal, x, {shared}, [&](const VectorXd& at) { return m_residuals.ofHead(at); });
        for (std::size_t i = 0; i < evidence.views.size(); ++i)
            add(normal, x, {shared, {m_unknowns.poseAt(i), kPoseUnknowns}},
                [&](const VectorXd& at) { return m_residuals.ofView(at, i); });
        for (const MatchedViews& matched : m_residuals.matchedViews())
            add(normal, x,
                {shared,
                 {m_unknowns.poseAt(matched.viewA), kPoseUnknowns},
                 {m_unknowns.poseAt(matched.viewB), kPoseUnknowns}},
                [&](const VectorXd& at) { return m_residuals.ofMatches(at, matched); });
        return normal;
    }

    [[nodiscard]] double costAt(const VectorXd& x) const {
        double cost = 0.0;
        const HeadEvidence& evidence = m_unknowns.evidence();
        cost += m_residuals.ofHead(x).cost();
        for (std::size_t i = 0; i < evidence.views.size(); ++i)
            cost += m_residuals.ofView(x, i).cost();
        for (const MatchedViews& matched : m_residuals.matchedViews())
            cost += m_residuals.ofMatches(x, matched).cost();
        return std::isfinite(cost) ? cost : 1e300;
    }

    [[nodiscard]] bool allPossible(const VectorXd& x) const {
        for (std::size_t i = 0; i < m_unknowns.evidence().views.size(); ++i)
            if (!isPossible(m_unknowns.viewOf(x, i)))
                return false;
        return x.allFinite();
    }

    [[nodiscard]] VectorXd changeFor(const Normal& normal, double damping) const {
        MatrixXd damped = normal.matrix;
        damped.diagonal() *= 1.0 + damping;
        damped.diagonal().array() += 1e-12;
        const VectorXd step = damped.ldlt().solve(-normal.gradient);
        VectorXd change = VectorXd::Zero(m_unknowns.count());
        for (std::size_t k = 0; k < m_free.size(); ++k)
            change(m_free[k]) = step(static_cast<Eigen::Index>(k));
        return change;
    }

    const Unknowns& m_unknowns;
    Residuals m_residuals;
    std::vector<int> m_free;
};

double residualOf(const View& view, const std::vector<OutlinePoint>& outline) {
    if (outline.empty())
        return 0.0;
    const VectorXd distances = outlineDistances(view, outline);
    double sum = 0.0;
    double weights = 0.0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const double distance = distances(static_cast<Eigen::Index>(i));
        sum += outline[i].weight * distance * distance;
        weights += outline[i].weight;
    }
    return weights > 0.0 ? std::sqrt(sum / weights) : 0.0;
}

/// Statements of one name become one source.
void addSource(std::vector<SizeSource>& sources, const SizeStatement& said) {
    if (said.sigma >= kSaysNothing)
        return;
    const SizeSource source{said.name, std::exp(said.logFactor), 100.0 * said.sigma};
    for (SizeSource& known : sources)
        if (known.name == source.name) {
            const SizeEstimate both = fuse({known, source});
            known = {known.name, both.factor, both.sigma_percent};
            return;
        }
    sources.push_back(source);
}

void stateSources(JointFit& fit, const HeadEvidence& evidence, const Unknowns& unknowns, const VectorXd& x) {
    fit.sources.push_back({"anthropometry", 1.0 / sizeOf(fit.head), kPopulationSigma_percent});
    for (const SizeStatement& said : tapesOf(unknowns.undrawnHeadOf(x), evidence.size))
        addSource(fit.sources, said);
    for (std::size_t i = 0; i < evidence.views.size(); ++i)
        for (const SizeStatement& said : statementsOf(unknowns.viewOf(x, i), evidence.views[i], evidence))
            addSource(fit.sources, said);
    fit.spread_percent = fuse(fit.sources).spread_percent;
}

} // namespace

std::optional<base::Millimetres> pupilDistance(const View& view, const base::ImagePoint& right,
                                               const base::ImagePoint& left) {
    const Vector3d eyeLine = view.pose.rotationHeadToCamera.col(0);
    if (!facesThePupils(view.pose.rotationHeadToCamera))
        return std::nullopt;
    const Vector3d eyes = headToFrankfurt(view.head.longAxisRise).transpose() * kEyes_mm * sizeOf(view.head);
    const double depth = (view.pose.rotationHeadToCamera * eyes + view.pose.centreCamera_mm).z();
    const Vector2d direction = (0.5 * (left.v + right.v) - view.camera.principal_px) / view.camera.focal_px;
    const Vector2d perMm = view.camera.focal_px / depth * (eyeLine.head<2>() - eyeLine.z() * direction);
    return base::Millimetres((left.v - right.v).norm() / perMm.norm());
}

JointFit fitJointly(const HeadEvidence& evidence) {
    requirePlausible(evidence.size);
    const Unknowns unknowns(evidence);
    const Solver solver(unknowns);
    const VectorXd x = solver.solve();
    JointFit fit{unknowns.headOf(x), {}, {}, {}, 0.0, 0.0};
    if (!evidence.known) {
        const Eigen::Matrix3d covariance = solver.axesCovariance(x);
        fit.halfAxesSigma_percent = 100.0 * covariance.diagonal().cwiseMax(0.0).cwiseSqrt();
        fit.sizeSigma_percent = 100.0 * std::sqrt(std::max(0.0, covariance.sum())) / 3.0;
    }
    for (std::size_t i = 0; i < evidence.views.size(); ++i) {
        const View view = unknowns.viewOf(x, i);
        if (!isPossible(view))
            throw base::Error(base::ErrorCode::FitFailed);
        fit.poses.push_back({view.camera, view.pose, residualOf(view, evidence.views[i].outline)});
    }
    stateSources(fit, evidence, unknowns, x);
    return fit;
}

} // namespace trichion::head
