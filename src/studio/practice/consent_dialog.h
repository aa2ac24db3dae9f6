#pragma once
/// \file
/// A text is read and signed on the screen.

#include "studio/practice/consent_records.h"
#include "studio/practice/practice_desk.h"
#include "studio/practice/signature_pad.h"

#include <QDialog>
#include <QImage>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace trichion::studio {

/// What is put before a client.
struct ConsentToSign {
    ClientFilePtr file;
    std::string kind;
    bool showsDesign = false;
    std::vector<SignableText> texts; ///< at least one
};

/// Accepted once the signature is on disk; what cannot be kept is said and nothing is lost.
class ConsentDialog : public QDialog {
    Q_OBJECT
  public:
    ConsentDialog(PracticeDesk& desk, ConsentToSign consent, QWidget* parent);

    [[nodiscard]] SignaturePad& pad() { return *m_pad; }
    [[nodiscard]] QPushButton& signButton() { return *m_sign; }
    /// The text as it is signed.
    [[nodiscard]] std::string shownText() const;
    /// A picture of the design that is signed, beside the text.
    void showDesign(const QImage& picture, const QString& caption);

  protected:
    void reject() override;

  private:
    [[nodiscard]] QWidget* makeText();
    [[nodiscard]] QWidget* makeSignature();
    void showText();
    void follow();
    void sign();

    PracticeDesk& m_desk;
    ConsentToSign m_consent;
    bool m_isMinor = false;
    QComboBox* m_language;
    QTextBrowser* m_text;
    QLabel* m_design;
    QLabel* m_caption;
    SignaturePad* m_pad;
    QLineEdit* m_guardian;
    QLineEdit* m_witness;
    QLabel* m_says;
    QPushButton* m_sign = nullptr;
};

} // namespace trichion::studio
