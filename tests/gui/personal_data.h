#pragma once
// What must not be found outside of a sealed practice: who the client of the consultation is.

#include <QString>
#include <QtGlobal>
#include <array>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <mutex>
#include <string>

namespace trichion::studio {

/// All that the program says to its log while this lives.
class Log {
  public:
    Log() : m_before(qInstallMessageHandler(keep)) { said().clear(); }
    ~Log() { qInstallMessageHandler(m_before); }
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;
    [[nodiscard]] static std::string text() {
        const std::lock_guard lock(mutex());
        return said();
    }

  private:
    static std::string& said() {
        static std::string text;
        return text;
    }
    static std::mutex& mutex() {
        static std::mutex one;
        return one;
    }
    static void keep(QtMsgType, const QMessageLogContext&, const QString& text) {
        const std::lock_guard lock(mutex());
        said().append(text.toStdString()).append("\n");
    }

    QtMessageHandler m_before;
};

/// What says who the client is, as the consultation types it.
inline constexpr std::array kPersonal = {"Nora", "nora", "Berg", "1988-04-02"};

inline void expectNothingPersonal(const std::string& text, const std::string& where) {
    for (const char* word : kPersonal)
        EXPECT_EQ(text.find(word), std::string::npos) << '"' << word << "\" in " << where;
}

/// Neither in the name nor in the content of any file; those of a practice are its owner's alone.
inline void expectNothingPersonalBelow(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    std::error_code none;
    for (const auto& entry : fs::recursive_directory_iterator(folder, none)) {
        expectNothingPersonal(entry.path().filename().string(), "a file's name");
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        expectNothingPersonal(std::string(std::istreambuf_iterator<char>(file), {}), entry.path().string());
    }
}

inline void expectOwnersAlone(const std::filesystem::path& practice) {
    namespace fs = std::filesystem;
    EXPECT_EQ(fs::status(practice).permissions(), fs::perms::owner_all);
    for (const auto& entry : fs::recursive_directory_iterator(practice))
        EXPECT_EQ(entry.status().permissions(), entry.is_directory()
                                                    ? fs::perms::owner_all
                                                    : fs::perms::owner_read | fs::perms::owner_write)
            << entry.path();
}

} // namespace trichion::studio
