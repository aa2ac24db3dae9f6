#include "studio/panels/head_bar.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "studio/panels/value_slider.h"
#include "studio/services/messages.h"
#include "trichion/head/by_hand.h"
#include "trichion/head/tape.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr std::array kKinds = {
    head::ViewKind::Front, head::ViewKind::QuarterLeft, head::ViewKind::QuarterRight, head::ViewKind::Left,
    head::ViewKind::Right, head::ViewKind::Top,         head::ViewKind::Back};

QStringList names() {
    QStringList all;
    for (const head::ViewKind kind : kKinds)
        all << readable(kind);
    return all;
}

double pixelBreadth(const head::View& view) {
    return head::skinSize_mm(view.head).x() * view.scaleAtCentre().value;
}

/// Breadth, height or length as a calliper would read it, relief included.
head::View withSkinSize(const head::View& view, head::HeadAxis axis, double size_mm) {
    const auto index = static_cast<Eigen::Index>(axis);
    const double share = view.head.surface.halfAxes_mm()(index) / head::skinSize_mm(view.head)(index);
    return head::withHalfAxis(view, axis, base::Millimetres(size_mm * share));
}

void show(QuietSpinBox& box, double value) {
    const QSignalBlocker quiet(&box);
    box.setValue(value);
}

} // namespace

HeadBar::HeadBar(QWidget* parent)
    : QFrame(parent)
    , m_reason(new QLabel(this))
    , m_kinds(new Segments(tr("What the photo shows"), names(), this))
    , m_midline(new QCheckBox(tr("Keep the &midline"), this))
    , m_turnRound(new QPushButton(tr("Turn &round"), this))
    , m_find(new QPushButton(tr("&Find the head"), this))
    , m_use(new QPushButton(tr("&Use this head"), this))
    , m_dismiss(new QPushButton(tr("Cancel"), this)) {
    setObjectName("headBar");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_reason->setWordWrap(true);
    m_kinds->setToolTip(tr("Left and right are the client's"));
    m_midline->setChecked(true);
    m_midline->setToolTip(tr("Both sides of the head grow alike when one is dragged"));
    m_turnRound->setToolTip(tr("The forehead is at the other end of the head (Ctrl+R)"));
    m_find->setToolTip(tr("Look for the head in the photo again, as this kind of view"));
    m_use->setToolTip(tr("Take the head as it lies over the photo (Enter on the photo)"));
    m_use->setDefault(true);
    m_dismiss->setAccessibleName(tr("Cancel the correction"));
    m_dismiss->setToolTip(tr("Leave the head as it was (Esc)"));
    m_dismiss->setShortcut(Qt::Key_Escape);
    auto* top = new QHBoxLayout;
    top->addWidget(m_reason, 1);
    top->addWidget(m_dismiss);
    top->addWidget(m_use);
    auto* kinds = new QHBoxLayout;
    kinds->addWidget(m_kinds, 1);
    kinds->addSpacing(8);
    kinds->addWidget(m_find);
    auto* numbers = new QGridLayout;
    layOutNumbers(*numbers);
    auto* row = new QHBoxLayout;
    row->addLayout(numbers);
    row->addSpacing(6);
    row->addWidget(m_midline, 0, Qt::AlignBottom);
    row->addWidget(m_turnRound, 0, Qt::AlignBottom);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(kinds);
    layout->addLayout(row);
    connect(m_kinds, &Segments::picked, this,
            [this](int index) { emit kindPicked(kKinds[static_cast<std::size_t>(index)]); });
    connect(m_midline, &QCheckBox::toggled, this,
            [this](bool on) { emit midlineChanged(on ? Midline::Kept : Midline::Free); });
    connect(m_turnRound, &QPushButton::clicked, this, &HeadBar::turnRoundWanted);
    connect(m_find, &QPushButton::clicked, this, &HeadBar::findWanted);
    connect(m_use, &QPushButton::clicked, this, &HeadBar::useWanted);
    connect(m_dismiss, &QPushButton::clicked, this, &HeadBar::dismissed);
    hide();
}

QuietSpinBox* HeadBar::addNumber(QGridLayout& grid, const QString& name, const QString& unit, double low,
                                 double high, const QString& help) {
    auto* box = new QuietSpinBox(this);
    box->setRange(low, high);
    box->setDecimals(unit == QStringLiteral("°") ? 1 : 0);
    box->setSuffix(unit == QStringLiteral("°") ? unit : QStringLiteral(" ") + unit);
    box->setKeyboardTracking(false);
    box->setAlignment(Qt::AlignRight);
    box->setAccessibleName(name);
    box->setToolTip(help);
    box->setMinimumWidth(80);
    QLabel* label = quietLabel(name, this);
    label->setWordWrap(false);
    label->setBuddy(box);
    const int column = grid.columnCount();
    grid.addWidget(label, 0, column);
    grid.addWidget(box, 1, column);
    return box;
}

