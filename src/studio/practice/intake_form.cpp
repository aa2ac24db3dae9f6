#include "studio/practice/intake_form.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>
#include <utility>

namespace trichion::studio {

namespace {

template<class Value>
std::optional<Value> known(const plan::IntakeAnswers& answers, const std::string& question) {
    const auto answer = answers.find(question);
    if (answer == answers.end() || !std::holds_alternative<Value>(answer->second))
        return std::nullopt;
    return std::get<Value>(answer->second);
}

} // namespace

IntakeForm::IntakeForm(plan::IntakeAnswers answers, plan::Date today, QWidget* parent)
    : QDialog(parent)
    , m_catalogue(plan::shippedIntake())
    , m_before(answers)
    , m_answers(std::move(answers))
    , m_today(today)
    , m_sum(quietLabel({}, this))
    , m_save(leadingButton(tr("&Save"), tr("Keep the answers (Ctrl+Enter)"), this, [this] { accept(); })) {
    setWindowTitle(tr("Questions before the treatment"));
    resize(760, 720);
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setSpacing(10);
    for (const plan::IntakeQuestion& question : m_catalogue.questions)
        rows->addWidget(rowFor(question));
    rows->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_sum, 1);
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Leave without saving (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(m_save);
    m_save->setShortcut(QKeySequence("Ctrl+Return"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(quietLabel(tr("Ask each question. Y and N answer it and go on; Tab leaves it open. "
                                    "The questions are no medical advice."),
                                 this));
    column->addWidget(scrolling(inside), 1);
    column->addLayout(buttons);
    showFindings();
}

QWidget* IntakeForm::rowFor(const plan::IntakeQuestion& question) {
    auto* row = new QWidget(this);
    auto* text = new QLabel(QString::fromStdString(question.text), row);
    text->setWordWrap(true);
    auto* finding = new QLabel(row);
    finding->setWordWrap(true);
    finding->setObjectName("finding");
    finding->hide();
    m_findings[question.id] = finding;
    QWidget* answer = question.kind == plan::AnswerKind::YesNo    ? yesNoFor(question, row)
                      : question.kind == plan::AnswerKind::Date   ? dateFor(question, row)
                      : question.kind == plan::AnswerKind::Number ? numberFor(question, row)
                                                                  : choiceFor(question, row);
    auto* line = new QHBoxLayout;
    line->addWidget(text, 1);
    line->addWidget(answer);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(finding);
    return row;
}

QWidget* IntakeForm::yesNoFor(const plan::IntakeQuestion& question, QWidget* parent) {
    auto* both = new QWidget(parent);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* group = new QButtonGroup(both);
    const std::optional<bool> before = known<bool>(m_answers, question.id);
    for (const bool isYes : {true, false}) {
        auto* button = new QPushButton(isYes ? tr("Yes") : tr("No"), both);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(before == isYes);
        button->setAccessibleName(button->text() + ": " + QString::fromStdString(question.text));
        button->setToolTip(isYes ? tr("Yes (Y)") : tr("No (N)"));
        button->setObjectName(QString::fromStdString(question.id) + (isYes ? "-yes" : "-no"));
        button->setMinimumWidth(64);
        button->installEventFilter(this);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = question.id, isYes] { set(id, isYes); });
    }
    return both;
}

QWidget* IntakeForm::dateFor(const plan::IntakeQuestion& question, QWidget* parent) {
    auto* both = new QWidget(parent);
    auto* never = new QPushButton(tr("Never"), both);
    never->setToolTip(tr("Not that anyone knows"));
    never->setAccessibleName(tr("Never: %1").arg(QString::fromStdString(question.text)));
    never->setCheckable(true);
    never->setAutoDefault(false);
    auto* date = new QDateEdit(toQDate(m_today), both);
    date->setCalendarPopup(true);
    date->setMaximumDate(toQDate(m_today));
    date->setAccessibleName(QString::fromStdString(question.text));
    date->setToolTip(tr("The last day"));
    date->setObjectName(QString::fromStdString(question.id));
    date->setEnabled(false);
    auto* given = new QCheckBox(tr("on"), both);
    given->setAccessibleName(tr("On a day: %1").arg(QString::fromStdString(question.text)));
    given->setToolTip(tr("It was on this day"));
    if (const auto before = known<plan::Date>(m_answers, question.id)) {
        date->setDate(toQDate(*before));
        given->setChecked(true);
        date->setEnabled(true);
    }
    const auto take = [this, date, id = question.id] { set(id, fromQDate(date->date())); };
    connect(given, &QCheckBox::toggled, this, [this, date, never, take, id = question.id](bool on) {
        date->setEnabled(on);
        if (on) {
            never->setChecked(false);
            take();
        } else
            set(id, std::nullopt);
    });
    connect(date, &QDateEdit::dateChanged, this, take);
    never->setChecked(known<bool>(m_answers, question.id) == false);
    never->setObjectName(QString::fromStdString(question.id) + "-never");
    connect(never, &QPushButton::clicked, this, [this, given, id = question.id](bool on) {
        if (on)
            given->setChecked(false);
        set(id, on ? std::optional<plan::IntakeAnswer>(false) : std::nullopt);
    });
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(never);
    row->addWidget(given);
    row->addWidget(date);
    return both;
}

QWidget* IntakeForm::numberFor(const plan::IntakeQuestion& question, QWidget* parent) {
    auto* number = new QSpinBox(parent);
    number->setRange(0, 120);
    number->setSpecialValueText(QStringLiteral("–"));
    number->setAccessibleName(QString::fromStdString(question.text));
    number->setToolTip(QString::fromStdString(question.text));
    number->setObjectName(QString::fromStdString(question.id));
    number->setMinimumWidth(132);
    number->setValue(static_cast<int>(known<double>(m_answers, question.id).value_or(0.0)));
    connect(number, &QSpinBox::valueChanged, this, [this, id = question.id](int value) {
        set(id, value > 0 ? std::optional<plan::IntakeAnswer>(static_cast<double>(value)) : std::nullopt);
    });
    return number;
}

QWidget* IntakeForm::choiceFor(const plan::IntakeQuestion& question, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(QString::fromStdString(question.text));
    choice->setToolTip(QString::fromStdString(question.text));
    choice->setObjectName(QString::fromStdString(question.id));
    choice->setMinimumWidth(132);
    choice->addItem(QStringLiteral("–"));
    for (const std::string& each : question.choices)
        choice->addItem(QString::fromStdString(each));
    if (const auto before = known<std::string>(m_answers, question.id))
        choice->setCurrentText(QString::fromStdString(*before));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, id = question.id](int index) {
        set(id, index > 0 ? std::optional<plan::IntakeAnswer>(choice->currentText().toStdString())
                          : std::nullopt);
    });
    return choice;
}

