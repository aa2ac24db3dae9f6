#include "studio/services/lengths.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <atomic>

namespace trichion::studio {

namespace {

constexpr const char* kKey = "window/lengths";
constexpr const char* kInches = "in";
constexpr double kMm2PerCm2 = 100.0;

std::atomic<LengthUnit> usedUnit{LengthUnit::Metric}; // as the language: one for the program

QString sayLength(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

QString number(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

QString inches(double mm, int decimals) {
    return sayLength("%1 in").arg(number(mm / kMmPerInch, decimals));
}

bool isMetric() {
    return lengthUnit() == LengthUnit::Metric;
}

} // namespace

LengthUnit savedLengthUnit() {
    return QSettings().value(kKey).toString() == QLatin1String(kInches) ? LengthUnit::Inches
                                                                        : LengthUnit::Metric;
}

void saveLengthUnit(LengthUnit unit) {
    QSettings().setValue(kKey, unit == LengthUnit::Inches ? QString::fromLatin1(kInches) : QString());
}

LengthUnit lengthUnit() noexcept {
    return usedUnit;
}

void applyLengthUnit(LengthUnit unit) noexcept {
    usedUnit = unit;
}

QString millimetreText(double mm, int decimals) {
    return isMetric() ? sayLength("%1 mm").arg(number(mm, decimals)) : inches(mm, decimals + 1);
}

QString centimetreText(double mm, int decimals) {
    return isMetric() ? sayLength("%1 cm").arg(number(mm / 10.0, decimals)) : inches(mm, decimals + 1);
}

QString areaText(double cm2, int decimals) {
    return isMetric() ? sayLength("%1 cm²").arg(number(cm2, decimals))
                      : sayLength("%1 sq in")
                            .arg(number(cm2 * kMm2PerCm2 / (kMmPerInch * kMmPerInch), decimals + 1));
}

LengthField lengthField(double metric_mm, int decimals) {
    if (!isMetric())
        return {kMmPerInch, QLatin1Char(' ') + sayLength("in"), decimals + 1};
    return {metric_mm, QLatin1Char(' ') + (metric_mm > 1.0 ? sayLength("cm") : sayLength("mm")), decimals};
}

QString inchesToo(double low_mm, double high_mm) {
    return isMetric() ? QString()
                      : sayLength("; %1 to %2").arg(number(low_mm / kMmPerInch, 1), inches(high_mm, 1));
}

} // namespace trichion::studio
