// What the window does where a head is doubted: says it, shows what was understood, offers the way out.

#include "studio/main_window.h"
#include "studio/services/messages.h"

#include <QSignalBlocker>

namespace trichion::studio {

std::vector<MessageBar::Offer> MainWindow::offersFor(int view) {
    std::vector<MessageBar::Offer> offers;
    const RegistrationPtr& registration = m_document.view(view).registration;
    if (registration && looksMirrored(*registration))
        offers.push_back({tr("Mirror it"), [this, view] { m_workbench.mirrorPhoto(view); }});
    if (registration && isFromAbove(*registration))
        offers.push_back({tr("Turn it round"), [this, view] { m_workbench.turnHeadRound(view); }});
    const bool several = registration && registration->own && registration->own->faces.size() > 1;
    offers.push_back({several ? tr("Choose the head") : tr("Show what was understood"), [this, view] {
                          m_document.show(view);
                          m_understood->begin();
                      }});
    offers.push_back({tr("Correct by hand"), [this, view] {
                          m_document.show(view);
                          m_actions.correctHead->trigger();
                      }});
    while (offers.size() > MessageBar::kMostOffers) // all stand in the menu too
        offers.erase(offers.end() - 2);
    return offers;
}

void MainWindow::connectDoubts() {
    connect(&m_workbench, &Workbench::headDoubtful, this,
            [this](int id, const QString& sentence) { m_messages->offer(sentence, offersFor(id)); });
    connect(&m_workbench, &Workbench::headChanged, this,
            [this](const QString& sentence, const std::vector<int>& doubtful) {
                std::vector<MessageBar::Offer> offers;
                if (!doubtful.empty())
                    offers = offersFor(doubtful.front());
                if (offers.size() == MessageBar::kMostOffers)
                    offers.pop_back();
                offers.push_back({tr("Undo"), [this, index = m_document.history().index()] {
                                      if (m_document.history().index() == index)
                                          m_document.undo();
                                  }});
                m_messages->offer(sentence, offers);
            });
    connect(m_actions.understood, &QAction::triggered, this,
            [this](bool on) { on ? m_understood->begin() : m_understood->end(); });
    connect(m_actions.turnRound, &QAction::triggered, this, [this] {
        m_correction->on() ? m_correction->turnRound() : m_workbench.turnHeadRound(m_document.shownView().id);
    });
    connect(m_actions.mirrorPhoto, &QAction::triggered, this,
            [this] { m_workbench.mirrorPhoto(m_document.shownView().id); });
    connect(m_strip, &FilmStrip::mirrorWanted, &m_workbench, &Workbench::mirrorPhoto);
    connect(m_understood, &UnderstoodLook::flipWanted, &m_workbench, &Workbench::mirrorPhoto);
    connect(m_understood, &UnderstoodLook::correctWanted, m_actions.correctHead, &QAction::trigger);
    connect(m_understood, &UnderstoodLook::headMeant, &m_workbench, &Workbench::takeHeadAt);
    connect(m_understood, &UnderstoodLook::toggled, this, [this] {
        if (m_understood->on()) {
            m_messages->hide();
            m_correction->end();
            m_drawnLine->end();
        }
        const QSignalBlocker quiet(m_actions.understood);
        m_actions.understood->setChecked(m_understood->on());
        showTexts();
    });
    connect(m_correction, &HeadCorrection::toggled, this, [this] {
        if (m_correction->on())
            m_understood->end();
    });
    connect(m_drawnLine, &PencilConfirmation::toggled, this, [this] {
        if (m_drawnLine->on())
            m_understood->end();
    });
}

} // namespace trichion::studio
