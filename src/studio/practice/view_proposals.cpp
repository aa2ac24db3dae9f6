#include "studio/practice/view_proposals.h"

#include "studio/services/photo_advice.h"
#include "studio/services/photo_in_memory.h"

#include <utility>

namespace trichion::studio {

namespace {

constexpr double kSureOfKind = 0.8;

/// What a photo shows.
struct Sight {
    std::string view; ///< empty: not sure
    QStringList advice;
};

Sight sightOf(const std::vector<std::uint8_t>& bytes, const base::Progress& progress) {
    const auto photo = loadPhoto(bytes, "photo", progress);
    imaging::FitRequest request;
    request.focal35_mm = photo->focal35_mm;
    try {
        const imaging::PhotoFit fit = imaging::fitPhoto(*photo->pixels, photo->identity, request, progress);
        Sight sight;
        if (fit.kindConfidence >= kSureOfKind)
            sight.view = std::string(head::nameOf(fit.view.fit.kind));
        sight.advice = sentencesFor(imaging::faultsOf(*photo->pixels, fit.view, photo->focal35_mm));
        return sight;
    } catch (const base::Error& error) {
        if (error.code() == base::ErrorCode::Interrupted)
            throw;
        return {}; // no head was found: a hand says what it shows
    }
}

} // namespace

ViewProposals::ViewProposals(PracticeDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void ViewProposals::look(const std::vector<store::Photo>& photos) {
    if (!busy())
        m_poor = 0;
    m_waiting.insert(m_waiting.end(), photos.begin(), photos.end());
    if (!m_isLooking)
        next();
}

void ViewProposals::forget() {
    ++m_generation;
    m_waiting.clear();
    m_advice.clear();
    m_isLooking = false;
    m_runner.cancel();
}

QStringList ViewProposals::adviceFor(const store::PhotoId& photo) const {
    const auto known = m_advice.find(photo.text);
    return known == m_advice.end() ? QStringList() : known->second;
}

void ViewProposals::next() {
    m_isLooking = !m_waiting.empty();
    if (!m_isLooking) {
        emit finished();
        return;
    }
    const store::Photo photo = m_waiting.front();
    m_waiting.pop_front();
    m_desk.run(
        [this, photo, generation = m_generation](store::Practice& practice) -> PracticeDesk::Finish {
            store::Bytes bytes = practice.contentOf(photo);
            return [this, photo, generation, bytes = std::move(bytes)] {
                if (generation == m_generation)
                    fit(photo, {bytes.begin(), bytes.end()});
            };
        },
        [this, generation = m_generation](const std::exception_ptr&) {
            if (generation == m_generation)
                next();
        });
}

void ViewProposals::fit(const store::Photo& photo, std::vector<std::uint8_t> bytes) {
    m_runner.start(
        tr("Looking at the photo"),
        [this, photo, generation = m_generation,
         bytes = std::move(bytes)](const base::Progress& progress) -> BackgroundRunner::Finish {
            return [this, photo, generation, sight = sightOf(bytes, progress)] {
                if (generation != m_generation)
                    return;
                m_advice[photo.id.text] = sight.advice;
                m_poor += sight.advice.isEmpty() ? 0 : 1;
                settle(photo, sight.view);
                emit looked(photo.id);
                next();
            };
        },
        [this, generation = m_generation](const std::exception_ptr&) {
            if (generation == m_generation)
                next();
        });
}

void ViewProposals::settle(const store::Photo& photo, const std::string& view) {
    if (view.empty() || view == photo.view)
        return;
    m_desk.change([photo, view](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        store::Photo now = practice.get(photo.id);
        if (now.view == photo.view) { // no hand was faster
            now.view = view;
            (void)practice.change(transaction, now);
            transaction.commit();
        }
        return {};
    });
}

} // namespace trichion::studio
