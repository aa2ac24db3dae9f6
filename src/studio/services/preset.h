#pragma once
/// \file
/// What a practitioner likes to begin with: style and edge of the hairline, density, pigment and light, under
/// a name. A preset fits every head; it holds nothing of a client.

#include "trichion/design/design.h"
#include "trichion/render/look.h"

#include <QString>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::studio {

inline constexpr int kPresetVersion = 1;
inline constexpr int kLongestPresetName = 60; ///< letters
inline constexpr std::size_t kLargestPreset_bytes = 256U << 10;
inline constexpr const char* kPresetEnding = ".trichion-preset";

struct Preset {
    QString name;          ///< 1..kLongestPresetName letters
    design::Design design; ///< on a mean head; only what presetOf() takes of a design means something
    optics::Age age = optics::kHealed;
    render::Light light;
    render::BodyChange body;
};

/// Error: StyleUnknown for a hairline whose style is none of those that ship.
[[nodiscard]] Preset presetOf(const QString& name, const design::Design& design, const render::Look& look);
/// The design with what the preset holds; strokes, holes, zones' borders, whorl and sessions stay.
[[nodiscard]] design::Design withPreset(design::Design design, const Preset& preset);
[[nodiscard]] render::Look withPreset(render::Look look, const Preset& preset);

[[nodiscard]] std::string presetToJson(const Preset& preset);
/// Errors: FileNotJson, FileWrongFormat, FileNewer, FileInvalidField, ValueOutOfRange, StyleUnknown and those
/// of design::designFromJson.
[[nodiscard]] Preset presetFromJson(std::string_view text, const std::string& name);
/// Errors: those of base::readFile and presetFromJson.
[[nodiscard]] Preset presetIn(const std::filesystem::path& file);

/// The presets of this computer's user, one file each.
class PresetShelf {
  public:
    explicit PresetShelf(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// By name; files that are none are left out.
    [[nodiscard]] std::vector<Preset> all() const;
    /// In the place of one of the same name. Errors: those of base::durableWrite.
    void keep(const Preset& preset) const;
    void remove(const QString& name) const;

  private:
    [[nodiscard]] std::filesystem::path fileOf(const QString& name) const;

    std::filesystem::path m_folder;
};
[[nodiscard]] std::filesystem::path presetFolder();

} // namespace trichion::studio
