#pragma once
/// \file
/// What the window can do with files and heads: opens, fits, saves, exports, and keeps the preview up to
/// date. Errors of the background end here as sentences.

#include "studio/document/document.h"
#include "studio/head_fitting.h"
#include "studio/services/background_runner.h"
#include "studio/services/picture_jobs.h"
#include "studio/services/render_coordinator.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// A photo file, and what is known to be on it.
struct PhotoSource {
    std::filesystem::path path;
    std::optional<head::ViewKind> kind = std::nullopt;
    /// The bytes of a photo that is in no file; `path` is then its name only.
    std::shared_ptr<const std::vector<std::uint8_t>> content = nullptr;
    /// Whether these bytes are kept in a vault; those of a camera or the clipboard are not yet.
    enum class Kept { InVault, Nowhere };
    Kept kept = Kept::InVault;
};

class Workbench : public QObject {
    Q_OBJECT
  public:
    explicit Workbench(Document& document, QObject* parent = nullptr);

    /// Photos of a head in place of those there were: decoded one after the other, the head fitted in each, a
    /// design proposed unless there is one of the person's own.
    void openPhotos(const std::vector<PhotoSource>& sources);
    /// The same where the head is known (text of an H.json): photos that it knows are laid as it says, and
    /// nothing is looked for in them. What cannot be read is told, and the photos are fitted.
    void openPhotos(const std::vector<PhotoSource>& sources, const std::string& headText);
    /// More photos of the same head, after what is being read already.
    void addPhotos(const std::vector<PhotoSource>& sources);
    /// Fits the head in a view again as the person says.
    void refit(int id, const imaging::FitRequest& request);
    /// Of several heads in a photo the one at this place is meant; pixels.
    void takeHeadAt(int id, const base::ImagePoint& at);
    /// Swaps left and right of a photo that a mirror took, or back; its head is fitted again.
    void mirrorPhoto(int id);
    /// Exchanges forehead and back of the head in a view from above; what was seen of it stays.
    void turnHeadRound(int id);
    /// Takes a head that was placed by hand; where its size or shape is another, it is given for all views.
    /// `laid` are places of the skin that other photos show too: those are kept together.
    void useHead(int id, const head::View& view, const std::vector<head::LaidSkin>& laid = {});
    /// What was measured on the client: the head is fitted to it in all photos.
    void measure(const head::SizeEvidence& tapes);
    /// Looks for a printed tag of this size in all photos; nothing: there is none.
    void measureTag(std::optional<base::Millimetres> side);
    /// Looks for the rim of a coin that lies on the scalp at a place of the photo, pixels.
    void findCoin(int id, const base::ImagePoint& at, base::Millimetres diameter);
    /// Known lengths on the scalp of a photo, in place of those there were.
    void layRulers(int id, std::vector<head::KnownLength> rulers);
    /// Fits the head from the photos again where it was given by hand or by a file.
    void fitFromPhotos();
    /// A head (H.json) or a view of it (V.json): photos that it knows are laid as it says, the others are
    /// laid to its head. False if the file could not be read; the head stays as it is then.
    bool openHead(const std::filesystem::path& path);
    bool saveHead(const std::filesystem::path& path);
    /// The same from and to the text of such a file; empty while no head was found.
    bool openHead(const std::string& text, const std::string& name);
    [[nodiscard]] std::string headText() const;
    /// Where a photo was read from; empty if it came from no file.
    [[nodiscard]] std::filesystem::path fileOf(const head::PhotoIdentity& photo) const;
    /// The bytes of a photo that is kept nowhere yet; null for one that came from a file or a vault.
    [[nodiscard]] std::shared_ptr<const std::vector<std::uint8_t>>
    newBytesOf(const head::PhotoIdentity& photo) const;
    /// Whether the list has such photos.
    [[nodiscard]] bool hasNewPhotos() const;
    /// All of them are kept now.
    void photosKept() {
        m_new.clear();
        emit newPhotosKept();
    }
    /// One of them is in a file now.
    void photoSaved(const head::PhotoIdentity& photo, const std::filesystem::path& file);
    /// The files of all photos of the list that came from one.
    [[nodiscard]] std::vector<std::filesystem::path> photoFiles() const;
    /// A design, a head or a view, as the file says; true if it was a design and could be read.
    bool openAnyFile(const std::filesystem::path& path);
    /// False if the file could not be read; the design stays as it is then.
    bool openDesign(const std::filesystem::path& path);
    bool saveDesign(const std::filesystem::path& path);
    /// The first proposal again, as a step of the history.
    void proposeAgain();
    void exportPicture(const std::filesystem::path& path);
    void copyPicture();
    /// The size of the small picture of a view; device pixels per pixel of the photo.
    std::function<double(const PhotoView&)> thumbnailScale;
    /// How large the photo is shown; device pixels per pixel.
    void setShownScale(double deviceScale);
    void setDotsWanted(Dots dots);
    void setHairMaskWanted(HairMask mask);

