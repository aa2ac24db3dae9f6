#pragma once
/// \file
/// Reading the density parts of a design from D.json.

#include "trichion/base/json.h"
#include "trichion/design/design.h"

namespace trichion::design {

/// The design with the zones, whorl, strokes, holes, areas and own fringe that the document names; what is
/// absent stays as it is. Error: FileInvalidField.
[[nodiscard]] Design withDensityPartsFrom(const base::JsonNode& document, Design design);

/// A place that is treated by itself. Error: FileInvalidField.
[[nodiscard]] TreatedArea areaFrom(const base::JsonNode& node);

/// Reads a design wherever in a document it stands. Errors: those of designFromJson.
[[nodiscard]] Design designFrom(const base::JsonNode& document);

/// Error: FileInvalidField unless fewest..kMostPoints places.
[[nodiscard]] std::vector<head::ScalpPoint> pointsFrom(const base::JsonNode& node, std::size_t fewest);

/// Words of the file format.
[[nodiscard]] const char* nameOf(Turn turn) noexcept;
[[nodiscard]] const char* nameOf(StrokeKind kind) noexcept;
[[nodiscard]] const char* nameOf(HoleKind kind) noexcept;
[[nodiscard]] const char* nameOf(Tissue tissue) noexcept;
[[nodiscard]] const char* nameOf(AreaShape shape) noexcept;

} // namespace trichion::design
