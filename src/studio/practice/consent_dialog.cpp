#include "studio/practice/consent_dialog.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kLongestName = 200;
constexpr int kDesignWidth_px = 300;
constexpr double kTextSize = 1.15; // of the window's letters: it is read standing beside the chair

bool isMinorToday(const store::Client& client) {
    if (!client.bornOn)
        return false;
    try {
        return plan::fullYears(plan::Date::parse(client.bornOn->reveal()), today()) < plan::kFullAge_years;
    } catch (const base::Error&) {
        return false;
    }
}

/// Title and paragraphs, with room between them.
QString asHtml(const std::string& body) {
    QString html;
    for (const QString& part : QString::fromStdString(body).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        html += (html.isEmpty() ? QStringLiteral("<h2>%1</h2>") : QStringLiteral("<p>%1</p>"))
                    .arg(part.toHtmlEscaped().replace('\n', QStringLiteral("<br>")));
    return html;
}

} // namespace

ConsentDialog::ConsentDialog(PracticeDesk& desk, ConsentToSign consent, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_consent(std::move(consent))
    , m_isMinor(isMinorToday(m_consent.file->client))
    , m_language(new QComboBox(this))
    , m_text(new QTextBrowser(this))
    , m_design(new QLabel(this))
    , m_caption(quietLabel({}, this))
    , m_pad(new SignaturePad(this))
    , m_guardian(new QLineEdit(this))
    , m_witness(new QLineEdit(this))
    , m_says(quietLabel({}, this)) {
    setWindowTitle(tr("Sign a consent"));
    resize(980, 780);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_says, 1);
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Leave without signing (Esc)"), this, [this] { reject(); }));
    m_sign = leadingButton(tr("&Keep the signature"),
                           tr("Seal the signature with this text into the client's file (Ctrl+Enter)"), this,
                           [this] { sign(); });
    m_sign->setShortcut(QKeySequence("Ctrl+Return"));
    buttons->addWidget(m_sign);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(makeText(), 1);
    column->addWidget(makeSignature());
    column->addLayout(buttons);
    connect(m_pad, &SignaturePad::changed, this, &ConsentDialog::follow);
    connect(m_guardian, &QLineEdit::textChanged, this, &ConsentDialog::follow);
    connect(&desk, &PracticeDesk::stateChanged, this,
            [this] { setVisible(m_desk.state() == PracticeDesk::State::Open); });
    showText();
    follow();
    m_text->setFocus();
}

QWidget* ConsentDialog::makeText() {
    auto* area = new QWidget(this);
    for (const SignableText& text : m_consent.texts)
        m_language->addItem(QLocale(QString::fromStdString(text.language)).nativeLanguageName(),
                            QString::fromStdString(text.language));
    m_language->setAccessibleName(tr("Language of the text"));
    m_language->setToolTip(tr("Only texts that the clinic has in a language; none is translated"));
    connect(m_language, &QComboBox::currentIndexChanged, this, &ConsentDialog::showText);
    QFont large = m_text->font();
    large.setPointSizeF(large.pointSizeF() * kTextSize);
    m_text->setFont(large);
    m_text->setAccessibleName(tr("Text to sign"));
    m_text->setToolTip(tr("This text is kept with the signature, word for word"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16.0);
    m_design->setAlignment(Qt::AlignCenter);
    m_design->setAccessibleName(tr("The design that is signed"));
    m_design->setFixedWidth(kDesignWidth_px);
    m_design->hide();
    m_caption->setFixedWidth(kDesignWidth_px);
    auto* beside = new QVBoxLayout;
    auto* language = new QHBoxLayout;
    language->addWidget(quietLabel(tr("Language"), area));
    language->addWidget(m_language, 1);
    beside->addLayout(language);
    beside->addWidget(m_design);
    beside->addWidget(m_caption);
    beside->addStretch();
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_text, 1);
    row->addLayout(beside);
    return area;
}

