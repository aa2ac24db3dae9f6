#include "joint_residuals.h"

#include "trichion/base/error.h"
#include "trichion/head/anatomy.h"

#include <Eigen/Cholesky>
#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

// Formulas and the sources of all figures: docs/method/head.md, "Joint fit".

namespace trichion::head {

using Eigen::Matrix3d;
using Eigen::Vector3d;
using Eigen::VectorXd;

namespace {

constexpr double kStray = 2.0;  // sds: beyond, Huber's weights
constexpr double kBeside = 6.0; // residual, in sds, of a mark beside the head

// Logarithmic sd of half breadth, half height and half length (ANSUR II men). Their correlation is measured
// as 0.18; outlines that are no ellipses pull the axes apart more than heads differ, so they are held
// together.
const Vector3d kAxesSigma(0.036, 0.047, 0.035);
constexpr double kAxesCorrelation = 0.9;
constexpr double kRiseSigma_deg = 4.0;

// Of the heights of the relief against the mean relief by degree, chosen on the synthetic heads that
// constants may be chosen with: found from several outlines, and held where there is one.
constexpr std::array kReliefSigma = {0.006, 0.004, 0.003};
constexpr std::array kReliefSigmaOfOne = {0.0015, 0.0015, 0.001};

double reliefSigma(int mode, std::size_t outlineCount) {
    constexpr int kModesBelow4 = 4;
    constexpr int kModesBelow5 = 9;
    const std::size_t degree = mode < kModesBelow4 ? 0 : mode < kModesBelow5 ? 1 : 2;
    return outlineCount > 1 ? kReliefSigma.at(degree) : kReliefSigmaOfOne.at(degree);
}

constexpr double kIndependentPoints = 10.0; // outline points share the difference of a head to its model
constexpr double kShapeSigma = 0.010;       // of the radius: 0.9 mm
constexpr double kMidlineSigma_deg = 2.3;
constexpr double kSamePlaceSigma_deg = 2.0;
constexpr double kGlabellaSigma_deg = 1.5; // of heads and of the landmark together; judged

constexpr double kMeanBreadth_mm = 154.3;
constexpr double kMeanCircumference_mm = 574.4;
constexpr double kMeanInterpupillary_mm = 64.0;
constexpr double kBreadthSigma = 0.015;
constexpr double kCircumferenceSigma = 0.015;
constexpr double kRulerSigma_percent = 1.5;
constexpr double kPopulationInterpupillarySigma_percent = 5.3;

/// A prior on logarithms of half axes as rows of a whitened residual.
Matrix3d whitening() {
    const Matrix3d correlation =
        kAxesCorrelation * Matrix3d::Ones() + (1.0 - kAxesCorrelation) * Matrix3d(Matrix3d::Identity());
    const Matrix3d covariance = kAxesSigma.asDiagonal() * correlation * kAxesSigma.asDiagonal();
    return covariance.inverse().llt().matrixU();
}

Vector3d logAxesOf(const Head& head) {
    const Eigen::Array3d shares =
        head.surface.halfAxes_mm().array() / meanHead().surface.halfAxes_mm().array();
    return shares.log();
}

/// What the tape over glabella and occiput reads on a head, as a logarithm. Slopes of the perimeter of the
/// horizontal ellipse.
double logTape(const Head& head) {
    constexpr int kAround = 16;
    double height = 0.0;
    for (int i = 0; i < kAround; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / kAround;
        height += head.relief.at(Vector3d(std::sin(angle), 0.0, std::cos(angle))) / kAround;
    }
    const Vector3d squares = meanHead().surface.halfAxes_mm().cwiseAbs2();
    const double breadthShare = squares.x() / (squares.x() + squares.z());
    const Vector3d logAxes = logAxesOf(head);
    return breadthShare * logAxes.x() + (1.0 - breadthShare) * logAxes.z() + std::log1p(height);
}

/// The same over the mean head's, which has the mean circumference with and without a relief.
double logCircumference(const Head& head) {
    return logTape(head) - logTape(head.relief.isFlat() ? meanHead() : meanSkin());
}

/// How far the pupils of the population, or of this client, tell the size: one statement, shared by all views
/// that show them.
SizeStatement pupilStatement(const View& view, const PupilMarks& pupils, const HeadEvidence& evidence) {
    const bool measured = evidence.size.interpupillary.has_value();
    const double true_mm = measured ? evidence.size.interpupillary->value : kMeanInterpupillary_mm;
    const auto sharing =
        std::count_if(evidence.views.begin(), evidence.views.end(), [](const ViewEvidence& other) {
            return other.pupils && facesThePupils(other.pose.rotationHeadToCamera);
        });
    const double shared_percent = (measured ? kRulerSigma_percent : kPopulationInterpupillarySigma_percent) *
                                  std::sqrt(std::max(1.0, static_cast<double>(sharing)));
    const std::optional<base::Millimetres> apparent = pupilDistance(view, pupils.right, pupils.left);
    if (!apparent || !(apparent->value > 0.0))
        return {"interpupillary distance", 0.0, kSaysNothing};
    return {"interpupillary distance", std::log(true_mm / apparent->value),
            0.01 * std::hypot(shared_percent, pupils.sigma_percent)};
}

} // namespace

std::vector<SizeStatement> statementsOf(const View& view, const ViewEvidence& seen,
                                        const HeadEvidence& evidence) {
    std::vector<SizeStatement> statements;
    if (seen.pupils)
        statements.push_back(pupilStatement(view, *seen.pupils, evidence));
    for (const KnownLength& known : seen.lengths) {
        const auto from = view.lift(known.from);
        const auto to = view.lift(known.to);
        const double sigma = 0.01 * known.sigma_percent;
        const double chord_mm = from && to ? (from->v - to->v).norm() : 0.0;
        const double logFactor = chord_mm > 0.0 ? std::log(known.length.value / chord_mm) : kBeside * sigma;
        statements.push_back({known.name, logFactor, sigma});
    }
    return statements;
}

std::vector<SizeStatement> tapesOf(const Head& head, const SizeEvidence& size) {
    std::vector<SizeStatement> statements;
    if (size.breadth)
        statements.push_back({"taped breadth",
                              std::log(size.breadth->value / kMeanBreadth_mm) - logAxesOf(head).x() -
                                  std::log1p(head.relief.at(Vector3d::UnitX())),
                              kBreadthSigma});
    if (size.circumference)
        statements.push_back(
            {"taped circumference",
             std::log(size.circumference->value / kMeanCircumference_mm) - logCircumference(head),
             kCircumferenceSigma});
    return statements;
}

/// How far the relief moves the silhouette beside a ray, in pixels outwards.
double reliefBeside(const View& view, const Vector3d& ray) {
    const Vector3d& axes = view.head.surface.halfAxes_mm();
    const Matrix3d toHead = view.pose.rotationHeadToCamera.transpose();
    const Vector3d o = (-(toHead * view.pose.centreCamera_mm)).cwiseQuotient(axes);
    const Vector3d d = (toHead * ray).cwiseQuotient(axes);
    const double along = -o.dot(d) / d.squaredNorm(); // its depth, for rays have z = 1
    const Vector3d w = (o + along * d).normalized();
    const double support_mm = 1.0 / w.cwiseQuotient(axes).norm(); // from the centre to the tangent plane
    return view.head.relief.at(w) * support_mm * view.camera.focal_px / along;
}

VectorXd outlineDistances(const View& view, const std::vector<OutlinePoint>& outline) {
    const Matrix3d& rotation = view.pose.rotationHeadToCamera;
    const Matrix3d form = rotation * view.head.surface.halfAxes_mm().cwiseAbs2().cwiseInverse().asDiagonal() *
                          rotation.transpose();
    const Vector3d& centre = view.pose.centreCamera_mm;
    const Vector3d ac = form * centre;
    const double outside = centre.dot(ac) - 1.0;
    VectorXd distances(static_cast<Eigen::Index>(outline.size()));
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vector3d v =
            ((outline[i].position.v - view.camera.principal_px) / view.camera.focal_px).homogeneous();
        const Vector3d av = form * v;
        const double vac = v.dot(ac);
        const Vector3d slope = 2.0 * vac * ac - 2.0 * outside * av;
        distances(static_cast<Eigen::Index>(i)) = view.camera.focal_px * (vac * vac - v.dot(av) * outside) /
                                                  std::max(1e-30, slope.head<2>().norm());
        if (!view.head.relief.isFlat())
            distances(static_cast<Eigen::Index>(i)) += reliefBeside(view, v);
    }
    return distances;
}

