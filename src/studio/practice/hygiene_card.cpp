#include "studio/practice/hygiene_card.h"

#include "studio/panels/quiet_label.h"
#include "trichion/store/visits.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kTickHeight_px = 34;
// Large and plain: seen from the chair, in both themes.
constexpr const char* kTickStyle =
    "QCheckBox { spacing: 10px; }"
    "QCheckBox::indicator { width: 18px; height: 18px; border: 2px solid palette(text); border-radius: 4px; }"
    "QCheckBox::indicator:checked { background: palette(highlight); border-color: palette(highlight); }"
    "QCheckBox::indicator:focus { border-color: palette(highlight); }";

} // namespace

HygieneCard::HygieneCard(QWidget* parent) : Card(tr("Hygiene"), parent), m_count(quietLabel({}, this)) {
    setStyleSheet(QString::fromLatin1(kTickStyle));
    m_count->setWordWrap(false);
    addToTitle(m_count);
    body().setSpacing(0);
    for (const auto& [key, text] : store::hygieneChecklist()) {
        auto* box = new QCheckBox(QString::fromStdString(text), this);
        box->setMinimumHeight(kTickHeight_px);
        box->setAccessibleName(box->text());
        box->setToolTip(tr("Tick it when it is done (Space)"));
        body().addWidget(box);
        m_boxes.emplace_back(key, box);
        connect(box, &QCheckBox::toggled, this, [this] {
            showCount();
            emit changed();
        });
    }
    showCount();
}

void HygieneCard::show(const std::vector<std::string>& ticked) {
    const QSignalBlocker quiet(this);
    for (const auto& [key, box] : m_boxes)
        box->setChecked(std::find(ticked.begin(), ticked.end(), key) != ticked.end());
    showCount();
}

std::optional<std::string> HygieneCard::ticked() const {
    std::string keys;
    for (const auto& [key, box] : m_boxes)
        if (box->isChecked())
            keys.append(keys.empty() ? "" : ",").append(key);
    return keys.empty() ? std::nullopt : std::optional(keys);
}

int HygieneCard::missing() const {
    return static_cast<int>(std::count_if(m_boxes.begin(), m_boxes.end(),
                                          [](const auto& entry) { return !entry.second->isChecked(); }));
}

void HygieneCard::showCount() {
    m_count->setText(
        missing() == 0
            ? tr("all done")
            : tr("%1 of %2").arg(m_boxes.size() - static_cast<std::size_t>(missing())).arg(m_boxes.size()));
}

} // namespace trichion::studio
