#include "studio/canvas/guide_picture.h"

#include "studio/canvas/surface_path.h"
#include "trichion/head/height.h"
#include "trichion/head/measure.h"

#include <QCoreApplication>
#include <QTransform>
#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace trichion::studio {

namespace {

using head::ScalpPoint;

constexpr double kNameable = 0.25; // skin that is turned farther away is too narrow for a name
constexpr double kMarkable = 0.05; // a point has its mark
constexpr double kFirst = 0.78;    // of a line's seen points: where its name stands first
constexpr double kOften = 0.06;    // and how much farther on if it finds no room there
constexpr double kUpright_deg = 20.0;

QString say(const char* text) {
    return QCoreApplication::translate("trichion::studio::Drawing", text);
}

QString up(double length_mm) {
    return QStringLiteral("↑ ") + centimetres(length_mm);
}

QString aside(double length_mm) {
    return QStringLiteral("↔ ") + centimetres(std::abs(length_mm));
}

std::vector<Eigen::Vector2d> vectorsOf(const std::vector<ScalpPoint>& points) {
    std::vector<Eigen::Vector2d> vectors;
    vectors.reserve(points.size());
    for (const ScalpPoint& point : points)
        vectors.push_back(point.vector());
    return vectors;
}

/// Letter of a point in the construction with a tape.
QString letterOf(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, const char*>, 5> kLetters = {{{"glabella", "A"},
                                                                                   {"mid-frontal-point", "B"},
                                                                                   {"temporal-point", "C"},
                                                                                   {"temporal-peak", "D"},
                                                                                   {"canthus", "E"}}};
    for (const auto& [point, letter] : kLetters)
        if (name.starts_with(point))
            return QString::fromLatin1(letter);
    return {};
}

/// A place in the middle of a zone, on the left if it has two sides.
struct ZonePlace {
    ScalpPoint place;
    const char* words;
};

std::array<ZonePlace, 6> zonePlaces(const head::ZoneBorders& borders) {
    constexpr double kBelowTop_deg = 18.0;
    const auto onTop = [](double front_deg, double back_deg) {
        return ScalpPoint{0.0, (front_deg + back_deg) / 2.0};
    };
    const auto below = [&](double from_deg, double to_deg) {
        const double azimuth = (from_deg + to_deg) / 2.0 * base::kDegreesToRadians;
        const double polar = borders.top_deg + kBelowTop_deg;
        return ScalpPoint{polar * std::sin(azimuth), polar * std::cos(azimuth)};
    };
    return {ZonePlace{onTop(borders.top_deg, borders.frontal_deg),
                      QT_TRANSLATE_NOOP("trichion::studio::Drawing", "Frontal")},
            ZonePlace{onTop(borders.frontal_deg, borders.crown_deg),
                      QT_TRANSLATE_NOOP("trichion::studio::Drawing", "Mid-scalp")},
            ZonePlace{onTop(borders.crown_deg, -borders.top_deg),
                      QT_TRANSLATE_NOOP("trichion::studio::Drawing", "Crown")},
            ZonePlace{below(borders.temples_deg, borders.sides_deg),
                      QT_TRANSLATE_NOOP("trichion::studio::Drawing", "Temple")},
            ZonePlace{below(borders.sides_deg, borders.nape_deg),
                      QT_TRANSLATE_NOOP("trichion::studio::Drawing", "Side")},
            ZonePlace{below(180.0, 180.0), QT_TRANSLATE_NOOP("trichion::studio::Drawing", "Nape")}};
}

/// Builds the picture of one photo.
class Drawing {
  public:
    Drawing(const head::View& view, const head::Guides& guides, const design::Design& design,
            const GuideChoice& choice)
        : m_view(view)
        , m_guides(guides)
        , m_choice(choice)
        , m_glabella(guides.place("glabella").value_or(ScalpPoint{}))
        , m_borders(design.zones.borders)
        , m_outline(outlineOf(design)) {}

    GuidePicture picture() {
        if (m_choice.shown(GuideGroup::Zones))
            drawZones();
        if (m_choice.shown(GuideGroup::Fifths))
            drawFifths();
        if (m_choice.shown(GuideGroup::Construction))
            drawConstruction();
        if (m_choice.shown(GuideGroup::Points))
            drawPoints();
        writeTexts();
        return std::move(m_picture);
    }