void IntakeForm::set(const std::string& question, const std::optional<plan::IntakeAnswer>& answer) {
    if (answer)
        m_answers[question] = *answer;
    else
        m_answers.erase(question);
    showFindings();
}

void IntakeForm::showFindings() {
    for (const auto& [question, label] : m_findings)
        label->hide();
    const std::vector<plan::IntakeFinding> findings = plan::assess(m_catalogue, m_answers, m_today);
    for (const plan::IntakeFinding& finding : findings) {
        QLabel* label = m_findings.at(finding.rule.question);
        QString text = sentenceFor(plan::asFinding(finding));
        if (finding.earliest)
            text += ' ' + tr("Not before %1.").arg(readable(*finding.earliest));
        label->setText(text);
        label->setToolTip(QString::fromStdString(
            finding.rule.source + (finding.rule.other.empty() ? std::string() : "\n" + finding.rule.other)));
        label->show();
    }
    m_sum->setText(tr("%1 answers · %2 to be considered").arg(m_answers.size()).arg(findings.size()));
}

bool IntakeForm::eventFilter(QObject* watched, QEvent* event) {
    auto* button = qobject_cast<QPushButton*>(watched);
    if (button == nullptr || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Y && key != Qt::Key_N)
        return QDialog::eventFilter(watched, event);
    const QList<QPushButton*> both = button->parentWidget()->findChildren<QPushButton*>();
    QPushButton* meant = both.at(key == Qt::Key_Y ? 0 : 1);
    meant->click();
    both.back()->setFocus();
    focusNextChild();
    return true;
}

void IntakeForm::reject() {
    if (m_answers == m_before ||
        asking()(this, {tr("Questions"), tr("The answers are not saved yet. Leave them?"), tr("Leave")}))
        QDialog::reject();
}

} // namespace trichion::studio
