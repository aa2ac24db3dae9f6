#include "studio/panels/hair_section.h"

#include "studio/panels/bar_slider.h"
#include "studio/panels/quiet_label.h"
#include "studio/panels/segments.h"
#include "studio/services/lengths.h"
#include "studio/services/stubble_reading.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr double kUsualLength_mm = 0.5; // what a clipper without its comb leaves
constexpr double kUsualStubble_perCm2 = 80.0;

} // namespace

HairSection::HairSection(Document& document, QWidget* parent)
    : Section(tr("Client's hair"), parent)
    , m_document(document)
    , m_shaved(new QCheckBox(tr("Show it shaved"), this))
    , m_length(new BarSlider(
          tr("Length"), lengthRange({0.0, render::kLongestShave_mm, 0.1, 1, kUsualLength_mm, 1.0, 1.0, {}}),
          this))
    , m_stubble(new BarSlider(tr("Stubble among dots"),
                              {0.0, render::kDensestStubble_perCm2, 5.0, 0, 0.0, 1.0, 1.0, tr(" /cm²")},
                              this))
    , m_source(new Segments(tr("Stubble"), {tr("As given"), tr("As in the photo")}, this))
    , m_reading(quietLabel({}, this))
    , m_paint(new QPushButton(tr("Correct where hair is…"), this))
    , m_lastLength_mm(kUsualLength_mm) {
    m_shaved->setToolTip(tr("Take the hair that is left off and show it as short stubble"));
    m_length->setHelp(tr("How long the client will wear the hair that is left"));
    m_stubble->setHelp(
        tr("The client's own short hairs among the dots; %1 per cm² is usual where hair thins out")
            .arg(kUsualStubble_perCm2));
    m_source->button(0).setToolTip(tr("Draw as many short hairs among the dots as the slider says"));
    m_source->button(1).setToolTip(
        tr("Measure the client's own short hairs in the photo and continue them among the dots"));
    m_reading->setAccessibleName(tr("Stubble in the photo"));
    m_paint->setToolTip(tr("Paint on the photo where the client has hair and where not (X)"));
    body().addWidget(m_shaved);
    body().addWidget(m_length);
    body().addWidget(m_stubble);
    body().addWidget(m_source);
    body().addWidget(m_reading);
    body().addWidget(m_paint);
    connectControls();
    showHair();
}

void HairSection::connectControls() {
    connect(m_shaved, &QCheckBox::toggled, this, [this](bool shaved) {
        design::ClientHair hair = *m_document.hair();
        hair.shave_mm = shaved ? std::optional(m_lastLength_mm) : std::nullopt;
        m_document.endGesture();
        m_document.editHair(shaved ? tr("Shave") : tr("Hair as it is"), std::move(hair));
        m_document.endGesture();
    });
    connect(m_length, &BarSlider::changed, this, [this](double length_mm) {
        design::ClientHair hair = *m_document.hair();
        hair.shave_mm = m_lastLength_mm = length_mm;
        m_document.editHair(tr("Shave to %1").arg(millimetreText(length_mm, 1)), std::move(hair));
    });
    connect(m_stubble, &BarSlider::changed, this, [this](double perCm2) {
        design::ClientHair hair = *m_document.hair();
        hair.stubble_perCm2 = perCm2;
        hair.stubbleSource = design::StubbleSource::Given;
        m_document.editHair(tr("Stubble %1 per cm²").arg(perCm2, 0, 'f', 0), std::move(hair));
    });
    connect(m_source, &Segments::picked, this, [this](int source) {
        design::ClientHair hair = *m_document.hair();
        hair.stubbleSource = source == 1 ? design::StubbleSource::Photo : design::StubbleSource::Given;
        m_document.endGesture();
        m_document.editHair(source == 1 ? tr("Stubble as in the photo") : tr("Stubble as given"),
                            std::move(hair));
        m_document.endGesture();
    });
    for (BarSlider* slider : {m_length, m_stubble})
        connect(slider, &QuietSlider::gestureEnded, &m_document, &Document::endGesture);
    connect(m_paint, &QPushButton::clicked, this, &HairSection::paintWanted);
    for (const auto signal : {&Document::hairChanged, &Document::stubbleMeasured, &Document::photoChanged,
                              &Document::registrationChanged, &Document::lookChanged})
        connect(&m_document, signal, this, &HairSection::showHair);
}

void HairSection::showHair() {
    const design::ClientHair& hair = *m_document.hair();
    const QSignalBlocker quiet(m_shaved);
    m_shaved->setChecked(hair.shave_mm.has_value());
    m_length->setEnabled(hair.shave_mm.has_value());
    if (hair.shave_mm)
        m_lastLength_mm = *hair.shave_mm;
    m_length->showValue(m_lastLength_mm);
    m_stubble->showValue(m_document.look().stubble_perCm2);
    m_source->showChoice(hair.stubbleSource == design::StubbleSource::Photo ? 1 : 0);
    showReading();
}

QString HairSection::reading() const {
    return m_reading->text();
}

void HairSection::showReading() {
    const bool isDrawn = m_document.ready() && m_document.drawsStubble();
    const StubblePtr stubble = m_document.stubbleOn(m_document.shownView().id);
    m_reading->setText(stubble                     ? sentenceFor(*stubble, m_document.hair()->stubbleSource)
                       : m_document.showsNeutral() ? tr("Measured in photos only.")
                                                   : tr("Measuring in the photo…"));
    m_reading->setVisible(isDrawn);
}

} // namespace trichion::studio
