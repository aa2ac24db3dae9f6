#pragma once
/// \file
/// The areas that were worked on in a session, as they were painted on a head; kept in Session::areas.

#include "trichion/head/anatomy.h"

#include <array>
#include <string>
#include <vector>

namespace trichion::plan {

/// A line of the brush along the scalp; later lines lie over earlier ones.
struct AreaStroke {
    enum class Kind { Done, Erased };
    Kind kind = Kind::Done;
    double radius_mm = 8.0; ///< of the brush, on the mean head, 1..40
    std::vector<head::ScalpPoint> places;

    friend bool operator==(const AreaStroke&, const AreaStroke&) = default;
};

struct DoneAreas {
    std::string words; ///< what was typed about them
    std::vector<AreaStroke> strokes;

    [[nodiscard]] bool empty() const { return words.empty() && strokes.empty(); }
    friend bool operator==(const DoneAreas&, const DoneAreas&) = default;
};

/// As it is kept; the words alone while nothing was painted, as programs before this one wrote and read them.
[[nodiscard]] std::string areasToText(const DoneAreas& areas);
/// A text that is no painting is words. Errors: those of JsonNode for a painting that is broken.
[[nodiscard]] DoneAreas areasFromText(const std::string& text);

/// Painted skin of the mean head by zone, cm2; index: head::Zone.
[[nodiscard]] std::array<double, head::kZoneCount> paintedAreas_cm2(const std::vector<AreaStroke>& strokes);
/// For papers and lists, in English: the words, then "frontal 38 cm2, crown 12 cm2". Never throws: of a
/// painting that is broken it says so.
[[nodiscard]] std::string describeAreas(const std::string& text);

} // namespace trichion::plan
