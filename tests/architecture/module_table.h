#pragma once
/// \file
/// The module table of docs/architecture.md as data: the one place where the walls between modules are
/// written down.

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace trichion::architecture {

/// Which part of Qt a module sees.
enum class QtUse { None, Gui, Widgets };

/// Where the headers lie that other modules may include.
enum class Interface {
    PublicFolder, ///< include/trichion/<module>, none of them with Qt
    SourceFolder, ///< src/<module>, because they show Qt types
    None,         ///< a program: nobody includes it
};

/// One row of the table.
struct Module {
    std::string_view name;
    std::vector<std::string_view> mayUse;
    /// Third-party libraries (kLibraries) besides the C++ library, POSIX, Eigen and, in a .cpp,
    /// nlohmann/json.
    std::vector<std::string_view> libraries;
    QtUse qt = QtUse::None;
    Interface interface = Interface::PublicFolder;
};

inline const std::array kModules = {
    Module{"base", {}, {}},
    Module{"optics", {"base"}, {}},
    Module{"head", {"base"}, {}},
    Module{"design", {"head", "optics"}, {}},
    Module{"stipple", {"design"}, {}},
    Module{"photo",
           {"base"},
           {"heif", "lcms2", "jpeg", "zlib", "webp", "tiff", "png"},
           QtUse::Gui,
           Interface::SourceFolder},
    Module{"imaging", {"head", "optics"}, {"opencv"}},
    Module{"render", {"stipple", "imaging"}, {"opencv"}},
    Module{"calibration", {"render"}, {}},
    Module{"tracking", {"stipple", "imaging"}, {"opencv"}},
    Module{"plan", {"stipple"}, {}},
    Module{"store", {"plan"}, {"sqlite", "sodium", "archive"}},
    Module{"documents", {"plan", "store", "render", "photo"}, {"ical"}, QtUse::Gui, Interface::SourceFolder},
    Module{"studio",
           {"base", "optics", "head", "design", "stipple", "photo", "imaging", "render", "plan", "store",
            "documents", "calibration", "tracking"},
           {"keychain", "cli11"},
           QtUse::Widgets,
           Interface::None},
    Module{"cli",
           {"base", "optics", "head", "design", "stipple", "photo", "imaging", "render", "calibration",
            "plan", "store", "documents", "tracking"},
           {"cli11"},
           QtUse::Gui,
           Interface::None},
};

/// A third-party library and how its headers are written in an #include.
struct Library {
    std::string_view name;
    std::string_view pattern; ///< ECMAScript regular expression for the whole of the text between < and >
};

inline constexpr std::array kLibraries = {
    Library{"heif", "libheif/.*"},
    Library{"lcms2", "lcms2\\.h"},
    Library{"jpeg", "jpeglib\\.h|jerror\\.h|turbojpeg\\.h"},
    Library{"zlib", "zlib\\.h"},
    Library{"webp", "webp/.*"},
    Library{"tiff", "tiff(io)?\\.h"},
    Library{"png", "png\\.h"},
    // By component, never the umbrella; highgui would load Qt 5, imgcodecs and ximgproc 42 MB of decoders.
    Library{"opencv",
            "opencv2/(core|imgproc|dnn|photo|features2d|calib3d|aruco|mcc|shape|xphoto)(\\.hpp|/.*)"},
    Library{"sqlite", "sqlite3\\.h"},
    Library{"sodium", "sodium(\\.h|/.*)"},
    Library{"archive", "archive(_entry)?\\.h"},
    Library{"ical", "libical/.*"},
    Library{"keychain", "qt6keychain/.*"},
    Library{"cli11", "CLI/.*"},
};

} // namespace trichion::architecture
