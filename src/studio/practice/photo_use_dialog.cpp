#include "studio/practice/photo_use_dialog.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"
#include "trichion/store/consents.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kLongestPlace = 500;

} // namespace

PhotoUseDialog::PhotoUseDialog(PracticeDesk& desk, ClientFilePtr file, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_file(std::move(file))
    , m_photo(new QComboBox(this))
    , m_purpose(new QComboBox(this))
    , m_place(new QLineEdit(this))
    , m_says(quietLabel(tr("A photo leaves only under a consent to this purpose."), this)) {
    setWindowTitle(tr("Note the use of a photo"));
    for (const store::Photo& photo : m_file->photos) {
        const std::optional<head::ViewKind> kind = head::viewKindFrom(photo.view);
        const QString view = kind ? studio::readable(*kind) : QString::fromStdString(photo.view);
        m_photo->addItem(photo.takenOn ? tr("%1, %2").arg(view, shortDate(*photo.takenOn)) : view,
                         QString::fromStdString(photo.id.text));
    }
    m_purpose->addItem(tr("For the record or another clinic"), QStringLiteral("clinical"));
    m_purpose->addItem(tr("For teaching"), QStringLiteral("education"));
    m_purpose->addItem(tr("For advertising"), QStringLiteral("marketing"));
    m_place->setMaxLength(kLongestPlace);
    m_place->setPlaceholderText(tr("Our website, page of results"));
    m_photo->setAccessibleName(tr("Photo"));
    m_photo->setToolTip(tr("Which photo is shown"));
    m_purpose->setAccessibleName(tr("Purpose"));
    m_purpose->setToolTip(tr("Each purpose has a consent of its own"));
    m_place->setAccessibleName(tr("Where it is shown"));
    m_place->setToolTip(tr("So that it can be found again when the consent is withdrawn"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Photo"), m_photo);
    form->addRow(tr("&For"), m_purpose);
    form->addRow(tr("&Where"), m_place);
    m_keep =
        leadingButton(tr("&Note it"), tr("Keep where the photo is shown (Enter)"), this, [this] { keep(); });
    m_keep->setDefault(true);
    m_keep->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(
        pushButton(tr("Cancel"), tr("Leave without noting (Esc)"), this, [this] { reject(); }));
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_says);
    column->addLayout(buttons);
    resize(460, sizeHint().height());
    connect(m_place, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(&desk, &PracticeDesk::stateChanged, this,
            [this] { setVisible(m_desk.state() == PracticeDesk::State::Open); });
}

void PhotoUseDialog::keep() {
    const store::PhotoId photo{m_photo->currentData().toString().toStdString()};
    m_keep->setEnabled(false);
    const QPointer<PhotoUseDialog> self(this);
    m_desk.change(
        [self, photo, purpose = m_purpose->currentData().toString().toStdString(),
         place = m_place->text().trimmed().toStdString()](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            store::notePhotoUse(practice, transaction, practice.get(photo), purpose, place);
            transaction.commit();
            return [self] {
                if (self)
                    self->accept();
            };
        },
        [self](const std::exception_ptr& failure) {
            if (!self)
                return;
            self->m_keep->setEnabled(true);
            self->m_says->setText(studio::sentenceFor(failure));
        });
}

} // namespace trichion::studio
