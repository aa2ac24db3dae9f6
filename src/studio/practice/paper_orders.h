#pragma once
/// \file
/// The papers of a client: which there are, and how each is made from the practice.

#include "studio/practice/client_file.h"
#include "studio/services/design_picture.h"

#include <QImage>
#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

enum class PaperKind {
    Consultation,
    Plan,         ///< with the newest quote that was made for it
    Consent,      ///< signed
    BlankConsent, ///< to sign by hand
    PreCare,
    Aftercare,
    Session,
    Invoice,
    ClientFile
};

/// One paper that can be made.
struct PaperOrder {
    PaperKind kind = PaperKind::ClientFile;
    std::string row; ///< id of the plan, consent, session or invoice; kind of the text to sign by hand

    friend bool operator==(const PaperOrder&, const PaperOrder&) = default;
};

/// "Kind:row", for lists; nothing for anything else.
[[nodiscard]] QString keyOf(const PaperOrder& order);
[[nodiscard]] std::optional<PaperOrder> paperOf(const QString& key);

/// What is listed.
struct ListedPaper {
    PaperOrder order;
    QString title;
    QString quiet;
    QString day;
};
/// All papers that can be made now, in the order of a treatment.
[[nodiscard]] std::vector<ListedPaper> papersOf(const ClientFile& file);
/// Without the name of a person: "consultation-client-7.pdf".
[[nodiscard]] QString fileNameOf(const PaperOrder& order, const ClientFile& file);

/// What a picture of the design needs, if the paper shows one.
[[nodiscard]] std::optional<DesignPictureOrder>
picturesFor(store::Practice& practice, const PaperOrder& order, const store::ClientId& client);

/// A paper as it is saved, shown and printed.
struct MadePaper {
    std::vector<std::uint8_t> pdf;
    std::vector<QImage> pages;
};
/// Whether only the file is wanted, or its pages as well, for a screen or a printer.
enum class PageUse { FileOnly, Screen, Printer };
/// In the practice's thread. Errors: RowMissing; those of the papers (documents/).
[[nodiscard]] MadePaper makePaper(store::Practice& practice, const store::ClientId& client,
                                  const PaperOrder& order,
                                  const std::shared_ptr<const DesignPictures>& pictures, PageUse use);

/// The aftercare as a calendar file (.ics); its tasks are computed anew from the sessions.
[[nodiscard]] std::string aftercareCalendar(store::Practice& practice, const store::ClientId& client);

} // namespace trichion::studio
