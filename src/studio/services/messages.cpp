#include "studio/services/messages.h"

#include "studio/services/core_texts.h"
#include "studio/services/lengths.h"
#include "trichion/base/messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <new>

namespace trichion::studio {

using base::ErrorCode;

namespace {

QString sayMessage(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

// The core's sentences name options of the command line here; in the window the answer is a button.
QString ownSentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::NoFaceNoViewKind:
        return sayMessage("No face was found in the photo. Say what it shows.");
    case ErrorCode::NoHeadOutline:
        return sayMessage("The outline of the head was not found. Drag the ellipse over the skull.");
    case ErrorCode::FitFailed:
        return sayMessage(
            "The head could not be fitted. Say what the photo shows and drag the ellipse over the skull.");
    case ErrorCode::OutlineOutsidePicture:
        return sayMessage("The ellipse lies outside the photo. Drag it over the skull.");
    case ErrorCode::NoPencilLine:
        return sayMessage(
            "No hairline drawn with a pencil was found. Draw one clear line from temple to temple "
            "and photograph it in even light.");
    case ErrorCode::ColourCheckerNotFound:
        return sayMessage(
            "No colour chart was found. Show the whole chart, flat and large, or click something "
            "white or grey in the photo.");
    case ErrorCode::PassphraseNeeded:
        return sayMessage("This is sealed. Type its passphrase.");
    case ErrorCode::PracticeMissing:
        return sayMessage(
            "The practice is not in its folder. Bring the drive or the folder back, then try again.");
    case ErrorCode::OutlineInvalid:
        return sayMessage("The ellipse is too small. Drag it to the size of the skull.");
    default:
        return {};
    }
}

QString counted(double value, const char* one, const char* many) {
    const double rounded = std::round(value * 10.0) / 10.0;
    const bool single = std::abs(rounded - 1.0) < 0.05;
    const int decimals = std::abs(rounded - std::round(rounded)) < 0.05 ? 0 : 1;
    return sayMessage(single ? one : many).arg(QLocale().toString(rounded, 'f', decimals));
}

} // namespace

QString sentenceFor(const base::Error& error) {
    const QString own = ownSentence(error.code());
    return own.isEmpty() ? localSentence(base::messageTemplate(error.code()), error.context()) : own;
}

QString sentenceFor(const base::Finding& finding) {
    if (finding.code == base::FindingCode::MirrorSuspected)
        return sayMessage("The photo looks mirrored, as selfies often are.");
    if (finding.code == base::FindingCode::SeveralFaces)
        return localSentence(
            QT_TRANSLATE_NOOP("messages", "{given} faces were found; the largest was taken."),
            finding.context);
    return localSentence(base::messageTemplate(finding.code), finding.context);
}

QString sentenceFor(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const base::Error& error) {
        return sentenceFor(error);
    } catch (const std::bad_alloc&) {
        return sayMessage("Not enough memory for this photo. Close other programs or scale the photo down.");
    } catch (const std::exception& error) {
        return sayMessage("This is a bug in Trichion, please report it: %1")
            .arg(QString::fromUtf8(error.what()));
    }
}

bool isInterruption(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const base::Error& error) {
        return error.code() == ErrorCode::Interrupted;
    } catch (const std::exception&) {
        return false;
    }
}

bool asksForTheHead(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const base::Error& error) {
        return error.code() == ErrorCode::NoFaceNoViewKind || error.code() == ErrorCode::NoHeadOutline ||
               error.code() == ErrorCode::FitFailed || error.code() == ErrorCode::OutlineOutsidePicture ||
               error.code() == ErrorCode::OutlineInvalid;
    } catch (const std::exception&) {
        return false;
    }
}

namespace {

bool isDoubt(const base::Finding& finding) {
    return finding.code == base::FindingCode::FitUncertain ||
           finding.code == base::FindingCode::MirrorSuspected ||
           finding.code == base::FindingCode::SeveralFaces ||
           finding.code == base::FindingCode::ViewKindUnsure ||
           finding.code == base::FindingCode::ViewKindContradicted;
}

} // namespace

bool isFromAbove(const Registration& registration) {
    return registration.view.fit.kind == head::ViewKind::Top;
}

