#include "studio/panels/pen_choice.h"

#include <QActionGroup>
#include <QInputDevice>
#include <QMenu>
#include <QSettings>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr const char* kPenKey = "brush/pen";

bool hasStylus() {
    const QList<const QInputDevice*> devices = QInputDevice::devices();
    return std::any_of(devices.begin(), devices.end(), [](const QInputDevice* device) {
        return device->type() == QInputDevice::DeviceType::Stylus;
    });
}

} // namespace

PenChoice::PenChoice(BrushTool& brush, QWidget* parent)
    : QToolButton(parent), m_brush(brush), m_choices(new QActionGroup(this)) {
    setObjectName("option");
    setText(tr("Pen"));
    setAccessibleName(tr("What the pen's pressure does"));
    setToolTip(tr("What is more where the pen presses harder: strength, size, both or nothing"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(this);
    for (const QString& name : {tr("&Strength"), tr("S&ize"), tr("&Both"), tr("&Nothing")}) {
        QAction* choice = menu->addAction(name);
        choice->setCheckable(true);
        m_choices->addAction(choice);
    }
    setMenu(menu);
    connect(m_choices, &QActionGroup::triggered, this, [this](QAction* choice) {
        Brush changed = m_brush.brush();
        changed.pen = static_cast<PenPressure>(m_choices->actions().indexOf(choice));
        QSettings().setValue(kPenKey, static_cast<int>(changed.pen));
        m_brush.setBrush(changed);
    });
    connect(&brush, &BrushTool::brushChanged, this, &PenChoice::showBrush);
    Brush kept = brush.brush();
    const int last = static_cast<int>(PenPressure::Nothing);
    kept.pen = static_cast<PenPressure>(std::clamp(QSettings().value(kPenKey, 0).toInt(), 0, last));
    brush.setBrush(kept);
    showBrush();
    setVisible(hasStylus());
}

void PenChoice::offer() {
    show();
}

void PenChoice::showBrush() {
    m_choices->actions().at(static_cast<int>(m_brush.brush().pen))->setChecked(true);
}

} // namespace trichion::studio
