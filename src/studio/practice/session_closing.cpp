#include "studio/practice/session_closing.h"

#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "trichion/store/diary.h"
#include "trichion/store/visits.h"

#include <QCoreApplication>

namespace trichion::studio {

namespace {

QString sayClosing(const char* text) {
    return QCoreApplication::translate("SessionClosing", text);
}

} // namespace

void closeUnheld(PracticeDesk& desk, QWidget& window, const store::Session& session, NotHeld why,
                 const std::function<void()>& done) {
    const bool isCancelled = why == NotHeld::Cancelled;
    const QString question =
        (isCancelled ? sayClosing("Cancel session %1 on %2? It stays in the list.")
                     : sayClosing("Did the client not come to session %1 on %2? It stays "
                                  "in the list."))
            .arg(session.number)
            .arg(readable(session.heldOn));
    if (!asking()(&window, {isCancelled ? sayClosing("Cancel session") : sayClosing("Did not come"), question,
                            isCancelled ? sayClosing("Cancel the session") : sayClosing("Did not come")}))
        return;
    desk.change([id = session.id, isCancelled, done](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        (void)store::closeSession(practice, transaction, practice.get(id),
                                  isCancelled ? "cancelled" : "no-show", {});
        transaction.commit();
        return done;
    });
}

} // namespace trichion::studio
