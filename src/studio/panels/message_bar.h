#pragma once
/// \file
/// One sentence over the canvas, with what can be done about it.

#include <QFrame>
#include <QString>
#include <array>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace trichion::studio {

class MessageBar : public QFrame {
    Q_OBJECT
  public:
    enum class Kind { Told, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows a sentence until it is closed or replaced; what is merely told goes by itself after some
    /// seconds.
    void say(Kind kind, const QString& sentence);
    /// Something that can be done about it.
    struct Offer {
        QString text;
        std::function<void()> act;
    };
    /// The same with what can be done, at most kMostOffers. An offer stays until it is taken or closed.
    void offer(const QString& sentence, const std::vector<Offer>& offers);
    void offer(const QString& sentence, const QString& action, std::function<void()> act) {
        offer(sentence, {{action, std::move(act)}});
    }
    /// The same, but it goes by itself after some seconds, unless a hand or the keyboard is on it.
    void tell(const QString& sentence, const std::vector<Offer>& offers);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton& action(std::size_t index = 0) { return *m_actions.at(index); }

    static constexpr std::size_t kMostOffers = 3;

  signals:
    void said(trichion::studio::MessageBar::Kind kind, const QString& sentence);

  protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    void leaveOrStay();
    void open(Kind kind, const QString& sentence);

    QLabel* m_icon;
    QLabel* m_text;
    std::array<QPushButton*, kMostOffers> m_actions{};
    QToolButton* m_close;
    QTimer* m_leaves;
    std::vector<Offer> m_offers;
};

} // namespace trichion::studio