bool looksMirrored(const Registration& registration) {
    return std::any_of(
        registration.findings.begin(), registration.findings.end(),
        [](const base::Finding& finding) { return finding.code == base::FindingCode::MirrorSuspected; });
}

namespace {

/// Said by nobody and less sure than a fit of a good photo.
bool isUnsure(const Registration& registration) {
    return registration.own && registration.own->evidence.locked == head::Locked::Nothing &&
           registration.own->confidence < kSureFit;
}

} // namespace

bool doubtOf(const Registration& registration) {
    return isUnsure(registration) || !disagreementOf(registration).isEmpty() ||
           std::any_of(registration.findings.begin(), registration.findings.end(), isDoubt);
}

namespace {

constexpr double kFarApart_mm = 6.0;

QString sizeDisagreement(const Registration& registration) {
    const double percent = disagreement_percent(registration);
    return sayMessage(percent > 0.0
                          ? QT_TRANSLATE_NOOP("trichion::studio",
                                              "By itself the photo %1 shows a head %2 % larger than all "
                                              "photos together do. What they say together is used.")
                          : QT_TRANSLATE_NOOP("trichion::studio",
                                              "By itself the photo %1 shows a head %2 % smaller than all "
                                              "photos together do. What they say together is used."))
        .arg(readable(registration.view.fit.kind).toLower())
        .arg(std::lround(std::abs(percent)));
}

} // namespace

QString disagreementOf(const Registration& registration) {
    QStringList all;
    if (disagrees(registration))
        all << sizeDisagreement(registration);
    if (registration.apart_mm.value_or(0.0) > kFarApart_mm)
        all << sayMessage(
                   "The photo %1 shows the same places of the scalp %2 beside the other photos. Correct "
                   "the "
                   "head in it, or remove it.")
                   .arg(readable(registration.view.fit.kind).toLower())
                   .arg(millimetreText(*registration.apart_mm, 0));
    return all.join(QStringLiteral(" "));
}

namespace {

/// What several doubts of a fit advise alike is said once, after the last of them.
void adviseOnce(QStringList& doubts) {
    const auto adviceOf = [](const QString& doubt) { // it follows the reason in brackets
        const auto end = doubt.lastIndexOf(QStringLiteral(")."));
        return end < 0 ? QString() : doubt.mid(end + 2);
    };
    for (qsizetype i = 0; i + 1 < doubts.size(); ++i) {
        const QString advice = adviceOf(doubts[i]);
        if (!advice.isEmpty() && advice == adviceOf(doubts[i + 1]))
            doubts[i].chop(advice.size());
    }
}

} // namespace

QString doubtsOf(const Registration& registration) {
    QStringList all;
    const bool unsure = isUnsure(registration);
    if (unsure)
        all << sayMessage("Where the head lies in this photo is only %1 % sure.")
                   .arg(std::lround(100.0 * registration.own->confidence));
    for (const base::Finding& finding : registration.findings)
        if (finding.code == base::FindingCode::MirrorSuspected)
            all << sayMessage("The photo %1 looks mirrored, as selfies often are.")
                       .arg(readable(registration.view.fit.kind).toLower());
        else if (isDoubt(finding) || (unsure && finding.code == base::FindingCode::HeadCropped))
            all << sentenceFor(finding);
    adviseOnce(all);
    if (const QString disagreement = disagreementOf(registration); !disagreement.isEmpty())
        all << disagreement;
    return all.join(QStringLiteral(" "));
}

QString sentenceFor(const HeadChange& change) {
    const QString shift =
        sayMessage("The hairline lies up to %1 elsewhere on the photo.")
            .arg(millimetreText(change.hairlineShift_mm, change.hairlineShift_mm < 10.0 ? 1 : 0));
    if (std::abs(change.breadthAfter_mm - change.breadthBefore_mm) < 0.5)
        return sayMessage("The head is corrected; its size stays.") + QStringLiteral(" ") + shift;
    return sayMessage("The head is %1 broad, not %2.")
               .arg(millimetreText(change.breadthAfter_mm, 0), millimetreText(change.breadthBefore_mm, 0)) +
           QStringLiteral(" ") + shift;
}