  private:
    static std::vector<ScalpPoint> outlineOf(const design::Design& design) {
        std::vector<ScalpPoint> outline;
        for (const Eigen::Vector2d& place : design::outlineOf(design).closed())
            outline.push_back({place.x(), place.y()});
        return outline;
    }

    [[nodiscard]] double facing(const ScalpPoint& place) const {
        return m_view.facing(head::onHead(m_view.head.surface, place));
    }

    /// Of a pair one side is named: the one that is seen better.
    [[nodiscard]] bool isNamed(const std::string& name, const ScalpPoint& place) const {
        const bool paired = name.ends_with("-left") || name.ends_with("-right");
        if (!paired || std::abs(place.left_deg) < 1e-6)
            return true;
        const double better = facing(place) - facing(place.mirrored());
        return place.left_deg > 0.0 ? better >= -0.02 : better > 0.02;
    }

    void drawLine(const std::string& name, const std::vector<ScalpPoint>& points, GuideStroke stroke) {
        const QPainterPath path = seenPath(m_view, vectorsOf(points), QTransform(), kVisible);
        if (!path.isEmpty())
            m_picture.lines.push_back({name, stroke, path});
    }

    /// Places on what is seen of a line, from near its end backwards, with the line's direction there.
    [[nodiscard]] std::vector<LabelAnchor> placesAlong(const std::vector<ScalpPoint>& points) const {
        std::vector<QPointF> seen;
        for (const ScalpPoint& point : points)
            if (const auto at = seenAt(m_view, point, kNameable))
                seen.push_back(*at);
        std::vector<LabelAnchor> places;
        const auto last = static_cast<double>(seen.size()) - 1.0;
        for (double share = kFirst; share > 0.0 && seen.size() > 2; share -= kOften) {
            const auto i =
                std::clamp<std::size_t>(static_cast<std::size_t>(share * last), 1, seen.size() - 2);
            const QPointF along = seen[i + 1] - seen[i - 1];
            double turn = std::atan2(along.y(), along.x()) / base::kDegreesToRadians;
            if (turn > 90.0 - kUpright_deg) // text that runs up is read more easily than text that runs down
                turn -= 180.0;
            else if (turn <= -90.0 - kUpright_deg)
                turn += 180.0;
            places.push_back({seen[i], turn});
        }
        return places;
    }

    /// Lets what is written first keep its place: heights at the hairline, then lengths, points, lines.
    enum Rank { Height, Length, Point, Line, Zone, kRanks };
    void write(Rank rank, const QString& text, std::vector<LabelAnchor> anchors) {
        if (!anchors.empty())
            m_texts[rank].push_back({text, std::move(anchors)});
    }
    void writeAt(Rank rank, const QString& text, const QPointF& at) { write(rank, text, {{at, {}}}); }
    void writeTexts() {
        for (std::vector<SeenText>& texts : m_texts)
            m_picture.texts.insert(m_picture.texts.end(), texts.begin(), texts.end());
    }

    void drawZones() {
        for (const head::GuideLine& line : m_guides.lines)
            if (groupOf(line.name) == GuideGroup::Zones)
                drawLine(line.name, line.points, GuideStroke::Border);
        std::vector<ScalpPoint> donor = m_guides.donor;
        if (!donor.empty())
            donor.push_back(donor.front());
        drawLine("donor", donor, GuideStroke::Donor);
        const auto name = [this](const char* words, const ScalpPoint& place) {
            if (const auto at = seenAt(m_view, place, kNameable))
                writeAt(Zone, say(words), *at);
        };
        for (const ZonePlace& zone : zonePlaces(m_borders)) {
            name(zone.words, zone.place);
            if (zone.place.left_deg > 1.0)
                name(zone.words, zone.place.mirrored());
        }
        write(Zone, say("Hair that usually lasts"), placesAlong(m_guides.donor));
    }

    void drawFifths() {
        for (const head::GuideLine& line : m_guides.lines) {
            if (groupOf(line.name) != GuideGroup::Fifths)
                continue;
            const bool midline = line.name == "midline";
            drawLine(line.name, line.points, midline ? GuideStroke::Midline : GuideStroke::Line);
            const bool level =
                line.name == "brow-level" || line.name == "canthus-level" || line.name == "upper-third";
            if (level)
                nameLevel(line);
            else
                nameUpright(line);
        }
    }

    void nameLevel(const head::GuideLine& line) {
        QString text = readableGuide(line.name);
        const double height_mm =
            head::heightAbove(m_view.head, line.points[line.points.size() / 2], m_glabella).value;
        if (height_mm > 1.0)
            text += QStringLiteral("  ") + up(height_mm);
        write(Line, text, placesAlong(line.points));
    }