Rows::Rows(const std::vector<double>& sds)
    : values(Eigen::Map<const VectorXd>(sds.data(), static_cast<Eigen::Index>(sds.size())))
    , thresholds(VectorXd::Constant(values.size(), kStray)) {}

double Rows::weight(Eigen::Index row) const {
    return thresholds(row) / std::max({1e-12, thresholds(row), std::abs(values(row))});
}

double Rows::cost() const {
    double sum = 0.0;
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        const double size = std::abs(values(i));
        const double threshold = thresholds(i);
        sum += size <= threshold ? size * size : threshold * (2.0 * size - threshold);
    }
    return sum;
}

Residuals::Residuals(const Unknowns& unknowns) : m_unknowns(unknowns), m_whitening(whitening()) {
    for (std::size_t i = 0; i < unknowns.evidence().views.size(); ++i)
        addOutlineScale(i);
    const std::vector<ScalpMatch>& matches = unknowns.evidence().matches;
    for (std::size_t k = 0; k < matches.size(); ++k) {
        const auto known =
            std::find_if(m_matchedViews.begin(), m_matchedViews.end(), [&](const MatchedViews& views) {
                return views.viewA == matches[k].viewA && views.viewB == matches[k].viewB;
            });
        if (known != m_matchedViews.end())
            known->matches.push_back(k);
        else
            m_matchedViews.push_back({matches[k].viewA, matches[k].viewB, {k}});
    }
}

