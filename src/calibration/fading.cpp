#include "trichion/calibration/fading.h"

#include "median.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace trichion::calibration {

namespace {

constexpr double kLeastGap_days = 60.0;
constexpr double kLeastLeft = 0.05; // below it the logarithm is all noise
constexpr double kMostLasting = 5.0;
constexpr double kLnStep = 0.01;     // of ln(fade)
constexpr double kLeastSigma = 0.05; // of ln(left): clients differ by more than one is measured
constexpr double kFar = 3.0;         // errors beyond which a point pulls no more
constexpr std::size_t kFewestClients = 2;
// From the mean of |x| to the standard deviation of x, and of a median against a mean (normal errors).
constexpr double kFromMean = 1.2533;
constexpr double kOfMedian = 1.2533;

bool saysSomething(const FadingPoint& point) {
    return point.baseline_days >= optics::kHealed_days &&
           point.followUp_days - point.baseline_days >= kLeastGap_days && point.confidence > 0.0 &&
           point.left > 0.0;
}

double missOf(const FadingPoint& point, double fade) {
    return std::log(std::max(kLeastLeft, point.left)) - std::log(std::max(kLeastLeft, leftBy(point, fade)));
}

using Client = std::vector<FadingPoint>;

double costOf(const Client& client, double fade) {
    double sum = 0.0;
    double weights = 0.0;
    for (const FadingPoint& point : client) {
        const double sigma = std::max(kLeastSigma, point.sigma / std::max(kLeastLeft, point.left));
        sum += point.confidence * std::min(kFar, std::abs(missOf(point, fade)) / sigma);
        weights += point.confidence;
    }
    return sum / weights;
}

double bestFade(const std::vector<const Client*>& clients) {
    double best = 1.0;
    double least = std::numeric_limits<double>::max();
    const int steps = static_cast<int>(std::log(kMostLasting) / kLnStep);
    for (int i = 0; i <= 2 * steps; ++i) {
        // From what ships outwards: of equals the nearest to it stays.
        const double fade = std::exp(kLnStep * (i % 2 == 0 ? i / 2 : -(i + 1) / 2));
        double cost = 0.0;
        for (const Client* client : clients)
            cost += costOf(*client, fade);
        if (cost < least - 1e-9) {
            least = cost;
            best = fade;
        }
    }
    return best;
}

double medianMiss(const std::vector<Client>& clients, double fade) {
    std::vector<double> misses;
    for (const Client& client : clients)
        for (const FadingPoint& point : client)
            misses.push_back(std::abs(missOf(point, fade)));
    return medianOf(std::move(misses));
}

/// Standard error of ln(fade), from how far each client by itself is from all; never below that of one
/// measurement.
double spreadOf(const std::vector<const Client*>& clients, double fade) {
    double away = 0.0;
    for (const Client* client : clients)
        away += std::abs(std::log(bestFade({client}) / fade));
    const auto count = static_cast<double>(clients.size());
    return std::max(kLeastSigma, kFromMean * kOfMedian * away / count) / std::sqrt(count);
}

} // namespace

double leftBy(const FadingPoint& point, double fade) {
    optics::Conditions conditions;
    conditions.wear = point.wear;
    conditions.calibration.fade = fade;
    const auto at = [&](double days) {
        return optics::strengthLeft(point.parts, optics::Age{base::Days(days)}, conditions)[0];
    };
    return at(point.followUp_days) / at(point.baseline_days);
}

std::optional<FadingCurve> fitFading(const std::vector<FadingPoint>& points) {
    std::map<std::string, Client> byName;
    FadingCurve curve;
    for (const FadingPoint& point : points)
        if (saysSomething(point)) {
            byName[point.client].push_back(point);
            ++curve.points;
        }
    if (byName.size() < kFewestClients)
        return std::nullopt;
    std::vector<Client> clients;
    clients.reserve(byName.size());
    for (auto& [name, client] : byName)
        clients.push_back(std::move(client));
    std::vector<const Client*> all;
    all.reserve(clients.size());
    for (const Client& client : clients)
        all.push_back(&client);
    curve.clients = static_cast<int>(clients.size());
    curve.fade = bestFade(all);
    const double error = spreadOf(all, curve.fade);
    curve.low = std::max(1.0 / kMostLasting, curve.fade * std::exp(-2.0 * error));
    curve.high = std::min(kMostLasting, curve.fade * std::exp(2.0 * error));
    curve.misfit = medianMiss(clients, curve.fade);
    curve.predicted = medianMiss(clients, optics::shippedConstants().appearance.calibration.fade);
    return curve;
}

optics::ClinicProfile withFading(optics::ClinicProfile profile, const FadingCurve& curve) {
    profile.calibration.fade = curve.fade;
    profile.fadeSigma =
        0.25 * std::log(curve.high / curve.low) * std::sqrt(static_cast<double>(curve.clients));
    return profile;
}

} // namespace trichion::calibration
