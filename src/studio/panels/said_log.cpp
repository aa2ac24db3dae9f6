#include "studio/panels/said_log.h"

#include "studio/appearance/icons.h"
#include "studio/panels/message_bar.h"
#include "studio/practice/page_parts.h"

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace trichion::studio {

namespace {

constexpr int kWidth_px = 460;
constexpr int kHeight_px = 320;
constexpr qint64 kSameClick_ms = 250;

} // namespace

SaidLog::SaidLog(QWidget* parent) : QToolButton(parent) {
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("What was said"));
    setToolTip(tr("What the window said lately (Ctrl+J)"));
    connect(this, &QToolButton::clicked, this, &SaidLog::toggleList);
    drawIcon();
    clear();
}

void SaidLog::drawIcon() {
    setIcon(iconOf("bell"));
}

void SaidLog::follow(MessageBar& bar) {
    connect(&bar, &MessageBar::said, this, [this](MessageBar::Kind kind, const QString& sentence) {
        note({QDateTime::currentDateTime(), sentence, kind == MessageBar::Kind::Error});
    });
}

void SaidLog::note(const Said& said) {
    m_said.push_front(said);
    if (m_said.size() > kMost)
        m_said.pop_back();
    setEnabled(true);
}

void SaidLog::clear() {
    m_said.clear();
    if (m_list != nullptr)
        m_list->close();
    setEnabled(false);
}

void SaidLog::toggleList() {
    if (m_list != nullptr || QDateTime::currentMSecsSinceEpoch() - m_closed_ms < kSameClick_ms)
        return;
    m_list = makeList();
    const QRect room = screen()->availableGeometry();
    const QPoint corner = mapToGlobal(QPoint(isRightToLeft() ? 0 : width(), 0));
    const QSize size(std::min(kWidth_px, room.width()), std::min(kHeight_px, room.height()));
    const int left = isRightToLeft() ? corner.x() : corner.x() - size.width();
    m_list->setGeometry(std::clamp(left, room.left(), room.right() - size.width() + 1),
                        std::max(room.top(), corner.y() - size.height() - 4), size.width(), size.height());
    m_list->show();
    m_list->setFocus();
}

QFrame* SaidLog::makeList() {
    auto* frame = new QFrame(this, Qt::Popup);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setFrameShape(QFrame::StyledPanel);
    connect(frame, &QObject::destroyed, this, [this] {
        m_list = nullptr;
        m_closed_ms = QDateTime::currentMSecsSinceEpoch();
    });
    auto* lines = new LineList(tr("What was said"), tr("Nothing was said yet."), frame);
    std::vector<LineList::Line> all;
    all.reserve(m_said.size());
    for (const Said& each : m_said)
        all.push_back({each.sentence,
                       QLocale().toString(each.when.time(), QLocale::ShortFormat),
                       {},
                       {},
                       each.isError});
    lines->show(all);
    lines->list().setWordWrap(true);
    auto* column = new QVBoxLayout(frame);
    column->addWidget(partTitle(tr("What was said"), frame));
    column->addWidget(lines, 1);
    frame->setFocusProxy(&lines->list());
    return frame;
}

} // namespace trichion::studio