Rows Residuals::ofHead(const VectorXd& x) const {
    std::vector<double> values;
    if (!m_unknowns.headIsKnown()) {
        const Vector3d prior = m_whitening * x.head<3>();
        values.assign(prior.data(), prior.data() + 3);
        values.push_back(x(3) / (kRiseSigma_deg * base::kDegreesToRadians));
        for (int k = 0; k < kReliefModes; ++k)
            values.push_back(x(kReliefAt + k) / reliefSigma(k, m_unknowns.outlineCount()));
        for (const SizeStatement& tape : tapesOf(m_unknowns.undrawnHeadOf(x), m_unknowns.evidence().size))
            values.push_back(tape.logFactor / tape.sigma);
    }
    if (const std::optional<int> glabella = m_unknowns.glabella()) {
        const Vector3d mean = meanGlabella(m_unknowns.headOf(x).surface).v;
        values.push_back((x(*glabella) - std::atan2(mean.y(), mean.z())) /
                         (kGlabellaSigma_deg * base::kDegreesToRadians));
    }
    return Rows(values);
}

Rows Residuals::ofView(const VectorXd& x, std::size_t i) const {
    const ViewEvidence& seen = m_unknowns.evidence().views[i];
    const View view = m_unknowns.viewOf(x, i);
    const auto pose = x.segment<kPoseUnknowns>(m_unknowns.poseAt(i));
    std::vector<double> values;
    values.reserve(4);
    for (int axis = 0; axis < 3; ++axis)
        values.push_back(pose(axis) / (seen.orientationSigma_deg(axis) * base::kDegreesToRadians));
    if (seen.focalSigma > 0.0)
        values.push_back(pose(6) / seen.focalSigma);
    for (const MidlineMark& mark : seen.midline)
        appendMark(values, x, view, mark);
    for (const SizeStatement& statement : statementsOf(view, seen, m_unknowns.evidence()))
        values.push_back(statement.logFactor / statement.sigma);
    const VectorXd outline = outlineDistances(view, seen.outline).cwiseProduct(m_outlineScale[i]);
    values.insert(values.end(), outline.data(), outline.data() + outline.size());
    Rows rows(values);
    rows.thresholds.tail(outline.size()) = kStray * m_outlineThreshold[i];
    return rows;
}

Rows Residuals::ofMatches(const VectorXd& x, const MatchedViews& matched) const {
    const View viewA = m_unknowns.viewOf(x, matched.viewA);
    const View viewB = m_unknowns.viewOf(x, matched.viewB);
    // As on the mean head: a smaller head must not look like a better match.
    const double size = sizeOf(viewA.head);
    std::vector<double> values;
    values.reserve(3 * matched.matches.size());
    for (const std::size_t k : matched.matches) {
        const ScalpMatch& match = m_unknowns.evidence().matches[k];
        const auto a = viewA.lift(match.inA);
        const auto b = viewB.lift(match.inB);
        const Vector3d apart =
            a && b ? Vector3d((a->v - b->v) / (size * match.sigma_mm)) : Vector3d::Constant(kBeside);
        values.insert(values.end(), apart.data(), apart.data() + 3);
    }
    return Rows(values);
}

void Residuals::addOutlineScale(std::size_t i) {
    const ViewEvidence& seen = m_unknowns.evidence().views[i];
    const View start = m_unknowns.viewOf(m_unknowns.start(), i);
    if (!isPossible(start))
        throw base::Error(base::ErrorCode::FitFailed);
    const double sigma_px =
        kShapeSigma * start.scaleAtCentre().value * std::cbrt(start.head.surface.halfAxes_mm().prod());
    double sum = 0.0;
    for (const OutlinePoint& point : seen.outline)
        sum += point.weight;
    VectorXd share(static_cast<Eigen::Index>(seen.outline.size()));
    for (std::size_t k = 0; k < seen.outline.size(); ++k)
        share(static_cast<Eigen::Index>(k)) =
            std::sqrt(kIndependentPoints * seen.outline[k].weight / std::max(1e-12, sum));
    m_outlineScale.push_back(share / sigma_px);
    m_outlineThreshold.push_back(share);
}

void Residuals::appendMark(std::vector<double>& values, const VectorXd& x, const View& view,
                           const MidlineMark& mark) const {
    const auto point = view.lift(mark.position);
    if (!point) {
        values.insert(values.end(), {kBeside, kBeside});
        return;
    }
    // Marks lie together: three of them say little more than one.
    const double share = 1.0 / std::sqrt(static_cast<double>(m_unknowns.placeCount()));
    const Vector3d& p = point->v;
    const double side = std::atan2(p.x(), p.z()) / base::kDegreesToRadians;
    const double rise = std::atan2(p.y(), p.z()) - x(m_unknowns.placeOf(mark.number));
    values.push_back(share * side / kMidlineSigma_deg);
    // Heights of the others are only compared between photos; the glabella's is known of heads.
    const double shareOfRise = mark.place == MidlinePlace::Glabella ? 1.0 : share;
    values.push_back(shareOfRise * rise / (kSamePlaceSigma_deg * base::kDegreesToRadians));
}

} // namespace trichion::head
