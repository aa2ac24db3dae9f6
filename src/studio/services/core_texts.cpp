#include "studio/services/core_texts.h"

#include "trichion/base/messages.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace trichion::studio {

namespace {

constexpr int kDeepest = 2; // a phrase inside a phrase

bool isUntouched(const std::string& key) {
    return key == "path" || key == "name";
}

/// Phrases that hold values, ready to be compared.
struct Pattern {
    const char* text;
    QRegularExpression form;
};

std::vector<Pattern> patternsOf(std::span<const char* const> phrases) {
    std::vector<Pattern> patterns;
    for (const char* phrase : phrases) {
        const QString text = QString::fromUtf8(phrase);
        if (!text.contains(QStringLiteral("%1")))
            continue;
        QString form = QRegularExpression::escape(text);
        for (const char* place : {"1", "2", "3"})
            form.replace(QStringLiteral("\\%") + QLatin1String(place), QStringLiteral("(.+?)"));
        patterns.push_back({phrase, QRegularExpression(QRegularExpression::anchoredPattern(form))});
    }
    return patterns;
}

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> kPatterns = patternsOf(corePhrases());
    return kPatterns;
}

bool isPhrase(const QString& value) {
    for (const char* phrase : corePhrases())
        if (value == QLatin1String(phrase))
            return true;
    return false;
}

QString translated(const QString& english) {
    return QCoreApplication::translate("core", english.toUtf8().constData());
}

/// A day or a number as it is written here; nothing for what is neither.
QString localFigure(const QString& value) {
    static const QRegularExpression kDay(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    static const QRegularExpression kNumber(QStringLiteral("^-?\\d+\\.(\\d+)$"));
    if (kDay.match(value).hasMatch())
        if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
            return QLocale().toString(day, QLocale::ShortFormat);
    if (const auto number = kNumber.match(value); number.hasMatch())
        return QLocale().toString(value.toDouble(), 'f', static_cast<int>(number.capturedLength(1)));
    return {};
}

QString localValue(const QString& value, int depth) {
    if (QString figure = localFigure(value); !figure.isEmpty())
        return figure;
    if (isPhrase(value))
        return translated(value);
    if (depth >= kDeepest)
        return value;
    for (const Pattern& pattern : patterns())
        if (const auto match = pattern.form.match(value); match.hasMatch()) {
            const auto part = [&](int index) { return localValue(match.captured(index), depth + 1); };
            const QString text = translated(QString::fromUtf8(pattern.text));
            switch (match.lastCapturedIndex()) {
            case 1:
                return text.arg(part(1));
            case 2:
                return text.arg(part(1), part(2));
            default:
                return text.arg(part(1), part(2), part(3));
            }
        }
    return value;
}

} // namespace

QString localValue(const QString& value) {
    return localValue(value, 0);
}

QString localSentence(std::string_view text, const base::Context& context) {
    base::Context local = context;
    for (auto& [key, value] : local)
        if (!isUntouched(key))
            value = localValue(QString::fromStdString(value)).toStdString();
    const QString sentence = QCoreApplication::translate("messages", std::string(text).c_str());
    return QString::fromStdString(base::fillTemplate(sentence.toStdString(), local));
}

} // namespace trichion::studio
