#include "studio/practice/page_parts.h"

#include "studio/panels/quiet_label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <vector>

namespace trichion::studio {

namespace {

constexpr int kQuietRole = Qt::UserRole + 1;
constexpr int kAsideRole = Qt::UserRole + 2;
constexpr int kMarkedRole = Qt::UserRole + 3;
constexpr int kPad_px = 8;

/// Two rows of text at the left, one at the right.
class LineDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const bool isDouble = !index.data(kQuietRole).toString().isEmpty();
        return {100, option.fontMetrics.height() * (isDouble ? 2 : 1) + 2 * kPad_px + (isDouble ? 2 : 0)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const bool isChosen = (option.state & QStyle::State_Selected) != 0;
        const QPalette& palette = option.palette;
        if (isChosen)
            painter->fillRect(option.rect, palette.highlight());
        else if ((option.state & QStyle::State_MouseOver) != 0)
            painter->fillRect(option.rect, palette.color(QPalette::Button));
        const QColor text = palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = isChosen ? text : palette.color(QPalette::PlaceholderText);
        QRect inside = option.rect.adjusted(kPad_px + 4, kPad_px, -kPad_px - 4, -kPad_px);
        if (index.data(kMarkedRole).toBool() && !isChosen)
            painter->fillRect(QRect(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8),
                              palette.color(QPalette::Highlight));
        const QFontMetrics& metrics = option.fontMetrics;
        const QString aside = index.data(kAsideRole).toString();
        painter->setFont(option.font);
        painter->setPen(quiet);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, aside);
        if (!aside.isEmpty())
            inside.setRight(inside.right() - metrics.horizontalAdvance(aside) - 12);
        painter->setPen(text);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        inside.setTop(inside.top() + metrics.height() + 2);
        painter->setPen(quiet);
        painter->drawText(
            inside, Qt::AlignLeft | Qt::AlignTop,
            metrics.elidedText(index.data(kQuietRole).toString(), Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

QLabel* title(const QString& text, double size, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

QLabel* pageTitle(const QString& text, QWidget* parent) {
    return title(text, 1.6, parent);
}

QLabel* partTitle(const QString& text, QWidget* parent) {
    return title(text, 1.05, parent);
}

QPushButton* pushButton(const QString& text, const QString& tip, QWidget* parent,
                        std::function<void()> pressed) {
    const QString plain = QString(text).remove('&');
    // Letters on a page would be in the way of the menus'; in a dialog there are none.
    const bool isInDialog = qobject_cast<QDialog*>(parent->window()) != nullptr;
    auto* button = new QPushButton(isInDialog ? text : plain, parent);
    button->setToolTip(tip);
    button->setAccessibleName(QString(plain).remove(QStringLiteral("…")));
    button->setMinimumHeight(30);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, button, std::move(pressed));
    return button;
}

QPushButton* leadingButton(const QString& text, const QString& tip, QWidget* parent,
                           std::function<void()> pressed) {
    QPushButton* button = pushButton(text, tip, parent, std::move(pressed));
    button->setObjectName("leading");
    return button;
}

Card::Card(const QString& text, QWidget* parent)
    : QFrame(parent), m_head(new QHBoxLayout), m_body(new QVBoxLayout) {
    setObjectName("card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    m_head->addWidget(partTitle(text, this));
    m_head->addStretch();
    column->addLayout(m_head);
    column->addLayout(m_body);
    m_body->setSpacing(6);
}

void Card::addToTitle(QWidget* widget) {
    m_head->addWidget(widget);
}

LineList::LineList(const QString& accessibleName, const QString& whileEmpty, QWidget* parent)
    : QFrame(parent), m_list(new QListWidget(this)), m_empty(quietLabel(whileEmpty, this)) {
    m_list->setAccessibleName(accessibleName);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    auto* stack = new QStackedLayout(this);
    stack->addWidget(m_empty);
    stack->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit opened(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            emit chosen(item->data(Qt::UserRole).toString());
    });
}

void LineList::show(const std::vector<Line>& lines) {
    const QString kept = currentKey();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Line& line : lines) {
        auto* item = new QListWidgetItem(line.text, m_list);
        item->setData(Qt::UserRole, line.key);
        item->setData(kQuietRole, line.quiet);
        item->setData(kAsideRole, line.aside);
        item->setData(kMarkedRole, line.isMarked);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{line.text, line.quiet, line.aside}.join(QStringLiteral(", ")));
        item->setToolTip(line.quiet.isEmpty() ? QString() : line.text + '\n' + line.quiet);
        if (!kept.isEmpty() && line.key == kept)
            m_list->setCurrentItem(item);
    }
    static_cast<QStackedLayout*>(layout())->setCurrentIndex(lines.empty() ? 0 : 1);
}

void LineList::setWhileEmpty(const QString& text) {
    m_empty->setText(text);
}

int LineList::count() const {
    return m_list->count();
}

QString LineList::currentKey() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

QScrollArea* scrolling(QWidget* inside) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

Ask& asking() {
    static Ask ask = [](QWidget* window, const Question& question) {
        QMessageBox box(QMessageBox::Warning, question.title, question.text, QMessageBox::Cancel, window);
        QPushButton* action = box.addButton(question.action, QMessageBox::AcceptRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == action;
    };
    return ask;
}

} // namespace trichion::studio
