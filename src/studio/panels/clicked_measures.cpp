#include "studio/panels/clicked_measures.h"

#include "studio/panels/quiet_label.h"
#include "studio/panels/value_slider.h"
#include "studio/services/lengths.h"
#include "studio/services/messages.h"
#include "trichion/imaging/coin.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kStep = 0.1;
constexpr const char* kMmPerUnit = "mmPerUnit"; // of what a field shows

/// A field whose lowest value stands for "not known".
void prepare(QuietSpinBox& field, double low_mm, double high_mm, const LengthField& shown) {
    field.setProperty(kMmPerUnit, shown.mmPerUnit);
    field.setDecimals(shown.decimals);
    field.setRange(low_mm / shown.mmPerUnit - kStep, high_mm / shown.mmPerUnit);
    field.setSpecialValueText(QStringLiteral("–"));
    field.setSuffix(shown.suffix);
    field.setKeyboardTracking(false);
    field.setAlignment(Qt::AlignRight);
}

std::optional<base::Millimetres> lengthIn(const QuietSpinBox& field) {
    return field.value() <= field.minimum() + 0.5 * kStep
               ? std::nullopt
               : std::optional(base::Millimetres(field.value() * field.property(kMmPerUnit).toDouble()));
}

QString described(const head::KnownLength& known) {
    return ClickedMeasures::tr("%1 in this photo: %2")
        .arg(readableSource(known.name), millimetreText(known.length.value, 1));
}

} // namespace

ClickedMeasures::ClickedMeasures(QWidget* parent)
    : QWidget(parent)
    , m_ruler(new QPushButton(tr("R&uler"), this))
    , m_coin(new QPushButton(tr("Coi&n"), this))
    , m_iris(new QPushButton(tr("&Iris"), this))
    , m_coinRow(new QWidget(this))
    , m_coins(new QComboBox(this))
    , m_diameter(new QuietSpinBox(this))
    , m_list(new QVBoxLayout)
    , m_question(new QWidget(this))
    , m_length(new QuietSpinBox(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(quietLabel(tr("Clicked in the photo"), this));
    addButtons(*column);
    addCoins(*column);
    addQuestion(*column);
    m_list->setSpacing(4);
    column->addLayout(m_list);
}

void ClickedMeasures::addButtons(QVBoxLayout& column) {
    m_ruler->setToolTip(tr("Click two points on the scalp whose distance you know (Shift+R)"));
    m_ruler->setAccessibleName(tr("Ruler on the scalp"));
    m_ruler->setShortcut(QKeySequence("Shift+R"));
    m_coin->setToolTip(tr("Say which coin lies flat on the scalp, and click it"));
    m_coin->setAccessibleName(tr("Coin on the scalp"));
    m_iris->setToolTip(
        tr("Click the left and the right edge of an iris that looks at the camera; it is 11.7 mm broad"));
    m_iris->setAccessibleName(tr("Iris of an eye"));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (const auto& [button, measure] :
         {std::pair(m_ruler, ClickedMeasure::Ruler), std::pair(m_coin, ClickedMeasure::Coin),
          std::pair(m_iris, ClickedMeasure::Iris)}) {
        button->setCheckable(true);
        row->addWidget(button);
        connect(button, &QPushButton::toggled, this,
                [this, clicked = button, what = measure](bool on) { toggle(*clicked, what, on); });
    }
    column.addLayout(row);
}

void ClickedMeasures::addCoins(QVBoxLayout& column) {
    m_coins->setAccessibleName(tr("Which coin it is"));
    m_coins->setToolTip(tr("The coin that lies on the scalp"));
    m_coins->setPlaceholderText(tr("Which coin?"));
    for (const imaging::Coin& coin : imaging::coins())
        m_coins->addItem(QString::fromStdString(coin.name), coin.diameter.value);
    m_coins->setCurrentIndex(-1);
    prepare(*m_diameter, imaging::kSmallestCoin.value, imaging::kLargestCoin.value,
            {1.0, QStringLiteral(" ") + tr("mm"), 2}); // coins are known by their millimetres
    m_diameter->setValue(m_diameter->minimum());
    m_diameter->setAccessibleName(tr("Diameter of the coin"));
    m_diameter->setToolTip(tr("Diameter of a coin that is not in the list, 10 to 45 mm"));
    auto* row = new QHBoxLayout(m_coinRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_coins, 1);
    row->addWidget(m_diameter);
    m_coinRow->hide();
    column.addWidget(m_coinRow);
    connect(m_coins, &QComboBox::activated, this, &ClickedMeasures::chooseCoin);
    connect(m_diameter, &QDoubleSpinBox::valueChanged, this, [this] { m_coins->setCurrentIndex(-1); });
}

void ClickedMeasures::addQuestion(QVBoxLayout& column) {
    prepare(*m_length, 5.0, 300.0, lengthField(1.0, 1));
    m_length->setAccessibleName(tr("Distance of the two points"));
    m_length->setToolTip(tr("What the ruler reads between the two points, 5 to 300 mm; Enter takes it") +
                         inchesToo(5.0, 300.0));
    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Between the points"), m_question), 1);
    row->addWidget(m_length);
    m_question->hide();
    column.addWidget(m_question);
    connect(m_length, &QDoubleSpinBox::valueChanged, this, [this] {
        if (const auto length = lengthIn(*m_length))
            emit rulerMeasured(*length);
    });
}

void ClickedMeasures::toggle(QPushButton& button, ClickedMeasure measure, bool on) {
    for (QPushButton* other : {m_ruler, m_coin, m_iris}) {
        const QSignalBlocker quiet(other);
        if (on && other != &button)
            other->setChecked(false);
    }
    m_coinRow->setVisible(m_coin->isChecked());
    emit wanted(on ? std::optional(measure) : std::nullopt);
    if (on && measure == ClickedMeasure::Coin && !coinDiameter())
        askCoin();
}

void ClickedMeasures::end() {
    for (QPushButton* button : {m_ruler, m_coin, m_iris})
        button->setChecked(false);
}

void ClickedMeasures::chooseCoin() {
    const QSignalBlocker quiet(m_diameter);
    m_diameter->setValue(m_coins->currentData().toDouble());
}

std::optional<base::Millimetres> ClickedMeasures::coinDiameter() const {
    return lengthIn(*m_diameter);
}

void ClickedMeasures::askCoin() {
    m_coins->setFocus(Qt::OtherFocusReason);
}

void ClickedMeasures::showLengths(const std::vector<head::KnownLength>& lengths) {
    while (QLayoutItem* row = m_list->takeAt(0)) {
        row->widget()->deleteLater();
        delete row;
    }
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(quietLabel(described(lengths[i]), row), 1);
        auto* remove = new QToolButton(row);
        remove->setText(QStringLiteral("×"));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Remove: %1").arg(described(lengths[i])));
        remove->setToolTip(tr("Remove this measure"));
        connect(remove, &QToolButton::clicked, this,
                [this, index = static_cast<int>(i)] { emit removed(index); });
        layout->addWidget(remove);
        m_list->addWidget(row);
    }
}

void ClickedMeasures::askLength() {
    {
        const QSignalBlocker quiet(m_length);
        m_length->setValue(m_length->minimum());
    }
    m_question->show();
    m_length->setFocus(Qt::OtherFocusReason);
    m_length->selectAll();
}

void ClickedMeasures::dropQuestion() {
    m_question->hide();
}

} // namespace trichion::studio
