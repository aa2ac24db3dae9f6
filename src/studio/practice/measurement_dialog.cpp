#include "studio/practice/measurement_dialog.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/follow_up_records.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace trichion::studio {

MeasurementDialog::MeasurementDialog(PracticeDesk& desk, ClientFilePtr file, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_file(std::move(file))
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_session(new QComboBox(this))
    , m_day(new QDateEdit(toQDate(today()), this))
    , m_value(new QDoubleSpinBox(this))
    , m_zone(new QComboBox(this))
    , m_touchUp(new QCheckBox(tr("A &touch-up is wanted"), this))
    , m_note(new QPlainTextEdit(this))
    , m_says(quietLabel({}, this)) {
    setWindowTitle(tr("Note a follow-up"));
    for (const FollowUpKind kind : followUpKinds())
        m_kind->addItem(readable(kind), static_cast<int>(kind));
    m_session->addItem(tr("No session in particular"), QString());
    for (const store::Session& each : m_file->sessions)
        if (each.state == "done")
            m_session->addItem(tr("Session %1: %2").arg(each.number).arg(readable(each.heldOn)),
                               QString::fromStdString(each.id.text));
    m_session->setCurrentIndex(m_session->count() - 1); // the last one that was held
    m_zone->addItem(tr("The whole scalp"), QString());
    for (const head::Zone zone : {head::Zone::Frontal, head::Zone::MidScalp, head::Zone::Crown,
                                  head::Zone::TempleLeft, head::Zone::SideLeft, head::Zone::Nape})
        m_zone->addItem(readable(zone), QString::fromUtf8(head::nameOf(zone).data()));
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(toQDate(today()));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(4 * fontMetrics().height());
    const auto name = [](QWidget* widget, const QString& accessible, const QString& tip) {
        widget->setAccessibleName(accessible);
        widget->setToolTip(tip);
    };
    name(m_kind, tr("What is noted"), tr("What is noted"));
    name(m_session, tr("After which session"), tr("The session it follows"));
    name(m_day, tr("Day"), tr("The day of the visit"));
    name(m_value, tr("Value"), tr("What was counted or measured"));
    name(m_zone, tr("Where"), tr("Where it was counted or measured"));
    name(m_touchUp, tr("A touch-up is wanted"), tr("The next visit is to be a touch-up"));
    name(m_note, tr("Note"), tr("More about it"));
    m_form->addRow(tr("&What"), m_kind);
    m_form->addRow(tr("&After"), m_session);
    m_form->addRow(tr("&Day"), m_day);
    m_form->addRow(tr("&Value"), m_value);
    m_form->addRow(tr("Whe&re"), m_zone);
    m_form->addRow(QString(), m_touchUp);
    m_form->addRow(tr("&Note"), m_note);
    auto* keep = leadingButton(tr("&Keep it"), tr("Put it into the client's file (Enter)"), this,
                               [this] { this->keep(); });
    keep->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_says, 1);
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Leave without keeping (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(keep);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addLayout(buttons);
    setMinimumWidth(440);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MeasurementDialog::showKind);
    connect(&desk, &PracticeDesk::stateChanged, this,
            [this] { setVisible(m_desk.state() == PracticeDesk::State::Open); });
    showKind();
}

void MeasurementDialog::showKind() {
    const auto kind = static_cast<FollowUpKind>(m_kind->currentData().toInt());
    const bool isCheckUp = kind == FollowUpKind::CheckUp;
    const auto setRow = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    setRow(m_value, !isCheckUp);
    setRow(m_zone, kind == FollowUpKind::Density || kind == FollowUpKind::DotSize);
    setRow(m_touchUp, isCheckUp);
    m_value->setSuffix(QLatin1Char(' ') + unitOf(kind));
    const bool isSmall = kind == FollowUpKind::DotSize;
    m_value->setDecimals(isSmall ? 2 : 0);
    m_value->setSingleStep(isSmall ? 0.05 : 1.0);
    m_value->setRange(0.0, isSmall ? 5.0 : kind == FollowUpKind::Satisfaction ? 10.0 : 400.0);
    m_value->setValue(isSmall ? 1.0 : kind == FollowUpKind::Satisfaction ? 8.0 : 80.0);
}

void MeasurementDialog::keep() {
    FollowUpEntry entry;
    entry.kind = static_cast<FollowUpKind>(m_kind->currentData().toInt());
    if (const QString session = m_session->currentData().toString(); !session.isEmpty())
        entry.session = store::Id<store::Session>{session.toStdString()};
    entry.takenOn = fromQDate(m_day->date());
    entry.value = m_value->value();
    const bool isPlaced = entry.kind == FollowUpKind::Density || entry.kind == FollowUpKind::DotSize;
    entry.zone = isPlaced ? m_zone->currentData().toString().toStdString() : std::string();
    entry.needsTouchUp = m_touchUp->isChecked();
    entry.note = m_note->toPlainText();
    const QPointer<MeasurementDialog> self(this);
    m_desk.change(
        [self,
         record = recordOf(entry, m_file->client.id)](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            (void)practice.add(transaction, record);
            transaction.commit();
            return [self] {
                if (self)
                    self->accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (self)
                self->m_says->setText(studio::sentenceFor(failure));
        });
}

} // namespace trichion::studio
