#pragma once
/// \file
/// What the window can do with files and heads: opens, fits, saves, exports, and keeps the preview up to
/// date. Errors of the background end here as sentences.

#include "studio/document/document.h"
#include "studio/services/background_runner.h"
#include "studio/services/picture_jobs.h"
#include "studio/services/render_coordinator.h"

#include <QObject>
#include <QString>
#include <filesystem>

namespace trichion::studio {

class Workbench : public QObject {
    Q_OBJECT
  public:
    explicit Workbench(Document& document, QObject* parent = nullptr);

    /// Decodes, then fits the head, then proposes a design unless there is one of the person's own.
    void openPhoto(const std::filesystem::path& path);
    /// Fits the head again as the person says.
    void refit(const imaging::FitRequest& request);
    /// False if the file could not be read; the design stays as it is then.
    bool openDesign(const std::filesystem::path& path);
    bool saveDesign(const std::filesystem::path& path);
    /// The first proposal again, as a step of the history.
    void proposeAgain();
    void exportPicture(const std::filesystem::path& path);
    void copyPicture();
    /// How large the photo is shown; device pixels per pixel.
    void setShownScale(double deviceScale);

    [[nodiscard]] BackgroundRunner& importer() noexcept { return m_importer; }
    [[nodiscard]] BackgroundRunner& exporter() noexcept { return m_exporter; }

  signals:
    void previewReady(const std::shared_ptr<const trichion::studio::Preview>& preview);
    /// Something went wrong; what was there before is still there.
    void failed(const QString& sentence);
    void told(const QString& sentence);
    /// The head could not be found without help.
    void headNeeded(const QString& sentence);
    void designKept();

  private:
    void photoLoaded(std::shared_ptr<const LoadedPhoto> photo);
    void headFitted(std::shared_ptr<const Registration> registration);
    void requestPreview();
    [[nodiscard]] PictureOrder order() const;
    [[nodiscard]] BackgroundRunner::Failure report();

    Document& m_document;
    RenderCoordinator m_coordinator;
    BackgroundRunner m_importer;
    BackgroundRunner m_exporter;
    double m_shownScale = 1.0;
    int m_level = -1; // last requested
};

} // namespace trichion::studio
