#pragma once
/// \file
/// From a design and a registered photo to a picture at the resolution that is shown, keeping what did not
/// change.

#include "studio/services/photo_import.h"
#include "trichion/design/client_hair.h"
#include "trichion/design/design.h"
#include "trichion/render/preview.h"
#include "trichion/stipple/placement.h"

#include <QImage>
#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace trichion::studio {

/// Levels of resolution: level k shows the photo scaled by 2^(-k/2).
[[nodiscard]] double factorOf(int level);
/// The coarsest level, at least 64 px wide, that is not enlarged at `scale` device pixels per pixel of the
/// photo.
[[nodiscard]] int levelFor(double scale, int photoWidth_px);

/// Whether a preview brings the places of its dots along.
enum class Dots { NotWanted, Wanted };

/// Whether a preview shows where the client's own hair covers the skin.
enum class HairMask { NotWanted, Wanted };

/// What a picture is drawn for: what the hand is at, or something beside it.
enum class Use { Shown, Beside };

/// What is to be shown; a snapshot.
struct PreviewRequest {
    std::shared_ptr<const LoadedPhoto> photo;
    std::shared_ptr<const Registration> registration;
    std::shared_ptr<const design::Design> design;
    render::Look look;
    int level = 0;
    Dots dots = Dots::NotWanted;
    std::shared_ptr<const design::ClientHair> hair = nullptr; ///< nothing: as it was seen
    HairMask hairMask = HairMask::NotWanted;
    Use use = Use::Shown;
    std::shared_ptr<const render::StubbleReading> stubble = nullptr; ///< nothing: not measured
};

/// Numbers of a design for the panels.
struct DesignFacts {
    int dots = 0; ///< in the sessions shown
    double area_cm2 = 0.0;
    double dotsPerCm2 = 0.0;        ///< mean
    double maximumDotsPerCm2 = 0.0; ///< the most this head's dots can reach
};

/// A drawn preview beside the photo at the same resolution.
struct Preview {
    std::shared_ptr<const base::Picture> before;
    std::shared_ptr<const base::Picture> after;
    int level = 0;
    std::shared_ptr<const design::Design> design;
    std::shared_ptr<const LoadedPhoto> photo;
    std::shared_ptr<const Registration> registration;
    render::Look look;
    DesignFacts facts;
    std::shared_ptr<const std::vector<head::ScalpPoint>> dots; ///< of the sessions shown, if wanted
    std::shared_ptr<const design::ClientHair> hair;
    std::shared_ptr<const render::StubbleReading> stubble;
    QImage hairMask; ///< of the size of `after`, premultiplied, if it was wanted
    base::Findings findings;
    double placing_ms = 0.0; ///< 0 if the dots were still known
    double drawing_ms = 0.0;
};

/// Used by one thread at a time.
class PreviewRenderer {
  public:
    /// Errors: those of HeadDots, placeDots, renderPreview.
    [[nodiscard]] std::shared_ptr<const Preview> render(const PreviewRequest& request,
                                                        const base::Progress& progress);

  private:
    enum class Hair { AsItIs, Shaved };
    /// What a look changes of the head besides the dots.
    struct ScalpChange {
        std::string hairLoss;
        int laserSessions = 0;
        std::shared_ptr<const design::Design> design; ///< whose region is lasered

        friend bool operator==(const ScalpChange&, const ScalpChange&) = default;
    };
    struct Prepared {
        std::shared_ptr<const Registration> on;
        std::map<int, render::PreparedPhoto> levels;
        std::map<int, render::PreparedPhoto> shaved{};  ///< of the same levels
        std::map<int, render::PreparedPhoto> changed{}; ///< at a stage of hair loss, after laser
        ScalpChange change{};                           ///< how
        std::optional<base::FloatMap> hair{};           ///< once it was looked for
        bool knowsHair = false;
        std::vector<design::HairStroke> strokes{}; ///< that were painted over it
        std::optional<render::OwnStubble> stubble{};
    };
    struct Lit {
        std::shared_ptr<const Registration> on;
        int level = 0;
        Hair hair = Hair::AsItIs;
        render::Light light;
        render::BodyChange body;
        std::optional<render::PreparedPhoto> photo;
    };

    /// The last picture of a size, from which the next is made.
    struct Drawn {
        std::shared_ptr<const Registration> on;
        std::shared_ptr<const base::Picture> under; ///< what the dots were drawn into
        render::VisibleDots dots;
        std::shared_ptr<const base::Picture> picture;
    };

    /// Where the dots lie in a picture, of a design as it is drawn.
    struct Places {
        std::shared_ptr<const Registration> on;
        int level = 0;
        std::shared_ptr<const design::Design> design;
        std::string failure;
        std::shared_ptr<const render::DotPlaces> dots;
    };

    [[nodiscard]] std::shared_ptr<const render::DotPlaces> placesOn(const PreviewRequest& request,
                                                                    const render::PreparedPhoto& photo);
    [[nodiscard]] std::shared_ptr<const base::Picture> drawn(const PreviewRequest& request,
                                                             const render::PreparedPhoto& photo,
                                                             render::VisibleDots dots,
                                                             const base::Progress& progress);
    void place(const PreviewRequest& request);
    void placeOn(const head::Ellipsoid& surface, const design::Design& design);
    Prepared& preparedOf(const PreviewRequest& request);
    void takeStubble(Prepared& prepared, const PreviewRequest& request);
    [[nodiscard]] static render::PreparedPhoto withKnown(render::PreparedPhoto photo,
                                                         const Prepared& prepared);
    const render::PreparedPhoto& changedFor(const PreviewRequest& request,
                                            const render::PreparedPhoto& photo);
    const render::PreparedPhoto& shavedFor(const PreviewRequest& request, const render::PreparedPhoto& photo);
    static const render::PreparedPhoto& underLight(Lit& last, Hair hair,
                                                   const render::PreparedPhoto& prepared,
                                                   const PreviewRequest& request,
                                                   const base::Progress& progress);
    const render::PreparedPhoto& preparedFor(const PreviewRequest& request, const base::Progress& progress);
    const render::PreparedPhoto& preparedNeutral(const PreviewRequest& request,
                                                 const base::Progress& progress);

    std::optional<stipple::DotPlacer> m_placer;      // keeps what the next edit leaves alone
    const stipple::Placement* m_placement = nullptr; // the placer's
    std::shared_ptr<const design::Design> m_placedDesign;
    std::string m_placedFailure;
    std::optional<design::Design> m_drawnDesign; // the placed one, as it is drawn
    DesignFacts m_facts;                         // of the design, whatever goes wrong
    int m_factsSession = 0;
    Eigen::Vector3d m_placedOn = Eigen::Vector3d::Zero(); // half axes of the head
    std::list<Prepared> m_prepared;                       // last looked at first
    Prepared m_neutral;                                   // the neutral head as it stands
    Lit m_lit;                                            // the last photo under other light
    Lit m_litUnshaved;                                    // and as it was before the hair was taken off
    std::list<Places> m_places;                           // of those pictures
    std::list<Drawn> m_drawn;                             // draft and exact picture, last drawn first
};

} // namespace trichion::studio
