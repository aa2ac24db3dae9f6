// The variants of a design and the client's hair: what a design file holds.

#include "studio/document/document.h"

#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kKinds = 64; // more than there are of EditKind

} // namespace

bool Document::unsaved() const {
    return m_design && !sameWork(m_state, m_saved);
}

// The look follows the hair: how the client will wear it belongs to the design's file, not to the eye.
void Document::followHair() {
    render::Look look = m_look;
    look.shave_mm = m_state.hair->shave_mm;
    look.stubble_perCm2 = stubble_perCm2(m_list.shown.value_or(kNeutralHead));
    if (look == m_look)
        return;
    m_look = look;
    emit lookChanged();
}

void Document::putState(const DesignState& state) {
    const DesignState before = std::exchange(m_state, state);
    m_design = m_state.design();
    if (before.hair != m_state.hair) {
        followHair();
        emit hairChanged();
    }
    if (before.design() != m_design)
        emit designChanged();
    const auto sameName = [](const NamedDesign& a, const NamedDesign& b) { return a.name == b.name; };
    if (before.chosen != m_state.chosen ||
        !std::equal(before.variants.begin(), before.variants.end(), m_state.variants.begin(),
                    m_state.variants.end(), sameName))
        emit variantsChanged();
}

void Document::push(EditKind kind, const QString& text, DesignState after) {
    if (sameWork(m_state, after))
        return;
    const int key = m_gesture * kKinds + static_cast<int>(kind);
    m_history.push(new ChangeDesign(text, m_state, std::move(after), key,
                                    [this](const DesignState& state) { putState(state); }));
}

void Document::edit(EditKind kind, const QString& text, design::Design design) {
    DesignState after = m_state;
    after.variants[after.chosen].design = std::make_shared<const design::Design>(std::move(design));
    push(kind, text, std::move(after));
}

void Document::editWithLook(EditKind kind, const QString& text, design::Design design,
                            const render::Look& look) {
    endGesture();
    m_history.beginMacro(text);
    edit(kind, text, std::move(design));
    m_history.push(new ChangeLook(text, m_look, look, [this](const render::Look& put) { setLook(put); }));
    m_history.endMacro();
    endGesture();
}

void Document::editHair(const QString& text, design::ClientHair hair) {
    if (!m_design)
        return;
    DesignState after = m_state;
    after.hair = std::make_shared<const design::ClientHair>(std::move(hair));
    push(EditKind::ClientHair, text, std::move(after));
}

StubblePtr Document::stubbleOn(int id) const {
    if (id != kNeutralHead)
        return view(id).stubble;
    for (const int photo : m_list.ids)
        if (const StubblePtr& stubble = view(photo).stubble;
            stubble && stubble->sight == render::StubbleSight::Measured)
            return stubble;
    return nullptr;
}

double Document::stubble_perCm2(int id) const {
    if (m_state.hair->stubbleSource == design::StubbleSource::Given)
        return m_state.hair->stubble_perCm2;
    const StubblePtr stubble = stubbleOn(id);
    return stubble ? render::stubbleAsIn(*stubble) : 0.0;
}

render::Look Document::lookOn(int id) const {
    render::Look look = m_look;
    look.stubble_perCm2 = stubble_perCm2(id);
    return look;
}

bool Document::drawsStubble() const {
    const design::ClientHair& hair = *m_state.hair;
    return hair.stubbleSource == design::StubbleSource::Photo || hair.stubble_perCm2 > 0.0 || hair.shave_mm;
}

void Document::setStubble(int id, const RegistrationPtr& measuredOn, StubblePtr stubble) {
    const auto known = m_known.find(id);
    if (known == m_known.end() || known->second.registration != measuredOn)
        return;
    known->second.stubble = std::move(stubble);
    followHair();
    emit stubbleMeasured();
}

// ---- variants

void Document::choose(std::size_t variant) {
    if (variant >= m_state.variants.size() || variant == m_state.chosen)
        return;
    endGesture();
    DesignState state = m_state;
    state.chosen = variant;
    putState(state);
}

void Document::chooseBeside(int steps) {
    const auto count = static_cast<int>(m_state.variants.size());
    if (count > 1)
        choose(
            static_cast<std::size_t>(((static_cast<int>(m_state.chosen) + steps) % count + count) % count));
}

void Document::addVariant(const QString& text, const DesignPtr& design) {
    if (!m_design || m_state.variants.size() >= design::kMostVariants)
        return;
    endGesture();
    DesignState after = m_state;
    const QString name = QString::fromStdString(design::freeName(documentOf(m_state).variants));
    after.chosen = m_state.chosen + 1;
    after.variants.insert(after.variants.begin() + static_cast<std::ptrdiff_t>(after.chosen), {name, design});
    push(EditKind::Variants, text.arg(name), std::move(after));
    endGesture();
}

void Document::renameVariant(std::size_t variant, const QString& name) {
    const QString given = name.simplified().left(kLongestVariantName);
    if (variant >= m_state.variants.size() || given.isEmpty())
        return;
    endGesture();
    DesignState after = m_state;
    after.variants[variant].name = given;
    push(EditKind::Variants, tr("Call variant %1 %2").arg(m_state.variants[variant].name, given),
         std::move(after));
    endGesture();
}

void Document::removeVariant(std::size_t variant) {
    if (variant >= m_state.variants.size() || m_state.variants.size() < 2)
        return;
    endGesture();
    DesignState after = m_state;
    const QString name = after.variants[variant].name;
    after.variants.erase(after.variants.begin() + static_cast<std::ptrdiff_t>(variant));
    if (after.chosen > variant || after.chosen == after.variants.size())
        --after.chosen;
    push(EditKind::Variants, tr("Delete variant %1").arg(name), std::move(after));
    endGesture();
}

// ---- the file

void Document::replace(DesignState state) {
    m_history.clear();
    dropForgotten();
    m_saved = state;
    m_startedAnew = false;
    putState(state);
}

void Document::propose(design::Design design) {
    m_fromFile = false;
    replace(stateOf(design::documentOf(std::move(design))));
}

void Document::openDesign(design::Design design) {
    openDesign(design::documentOf(std::move(design)));
}

void Document::openDesign(const design::DesignDocument& document) {
    m_fromFile = true;
    replace(stateOf(document));
}

void Document::recover(const design::DesignDocument& document) {
    openDesign(document);
    m_saved = {};
    emit designChanged();
}

void Document::markSaved() {
    m_fromFile = true;
    m_saved = m_state;
    m_history.setClean();
    endGesture();
}

} // namespace trichion::studio
