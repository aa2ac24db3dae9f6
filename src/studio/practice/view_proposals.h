#pragma once
/// \file
/// Looks at photos that came into a client's file: which view each shows, and whether it is good enough.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"
#include "studio/services/background_runner.h"
#include "trichion/imaging/photo_check.h"

#include <QObject>
#include <QStringList>
#include <deque>
#include <map>
#include <string>

namespace trichion::studio {

/// One photo after the other, in the background. A view that is surely another than what is written is
/// written down; a hand can say otherwise at any time.
class ViewProposals : public QObject {
    Q_OBJECT
  public:
    ViewProposals(PracticeDesk& desk, QObject* parent);

    void look(const std::vector<store::Photo>& photos);
    /// Drops what waits: another client is shown, or nobody.
    void forget();
    [[nodiscard]] bool busy() const { return !m_waiting.empty() || m_isLooking; }
    /// What should be better about a photo; empty if nothing is known.
    [[nodiscard]] QStringList adviceFor(const store::PhotoId& photo) const;
    /// How many photos of those given last should be taken again.
    [[nodiscard]] int poor() const noexcept { return m_poor; }

  signals:
    void looked(const trichion::store::PhotoId& photo);
    void finished();

  private:
    void next();
    void fit(const store::Photo& photo, std::vector<std::uint8_t> bytes);
    void settle(const store::Photo& photo, const std::string& view);

    PracticeDesk& m_desk;
    BackgroundRunner m_runner;
    std::deque<store::Photo> m_waiting;
    std::map<std::string, QStringList> m_advice;
    int m_generation = 0;
    int m_poor = 0;
    bool m_isLooking = false;
};

} // namespace trichion::studio