QWidget* ConsentDialog::makeSignature() {
    auto* area = new QWidget(this);
    for (QLineEdit* edit : {m_guardian, m_witness})
        edit->setMaxLength(kLongestName);
    m_guardian->setAccessibleName(tr("Parent or guardian"));
    m_guardian->setToolTip(tr("Signs for a client who is younger than 18"));
    m_witness->setAccessibleName(tr("Witness"));
    m_witness->setToolTip(tr("Who was there; may stay empty"));
    auto* form = new QFormLayout;
    form->addRow(m_isMinor ? tr("Parent or &guardian (asked for)") : tr("Parent or &guardian"), m_guardian);
    form->addRow(tr("&Witness"), m_witness);
    auto* inks = new QHBoxLayout;
    inks->addWidget(pushButton(tr("Take the &last line back"), tr("Take the last line back (Backspace)"),
                               this, [this] { m_pad->takeBack(); }));
    inks->addWidget(
        pushButton(tr("&Clear"), tr("Begin the signature again (Delete)"), this, [this] { m_pad->clear(); }));
    auto* beside = new QVBoxLayout;
    beside->addLayout(form);
    beside->addStretch();
    beside->addLayout(inks);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_pad, 1);
    row->addLayout(beside);
    area->setFixedHeight(190);
    return area;
}

void ConsentDialog::showDesign(const QImage& picture, const QString& caption) {
    if (!picture.isNull()) {
        QPixmap pixmap = QPixmap::fromImage(picture.scaledToWidth(
            static_cast<int>(kDesignWidth_px * devicePixelRatioF()), Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        m_design->setPixmap(pixmap);
        m_design->show();
    }
    m_caption->setText(caption);
}

std::string ConsentDialog::shownText() const {
    return m_consent.texts.at(static_cast<std::size_t>(m_language->currentIndex())).body;
}

void ConsentDialog::showText() {
    m_text->setHtml(asHtml(shownText()));
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    QTextBlockFormat spaced;
    spaced.setLineHeight(135.0, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(spaced);
}

void ConsentDialog::follow() {
    const bool lacksDesign = m_consent.showsDesign && revisionToSign(*m_consent.file) == nullptr;
    const bool lacksGuardian = m_isMinor && m_guardian->text().trimmed().isEmpty();
    m_sign->setEnabled(!lacksDesign && !lacksGuardian && !m_pad->isEmpty());
    if (lacksDesign)
        m_says->setText(tr("This text shows a design. Keep one in the client's file first."));
    else if (lacksGuardian)
        m_says->setText(tr("The client is younger than 18: a parent or guardian signs, with their name."));
    else if (m_pad->isEmpty())
        m_says->setText(tr("The text is kept word for word with the signature."));
    else
        m_says->setText(tr("The signature is kept sealed; it can be withdrawn, not changed."));
}

void ConsentDialog::sign() {
    if (!m_sign->isEnabled())
        return;
    store::NewConsent wanted;
    wanted.client = m_consent.file->client.id;
    wanted.kind = m_consent.kind;
    wanted.language = m_language->currentData().toString().toStdString();
    wanted.signature = store::Sealed<store::Bytes>(m_pad->png());
    wanted.guardian = sealedOf(m_guardian->text());
    wanted.witness = sealedOf(m_witness->text());
    if (const store::DesignRevision* revision = revisionToSign(*m_consent.file);
        revision != nullptr && m_consent.showsDesign)
        wanted.designRevision = revision->id;
    m_sign->setEnabled(false);
    const QPointer<ConsentDialog> self(this);
    m_desk.change(
        [self, wanted, shown = shownText()](store::Practice& practice) -> PracticeDesk::Finish {
            keepConsent(practice, wanted, shown);
            return [self] {
                if (self)
                    self->accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (!self)
                return;
            self->m_sign->setEnabled(true);
            self->m_says->setText(studio::sentenceFor(failure));
        });
}

void ConsentDialog::reject() {
    if (m_pad->isEmpty() ||
        asking()(this, {tr("Sign a consent"), tr("The signature is not kept yet. Leave it?"), tr("Leave")}))
        QDialog::reject();
}

} // namespace trichion::studio
