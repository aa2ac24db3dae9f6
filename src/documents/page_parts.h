#pragma once
/// \file
/// Which headings and paragraphs may begin a page, so that signatures never stand on one alone.

namespace trichion::documents {

/// The parts of one pass over a paper, in order.
class PageParts {
  public:
    enum class Kind { Heading, Paragraph };

    /// `turnBefore`: the part that begins a new page, as an earlier pass found; 0: none.
    explicit PageParts(int turnBefore) : m_turnBefore(turnBefore) {}

    /// The next part, on that page; `share` is how far down the page it stands. True if it begins a new one.
    [[nodiscard]] bool begins(Kind kind, int page, double share) {
        const bool turns = ++m_count == m_turnBefore;
        // What follows a heading stays with it; what stands high up would leave an empty page behind.
        if (kind == Kind::Heading || !m_isUnderHeading) {
            m_last = share > kHighest ? m_count : 0;
            m_page = page;
        }
        m_isUnderHeading = kind == Kind::Heading;
        return turns;
    }
    /// Signatures do not fit on that page any more: the last part on it goes with them.
    void takeAlong(int page) { m_beforeSigning = page == m_page ? m_last : 0; }
    /// The part that signatures take to their page; 0: none.
    [[nodiscard]] int beforeSigning() const noexcept { return m_beforeSigning; }

  private:
    static constexpr double kHighest = 0.3;

    int m_turnBefore;
    int m_count = 0;
    int m_last = 0;
    int m_page = 0;
    int m_beforeSigning = 0;
    bool m_isUnderHeading = false;
};

} // namespace trichion::documents
