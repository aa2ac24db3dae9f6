#pragma once
/// \file
/// What the client sees, full screen on another display: the picture, the variant, its state. Never a name, a
/// list or a note.

#include "studio/services/preview_renderer.h"

#include <QImage>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QScreen;

namespace trichion::studio {

class Segments;

/// A divider that follows mouse or finger wipes between before and after. With a PIN it is left only by
/// typing that.
class ClientScreen : public QWidget {
    Q_OBJECT
  public:
    static constexpr int kShortestPin = 4;

    explicit ClientScreen(QWidget* parent = nullptr);

    /// What is shown from now on; kept back while it is frozen.
    void setPicture(const std::shared_ptr<const Preview>& preview, const QString& state);
    void setVariants(const QStringList& names, int chosen);
    void setFrozen(bool frozen);
    [[nodiscard]] bool frozen() const noexcept { return m_frozen; }
    /// Shows it over the whole screen. A PIN of kShortestPin digits or more locks it.
    void open(QScreen* screen, const QString& pin);
    [[nodiscard]] bool locked() const noexcept { return !m_pin.isEmpty(); }
    /// The display it was opened on; may be gone: for comparing only.
    [[nodiscard]] const QScreen* place() const noexcept { return m_place; }

    /// Share of the picture that shows the state before, 0..1.
    [[nodiscard]] double share() const noexcept { return m_share; }
    void setShare(double share);
    /// Where the picture lies on the screen.
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] const QImage& after() const noexcept { return m_after; }
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] QString variant() const;
    [[nodiscard]] Segments& choices() { return *m_choices; }
    [[nodiscard]] QLineEdit& pinField() { return *m_pinField; }

  signals:
    void variantWanted(int index);
    void left();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    struct Scene {
        std::shared_ptr<const Preview> preview;
        QString state;
        QStringList names;
        int chosen = 0;
    };

    void layOutPinPad();
    void put(const Scene& scene);
    void leave();
    void askPin();
    void tryPin();
    void placeChildren();
    void wipeTo(double x);

    Scene m_next;  // as the practitioner has it
    Scene m_shown; // as the client sees it
    QImage m_before;
    QImage m_after;
    QString m_state;
    Segments* m_choices;
    QWidget* m_pinPad;
    QLabel* m_pinText;
    QLineEdit* m_pinField;
    QString m_pin;
    const QScreen* m_place = nullptr;
    double m_share = 0.0;
    bool m_frozen = false;
};

} // namespace trichion::studio
