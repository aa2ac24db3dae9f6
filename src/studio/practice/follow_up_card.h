#pragma once
/// \file
/// What happened after the sessions: complications with their lots, and what later visits showed.

#include "studio/practice/client_file.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/practice_desk.h"

class QLabel;
class QPushButton;

namespace trichion::studio {

class FollowUpCard : public Card {
    Q_OBJECT
  public:
    FollowUpCard(PracticeDesk& desk, QWidget* parent);

    /// `session` is the one that is chosen beside it; empty: none.
    void show(const ClientFilePtr& file, const QString& session);
    [[nodiscard]] LineList& lines() { return *m_lines; }

  private:
    void report();
    void note();
    void resolve();
    void trace();
    void showButtons();
    [[nodiscard]] const store::Complication* complication() const;
    [[nodiscard]] QStringList lotsOf(const store::Id<store::Session>& session) const;

    PracticeDesk& m_desk;
    ClientFilePtr m_file;
    QString m_session;
    LineList* m_lines;
    QLabel* m_traced;
    QPushButton* m_report;
    QPushButton* m_note;
    QPushButton* m_resolve;
    QPushButton* m_trace;
};

} // namespace trichion::studio
