#include "studio/services/former_photo.h"

#include "trichion/base/error.h"
#include "trichion/base/parallel.h"
#include "trichion/imaging/hair.h"
#include "trichion/render/preview.h"

#include <algorithm>
#include <cmath>

namespace trichion::studio {

using head::ScalpPoint;

namespace {

constexpr int kFormer_px = 1400;          // of the old photo, for sampling
constexpr double kScalpReach_deg = 108.0; // brows and ears lie beyond
constexpr double kLeastFacing = 0.08;
constexpr double kFullFacing = 0.30;
constexpr double kWidestTurn_deg = 60.0; // of the line, from the front about the vertex
constexpr double kTurnStep_deg = 10.0;
constexpr double kForehead_deg = 84.0; // no hairline lies lower
constexpr double kHighest_deg = 16.0;
constexpr double kReachStep_deg = 0.5;
constexpr double kHairy = 0.5;
constexpr double kDepth_deg = 6.0; // so far behind the edge hair goes on
constexpr std::size_t kLeastPlaces = 5;

double eased(double facing) {
    const double share = std::clamp((facing - kLeastFacing) / (kFullFacing - kLeastFacing), 0.0, 1.0);
    return share * share * (3.0 - 2.0 * share);
}

/// How much hair the old photo shows at a place; nothing where it does not show the place.
std::optional<double> hairAt(const FormerPhoto& former, const ScalpPoint& place) {
    const head::View& view = former.registration->view;
    const base::HeadPoint point = head::onHead(view.head.surface, place);
    const auto pixel = view.project(point);
    if (!pixel || view.facing(point) < kLeastFacing)
        return std::nullopt;
    const int x = static_cast<int>(pixel->v.x() / view.photo.width_px * former.hair.width());
    const int y = static_cast<int>(pixel->v.y() / view.photo.height_px * former.hair.height());
    if (x < 0 || y < 0 || x >= former.hair.width() || y >= former.hair.height())
        return std::nullopt;
    return *former.hair.pixel(x, y);
}

/// The first place with hair on the way up from the forehead, behind which the hair goes on.
std::optional<ScalpPoint> edgeTowards(const FormerPhoto& former, double turn_deg) {
    const double turn = turn_deg * base::kDegreesToRadians;
    const auto placeAt = [turn](double reach_deg) {
        return ScalpPoint{reach_deg * std::sin(turn), reach_deg * std::cos(turn)};
    };
    bool sawSkin = false;
    for (double reach = kForehead_deg; reach > kHighest_deg; reach -= kReachStep_deg) {
        const std::optional<double> hair = hairAt(former, placeAt(reach));
        if (!hair)
            continue;
        if (*hair < kHairy) {
            sawSkin = true;
            continue;
        }
        bool goesOn = true;
        for (double behind = 1.0; behind <= kDepth_deg; behind += 1.0)
            goesOn = goesOn && hairAt(former, placeAt(reach - behind)).value_or(1.0) > kHairy;
        if (goesOn && sawSkin)
            return placeAt(reach);
    }
    return std::nullopt;
}

} // namespace

FormerPhoto readFormer(const std::filesystem::path& path, const base::Progress& progress) {
    FormerPhoto former;
    former.photo = loadPhoto(path, progress);
    try {
        former.registration = registerPhoto(*former.photo, {}, progress);
    } catch (const base::Error& error) {
        if (error.code() == base::ErrorCode::Interrupted)
            throw;
        return former; // it is laid by hand
    }
    const head::View& view = former.registration->view;
    std::optional<base::FloatMap> seen = imaging::seeHair(*former.photo->pixels, view).probability;
    base::throwIfStopped(progress.stop);
    if (seen)
        former.hair = render::PreparedPhoto(former.photo->pixels, view,
                                            former.registration->personProbability, std::move(seen))
                          .hairMask();
    return former;
}

QImage laidOver(const FormerPhoto& former, const head::View& now, int width_px) {
    const head::View& then = former.registration->view;
    const double scale = std::min(1.0, static_cast<double>(kFormer_px) / former.photo->identity.width_px);
    const QImage old = former.photo->pyramid.levelFor(scale).convertToFormat(QImage::Format_RGB32);
    const double toOld = static_cast<double>(old.width()) / then.photo.width_px;
    const double step = static_cast<double>(now.photo.width_px) / width_px;
    QImage laid(width_px, static_cast<int>(std::lround(now.photo.height_px / step)),
                QImage::Format_ARGB32_Premultiplied);
    laid.fill(Qt::transparent);
    uchar* const bits = laid.bits();
    const qsizetype stride = laid.bytesPerLine();
    base::parallelFor(laid.height(), 0, {}, [&](int y) {
        auto* line = reinterpret_cast<QRgb*>(bits + y * stride);
        for (int x = 0; x < laid.width(); ++x) {
            const auto skin = now.lift(base::ImagePoint(Eigen::Vector2d((x + 0.5) * step, (y + 0.5) * step)));
            if (!skin)
                continue;
            const ScalpPoint place = head::scalpPointOf(now.head.surface, *skin);
            if (place.vector().norm() > kScalpReach_deg)
                continue;
            const base::HeadPoint there = head::onHead(then.head.surface, place);
            const double alpha = eased(then.facing(there)) * eased(now.facing(*skin));
            const auto pixel = alpha > 0.0 ? then.project(there) : std::nullopt;
            if (!pixel)
                continue;
            const int u = static_cast<int>(pixel->v.x() * toOld);
            const int v = static_cast<int>(pixel->v.y() * toOld);
            if (u < 0 || v < 0 || u >= old.width() || v >= old.height())
                continue;
            const QRgb colour = reinterpret_cast<const QRgb*>(old.constScanLine(v))[u];
            line[x] = qRgba(static_cast<int>(qRed(colour) * alpha), static_cast<int>(qGreen(colour) * alpha),
                            static_cast<int>(qBlue(colour) * alpha), static_cast<int>(255.0 * alpha));
        }
    });
    return laid;
}

std::vector<ScalpPoint> formerLine(const FormerPhoto& former) {
    std::vector<ScalpPoint> line;
    if (!former.registration || former.hair.empty())
        return line;
    for (double turn = -kWidestTurn_deg; turn <= kWidestTurn_deg; turn += kTurnStep_deg)
        if (const auto edge = edgeTowards(former, turn))
            line.push_back(*edge);
    if (line.size() < kLeastPlaces)
        line.clear();
    return line;
}

} // namespace trichion::studio
