#include "studio/panels/hair_options.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trichion::studio {

HairOptions::HairOptions(Document& document, HairTool& hair, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_hair(hair)
    , m_kinds(new Segments(tr("What the brush paints"), {tr("Hair"), tr("Bare skin")}, this))
    , m_size(new BarSlider(
          tr("Size"),
          lengthRange(
              {HairTool::kSmallest_mm, HairTool::kLargest_mm, 0.5, 1, HairTool::kUsual_mm, 2.0, 1.0, {}}),
          this))
    , m_startAgain(new QPushButton(tr("Start again"), this)) {
    m_kinds->setToolTip(tr("Where the client has hair, or where it was taken for hair and is none"));
    m_size->setHelp(tr("How wide the brush is on the skin; [ and ] or Shift+wheel on the photo"));
    m_startAgain->setToolTip(tr("Back to the hair that the program sees in the photos; can be undone"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_kinds);
    row->addWidget(m_size);
    row->addWidget(quietLabel(tr("Orange is hair: dots stay under it, and a shave takes it off"), this), 1);
    row->addWidget(m_startAgain);
    connect(m_kinds, &Segments::picked, this,
            [this](int kind) { m_hair.setKind(static_cast<design::HairStrokeKind>(kind)); });
    connect(m_size, &BarSlider::changed, &hair, &HairTool::setSize);
    connect(m_startAgain, &QPushButton::clicked, this, [this] {
        design::ClientHair bare = *m_document.hair();
        bare.strokes.clear();
        m_document.endGesture();
        m_document.editHair(tr("Hair as it is seen"), std::move(bare));
        m_document.endGesture();
    });
    connect(&hair, &HairTool::brushChanged, this, &HairOptions::showBrush);
    connect(&document, &Document::hairChanged, this, &HairOptions::showHair);
    showBrush();
    showHair();
}

void HairOptions::showBrush() {
    m_kinds->showChoice(static_cast<int>(m_hair.kind()));
    m_size->showValue(m_hair.size_mm());
}

void HairOptions::showHair() {
    m_startAgain->setEnabled(!m_document.hair()->strokes.empty());
}

} // namespace trichion::studio
