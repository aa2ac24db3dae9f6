#include "studio/panels/skin_section.h"

#include "studio/panels/quiet_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trichion::studio {

SkinSection::SkinSection(QWidget* parent)
    : Section(tr("Skin and stubble"), parent)
    , m_tone(new QLabel(this))
    , m_takeType(new QPushButton(tr("Use this skin &type"), this))
    , m_chart(new QPushButton(tr("Find a &colour chart"), this))
    , m_forget(new QPushButton(tr("Forget these places"), this))
    , m_shade(new QLabel(this))
    , m_takeShade(new QPushButton(tr("Use this &shade"), this))
    , m_trouble(new QLabel(this)) {
    for (QLabel* label : {m_tone, m_shade, m_trouble})
        label->setWordWrap(true);
    m_tone->setAccessibleName(tr("Tone of the skin"));
    m_shade->setAccessibleName(tr("Shade that matches the stubble"));
    m_trouble->setAccessibleName(tr("What could not be used"));
    m_takeType->setToolTip(tr("A photo only suggests a skin type; your own judgement counts"));
    m_takeShade->setToolTip(tr("Sets the design's shade to the one that matches the stubble"));
    m_chart->setToolTip(tr("The photo shows a ColorChecker of 24 patches: it tells the light better than a "
                           "grey card"));
    m_forget->setToolTip(tr("Measure again without the places that were clicked"));
    const std::array<std::pair<QString, QString>, kPicks> texts{
        {{tr("&White"),
          tr("Something white or grey, as a grey card or a wall: takes the colour of the light away")},
         {tr("St&ubble"), tr("The client's own shaved hair: the shade is matched to it")},
         {tr("Bare s&kin"), tr("Skin without hair in the same light, beside the stubble")}}};
    body().addWidget(m_tone);
    body().addWidget(m_takeType);
    body().addWidget(quietLabel(tr("Click in the photo"), this));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    body().addLayout(row);
    for (int i = 0; i < kPicks; ++i) {
        const auto at = static_cast<std::size_t>(i);
        auto* button = new QPushButton(texts[at].first, this);
        button->setToolTip(texts[at].second);
        button->setCheckable(true);
        button->setAccessibleName(tr("Click in the photo: %1").arg(button->text().remove('&')));
        m_buttons[at] = button;
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, i](bool on) {
            for (int k = 0; k < kPicks; ++k)
                if (k != i)
                    m_buttons[static_cast<std::size_t>(k)]->setChecked(false);
            if (on)
                emit pickWanted(static_cast<Pick>(i));
            else
                emit pickEnded();
        });
    }
    body().addWidget(m_chart);
    body().addWidget(m_forget);
    body().addWidget(m_trouble);
    body().addWidget(m_shade);
    body().addWidget(m_takeShade);
    connect(m_takeShade, &QPushButton::clicked, this, &SkinSection::shadeTaken);
    connect(m_takeType, &QPushButton::clicked, this, &SkinSection::typeTaken);
    connect(m_chart, &QPushButton::clicked, this, &SkinSection::chartWanted);
    connect(m_forget, &QPushButton::clicked, this, &SkinSection::forgetWanted);
    showNothing();
}

QString SkinSection::tone() const {
    return m_tone->text();
}

QString SkinSection::trouble() const {
    return m_trouble->text();
}

QString SkinSection::shade() const {
    return m_shade->text();
}

void SkinSection::showNothing() {
    m_tone->setText(QStringLiteral("–"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_takeType, m_shade, m_takeShade, m_trouble, m_forget})
        widget->hide();
    for (QPushButton* button : m_buttons)
        button->setEnabled(false);
    m_chart->setEnabled(false);
}

void SkinSection::showReading(const SkinReading& reading, const ColourMarks& marks) {
    for (QPushButton* button : m_buttons)
        button->setEnabled(true);
    m_chart->setEnabled(!marks.isByChart);
    m_tone->setText(sentenceFor(reading));
    m_takeType->setVisible(reading.skin.has_value());
    m_forget->setVisible(marks != ColourMarks{});
    m_trouble->setText(reading.trouble);
    m_trouble->setVisible(!reading.trouble.isEmpty());
    m_shade->setText(shadeSentence(reading));
    m_shade->setVisible(reading.shade.has_value());
    m_takeShade->setVisible(reading.shade.has_value());
}

void SkinSection::endPicking() {
    for (QPushButton* button : m_buttons)
        button->setChecked(false);
}

} // namespace trichion::studio
