#include "dots_csv.h"

#include "trichion/render/preview.h"

#include <array>
#include <charconv>

namespace trichion::cli {

namespace {

// Locale-independent, and "-0.0000" is written as "0.0000".
void appendDecimal(std::string& text, double value) {
    if (value > -0.00005 && value < 0.0)
        value = 0.0;
    std::array<char, 64> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 4).ptr;
    text.append(digits.data(), end);
}

void appendView(std::string& text, const stipple::Dot& dot, const std::optional<head::View>& view) {
    if (!view) {
        text += ",,,";
        return;
    }
    const auto pixel = view->project(dot.position);
    text += ',';
    if (pixel)
        appendDecimal(text, pixel->v.x());
    text += ',';
    if (pixel)
        appendDecimal(text, pixel->v.y());
    text += render::isVisible(*view, dot.position) ? ",1" : ",0";
}

} // namespace

std::string dotsToCsv(const stipple::Placement& placement, int session,
                      const std::optional<head::View>& view) {
    std::string text = "id,rank,session,x_mm,y_mm,z_mm,nx,ny,nz,diameter_mm,zone,x_px,y_px,visible\n";
    text.reserve(text.size() + placement.dots.size() * 110);
    for (const stipple::Dot& dot : placement.dots) {
        if (session > 0 && dot.session > session)
            continue;
        text += std::to_string(dot.id) + ',' + std::to_string(dot.rank) + ',' + std::to_string(dot.session);
        for (const double value : {dot.position.v.x(), dot.position.v.y(), dot.position.v.z(),
                                   dot.normal.v.x(), dot.normal.v.y(), dot.normal.v.z(), dot.diameter_mm}) {
            text += ',';
            appendDecimal(text, value);
        }
        text += ',';
        text += head::nameOf(dot.zone);
        appendView(text, dot, view);
        text += '\n';
    }
    return text;
}

} // namespace trichion::cli
