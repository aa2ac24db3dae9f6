#pragma once
/// \file
/// What a program without windows needs before text can be drawn into pictures.

#include <memory>

namespace trichion::documents {

/// Holds Qt's text engine alive. Create one in main, on the main thread, before stamped() or contactSheet()
/// are called, and destroy it after the last call. If the program already has a QGuiApplication this does
/// nothing; otherwise it creates one on the offscreen platform: no display is needed. LC_NUMERIC stays "C",
/// so that numbers keep their decimal point. Throws std::logic_error if there is a QCoreApplication without a
/// GUI.
class TextRendering {
  public:
    TextRendering();
    ~TextRendering();
    TextRendering(const TextRendering&) = delete;
    TextRendering& operator=(const TextRendering&) = delete;

  private:
    struct Application;
    std::unique_ptr<Application> m_application;
};

} // namespace trichion::documents
