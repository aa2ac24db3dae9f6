#include "studio/panels/turntable_bar.h"

#include "studio/canvas/turn_tool.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "studio/panels/value_slider.h"
#include "studio/services/lengths.h"
#include "studio/services/messages.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kSwatch_px = 18;
constexpr double kMmPerCm = 10.0;
constexpr double kLeast_mm = 450.0;
constexpr double kMost_mm = 700.0;

QStringList names() {
    QStringList all;
    for (const head::ViewKind side : kSides)
        all << readable(side);
    return all;
}

QIcon swatchOf(render::SkinType tone) {
    const std::array<int, 3> colour = render::colourOf(tone);
    QPixmap pixmap(2 * kSwatch_px, 2 * kSwatch_px);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour[0], colour[1], colour[2]));
    painter.drawEllipse(pixmap.rect().adjusted(2, 2, -2, -2));
    return pixmap;
}

QLabel* titled(const QString& text, QWidget* buddy, QWidget* parent) {
    QLabel* label = quietLabel(text, parent);
    label->setWordWrap(false);
    if (buddy != nullptr)
        label->setBuddy(buddy);
    return label;
}

} // namespace

TurntableBar::TurntableBar(QWidget* parent)
    : QFrame(parent)
    , m_sides(new Segments(tr("Side of the head"), names(), this))
    , m_tones(new QButtonGroup(this))
    , m_size(new QuietSpinBox(this)) {
    setObjectName("turntableBar");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    setAccessibleName(tr("3-D head"));
    m_sides->setToolTip(tr("Left and right are the client's; keys 1 to 7 on the head"));
    const LengthField shown = lengthField(kMmPerCm, 1);
    m_mmPerUnit = shown.mmPerUnit;
    m_size->setDecimals(shown.decimals);
    m_size->setRange(kLeast_mm / m_mmPerUnit, kMost_mm / m_mmPerUnit);
    m_size->setSingleStep(0.5);
    m_size->setSuffix(shown.suffix);
    m_size->setKeyboardTracking(false);
    m_size->setAlignment(Qt::AlignRight);
    m_size->setAccessibleName(tr("Circumference of the head"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->addWidget(m_sides, 1);
    row->addSpacing(16);
    row->addWidget(titled(tr("Skin"), nullptr, this));
    addTones(*row);
    row->addSpacing(16);
    row->addWidget(titled(tr("Circumference"), m_size, this));
    row->addWidget(m_size);
    connect(m_sides, &Segments::picked, this,
            [this](int index) { emit sidePicked(kSides[static_cast<std::size_t>(index)]); });
    connect(m_tones, &QButtonGroup::idClicked, this,
            [this](int id) { emit tonePicked(static_cast<render::SkinType>(id)); });
    connect(m_size, &QDoubleSpinBox::valueChanged, this,
            [this](double value_cm) { emit circumferencePicked(value_cm * m_mmPerUnit); });
    hide();
}

void TurntableBar::addTones(QLayout& row) {
    for (const render::SkinType tone : render::kSkinTones) {
        auto* button = new QToolButton(this);
        const QString name = tr("Skin type %1").arg(static_cast<int>(tone) + 1);
        button->setObjectName("swatch");
        button->setIcon(swatchOf(tone));
        button->setIconSize({kSwatch_px, kSwatch_px});
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 of Fitzpatrick's six, from light to dark").arg(name));
        m_tones->addButton(button, static_cast<int>(tone));
        row.addWidget(button);
    }
}

void TurntableBar::showSide(std::optional<head::ViewKind> side) {
    const auto found = side ? std::find(kSides.begin(), kSides.end(), *side) : kSides.end();
    m_sides->showChoice(found == kSides.end() ? -1 : static_cast<int>(found - kSides.begin()));
}

void TurntableBar::showTone(render::SkinType tone) {
    m_tones->button(static_cast<int>(tone))->setChecked(true);
}

void TurntableBar::showSize(base::Millimetres circumference, HeadOf head) {
    const QSignalBlocker quiet(m_size);
    m_size->setValue(circumference.value / m_mmPerUnit);
    m_size->setEnabled(head == HeadOf::Design);
    m_size->setToolTip(head == HeadOf::Design
                           ? tr("Tape over the brow and the back of the head; the mean of men is 57.4 cm")
                           : tr("The head is that of the photos"));
}

} // namespace trichion::studio
