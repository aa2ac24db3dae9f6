#include "studio/practice/calendar_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace trichion::studio {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

const QDate kFirst(1970, 1, 1);

} // namespace

QDate toQDate(plan::Date date) {
    return kFirst.addDays(date.days());
}

plan::Date fromQDate(QDate date) {
    return plan::Date().plusDays(static_cast<int>(kFirst.daysTo(date)));
}

plan::Date today() {
    return fromQDate(QDate::currentDate());
}

std::int64_t localMoment(plan::Date day, int minuteOfDay) {
    return QDateTime(toQDate(day), QTime(minuteOfDay / 60, minuteOfDay % 60)).toMSecsSinceEpoch();
}

QDateTime localTime(std::int64_t utc_ms) {
    return QDateTime::fromMSecsSinceEpoch(utc_ms);
}

QString readable(plan::Date date) {
    return QLocale().toString(toQDate(date), QStringLiteral("ddd d MMM yyyy"));
}

QString shortDate(plan::Date date) {
    return QLocale().toString(toQDate(date), QLocale::ShortFormat);
}

QString readableTime(const QTime& time) {
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return QLocale().toString(time, format);
}

QString readableDistance(plan::Date date, plan::Date from) {
    const int days = date - from;
    if (days == 0)
        return say("today");
    if (days == 1)
        return say("tomorrow");
    if (days == -1)
        return say("yesterday");
    return (days > 0 ? say("in %1 days") : say("%1 days ago")).arg(days > 0 ? days : -days);
}

QString readableMinutes(std::int64_t minutes) {
    return minutes < 60 ? say("%1 min").arg(minutes)
                        : say("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace trichion::studio
