#pragma once
/// \file
/// The photos of the head side by side, each with the design on it.

#include "studio/document/document.h"
#include "studio/services/preview_renderer.h"

#include <QListWidget>
#include <QWidget>
#include <map>
#include <memory>

class QToolButton;

namespace trichion::studio {

class HeadTile;

/// A click or the arrow keys show a photo, Delete removes it. The hairline over the small pictures follows
/// the hand at once; their dots follow when the renderer has time.
class FilmStrip : public QWidget {
    Q_OBJECT
  public:
    FilmStrip(Document& document, QWidget* parent = nullptr);

    void setThumbnail(const std::shared_ptr<const Preview>& preview);
    /// The small picture of a view, the photo itself until there is one of the design.
    [[nodiscard]] QImage pictureOf(const PhotoView& view) const;
    [[nodiscard]] const std::shared_ptr<const Preview>& thumbnail(int id) const;
    [[nodiscard]] QListWidget& list() { return *m_list; }
    [[nodiscard]] QToolButton& add() { return *m_add; }
    [[nodiscard]] HeadTile& neutralHead() { return *m_head; }
    /// Device pixels per pixel of a photo at which its small picture is shown.
    [[nodiscard]] double scaleOf(const PhotoView& view) const;
    /// The square of a photo that its small picture shows, in its pixels: the head, or the middle.
    [[nodiscard]] QRectF cropOf(const PhotoView& view) const;
    /// What a reader of the screen hears, and a hand reads under the picture.
    [[nodiscard]] static QString captionOf(const PhotoView& view);

    /// After the theme changed.
    void drawIcon();

  signals:
    void addWanted();
    void neutralHeadWanted();
    void removeWanted(int id);
    void correctWanted(int id);
    void mirrorWanted(int id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Crop {
        PhotoPtr photo;
        RegistrationPtr registration;
        QRectF square;
    };

    void showViews();
    void followLine();
    void fitTile();
    void openMenu(const QPoint& at);

    Document& m_document;
    QListWidget* m_list;
    QToolButton* m_add;
    HeadTile* m_head;
    std::map<int, std::shared_ptr<const Preview>> m_thumbnails;
    DesignPtr m_drawnDesign;             // whose line was drawn last
    mutable std::map<int, Crop> m_crops; // by view
};

} // namespace trichion::studio
