#pragma once
/// \file
/// The real window with a sample photo in it.

#include "studio/main_window.h"
#include "trichion/base/resources.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <filesystem>
#include <gtest/gtest.h>

namespace trichion::studio {

constexpr int kPatience_ms = 120'000; // sanitizers on a busy machine; nothing waits longer than it must

inline std::filesystem::path inside(const QTemporaryDir& folder, const char* name) {
    return std::filesystem::path(folder.path().toStdString()) / name;
}

/// Lets a file fall on the window.
inline void drop(MainWindow& window, const std::filesystem::path& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
    // Qt delivers a drop to the widget that took the drag when it came in.
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(50.0, 50.0), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

class StudioTest : public testing::Test {
  protected:
    void SetUp() override {
        window.askUnsaved = [] { return Unsaved::Discard; };
        window.resize(1100, 800);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    /// What a test leaves unsaved is no work that was left behind.
    ~StudioTest() override { window.recovery().forget(); }

    Document& document() { return window.document(); }
    Canvas& canvas() { return window.canvas(); }

    template<class Condition>
    static bool becomes(const Condition& condition) {
        return QTest::qWaitFor(condition, kPatience_ms);
    }

    /// The preview of what the document holds now, at the resolution that is shown.
    bool previewIsCurrent() {
        return becomes([this] {
            const auto& preview = canvas().preview();
            return document().ready() && preview && preview->design == document().design() &&
                   preview->registration == document().registration() && preview->look == document().look() &&
                   preview->level ==
                       levelFor(canvas().viewport().deviceScale(), document().photo()->identity.width_px);
        });
    }

    void openSample(const char* name = "samples/scan_front.png") {
        const auto before = document().photo(); // a photo opened earlier is ready already
        window.openPhoto(base::resourcePath(name));
        ASSERT_TRUE(becomes([&] { return document().photo() != before && document().ready(); }));
        ASSERT_TRUE(previewIsCurrent());
    }

    /// The three sample photos of one head, all fitted.
    void openSamples() {
        window.workbench().openPhotos({{base::resourcePath("samples/scan_front.png")},
                                       {base::resourcePath("samples/scan_threequarter.png")},
                                       {base::resourcePath("samples/scan_top.png"), head::ViewKind::Top}});
        ASSERT_TRUE(becomes([this] { return fittedViews() == 3; }));
        ASSERT_TRUE(previewIsCurrent());
    }

    std::size_t fittedViews() {
        std::size_t fitted = 0;
        for (const PhotoView& view : document().views())
            fitted += view.registration ? 1 : 0;
        return fitted;
    }

    int idOf(std::size_t index) { return document().list().ids.at(index); }

    /// Shows a view and waits for its picture.
    void show(std::size_t index) {
        document().show(idOf(index));
        ASSERT_TRUE(previewIsCurrent());
    }

    std::string json() { return design::designToJson(*document().design()); }

    /// Middle point of the hairline.
    std::size_t middle() { return document().design()->hairline.points.size() / 2; }

    QPoint handle(std::size_t index) {
        return canvas()
            .hairline()
            .handleAt(index, canvas().viewport())
            .value_or(QPointF(-1.0, -1.0))
            .toPoint();
    }

    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&canvas(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            const QPointF at = QPointF(from) + QPointF(to - from) * step / 4.0;
            QMouseEvent move(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             modifiers);
            QApplication::sendEvent(&canvas(), &move);
        }
        QTest::mouseRelease(&canvas(), Qt::LeftButton, modifiers, to);
    }

    MainWindow window;
};

} // namespace trichion::studio
