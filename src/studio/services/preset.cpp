#include "studio/services/preset.h"

#include "studio/dialogs.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/base/json.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

constexpr const char* kFormat = "trichion-preset";
constexpr double kLongestAge_days = 20.0 * 365.25;

QString nameFrom(const QString& text) {
    return text.simplified().left(kLongestPresetName);
}

/// What a preset takes of a design, on a head and with dots of its own.
design::Design shareOf(const design::Design& design) {
    design::Design share = design::proposeDesign(head::meanHead(), design.hairline.style);
    share.hairline.edge = design.hairline.edge;
    share.density = design.density;
    share.zones.share = design.zones.share;
    share.pigmentation = design.pigmentation;
    share.jitter = design.jitter;
    return share;
}

QJsonObject lookToJson(const Preset& preset) {
    return {{"age_days", preset.age.days.value}, {"brightness_stops", preset.light.brightness_stops},
            {"softness", preset.light.softness}, {"overhead", preset.light.overhead},
            {"shine", preset.light.shine},       {"tan", preset.body.tan},
            {"grey_hair", preset.body.greyHair}};
}

void takeLook(const base::JsonNode& look, Preset& preset) {
    const auto read = [&look](const char* key, double low, double high) {
        return look.at(key).number(low, high);
    };
    preset.age.days = base::Days{read("age_days", 0.0, kLongestAge_days)};
    preset.light.brightness_stops = read("brightness_stops", -render::kMostStops, render::kMostStops);
    preset.light.softness = read("softness", 0.0, 1.0);
    preset.light.overhead = read("overhead", 0.0, 1.0);
    preset.light.shine = read("shine", 0.0, render::kMostShine);
    preset.body.tan = read("tan", 0.0, 1.0);
    preset.body.greyHair = read("grey_hair", 0.0, 1.0);
}

} // namespace

Preset presetOf(const QString& name, const design::Design& design, const render::Look& look) {
    return {nameFrom(name), shareOf(design), look.age, look.light, look.body};
}

design::Design withPreset(design::Design design, const Preset& preset) {
    const design::Design& share = preset.design;
    design.hairline = design::hairlineOf(share.hairline.style, design.head.surface);
    design.hairline.edge = share.hairline.edge;
    design.density = share.density;
    design.zones.share = share.zones.share;
    design.pigmentation = share.pigmentation;
    design.jitter = share.jitter;
    return design;
}

render::Look withPreset(render::Look look, const Preset& preset) {
    look.age = preset.age;
    look.light = preset.light;
    look.body = preset.body;
    return look;
}

std::string presetToJson(const Preset& preset) {
    const QByteArray design = QByteArray::fromStdString(design::designToJson(preset.design));
    const QJsonObject text{{"format", kFormat},
                           {"version", kPresetVersion},
                           {"name", preset.name},
                           {"design", QJsonDocument::fromJson(design).object()},
                           {"look", lookToJson(preset)}};
    return QJsonDocument(text).toJson(QJsonDocument::Indented).toStdString();
}

Preset presetFromJson(std::string_view text, const std::string& name) {
    const base::JsonNode node = base::JsonNode::parse(text, name);
    (void)node.requireFormat(kFormat, kPresetVersion);
    Preset preset;
    preset.name = nameFrom(QString::fromStdString(node.at("name").text()));
    if (preset.name.isEmpty())
        node.at("name").reject("a name");
    (void)node.at("design");
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    const QJsonObject design = QJsonDocument::fromJson(bytes).object()["design"].toObject();
    preset.design = shareOf(
        design::designFromJson(QJsonDocument(design).toJson(QJsonDocument::Compact).toStdString(), name));
    takeLook(node.at("look"), preset);
    return preset;
}

Preset presetIn(const std::filesystem::path& file) {
    const std::vector<std::uint8_t> bytes = base::readFile(file, kLargestPreset_bytes);
    return presetFromJson({reinterpret_cast<const char*>(bytes.data()), bytes.size()},
                          base::utf8(file.filename()));
}

std::vector<Preset> PresetShelf::all() const {
    std::vector<Preset> presets;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, none))
        try {
            if (entry.path().extension() == kPresetEnding)
                presets.push_back(presetIn(entry.path()));
        } catch (const base::Error&) {
            continue; // a broken file must not hide the others
        }
    std::sort(presets.begin(), presets.end(),
              [](const Preset& a, const Preset& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return presets;
}

void PresetShelf::keep(const Preset& preset) const {
    base::makePrivateFolder(m_folder);
    base::durableWrite(fileOf(preset.name), presetToJson(preset));
}

void PresetShelf::remove(const QString& name) const {
    std::error_code ignored;
    std::filesystem::remove(fileOf(name), ignored);
}

// A name may hold what no file may be called.
std::filesystem::path PresetShelf::fileOf(const QString& name) const {
    const QByteArray sum = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder / (sum.left(16).toStdString() + kPresetEnding);
}

std::filesystem::path presetFolder() {
    return pathOf(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)) / "presets";
}

} // namespace trichion::studio
