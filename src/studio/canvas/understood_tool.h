#pragma once
/// \file
/// What was understood of a photo, drawn over it; and the hand that says which head is meant.

#include "studio/canvas/tool.h"
#include "studio/services/photo_import.h"
#include "studio/services/seen_elsewhere.h"
#include "trichion/imaging/understanding.h"

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

namespace trichion::studio {

/// A place that another photo sees elsewhere, with the words for it.
struct ShownDisagreement {
    SeenElsewhere place;
    QString other; ///< what the other photo is called
};

/// Nothing is changed by looking; a click on another face says that this head is meant.
class UnderstoodTool : public QObject, public Tool {
    Q_OBJECT
  public:
    explicit UnderstoodTool(QObject* parent) : QObject(parent) {}

    /// Precondition: the registration is a photo's.
    void begin(const Registration& registration, std::vector<ShownDisagreement> disagreements);
    void end();
    [[nodiscard]] bool on() const noexcept { return m_on; }
    /// What is drawn, in pixels of the photo.
    [[nodiscard]] const std::vector<imaging::ShownLine>& lines() const noexcept { return m_lines; }
    [[nodiscard]] const std::vector<ShownDisagreement>& disagreements() const noexcept {
        return m_disagreements;
    }
    /// The other faces, which can be clicked.
    [[nodiscard]] const std::vector<imaging::SeenFace>& others() const noexcept { return m_others; }

    void paint(QPainter& painter, const Viewport& viewport) override;
    bool press(const QMouseEvent& event, const Viewport& viewport) override;
    bool move(const QMouseEvent& event, const Viewport& viewport) override;
    bool release(const QMouseEvent&, const Viewport&) override { return false; }
    bool key(const QKeyEvent& event) override;
    void leave() override;
    [[nodiscard]] Qt::CursorShape cursor() const override;
    [[nodiscard]] QString hint() const override;

  signals:
    /// Another head was clicked; a place on its face, pixels.
    void headMeant(const trichion::base::ImagePoint& at);
    void dismissed(); ///< Esc on the photo

  private:
    [[nodiscard]] std::optional<std::size_t> faceAt(const QPointF& photo) const;
    [[nodiscard]] std::optional<std::size_t> placeAt(const QPointF& at, const Viewport& viewport) const;
    void paintPlaces(QPainter& painter, const Viewport& viewport) const;

    std::vector<imaging::ShownLine> m_lines;
    std::vector<imaging::SeenFace> m_others;
    std::vector<ShownDisagreement> m_disagreements;
    std::optional<std::size_t> m_face;  // under the pointer
    std::optional<std::size_t> m_place; // under the pointer
    bool m_on = false;
};

} // namespace trichion::studio
