#pragma once
/// \file
/// The papers of a client: shown as they are printed, saved and printed; quotes and invoices made.

#include "studio/practice/client_tab.h"
#include "studio/practice/paper_orders.h"
#include "studio/services/background_runner.h"

#include <filesystem>
#include <functional>
#include <optional>

class QPrinter;
class QPushButton;

namespace trichion::studio {

class LineList;
class PaperView;

class PapersTab : public ClientTab {
    Q_OBJECT
  public:
    PapersTab(PracticeDesk& desk, StudioLink& link, QWidget* parent);

    /// Shows this paper.
    void select(const PaperOrder& order);
    [[nodiscard]] LineList& list() { return *m_papers; }
    [[nodiscard]] PaperView& view() { return *m_view; }

    /// Who is asked for a file and for the printer; replaced by tests.
    std::function<std::optional<std::filesystem::path>(const QString& name)> askPath;
    std::function<bool(QPrinter&)> askPrinter;

  protected:
    void follow(Client client) override;
    void showEvent(QShowEvent* event) override;

  private:
    using Ready = std::function<void(const MadePaper&)>;

    void layOut();
    [[nodiscard]] std::optional<PaperOrder> current() const;
    void showButtons();
    void preview();
    void make(const PaperOrder& order, PageUse use, Ready ready);
    void makeWith(const PaperOrder& order, PageUse use, const std::shared_ptr<const DesignPictures>& pictures,
                  const Ready& ready);
    void draw(const PaperOrder& order, const DesignPictureOrder& wanted, PageUse use, const Ready& ready);
    void complain(const std::exception_ptr& failure);
    void save();
    void saveCalendar();
    void print();
    void newQuote();
    void answerQuote(const std::string& state);
    void issueInvoice();
    void takeInvoiceBack();
    void notePayment();
    [[nodiscard]] const store::Quote* quoteOfCurrent() const;
    [[nodiscard]] const IssuedInvoice* invoiceOfCurrent() const;

    LineList* m_papers = nullptr;
    PaperView* m_view = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_calendar = nullptr;
    QPushButton* m_quote = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_decline = nullptr;
    QPushButton* m_invoice = nullptr;
    QPushButton* m_pay = nullptr;
    QPushButton* m_credit = nullptr;
    std::string m_shown; ///< what the pages show: client, paper and when it changed
    int m_wanted = 0;    ///< counts what is to be shown; an earlier one is dropped
    /// Drawn designs by what they were drawn from, of this client.
    std::string m_drawnFrom;
    std::shared_ptr<const DesignPictures> m_drawn;
    BackgroundRunner m_runner; // last: its jobs end before what they speak to
};

} // namespace trichion::studio