void HeadBar::layOutNumbers(QGridLayout& grid) {
    grid.setVerticalSpacing(3);
    grid.setHorizontalSpacing(6);
    const QString degrees = QStringLiteral("°");
    const QString mm = tr("mm");
    m_size = addNumber(grid, tr("Size in photo"), tr("px"), 20.0, 20000.0,
                       tr("Breadth of the head in pixels of the photo; [ and ] on the photo"));
    m_turn = addNumber(grid, tr("Turn"), degrees, -180.0, 180.0,
                       tr("Turned to the picture's right; Ctrl+left/right on the photo"));
    m_nod = addNumber(grid, tr("Nod"), degrees, -85.0, 85.0, tr("Chin down; Ctrl+up/down on the photo"));
    m_tilt = addNumber(grid, tr("Tilt"), degrees, -180.0, 180.0,
                       tr("Tilted clockwise; Alt+left/right on the photo"));
    m_breadth = addNumber(grid, tr("Head breadth"), mm, 110.0, 200.0,
                          tr("True breadth above the ears, as taped; for all photos"));
    m_length = addNumber(grid, tr("Length"), mm, 140.0, 260.0,
                         tr("From forehead to back of the head; for all photos"));
    m_crown = addNumber(grid, tr("Crown"), mm, 50.0, 130.0,
                        tr("Height of the crown above the middle of the head; Alt+up/down on the photo; for "
                           "all photos"));
    for (QuietSpinBox* box : {m_turn, m_nod, m_tilt})
        connect(box, &QDoubleSpinBox::valueChanged, this, &HeadBar::takePosture);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double px) {
        if (m_shown)
            emit edited(head::sizedInPhoto(*m_shown, px / pixelBreadth(*m_shown)));
    });
    connect(m_breadth, &QDoubleSpinBox::valueChanged, this, [this](double breadth_mm) {
        if (!m_shown)
            return;
        const Eigen::Vector3d& axes = m_shown->head.surface.halfAxes_mm();
        const double factor = std::clamp(breadth_mm / head::skinSize_mm(m_shown->head).x(),
                                         40.5 / axes.minCoeff(), 199.5 / axes.maxCoeff());
        emit edited(head::resized(*m_shown, factor));
    });
    connect(m_length, &QDoubleSpinBox::valueChanged, this, [this](double length_mm) {
        if (m_shown)
            emit edited(withSkinSize(*m_shown, head::HeadAxis::Length, length_mm));
    });
    connect(m_crown, &QDoubleSpinBox::valueChanged, this, [this](double crown_mm) {
        if (m_shown)
            emit edited(withSkinSize(*m_shown, head::HeadAxis::Height, 2.0 * crown_mm));
    });
}

void HeadBar::takePosture() {
    if (m_shown)
        emit edited(head::withPosture(*m_shown, {m_turn->value(), m_nod->value(), m_tilt->value()}));
}

void HeadBar::ask(const QString& reason, std::optional<head::ViewKind> kind) {
    m_reason->setText(reason);
    setAccessibleName(reason);
    int index = -1;
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        if (kind == kKinds[i])
            index = static_cast<int>(i);
    m_kinds->showChoice(index);
    m_find->setEnabled(index >= 0);
    m_use->setEnabled(index >= 0);
    show();
}

void HeadBar::showView(const head::View& view) {
    m_shown = view;
    const head::Posture posture = head::postureOf(view);
    const Eigen::Vector3d size_mm = head::skinSize_mm(view.head);
    m_turnRound->setVisible(view.fit.kind == head::ViewKind::Top);
    studio::show(*m_size, pixelBreadth(view));
    studio::show(*m_turn, posture.turn_deg);
    studio::show(*m_nod, posture.nod_deg);
    studio::show(*m_tilt, posture.tilt_deg);
    studio::show(*m_breadth, size_mm.x());
    studio::show(*m_length, size_mm.z());
    studio::show(*m_crown, size_mm.y() / 2.0);
}

void HeadBar::setUsable(bool usable) {
    m_find->setEnabled(kind().has_value());
    m_use->setEnabled(usable);
}

std::optional<head::ViewKind> HeadBar::kind() const {
    const int index = m_kinds->chosen();
    return index < 0 ? std::nullopt : std::optional(kKinds[static_cast<std::size_t>(index)]);
}

} // namespace trichion::studio
