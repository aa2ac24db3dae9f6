#include "studio/panels/welcome.h"

#include "studio/appearance/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace trichion::studio {

namespace {

constexpr int kMark_px = 64;

QLabel* centred(const QString& text, double size, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignHCenter);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    label->setFont(font);
    return label;
}

} // namespace

Welcome::Welcome(QWidget* parent) : QWidget(parent) {
    auto* mark = new QLabel(this);
    mark->setPixmap(iconOf("app").pixmap(kMark_px, kMark_px));
    mark->setAlignment(Qt::AlignHCenter);
    auto* drop = centred(tr("or drop photos anywhere in this window"), 1.0, this);
    drop->setForegroundRole(QPalette::PlaceholderText);
    auto* formats = centred(tr("JPEG, PNG, TIFF, WebP or HEIC; it stays on this computer"), 0.92, this);
    formats->setForegroundRole(QPalette::PlaceholderText);
    auto* open = new QPushButton(tr("&Open photos…"), this);
    open->setToolTip(tr("Open photos of the client (Ctrl+O)"));
    open->setDefault(true);
    auto* sample = new QPushButton(tr("&Try the sample"), this);
    sample->setToolTip(tr("Open three photos of a scanned head that come with the program"));
    auto* neutral = new QPushButton(tr("&Design without a photo"), this);
    neutral->setToolTip(tr("Begin on a plain 3-D head of a size you set; photos can be added later (T)"));
    for (QPushButton* button : {open, sample, neutral})
        button->setMinimumSize(150, 36);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch();
    row->addWidget(open);
    row->addWidget(sample);
    row->addWidget(neutral);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(4);
    layout->addWidget(mark);
    layout->addWidget(centred(tr("Show a client the result"), 1.7, this));
    layout->addSpacing(14);
    layout->addLayout(row);
    layout->addSpacing(4);
    layout->addWidget(drop);
    layout->addWidget(formats);
    layout->addStretch(5);
    connect(open, &QPushButton::clicked, this, &Welcome::openWanted);
    connect(sample, &QPushButton::clicked, this, &Welcome::sampleWanted);
    connect(neutral, &QPushButton::clicked, this, &Welcome::noPhotoWanted);
}

void Welcome::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), palette().color(QPalette::Dark));
}

} // namespace trichion::studio
