# With TRICHION_PRECOMPILED every target of ours reads the large headers (standard library, Eigen, Qt Widgets) in a
# form compiled once, and eight sources at a time are compiled as one: a quarter of the work where nothing was built
# before. Off by default, for a compiler cache does better with plain sources, and one that forgets an #include must
# not build. Names in the anonymous namespaces of a module differ therefore.
if(NOT TRICHION_PRECOMPILED)
    return()
endif()

function(trichion_precompiled name)
    cmake_parse_arguments(ARG "" "" "LIBRARIES;HEADERS" ${ARGN})
    file(WRITE "${CMAKE_BINARY_DIR}/${name}.cpp" "")
    add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/${name}.cpp")
    target_link_libraries(${name} PRIVATE trichion_settings ${ARG_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

set(trichion_headers <algorithm> <array> <atomic> <chrono> <cmath> <cstdint> <deque> <exception> <filesystem> <functional>
    <future> <limits> <list> <map> <memory> <mutex> <numeric> <optional> <random> <set> <span> <sstream> <string>
    <string_view> <thread> <tuple> <utility> <variant> <vector> <Eigen/Core> <Eigen/Geometry> <Eigen/Dense>)
trichion_precompiled(trichion_headers LIBRARIES Eigen3::Eigen HEADERS ${trichion_headers})
if(TRICHION_TESTS)
    trichion_precompiled(trichion_test_headers LIBRARIES Eigen3::Eigen nlohmann_json::nlohmann_json GTest::gtest
        HEADERS ${trichion_headers} <nlohmann/json.hpp> <gtest/gtest.h>)
endif()
if(TARGET trichion_studio)
    trichion_precompiled(trichion_widget_headers LIBRARIES Eigen3::Eigen Qt6::Widgets
        HEADERS ${trichion_headers} <QtCore> <QtGui> <QtWidgets>)
endif()

function(trichion_use_precompiled folder)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(NOT type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$")
            continue()
        endif()
        # Tests of one program may each have a helper of the same name.
        if(NOT target MATCHES "^test_" OR target MATCHES "^test_(cli|gui|practice)$")
            set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
        endif()
        get_target_property(libraries ${target} LINK_LIBRARIES)
        if(target STREQUAL "trichion_studio" OR "trichion_studio" IN_LIST libraries)
            target_precompile_headers(${target} REUSE_FROM trichion_widget_headers)
        elseif(target MATCHES "^test_")
            target_precompile_headers(${target} REUSE_FROM trichion_test_headers)
        else()
            target_precompile_headers(${target} REUSE_FROM trichion_headers)
        endif()
    endforeach()
    get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(inner IN LISTS folders)
        trichion_use_precompiled("${inner}")
    endforeach()
endfunction()
trichion_use_precompiled("${PROJECT_SOURCE_DIR}")
