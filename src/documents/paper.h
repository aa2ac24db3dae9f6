#pragma once
/// \file
/// Printed pages of text: the clinic's letterhead, headings, paragraphs, tables, pictures and places to sign,
/// set one below the other over as many pages as they need. Which papers there are: treatment_papers.h and
/// client_papers.h.

#include "documents/stencil_plan.h"
#include "trichion/base/raster.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace trichion::documents {

/// Who writes. Texts are UTF-8; empty parts are left out.
struct Letterhead {
    std::string name;
    std::string address; ///< lines
    std::string contact; ///< lines: telephone, web
    base::Picture logo;  ///< empty: none
    std::string language = "en";
    Paper paper = Paper::A4;
};

/// A column of a table.
struct PaperColumn {
    enum class Align { Left, Right };
    std::string title;
    double share = 1.0; ///< of the width, against the other columns
    Align align = Align::Left;
};

/// A picture and what is said below it.
struct Figure {
    base::Picture picture;
    std::string caption;
};

/// A place to sign; `signature` is empty while it is not signed.
struct SignaturePlace {
    std::string label;
    std::string name;
    std::string date;
    base::Picture signature;
};

enum class Tone;

/// What a paper is filled with, from top to bottom. What does not fit begins a new page; a heading stays with
/// what follows, a row of a table is not divided.
class PaperWriter {
  public:
    void heading(const std::string& text);
    void paragraph(const std::string& text);
    /// Smaller and grey: sources, explanations.
    void remark(const std::string& text);
    void bullets(const std::vector<std::string>& lines);
    /// On a tinted ground: what must not be missed.
    void notice(const std::string& text);
    /// Names and values in two columns. Rows without a value are left out.
    void facts(const std::vector<std::pair<std::string, std::string>>& rows);
    /// The titles are repeated on each page. Rows have as many cells as there are columns.
    void table(const std::vector<PaperColumn>& columns, const std::vector<std::vector<std::string>>& rows);
    /// The last row of a table, in bold.
    void total(const std::vector<PaperColumn>& columns, const std::vector<std::string>& row);
    /// Side by side, as high as all of them allow.
    void figures(const std::vector<Figure>& figures);
    void signatures(const std::vector<SignaturePlace>& places);
    /// Empty boxes to tick.
    void checklist(const std::vector<std::string>& lines);
    void newPage();

  private:
    struct State;
    enum class RowStyle { Body, Titles, Sum };
    friend std::vector<std::uint8_t> paperPdf(const Letterhead& letterhead, const std::string& title,
                                              const std::string& subtitle,
                                              const std::function<void(PaperWriter&)>& fill);
    explicit PaperWriter(State& state) : m_state(state) {}
    void lines(const std::string& text, double size_pt, Tone tone, double indent_mm);
    void row(const std::vector<PaperColumn>& columns, const std::vector<std::string>& cells, RowStyle style);

    State& m_state;
};

/// A PDF with embedded fonts and text that can be searched. `fill` is called two or
/// three times with the same calls, first to count the pages and to see what signatures take along. It holds
/// no date of its own: the same calls give the same bytes on one machine. Precondition: a TextRendering
/// lives. Error: ResourceMissing if no font is installed.
[[nodiscard]] std::vector<std::uint8_t> paperPdf(const Letterhead& letterhead, const std::string& title,
                                                 const std::string& subtitle,
                                                 const std::function<void(PaperWriter&)>& fill);

/// "21 November 2026" in the language of the letterhead.
[[nodiscard]] std::string shownDate(const std::string& iso, const std::string& language);
/// "21 Nov to 4 Dec 2026"; the year of the first day only where it differs.
[[nodiscard]] std::string shownSpan(const std::string& fromIso, const std::string& toIso,
                                    const std::string& language);
/// "1,234.50 USD" as the language writes numbers.
[[nodiscard]] std::string shownMoney(std::int64_t minor, const std::string& currency,
                                     const std::string& language);
/// "14,000".
[[nodiscard]] std::string shownNumber(std::int64_t number, const std::string& language);

} // namespace trichion::documents
