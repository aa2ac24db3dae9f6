#include "studio/panels/quiet_label.h"
#include "studio/practice/area_pad.h"
#include "studio/practice/areas_card.h"
#include "studio/practice/hygiene_card.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/session_screen.h"
#include "studio/services/messages.h"
#include "trichion/head/anatomy.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

// How the screen is laid out; what it does stands in session_screen.cpp.

namespace trichion::studio {

namespace {

constexpr std::array kPortions = {50, 100, 250, 500};

QLabel* large(double size, QWidget* parent) {
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

void enlarge(QPushButton* button, double size, int height_px) {
    QFont font = button->font();
    font.setPointSizeF(font.pointSizeF() * size);
    button->setFont(font);
    button->setMinimumHeight(height_px);
}

} // namespace

void SessionScreen::layOut() {
    m_title = pageTitle({}, this);
    auto* leave = pushButton(tr("‹ Leave"), tr("Back to the client; what was counted is kept"), this, [this] {
        keep();
        emit ended();
    });
    m_unheld = {pushButton(tr("Did not come…"), tr("The client did not come"), this,
                           [this] { endUnheld(NotHeld::DidNotCome); }),
                pushButton(tr("Cancel the session…"), tr("It stays in the list as cancelled"), this,
                           [this] { endUnheld(NotHeld::Cancelled); })};
    auto* finish = leadingButton(tr("&Finish the session"), tr("Write the session down as done"), this,
                                 [this] { this->finish(); });
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(leave);
    head->addWidget(m_title, 1);
    for (QPushButton* button : m_unheld)
        head->addWidget(button);
    head->addWidget(finish);
    for (QPushButton* button : {leave, m_unheld[0], m_unheld[1], finish})
        enlarge(button, 1.1, 46);
    m_hygiene = new HygieneCard(this);
    m_areas = new AreasCard(this);
    connect(m_hygiene, &HygieneCard::changed, this, &SessionScreen::keep);
    connect(m_areas, &AreasCard::changed, this, &SessionScreen::keep);
    auto* first = new QVBoxLayout;
    first->setSpacing(12);
    first->addWidget(makeTimer(), 1);
    first->addWidget(m_hygiene);
    auto* second = new QVBoxLayout;
    second->setSpacing(12);
    second->addWidget(makePigment());
    second->addWidget(makeDots(), 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(first, 5);
    row->addLayout(second, 6);
    row->addWidget(m_areas, 7);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addLayout(head);
    column->addLayout(row, 1);
}

QWidget* SessionScreen::makeTimer() {
    auto* card = new Card(tr("Time"), this);
    m_time = large(3.0, card);
    m_time->setAccessibleName(tr("Time at work"));
    m_state = quietLabel({}, card);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_takeOff = pushButton(tr("&Take it off"), tr("The time the computer slept was no work"), card,
                           [this] { takeOffSleep(); });
    m_takeOff->setMinimumHeight(40);
    m_takeOff->hide();
    m_start = leadingButton(tr("&Start"), tr("Start or pause (Ctrl+Space)"), card, [this] { toggle(); });
    m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space));
    enlarge(m_start, 1.8, 96);
    card->body().addStretch();
    card->body().addWidget(m_time);
    card->body().addWidget(m_state);
    card->body().addWidget(m_takeOff, 0, Qt::AlignCenter);
    card->body().addStretch();
    card->body().addWidget(m_start);
    return card;
}

QWidget* SessionScreen::makeDots() {
    auto* card = new Card(tr("Dots"), this);
    m_count = large(2.4, card);
    m_count->setAccessibleName(tr("Dots so far"));
    m_bar = new QProgressBar(card);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Share of the plan"));
    m_zones = quietLabel({}, card);
    m_zones->setAlignment(Qt::AlignCenter);
    m_zone = new QComboBox(card);
    m_zone->setAccessibleName(tr("Zone"));
    m_zone->setToolTip(tr("Where the dots go"));
    m_zone->setMinimumHeight(44);
    for (int i = 0; i < head::kZoneCount; ++i) {
        const auto zone = static_cast<head::Zone>(i);
        const QString name = QString::fromUtf8(head::nameOf(zone).data());
        QString shown = readable(zone);
        if (m_zone->findText(shown) >= 0)
            shown += tr(" (other side)");
        m_zone->addItem(shown, name);
    }
    auto* grid = new QGridLayout;
    grid->setSpacing(10);
    for (std::size_t i = 0; i < kPortions.size(); ++i) {
        auto* button =
            pushButton(QStringLiteral("+%1").arg(kPortions[i]), tr("Add %1 dots").arg(kPortions[i]), card,
                       [this, dots = kPortions[i]] { addDots(dots); });
        button->setAccessibleName(tr("Add %1 dots").arg(kPortions[i]));
        enlarge(button, 1.6, 64);
        grid->addWidget(button, static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
    m_undo = pushButton(tr("Take the last back"), tr("Take the last dots back (Ctrl+Z)"), card,
                        [this] { undoDots(); });
    m_undo->setShortcut(QKeySequence::Undo);
    enlarge(m_undo, 1.2, 46);
    card->body().addStretch();
    card->body().addWidget(m_count);
    card->body().addWidget(m_bar);
    card->body().addWidget(m_zones);
    card->body().addStretch();
    card->body().addWidget(m_zone);
    card->body().addLayout(grid);
    card->body().addWidget(m_undo);
    return card;
}

QLineEdit* SessionScreen::addField(QWidget* card, const QString& name, const QString& tip) {
    auto* edit = new QLineEdit(card);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    edit->setToolTip(tip);
    edit->setMinimumHeight(40);
    return edit;
}

QWidget* SessionScreen::makePigment() {
    auto* card = new Card(tr("Pigment and needle"), this);
    m_lotText =
        addField(card, tr("Lot of the pigment"), tr("Scan or type the label of the bottle; Enter takes it"));
    m_lotText->setPlaceholderText(tr("Scan or type the lot"));
    m_lotSays = quietLabel(tr("No lot yet: scan the bottle before the first dots."), card);
    m_needle = addField(card, tr("Needle"), tr("Marking of the cartridge"));
    m_needle->setText(QStringLiteral("3RL"));
    m_cartridge = addField(card, tr("Lot of the cartridge"), tr("Scan or type what stands on its wrapping"));
    m_by = addField(card, tr("Performed by"), tr("Who holds the machine; stands in the record"));
    m_note = new QPlainTextEdit(card);
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("How the skin took it, bleeding, breaks"));
    m_note->setPlaceholderText(tr("Note: how the skin took it, bleeding"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(48);
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    grid->addWidget(m_lotText, 0, 0);
    grid->addWidget(m_needle, 0, 1);
    grid->addWidget(m_lotSays, 1, 0, 1, 2);
    grid->addWidget(m_cartridge, 2, 0);
    grid->addWidget(m_by, 2, 1);
    grid->addWidget(m_note, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body().addLayout(grid);
    connect(m_lotText, &QLineEdit::returnPressed, this, &SessionScreen::useLot);
    return card;
}

} // namespace trichion::studio
