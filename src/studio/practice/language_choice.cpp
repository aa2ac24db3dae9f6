#include "studio/practice/language_choice.h"

#include "studio/appearance/language.h"
#include "studio/panels/quiet_label.h"
#include "studio/services/lengths.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>

namespace trichion::studio {

LanguageChoice::LanguageChoice(QWidget* parent)
    : QWidget(parent)
    , m_languages(new QComboBox(this))
    , m_lengths(new QComboBox(this))
    , m_said(quietLabel({}, this)) {
    for (const Language& language : languages())
        m_languages->addItem(language.code.isEmpty() ? tr("As the system") : language.name, language.code);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(savedLanguage())));
    m_languages->setAccessibleName(tr("Language of the window"));
    m_languages->setToolTip(tr("Of menus, pages and hints; papers have a language of their own"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Language of the &window"), m_languages);
    m_lengths->addItem(tr("Millimetres and centimetres"));
    m_lengths->addItem(tr("Inches"));
    m_lengths->setCurrentIndex(savedLengthUnit() == LengthUnit::Inches ? 1 : 0);
    m_lengths->setAccessibleName(tr("Lengths"));
    m_lengths->setToolTip(tr("How lengths and areas are shown and typed; needles and papers stay metric"));
    form->addRow(tr("&Lengths"), m_lengths);
    form->addRow(m_said);
    connect(m_lengths, &QComboBox::activated, this, [this](int index) {
        saveLengthUnit(index == 1 ? LengthUnit::Inches : LengthUnit::Metric);
        sayWhatHolds();
    });
    connect(m_languages, &QComboBox::activated, this, &LanguageChoice::choose);
    sayWhatHolds();
}

void LanguageChoice::choose() {
    saveLanguage(m_languages->currentData().toString());
    sayWhatHolds();
}

void LanguageChoice::sayWhatHolds() {
    QString code = m_languages->currentData().toString();
    if (code.isEmpty())
        code = languageFor(QLocale::system().uiLanguages());
    if (savedLengthUnit() != lengthUnit())
        m_said->setText(tr("It holds from the next start on."));
    else if (code != appliedLanguage())
        m_said->setText(tr("The window speaks it from the next start on."));
    else if (code != QLatin1String("en"))
        m_said->setText(tr("Translated by machine and not reviewed yet. Consents and medical "
                           "questions are not translated by machine."));
    else
        m_said->clear();
    m_said->setVisible(!m_said->text().isEmpty());
}

} // namespace trichion::studio
