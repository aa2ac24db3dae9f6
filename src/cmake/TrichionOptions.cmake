# Build options, compiler settings and the libraries the project stands on.
option(TRICHION_STUDIO "Build the desktop studio (Qt Widgets)" ON)
option(TRICHION_TESTS "Build the tests" ON)
option(TRICHION_BENCH "Build the benchmarks" OFF)
option(TRICHION_FROM_SOURCES "Let programs that are not installed find their files in these sources" ON)
option(TRICHION_PRECOMPILED "Precompile large headers (src/cmake/TrichionPrecompile.cmake)" OFF)
option(TRICHION_FUZZ "Let libFuzzer drive the programs of tests/fuzz (needs clang)" OFF)
option(TRICHION_WERROR "Treat warnings as errors" OFF)
set(TRICHION_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, e.g. address,undefined or thread")
set(TRICHION_SANITIZE_LESS "" CACHE STRING "Checks to leave out again, for -fno-sanitize=")

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT TRICHION_PRECOMPILED)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# One interface target that every target of ours links: warnings, sanitizers, and arithmetic that gives the
# same bytes with every optimiser (no contraction to fused multiply-add behind the code's back).
add_library(trichion_settings INTERFACE)
target_compile_options(trichion_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wold-style-cast -Wimplicit-fallthrough -ffp-contract=off)
if(TRICHION_PRECOMPILED)
    # Libraries and programs alike, so that both can use them. What g++ 12 wrongly says about the standard library's
    # strings (its bug 105651) is not kept quiet as that of a system header once that is
    # precompiled; and in the middle of eight sources a class may have members of its own anonymous namespace.
    target_compile_options(trichion_settings INTERFACE -fPIC
        $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds;-Wno-maybe-uninitialized;-Wno-restrict;-Wno-stringop-overflow>
        $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overread;-Wno-subobject-linkage>)
endif()
if(TRICHION_WERROR)
    target_compile_options(trichion_settings INTERFACE -Werror)
endif()
if(TRICHION_SANITIZE)
    target_compile_options(trichion_settings INTERFACE -fsanitize=${TRICHION_SANITIZE} -fno-omit-frame-pointer -g1)
    target_link_options(trichion_settings INTERFACE -fsanitize=${TRICHION_SANITIZE})
    if(TRICHION_SANITIZE_LESS)
        target_compile_options(trichion_settings INTERFACE -fno-sanitize=${TRICHION_SANITIZE_LESS})
    endif()
endif()

find_package(Threads REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(OpenCV 4.6 REQUIRED COMPONENTS core imgproc dnn calib3d aruco mcc)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui)
find_package(JPEG REQUIRED)
find_package(TIFF REQUIRED)
find_package(ZLIB REQUIRED)
find_package(CLI11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBHEIF REQUIRED IMPORTED_TARGET libheif)
pkg_check_modules(WEBPMUX REQUIRED IMPORTED_TARGET libwebpmux)
pkg_check_modules(LCMS2 REQUIRED IMPORTED_TARGET lcms2)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ICAL REQUIRED IMPORTED_TARGET libical)
if(TRICHION_STUDIO)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg PrintSupport)
endif()
