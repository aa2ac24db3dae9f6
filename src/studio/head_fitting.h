#pragma once
/// \file
/// Keeps one head in all photos of the document: fits it again in the background whenever a photo comes, goes
/// or is corrected, or something is measured.

#include "studio/document/document.h"
#include "studio/services/background_runner.h"
#include "studio/services/common_head.h"

#include <QObject>
#include <QString>
#include <exception>
#include <optional>
#include <vector>

namespace trichion::studio {

/// Lives on the GUI thread. Requests that come while a fit runs are taken together with it. What a fit
/// changes is a step of the history, or part of the one in which the photo came or went; the design is never
/// touched.
class HeadFitting : public QObject {
    Q_OBJECT
  public:
    explicit HeadFitting(Document& document, QObject* parent = nullptr);

    /// What the head is fitted again for.
    enum class Reason { Photos, Correction, Size };

    /// A photo as it was fitted by itself, or as a hand laid it.
    void take(int id, RegistrationPtr own, Reason reason);
    /// What is known of the head besides the photos: a tape, a head that is given.
    void take(const SharedHead& said, Reason reason);
    /// Lengths that were laid on the scalp of a photo, in place of those there were.
    void takeRulers(int id, std::vector<head::KnownLength> rulers);
    /// What is known of the head, with what was said but is not fitted yet.
    [[nodiscard]] SharedHead said() const;
    [[nodiscard]] std::vector<head::KnownLength> rulers(int id) const;

    [[nodiscard]] BackgroundRunner& runner() noexcept { return m_runner; }

  signals:
    /// The head was found in a photo in which it was not known.
    void found(int id);
    /// The head is another than it was; in some photos it has become doubtful by that.
    void changed(const trichion::studio::HeadChange& change, trichion::studio::HeadFitting::Reason reason,
                 const std::vector<int>& doubtful);
    void failed(const std::vector<int>& ids, const std::exception_ptr& failure);

  private:
    /// What is to be fitted, and from what.
    struct Order {
        HeadState now;   ///< as in the document; only photos with a registration
        HeadState given; ///< what is fitted
        friend bool operator==(const Order& a, const Order& b) {
            return a.now.registrations == b.now.registrations && a.now.head == b.now.head &&
                   a.given.registrations == b.given.registrations;
        }
    };

    [[nodiscard]] Order order() const;
    void keepTogether();
    void request();
    void apply(const Order& order, const HeadState& fitted);
    void changeHead(const Order& order, const HeadState& after);
    void giveUp(const std::exception_ptr& failure);

    Document& m_document;
    BackgroundRunner m_runner;
    // Not fitted yet.
    Registrations m_own;
    std::optional<SharedHead> m_said;
    Reason m_reason = Reason::Photos;
};

} // namespace trichion::studio
