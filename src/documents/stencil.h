#pragma once
/// \file
/// The 1:1 stencil as a PDF: the hairline and guide points on paper at true scale, and a polar guide for the
/// dots of the crown.

#include "documents/stencil_plan.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

class QPainter;

namespace trichion::documents {

/// A PDF with one page for each sheet. Every page says that it is a guide, names the style of the hairline,
/// carries its number and two check bars of 50 mm, one each way. It holds no date and no data of a person;
/// the same sheets give the same bytes on one machine. Precondition: a TextRendering lives. Errors:
/// ValueOutOfRange without sheets, ResourceMissing if no font is installed.
[[nodiscard]] std::vector<std::uint8_t> stencilPdf(const std::vector<StencilSheet>& sheets,
                                                   const std::string& style, Paper paper);

/// Draws one sheet as the PDF has it; the painter's unit is a millimetre of the page, from its top left
/// corner. Preconditions: a TextRendering lives, index < sheets. Error: ResourceMissing if no font is
/// installed.
void paintStencilSheet(QPainter& painter, const std::vector<StencilSheet>& sheets, std::size_t index,
                       const std::string& style, Paper paper);

} // namespace trichion::documents
