#pragma once
/// \file
/// Lengths and areas as the person reads and types them. Everything is kept in millimetres and cm2; needles,
/// depths in the skin and densities stay metric, as the craft has them, and so do papers, which name their
/// unit.

#include <QString>

namespace trichion::studio {

enum class LengthUnit { Metric, Inches };

inline constexpr double kMmPerInch = 25.4;

/// What the settings say; metric unless something else was chosen.
[[nodiscard]] LengthUnit savedLengthUnit();
void saveLengthUnit(LengthUnit unit);
/// What the window uses: set once, when it starts, so that all of it agrees.
[[nodiscard]] LengthUnit lengthUnit() noexcept;
void applyLengthUnit(LengthUnit unit) noexcept;

/// "12.5 mm" or "0.49 in": an inch has one decimal place more.
[[nodiscard]] QString millimetreText(double mm, int decimals);
/// "6.5 cm" or "2.56 in".
[[nodiscard]] QString centimetreText(double mm, int decimals);
/// "120 cm²" or "18.6 sq in".
[[nodiscard]] QString areaText(double cm2, int decimals);

/// How a field shows lengths that metric fields show in units of `metric_mm` (1 or 10): millimetres per unit
/// shown, what stands behind the number, and decimal places for those of the metric field.
struct LengthField {
    double mmPerUnit = 1.0;
    QString suffix; ///< with the blank before it
    int decimals = 1;
};
[[nodiscard]] LengthField lengthField(double metric_mm, int decimals);
/// "; 1.8 to 2.8 in" for the help of a field whose text names millimetres; empty for metric.
[[nodiscard]] QString inchesToo(double low_mm, double high_mm);

} // namespace trichion::studio