    void nameUpright(const head::GuideLine& line) {
        const auto crossing = crossingOf(line.points);
        const auto at =
            crossing && !line.name.starts_with("inner") ? seenAt(m_view, *crossing, kNameable) : std::nullopt;
        if (at) {
            m_picture.crossings.push_back(*at);
            writeAt(Height, up(head::heightAbove(m_view.head, *crossing, m_glabella).value), *at);
        }
        const ScalpPoint& side = crossing ? *crossing : line.points.back();
        if (!isNamed(line.name, side))
            return;
        QString text = readableGuide(line.name);
        if (std::abs(side.left_deg) > 0.5)
            text += QStringLiteral("  ") + aside(head::besideMidline(m_view.head.surface, side).value);
        std::vector<ScalpPoint> points = line.points;
        if (line.name == "midline") // from the glabella backwards
            std::reverse(points.begin(), points.end());
        write(Line, text, placesAlong(points));
    }

    /// Where a line leaves the design at the front; lines run between the vertex and the face.
    [[nodiscard]] std::optional<ScalpPoint> crossingOf(const std::vector<ScalpPoint>& line) const {
        std::optional<ScalpPoint> front;
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            ScalpPoint inside = line[i];
            ScalpPoint outside = line[i + 1];
            if (head::isInside(m_outline, inside) == head::isInside(m_outline, outside))
                continue;
            if (head::isInside(m_outline, outside))
                std::swap(inside, outside);
            for (int step = 0; step < 20; ++step) {
                const ScalpPoint middle{(inside.left_deg + outside.left_deg) / 2.0,
                                        (inside.front_deg + outside.front_deg) / 2.0};
                (head::isInside(m_outline, middle) ? inside : outside) = middle;
            }
            if (!front || inside.front_deg > front->front_deg)
                front = inside;
        }
        return front && front->front_deg > 0.0 ? front : std::nullopt;
    }

    void drawConstruction() {
        for (const head::GuideSpan& span : m_guides.spans) {
            drawLine(span.name, span.points, GuideStroke::Construction);
            const ScalpPoint middle = span.points[span.points.size() / 2];
            if (const auto at = seenAt(m_view, middle, kNameable); at && isNamed(span.name, middle))
                writeAt(Length, centimetres(span.length.value), *at);
        }
        for (const head::GuidePoint& point : m_guides.points)
            if (const QString letter = letterOf(point.name); !letter.isEmpty())
                if (const auto at = seenAt(m_view, point.place, kVisible))
                    m_picture.marks.push_back({point.name, *at, letter});
    }

    void drawPoints() {
        for (const head::GuidePoint& point : m_guides.points) {
            const bool lettered = m_choice.shown(GuideGroup::Construction) && !letterOf(point.name).isEmpty();
            const auto at = seenAt(m_view, point.place, kVisible);
            if (groupOf(point.name) != GuideGroup::Points || !at)
                continue;
            if (!lettered)
                m_picture.marks.push_back({point.name, *at, {}});
            if (facing(point.place) > kMarkable && isNamed(point.name, point.place))
                writeAt(Point, readableGuide(point.name) + lengthsOf(point), *at);
        }
    }

    [[nodiscard]] QString lengthsOf(const head::GuidePoint& point) const {
        QString text;
        if (point.place.front_deg < 5.0 || point.name == "glabella")
            return text;
        const double height_mm = head::heightAbove(m_view.head, point.place, m_glabella).value;
        if (height_mm > 1.0)
            text += QStringLiteral("  ") + up(height_mm);
        if (std::abs(point.place.left_deg) > 0.5)
            text += QStringLiteral("  ") + aside(head::besideMidline(m_view.head.surface, point.place).value);
        return text;
    }

    const head::View& m_view;
    const head::Guides& m_guides;
    const GuideChoice& m_choice;
    ScalpPoint m_glabella;
    head::ZoneBorders m_borders;
    std::vector<ScalpPoint> m_outline;
    std::array<std::vector<SeenText>, kRanks> m_texts;
    GuidePicture m_picture;
};

} // namespace

GuidePicture guidePictureOf(const head::View& view, const head::Guides& guides, const design::Design& design,
                            const GuideChoice& choice) {
    return Drawing(view, guides, design, choice).picture();
}

} // namespace trichion::studio