    /// Where a hand may begin in a photo whose head was not found.
    [[nodiscard]] std::optional<head::OutlineEllipse> whereToBegin(int id) const;

    [[nodiscard]] HeadFitting& head() noexcept { return m_head; }
    [[nodiscard]] BackgroundRunner& importer() noexcept { return m_importer; }
    [[nodiscard]] BackgroundRunner& exporter() noexcept { return m_exporter; }

  signals:
    void previewReady(const std::shared_ptr<const trichion::studio::Preview>& preview);
    /// Something went wrong; what was there before is still there.
    void failed(const QString& sentence);
    void told(const QString& sentence);
    /// A file was written.
    void wrote(const QString& sentence, const std::filesystem::path& file);
    void thumbnailReady(const std::shared_ptr<const trichion::studio::Preview>& preview);
    /// Another variant than the chosen one, as it looks on the photo that is shown.
    void variantReady(const std::shared_ptr<const trichion::studio::Preview>& preview);
    /// The head could not be found without help.
    void headNeeded(int id, const QString& sentence);
    /// The head was found, but something about it should be looked at.
    void headDoubtful(int id, const QString& sentence);
    /// The head is another than it was, a step of the history; in some photos it became doubtful.
    void headChanged(const QString& sentence, const std::vector<int>& doubtful);
    void designKept();
    /// Photos that were kept nowhere are kept now.
    void newPhotosKept();
    /// No coin was found where it was clicked.
    void coinMissed();

  private:
    enum class Place { Anew, Added };

    [[nodiscard]] BackgroundRunner::Work loading(const PhotoSource& source, Place place);
    void photoMirrored(int id, PhotoPtr swapped);
    void photoLoaded(PhotoPtr photo, const PhotoSource& source, Place place);
    void photoUnread(const PhotoSource& source, const std::exception_ptr& failure);
    void tellUnread();
    void lookWhereToBegin(int id, const QString& sentence);
    [[nodiscard]] BackgroundRunner::Work fitting(int id, const imaging::FitRequest& request);
    [[nodiscard]] BackgroundRunner::Failure fitFailed(int id);
    void headFound(int id);
    void connectHead();
    void readPhotos(const std::vector<PhotoSource>& sources);
    void layAsFiled(const SharedHead& said);
    void requestPreview();
    void requestThumbnails();
    void tellLater(const std::shared_ptr<const Preview>& preview);
    [[nodiscard]] PictureOrder order() const;
    [[nodiscard]] BackgroundRunner::Failure report();

    Document& m_document;
    std::map<int, head::OutlineEllipse> m_begins; // where a head was seen that could not be fitted
    RenderCoordinator m_coordinator;
    HeadFitting m_head;
    BackgroundRunner m_importer;
    BackgroundRunner m_exporter{BackgroundRunner::Haste::None};
    double m_shownScale = 1.0;
    int m_level = -1; // last requested
    Dots m_dots = Dots::NotWanted;
    HairMask m_hairMask = HairMask::NotWanted;
    QStringList m_unread; // names of those of the photos given together that could not be read
    QString m_firstUnread;
    std::optional<SharedHead> m_known;                    // of the photos that are being opened
    std::map<std::string, std::filesystem::path> m_files; // of photos, by the sum of their bytes
    std::map<std::string, std::shared_ptr<const std::vector<std::uint8_t>>> m_new; // kept nowhere yet
    bool m_repeated = false; // one of them was there already
};

} // namespace trichion::studio
