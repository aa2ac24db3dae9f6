#include "studio/neutral_view.h"

#include "trichion/head/tape.h"

#include <QSettings>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr int kWidth_px = 3200;
constexpr int kHeight_px = 2400; // 7.7 px per mm: dots keep their form at actual pixels
constexpr double kLowest_deg = -30.0;
constexpr double kHighest_deg = 90.0;
constexpr double kTopFrom_deg = 60.0;
constexpr const char* kToneKey = "neutralHead/skin";

render::SkinType savedTone() {
    return render::skinToneFrom(QSettings().value(kToneKey, "2").toString().toStdString())
        .value_or(render::SkinType::II);
}

/// What is seen until the first picture is drawn: the ground.
PhotoPtr blankPhoto() {
    auto ground = std::make_shared<base::Picture>(64, 64);
    for (int y = 0; y < ground->height(); ++y)
        for (std::size_t i = 0; i < ground->stride(); ++i)
            ground->row(y)[i] = i % 4 == 3 ? 255 : 58;
    return std::make_shared<const LoadedPhoto>(
        LoadedPhoto{ground, PicturePyramid(ground), {"", kWidth_px, kHeight_px}, std::nullopt, {}});
}

render::Turntable standFor(head::ViewKind side) {
    const auto at = [](double turn, double lift) {
        return render::Turntable{base::Degrees(turn), base::Degrees(lift)};
    };
    switch (side) {
    case head::ViewKind::Front:
        return at(0.0, 0.0);
    case head::ViewKind::QuarterLeft:
        return at(-45.0, 0.0);
    case head::ViewKind::QuarterRight:
        return at(45.0, 0.0);
    case head::ViewKind::Left:
        return at(-90.0, 0.0);
    case head::ViewKind::Right:
        return at(90.0, 0.0);
    case head::ViewKind::Back:
        return at(180.0, 0.0);
    case head::ViewKind::Top:
        return at(0.0, kHighest_deg);
    }
    return {};
}

std::optional<head::ViewKind> sideOf(const render::Turntable& stand) {
    const auto found = std::find_if(kSides.begin(), kSides.end(), [&](head::ViewKind side) {
        const render::Turntable at = standFor(side);
        const double turn = std::remainder(at.turn.value - stand.turn.value, 360.0);
        return std::abs(turn) < 0.5 && std::abs(at.lift.value - stand.lift.value) < 0.5;
    });
    return found == kSides.end() ? std::nullopt : std::optional(*found);
}

} // namespace

NeutralView::NeutralView(Document& document, Canvas& canvas, TurntableBar& bar, QObject* parent)
    : QObject(parent), m_document(document), m_bar(bar), m_photo(blankPhoto()), m_tone(savedTone()) {
    TurnTool& hand = canvas.turn();
    connect(&hand, &TurnTool::turned, this, &NeutralView::turnBy);
    connect(&hand, &TurnTool::settled, this, [this] { m_document.tellViews(); });
    connect(&hand, &TurnTool::sideWanted, this, &NeutralView::lookFrom);
    connect(&hand, &TurnTool::nearestSideWanted, this, &NeutralView::lookFromNearestSide);
    connect(&bar, &TurntableBar::sidePicked, this, &NeutralView::lookFrom);
    connect(&bar, &TurntableBar::tonePicked, this, &NeutralView::setTone);
    connect(&bar, &TurntableBar::circumferencePicked, this,
            [this](double circumference_mm) { setCircumference(base::Millimetres(circumference_mm)); });
    connect(&document, &Document::viewsChanged, this, &NeutralView::follow);
    connect(&document, &Document::designChanged, this, &NeutralView::follow);
    connect(&document, &Document::photoChanged, this, &NeutralView::showBar);
}

std::optional<head::Head> NeutralView::headOfPhotos() const {
    for (const PhotoView& view : m_document.views())
        if (view.registration)
            return view.registration->view.head;
    return std::nullopt;
}

std::optional<head::Head> NeutralView::head() const {
    const std::optional<head::Head> seen = headOfPhotos();
    return seen || !m_document.design() ? seen : std::optional(m_document.design()->head);
}

void NeutralView::show() {
    if (!m_document.design())
        m_document.propose(design::proposeDesign(head().value_or(head::meanHead())));
    put();
    m_document.show(kNeutralHead);
}

// Whoever holds the old stand keeps it; the newest is drawn.
void NeutralView::put() {
    const std::optional<head::Head> head = this->head();
    if (!head)
        return;
    m_document.setNeutral(m_photo, std::make_shared<const Registration>(Registration{
                                       render::turntableView(*head, m_stand, kWidth_px, kHeight_px),
                                       std::nullopt,
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       m_tone}));
    showBar();
}

/// The head may have become another.
void NeutralView::follow() {
    const RegistrationPtr& now = m_document.view(kNeutralHead).registration;
    const std::optional<head::Head> head = this->head();
    if (now && head && now->view.head != *head)
        put();
    else
        showBar();
}

void NeutralView::showBar() {
    m_bar.setVisible(m_document.showsNeutral());
    const std::optional<head::Head> head = this->head();
    if (!m_document.showsNeutral() || !head)
        return;
    m_bar.showSide(sideOf(m_stand));
    m_bar.showTone(m_tone);
    m_bar.showSize(head::circumferenceOf(head->surface), headOfPhotos() ? HeadOf::Photos : HeadOf::Design);
}

void NeutralView::turnBy(double turn_deg, double lift_deg) {
    m_stand.turn = base::Degrees(std::remainder(m_stand.turn.value + turn_deg, 360.0));
    m_stand.lift = base::Degrees(std::clamp(m_stand.lift.value + lift_deg, kLowest_deg, kHighest_deg));
    put();
}

void NeutralView::lookFrom(head::ViewKind side) {
    m_stand = standFor(side);
    put();
    m_document.tellViews();
}

void NeutralView::lookFromNearestSide() {
    if (m_stand.lift.value > kTopFrom_deg)
        return lookFrom(head::ViewKind::Top);
    const auto away = [&](head::ViewKind side) {
        return side == head::ViewKind::Top
                   ? 360.0
                   : std::abs(std::remainder(standFor(side).turn.value - m_stand.turn.value, 360.0));
    };
    lookFrom(*std::min_element(kSides.begin(), kSides.end(),
                               [&](head::ViewKind a, head::ViewKind b) { return away(a) < away(b); }));
}

void NeutralView::setTone(render::SkinType tone) {
    m_tone = tone;
    QSettings().setValue(kToneKey, QString::fromStdString(std::string(render::nameOf(tone))));
    put();
    m_document.tellViews();
}

void NeutralView::setCircumference(base::Millimetres circumference) {
    if (!m_document.design() || headOfPhotos())
        return;
    design::Design design = *m_document.design();
    const Eigen::Vector3d axes =
        design.head.surface.halfAxes_mm() * (circumference / head::circumferenceOf(design.head.surface));
    if (axes.minCoeff() < 40.0 || axes.maxCoeff() > 200.0) // what an Ellipsoid takes
        return;
    design.head.surface = head::Ellipsoid(axes);
    m_document.edit(EditKind::HeadSize, tr("Change size of head"), std::move(design));
}

} // namespace trichion::studio
