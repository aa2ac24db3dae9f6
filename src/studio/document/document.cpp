#include "studio/document/document.h"

namespace trichion::studio {

namespace {

constexpr int kKinds = 8;

} // namespace

Document::Document(QObject* parent) : QObject(parent) {}

void Document::setPhoto(std::shared_ptr<const LoadedPhoto> photo) {
    m_photo = std::move(photo);
    m_registration.reset();
    emit photoChanged();
    emit registrationChanged();
}

void Document::setRegistration(std::shared_ptr<const Registration> registration) {
    m_registration = std::move(registration);
    emit registrationChanged();
}

void Document::replace(design::Design design) {
    m_history.clear();
    m_design = std::make_shared<const design::Design>(std::move(design));
    emit designChanged();
}

void Document::propose(design::Design design) {
    m_fromFile = false;
    replace(std::move(design));
}

void Document::openDesign(design::Design design) {
    m_fromFile = true;
    replace(std::move(design));
}

void Document::markSaved() {
    m_fromFile = true;
    m_history.setClean();
    endGesture();
}

void Document::setLook(const render::Look& look) {
    if (m_look.age == look.age && m_look.session == look.session)
        return;
    m_look = look;
    emit lookChanged();
}

void Document::edit(EditKind kind, const QString& text, design::Design design) {
    auto after = std::make_shared<const design::Design>(std::move(design));
    if (sameDesign(*m_design, *after))
        return;
    const int key = m_gesture * kKinds + static_cast<int>(kind);
    m_history.push(new ChangeDesign(text, m_design, std::move(after), key, [this](DesignPtr put) {
        m_design = std::move(put);
        emit designChanged();
    }));
}

// A step after an undo never merges with the one before it, even of the same kind.
void Document::undo() {
    endGesture();
    m_history.undo();
}

void Document::redo() {
    endGesture();
    m_history.redo();
}

} // namespace trichion::studio
