#include "letterhead_options.h"

#include "photo/decode.h"
#include "trichion/base/error.h"

namespace trichion::cli {

void addLetterheadOptions(CLI::App& command, LetterheadOptions& options) {
    command.add_option("--clinic", options.name, "Name of the clinic on the paper");
    command.add_option("--clinic-address", options.address, "Its address");
    command.add_option("--clinic-contact", options.contact, "Its telephone and web address");
    command.add_option("--logo", options.logo, "Its logo (PNG or JPEG)");
    command.add_option("--language", options.language,
                       "How numbers and dates are written, such as en, en_US or de (default en)");
    command.add_option("--paper", options.paper, "a4 or letter (default a4)");
}

documents::Letterhead letterheadOf(const LetterheadOptions& options) {
    documents::Letterhead letterhead;
    letterhead.name = options.name;
    letterhead.address = options.address;
    letterhead.contact = options.contact;
    letterhead.language = options.language;
    letterhead.paper = paperFrom(options.paper);
    if (!options.logo.empty())
        letterhead.logo = photo::decodePhoto(options.logo, {}).pixels;
    return letterhead;
}

documents::Paper paperFrom(const std::string& name) {
    if (name == "a4" || name == "A4")
        return documents::Paper::A4;
    if (name == "letter" || name == "Letter")
        return documents::Paper::Letter;
    throw base::Error(base::ErrorCode::UsageConflict, {{"reason", "--paper must be a4 or letter."}});
}

} // namespace trichion::cli
