#include "studio/practice/lock_page.h"

#include "studio/appearance/icons.h"
#include "studio/dialogs.h"
#include "studio/panels/quiet_label.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/practice_desk.h"
#include "trichion/base/file.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr int kColumn_px = 420;

/// A narrow column in the middle of the page.
QVBoxLayout* middleColumn(QWidget* page) {
    auto* column = new QWidget(page);
    column->setFixedWidth(kColumn_px);
    auto* inside = new QVBoxLayout(column);
    inside->setSpacing(10);
    auto* row = new QHBoxLayout(page);
    row->addStretch();
    auto* whole = new QVBoxLayout;
    whole->addStretch(2);
    whole->addWidget(column);
    whole->addStretch(3);
    row->addLayout(whole);
    row->addStretch();
    return inside;
}

QLabel* sign(const char* icon, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setPixmap(iconOf(icon).pixmap(48, 48));
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

QLabel* centred(QLabel* label) {
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

LockPage::LockPage(PracticeDesk& desk, QWidget* parent) : QStackedWidget(parent), m_desk(desk) {
    addWidget(makeStart());
    addWidget(makeUnlock());
    connect(&desk, &PracticeDesk::stateChanged, this, &LockPage::follow);
    connect(&desk, &PracticeDesk::busyChanged, this, [this](bool busy) { m_unlock->setEnabled(!busy); });
    follow();
}

QWidget* LockPage::makeStart() {
    auto* page = new QWidget(this);
    QVBoxLayout* column = middleColumn(page);
    column->addWidget(sign("clients", page));
    column->addWidget(centred(pageTitle(tr("Your clients"), page)));
    column->addWidget(centred(quietLabel(
        tr("Clients, photos, designs and sessions in one place, sealed on this computer."), page)));
    column->addSpacing(8);
    column->addWidget(leadingButton(tr("&Start my practice…"), tr("Make a practice with a passphrase"), page,
                                    [this] { emit newPracticeWanted(); }));
    column->addWidget(pushButton(tr("&Play with the sample practice"),
                                 tr("Invented clients at every stage; no passphrase"), page,
                                 [this] { m_desk.openSample(); }));
    column->addWidget(pushButton(tr("&Open a practice…"), tr("Choose the folder of a practice"), page,
                                 [this] { chooseFolder(); }));
    m_startTrouble = centred(new QLabel(page));
    m_startTrouble->setWordWrap(true);
    column->addWidget(m_startTrouble);
    return page;
}

QWidget* LockPage::makeUnlock() {
    auto* page = new QWidget(this);
    QVBoxLayout* column = middleColumn(page);
    m_where = centred(quietLabel({}, page));
    m_secret = new QLineEdit(page);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Passphrase"));
    m_secret->setPlaceholderText(tr("Passphrase"));
    m_secret->setToolTip(tr("The passphrase of the practice"));
    m_secret->setMinimumHeight(34);
    m_recovery = new QCheckBox(tr("Use the &recovery key"), page);
    m_recovery->setToolTip(tr("The key that was printed when the practice was made"));
    m_unlock = leadingButton(tr("&Unlock"), tr("Open the practice (Enter)"), page, [this] { unlock(); });
    m_trouble = centred(new QLabel(page));
    m_trouble->setWordWrap(true);
    column->addWidget(sign("lock", page));
    column->addWidget(centred(pageTitle(tr("The practice is locked"), page)));
    column->addWidget(m_where);
    column->addSpacing(8);
    column->addWidget(m_secret);
    column->addWidget(m_unlock);
    column->addWidget(m_recovery);
    column->addWidget(m_trouble);
    column->addSpacing(16);
    column->addWidget(pushButton(tr("&Open another practice…"), tr("Choose the folder of a practice"), page,
                                 [this] { chooseFolder(); }));
    column->addWidget(pushButton(tr("&Play with the sample practice"),
                                 tr("Invented clients at every stage; no passphrase"), page,
                                 [this] { m_desk.openSample(); }));
    connect(m_secret, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_recovery, &QCheckBox::toggled, this, &LockPage::useRecoveryKey);
    return page;
}

void LockPage::follow() {
    setCurrentIndex(m_desk.state() == PracticeDesk::State::Locked ? 1 : 0);
    m_where->setText(QString::fromStdString(base::utf8(m_desk.folder())));
    m_secret->clear();
    sayTrouble({});
}

void LockPage::useRecoveryKey(bool use) {
    m_secret->clear();
    m_secret->setEchoMode(use ? QLineEdit::Normal : QLineEdit::Password);
    m_secret->setPlaceholderText(use ? tr("Recovery key") : tr("Passphrase"));
    m_secret->setAccessibleName(m_secret->placeholderText());
    m_secret->setFocus();
}

void LockPage::unlock() {
    if (!m_unlock->isEnabled() || m_secret->text().isEmpty())
        return;
    store::Unlocking unlocking;
    const store::Sealed<std::string> secret(m_secret->text().toStdString());
    (m_recovery->isChecked() ? unlocking.recoveryKey : unlocking.passphrase) = secret;
    sayTrouble({});
    m_secret->selectAll();
    m_desk.open(m_desk.folder(), unlocking);
}

void LockPage::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a practice"));
    if (!folder.isEmpty())
        m_desk.choose(pathOf(folder));
}

void LockPage::sayTrouble(const QString& sentence) {
    m_trouble->setText(sentence);
    m_startTrouble->setText(sentence);
}

void LockPage::takeFocus() {
    if (currentIndex() == 1)
        m_secret->setFocus();
}

} // namespace trichion::studio
