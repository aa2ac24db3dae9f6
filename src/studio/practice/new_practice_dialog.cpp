#include "studio/practice/new_practice_dialog.h"

#include "studio/dialogs.h"
#include "studio/panels/path_label.h"
#include "studio/panels/quiet_label.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/practice_desk.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

/// Three capital letters of the country's currency.
std::string localCurrency() {
    const QString code = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    return code.size() == 3 ? code.toStdString() : "USD";
}

constexpr int kLeastWidth_px = 520;
constexpr int kLeastLetters = 72; // in a line, however large the letters are

} // namespace

NewPracticeDialog::NewPracticeDialog(PracticeDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_folder(PracticeDesk::usualFolder())
    , m_pages(new QStackedWidget(this)) {
    setWindowTitle(tr("Start my practice"));
    m_pages->addWidget(makeForm());
    m_pages->addWidget(makeKey());
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages);
    setMinimumWidth(std::max(kLeastWidth_px, kLeastLetters * fontMetrics().averageCharWidth()));
    setFolder(m_folder);
    check();
}

QWidget* NewPracticeDialog::makeForm() {
    auto* page = new QWidget(this);
    m_name = new QLineEdit(page);
    m_name->setPlaceholderText(tr("As it stands on your papers"));
    m_passphrase = new QLineEdit(page);
    m_again = new QLineEdit(page);
    for (QLineEdit* secret : {m_passphrase, m_again})
        secret->setEchoMode(QLineEdit::Password);
    m_passphrase->setToolTip(tr("Several words are easy to keep in mind and hard to guess"));
    m_again->setToolTip(tr("The same once more"));
    m_name->setToolTip(tr("The name of the practice"));
    m_where = new PathLabel(page);
    m_where->setAccessibleName(tr("Folder"));
    m_hint = quietLabel({}, page);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name of the practice"), m_name);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("&Again"), m_again);
    m_name->setAccessibleName(tr("Name of the practice"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("Passphrase again"));
    auto* change = pushButton(tr("&Change…"), tr("Keep the practice in another folder"), page, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("An empty folder for the practice"));
        if (!folder.isEmpty())
            setFolder(pathOf(folder));
    });
    auto* place = new QHBoxLayout;
    place->addWidget(m_where, 1);
    place->addWidget(change);
    form->addRow(tr("Folder"), place);
    m_create =
        leadingButton(tr("&Make the practice"), tr("Make the practice (Enter)"), page, [this] { create(); });
    m_create->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Make no practice (Esc)"), page, [this] { QDialog::reject(); }));
    buttons->addWidget(m_create);
    auto* column = new QVBoxLayout(page);
    column->addWidget(
        quietLabel(tr("Names, notes, photos and designs of your clients are sealed with this "
                      "passphrase. Nobody can read them without it, not even from a stolen disk."),
                   page));
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addStretch();
    column->addLayout(buttons);
    for (QLineEdit* edit : {m_name, m_passphrase, m_again})
        connect(edit, &QLineEdit::textChanged, this, &NewPracticeDialog::check);
    return page;
}

QWidget* NewPracticeDialog::makeKey() {
    auto* page = new QWidget(this);
    m_key = new QLabel(page);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_key->setFont(font);
    m_key->setWordWrap(true);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setMargin(14);
    m_key->setFrameShape(QFrame::StyledPanel);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setAccessibleName(tr("Recovery key"));
    m_kept = new QCheckBox(tr("I have &printed it or written it down"), page);
    m_kept->setToolTip(tr("Without passphrase and key nobody can open the practice"));
    m_done = leadingButton(tr("&Done"), tr("Go to the practice"), page, [this] { accept(); });
    m_done->setEnabled(false);
    connect(m_kept, &QCheckBox::toggled, m_done, &QWidget::setEnabled);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(pushButton(tr("P&rint…"), tr("Print the recovery key"), page, [this] { printKey(); }));
    buttons->addStretch();
    buttons->addWidget(m_done);
    auto* column = new QVBoxLayout(page);
    column->addWidget(partTitle(tr("Your recovery key"), page));
    column->addWidget(
        quietLabel(tr("It opens the practice when the passphrase is forgotten. Keep it on paper, away from "
                      "this computer. It is not shown again; a new one can be made in the settings."),
                   page));
    column->addWidget(m_key);
    column->addWidget(m_kept);
    column->addStretch();
    column->addLayout(buttons);
    return page;
}

void NewPracticeDialog::setFolder(const std::filesystem::path& folder) {
    m_folder = folder;
    m_where->setPath(QString::fromStdString(base::utf8(folder)));
}

void NewPracticeDialog::check() {
    const qsizetype missing =
        static_cast<qsizetype>(store::kShortestPassphrase) - m_passphrase->text().size();
    QString hint;
    if (m_name->text().trimmed().isEmpty())
        hint = tr("How is the practice called?");
    else if (missing > 0)
        hint = m_passphrase->text().isEmpty()
                   ? tr("At least %1 characters: three or four words.").arg(store::kShortestPassphrase)
                   : tr("%1 more characters.").arg(missing);
    else if (m_passphrase->text() != m_again->text())
        hint = m_again->text().isEmpty() ? tr("Type it once more.") : tr("The two differ.");
    m_hint->setText(hint);
    m_create->setEnabled(hint.isEmpty() && !m_isMade);
}

void NewPracticeDialog::create() {
    m_create->setEnabled(false);
    m_hint->setText(tr("Making the practice…"));
    store::NewPractice wanted;
    wanted.name = store::Sealed<std::string>(m_name->text().trimmed().toStdString());
    wanted.passphrase = store::Sealed<std::string>(m_passphrase->text().toStdString());
    wanted.language = QLocale().name().left(2).toStdString();
    wanted.currency = localCurrency();
    wanted.cost = m_cost;
    const QPointer<NewPracticeDialog> self(this);
    m_desk.create(
        m_folder, wanted,
        [self](const store::Sealed<std::string>& key) {
            if (self)
                self->showKey(key);
        },
        [self](const std::exception_ptr& failure) {
            if (!self)
                return;
            self->check();
            self->m_hint->setText(sentenceFor(failure));
        });
}

void NewPracticeDialog::showKey(const store::Sealed<std::string>& key) {
    m_isMade = true;
    m_passphrase->clear();
    m_again->clear();
    m_key->setText(QString::fromStdString(key.reveal()));
    m_pages->setCurrentIndex(1);
    m_kept->setFocus();
}

void NewPracticeDialog::printKey() {
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument paper;
    paper.setHtml(
        tr("<h2>Recovery key of %1</h2><p>%2</p><p style='font-size:18pt'><code>%3</code></p>"
           "<p>It opens the practice when the passphrase is forgotten. Keep this paper away from the "
           "computer.</p>")
            .arg(m_name->text().toHtmlEscaped(), QLocale().toString(QDate::currentDate()),
                 m_key->text().toHtmlEscaped()));
    paper.print(&printer);
}

// Closing the window does not lose the key: it is asked for first.
void NewPracticeDialog::reject() {
    if (!m_isMade || m_kept->isChecked() ||
        asking()(this, {tr("Recovery key"),
                        tr("The recovery key is not shown again. Go on without keeping it?"), tr("Go on")}))
        QDialog::done(m_isMade ? QDialog::Accepted : QDialog::Rejected);
}

} // namespace trichion::studio
