#pragma once
// What a joint fit minimises.

#include "joint_unknowns.h"
#include "trichion/head/joint.h"

#include <Eigen/Core>
#include <string>
#include <vector>

namespace trichion::head {

/// The sigma of a statement that says nothing: it keeps its row, so that the number of rows is constant.
inline constexpr double kSaysNothing = 1e6;

/// What a source says on the size.
struct SizeStatement {
    std::string name;
    double logFactor = 0.0; ///< logarithm of the size it says over that of the head
    double sigma = 1.0;     ///< of it
};

/// What the pupils and known lengths of a view say.
[[nodiscard]] std::vector<SizeStatement> statementsOf(const View& view, const ViewEvidence& seen,
                                                      const HeadEvidence& evidence);
/// What the tapes say.
[[nodiscard]] std::vector<SizeStatement> tapesOf(const Head& head, const SizeEvidence& size);

/// Rays of an outline against the silhouette, in pixels to first order, positive inside.
[[nodiscard]] Eigen::VectorXd outlineDistances(const View& view, const std::vector<OutlinePoint>& outline);

/// Residuals in sds, and the size beyond which each counts as a stray.
struct Rows {
    Eigen::VectorXd values;
    Eigen::VectorXd thresholds;

    explicit Rows(const std::vector<double>& sds);
    /// Huber's weight of one residual in the normal equations.
    [[nodiscard]] double weight(Eigen::Index row) const;
    /// Sum of Huber's costs.
    [[nodiscard]] double cost() const;
};

/// Two views and the numbers of their matches in the evidence.
struct MatchedViews {
    std::size_t viewA = 0;
    std::size_t viewB = 0;
    std::vector<std::size_t> matches;
};

/// The residuals of all evidence. The unknowns must outlive it.
class Residuals {
  public:
    /// Error: FitFailed if a view starts with the camera inside the head.
    explicit Residuals(const Unknowns& unknowns);

    /// Priors and tapes: what depends on no view.
    [[nodiscard]] Rows ofHead(const Eigen::VectorXd& x) const;
    /// All that one view says.
    [[nodiscard]] Rows ofView(const Eigen::VectorXd& x, std::size_t i) const;
    /// All matches between two views.
    [[nodiscard]] Rows ofMatches(const Eigen::VectorXd& x, const MatchedViews& matched) const;
    /// The pairs of views that have matches, in the order of their first.
    [[nodiscard]] const std::vector<MatchedViews>& matchedViews() const { return m_matchedViews; }

  private:
    void addOutlineScale(std::size_t i);
    void appendMark(std::vector<double>& values, const Eigen::VectorXd& x, const View& view,
                    const MidlineMark& mark) const;

    const Unknowns& m_unknowns;
    Eigen::Matrix3d m_whitening; // of the prior on the logarithms of the half axes
    std::vector<MatchedViews> m_matchedViews;
    std::vector<Eigen::VectorXd> m_outlineScale;
    std::vector<Eigen::VectorXd> m_outlineThreshold;
};

} // namespace trichion::head
