#include "studio/panels/variants_row.h"

#include "studio/panels/segments.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace trichion::studio {

VariantsRow::VariantsRow(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_choices(new Segments(tr("Variants"), {}, this))
    , m_add(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_rename(m_menu->addAction(tr("Rename…")))
    , m_propose(m_menu->addAction(tr("New variant from a proposal")))
    , m_remove(m_menu->addAction(tr("Delete variant")))
    , m_name(new QLineEdit(this)) {
    m_choices->setToolTip(tr("Designs for the same head, to compare with the client\n. and , go "
                             "from one to the next"));
    m_add->setText(QStringLiteral("+"));
    m_add->setAccessibleName(tr("Add variant"));
    m_add->setToolTip(tr("Add a variant: a copy of this one to change (Ctrl+D)"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAccessibleName(tr("More about variants"));
    m_more->setToolTip(tr("Rename, start afresh, delete"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_name->setAccessibleName(tr("Name of the variant"));
    m_name->setMaxLength(kLongestVariantName);
    m_name->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_choices, 1);
    for (QToolButton* button : {m_add, m_more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_name);
    connectControls();
    showVariants();
}

void VariantsRow::connectControls() {
    connect(m_choices, &Segments::picked, this,
            [this](int index) { m_document.choose(static_cast<std::size_t>(index)); });
    connect(m_add, &QToolButton::clicked, this, &VariantsRow::duplicate);
    connect(m_rename, &QAction::triggered, this, &VariantsRow::openName);
    connect(m_propose, &QAction::triggered, this, [this] {
        if (m_document.ready())
            m_document.addVariant(tr("Add variant %1 from a proposal"),
                                  std::make_shared<const design::Design>(
                                      design::proposeDesign(m_document.registration()->view.head)));
    });
    connect(m_remove, &QAction::triggered, this, [this] { m_document.removeVariant(m_document.chosen()); });
    connect(m_name, &QLineEdit::editingFinished, this, &VariantsRow::takeName);
    for (const auto signal : {&Document::variantsChanged, &Document::designChanged})
        connect(&m_document, signal, this, &VariantsRow::showVariants);
}

void VariantsRow::duplicate() {
    m_document.addVariant(tr("Add variant %1"), m_document.design());
}

void VariantsRow::openName() {
    m_name->setText(m_document.variants()[m_document.chosen()].name);
    m_name->show();
    m_name->setFocus();
    m_name->selectAll();
}

void VariantsRow::takeName() {
    if (m_name->isHidden())
        return;
    m_name->hide();
    m_document.renameVariant(m_document.chosen(), m_name->text());
}

void VariantsRow::showVariants() {
    QStringList names;
    for (const NamedDesign& variant : m_document.variants())
        names << variant.name;
    if (names != property("names").toStringList()) {
        setProperty("names", names);
        m_choices->setChoices(names);
    }
    if (!names.isEmpty())
        m_choices->showChoice(static_cast<int>(m_document.chosen()));
    m_add->setEnabled(!names.isEmpty() && names.size() < static_cast<qsizetype>(design::kMostVariants));
    m_more->setEnabled(!names.isEmpty());
    m_remove->setEnabled(names.size() > 1);
}

} // namespace trichion::studio
