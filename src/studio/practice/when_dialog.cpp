#include "studio/practice/when_dialog.h"

#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace trichion::studio {

WhenDialog::WhenDialog(const QString& title, plan::Date day, int minuteOfDay, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    auto* calendar = new QCalendarWidget(this);
    calendar->setSelectedDate(toQDate(day));
    calendar->setAccessibleName(tr("Day"));
    calendar->setToolTip(tr("The day; arrows move it"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto* time = new QTimeEdit(QTime(minuteOfDay / 60, minuteOfDay % 60), this);
    time->setAccessibleName(tr("Time"));
    time->setToolTip(tr("When it begins"));
    auto* save = leadingButton(tr("&Save"), tr("Take this day (Enter)"), this, [this, calendar, time] {
        emit chosen(fromQDate(calendar->selectedDate()), time->time().msecsSinceStartOfDay() / 60'000);
        accept();
    });
    save->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(time);
    row->addStretch();
    row->addWidget(pushButton(tr("Cancel"), tr("Change nothing (Esc)"), this, [this] { reject(); }));
    row->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->addWidget(calendar);
    column->addLayout(row);
}

} // namespace trichion::studio