QString readable(optics::Age age) {
    const double days = age.days.value;
    if (days < 0.5)
        return sayMessage("fresh");
    if (std::abs(days - optics::kHealed_days) < 0.5)
        return sayMessage("healed");
    if (days < 45.0)
        return counted(std::round(days), QT_TRANSLATE_NOOP("trichion::studio", "%1 day"),
                       QT_TRANSLATE_NOOP("trichion::studio", "%1 days"));
    if (days < 1.45 * base::kDaysPerYear)
        return counted(std::round(days / base::kDaysPerMonth),
                       QT_TRANSLATE_NOOP("trichion::studio", "%1 month"),
                       QT_TRANSLATE_NOOP("trichion::studio", "%1 months"));
    return counted(std::round(2.0 * days / base::kDaysPerYear) / 2.0,
                   QT_TRANSLATE_NOOP("trichion::studio", "%1 year"),
                   QT_TRANSLATE_NOOP("trichion::studio", "%1 years"));
}

QString readable(head::ViewKind kind) {
    switch (kind) {
    case head::ViewKind::Front:
        return sayMessage("Front");
    case head::ViewKind::QuarterLeft:
        return sayMessage("Quarter left");
    case head::ViewKind::QuarterRight:
        return sayMessage("Quarter right");
    case head::ViewKind::Left:
        return sayMessage("Left side");
    case head::ViewKind::Right:
        return sayMessage("Right side");
    case head::ViewKind::Top:
        return sayMessage("Top");
    case head::ViewKind::Back:
        return sayMessage("Back");
    }
    return {};
}

QString readableSource(const std::string& name) {
    constexpr std::array<std::pair<const char*, const char*>, 8> kNames = {{
        {"anthropometry", QT_TRANSLATE_NOOP("trichion::studio", "Usual heads")},
        {"interpupillary distance", QT_TRANSLATE_NOOP("trichion::studio", "Pupils")},
        {"taped breadth", QT_TRANSLATE_NOOP("trichion::studio", "Breadth, calliper")},
        {"taped circumference", QT_TRANSLATE_NOOP("trichion::studio", "Tape round the head")},
        {"ruler", QT_TRANSLATE_NOOP("trichion::studio", "Ruler")},
        {"tag", QT_TRANSLATE_NOOP("trichion::studio", "Printed tag")},
        {"coin", QT_TRANSLATE_NOOP("trichion::studio", "Coin")},
        {"iris", QT_TRANSLATE_NOOP("trichion::studio", "Iris")},
    }};
    for (const auto& [known, readable] : kNames)
        if (name == known)
            return sayMessage(readable);
    return QString::fromStdString(name);
}

QString readable(head::Zone zone) {
    switch (zone) {
    case head::Zone::Frontal:
        return sayMessage("Frontal");
    case head::Zone::MidScalp:
        return sayMessage("Mid-scalp");
    case head::Zone::Crown:
        return sayMessage("Crown");
    case head::Zone::TempleLeft:
    case head::Zone::TempleRight:
        return sayMessage("Temples");
    case head::Zone::SideLeft:
    case head::Zone::SideRight:
        return sayMessage("Sides");
    case head::Zone::Nape:
        return sayMessage("Nape");
    }
    return {};
}

QString readableStyle(const std::string& id) {
    constexpr std::array<std::pair<const char*, const char*>, 9> kNames = {{
        {"natural", QT_TRANSLATE_NOOP("trichion::studio", "Natural")},
        {"soft", QT_TRANSLATE_NOOP("trichion::studio", "Soft")},
        {"broken", QT_TRANSLATE_NOOP("trichion::studio", "Broken")},
        {"faded", QT_TRANSLATE_NOOP("trichion::studio", "Faded")},
        {"defined", QT_TRANSLATE_NOOP("trichion::studio", "Defined")},
        {"rounded", QT_TRANSLATE_NOOP("trichion::studio", "Rounded")},
        {"straight", QT_TRANSLATE_NOOP("trichion::studio", "Straight")},
        {"receded", QT_TRANSLATE_NOOP("trichion::studio", "Receded")},
        {"widows-peak", QT_TRANSLATE_NOOP("trichion::studio", "Widow's peak")},
    }};
    for (const auto& [known, name] : kNames)
        if (id == known)
            return sayMessage(name);
    return QString::fromStdString(id);
}

} // namespace trichion::studio
