# What is installed, and where.
include(GNUInstallDirs)
set(linux "${PROJECT_SOURCE_DIR}/resources/linux")

# Debian keeps manual pages and changelogs compressed; without a date inside, for the same bytes every time.
function(install_compressed source destination)
    get_filename_component(name "${source}" NAME)
    set(compressed "${CMAKE_BINARY_DIR}/compressed/${name}.gz")
    add_custom_command(OUTPUT "${compressed}" COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/compressed"
        COMMAND gzip -9nc "${source}" > "${compressed}" DEPENDS "${source}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY TRICHION_GENERATED "${compressed}")
    install(FILES "${compressed}" DESTINATION "${destination}")
endfunction()

# The program knows its own words best.
function(install_completion shell file destination)
    set(script "${CMAKE_BINARY_DIR}/completion/${file}")
    add_custom_command(OUTPUT "${script}" COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/completion"
        COMMAND ${CMAKE_COMMAND} -E env "TRICHION_RESOURCES=${PROJECT_SOURCE_DIR}/resources"
            $<TARGET_FILE:trichion-cli> completion ${shell} > "${script}"
        DEPENDS trichion-cli VERBATIM)
    set_property(GLOBAL APPEND PROPERTY TRICHION_GENERATED "${script}")
    install(FILES "${script}" DESTINATION "${destination}")
endfunction()

install(TARGETS trichion-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/" DESTINATION ${CMAKE_INSTALL_DATADIR}/trichion
    PATTERN linux EXCLUDE PATTERN icons EXCLUDE PATTERN schema EXCLUDE
    PATTERN translations EXCLUDE)
install(FILES "${linux}/debian/copyright" "${PROJECT_SOURCE_DIR}/docs/third-party.md" DESTINATION ${CMAKE_INSTALL_DOCDIR})
install_compressed("${linux}/debian/changelog" ${CMAKE_INSTALL_DOCDIR})
install_compressed("${linux}/man/trichion-cli.1" ${CMAKE_INSTALL_MANDIR}/man1)
install_completion(bash trichion-cli ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install_completion(zsh _trichion-cli ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install_completion(fish trichion-cli.fish ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
if(TARGET trichion)
    install(TARGETS trichion RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install_compressed("${linux}/man/trichion.1" ${CMAKE_INSTALL_MANDIR}/man1)
    # What F1 opens.
    install(FILES "${PROJECT_SOURCE_DIR}/docs/user-guide.md" "${PROJECT_SOURCE_DIR}/docs/treatments.md"
        "${PROJECT_SOURCE_DIR}/docs/design-format.md" "${PROJECT_SOURCE_DIR}/docs/store-schema.md"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/trichion/guide)
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/method" "${PROJECT_SOURCE_DIR}/docs/images"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/trichion/guide PATTERN preview.jpg EXCLUDE)
    install(FILES "${linux}/org.trichion.Trichion.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES "${linux}/org.trichion.Trichion.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES "${linux}/org.trichion.Trichion.mime.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME trichion.xml)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/trichion.svg"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()

get_property(generated GLOBAL PROPERTY TRICHION_GENERATED)
add_custom_target(trichion_generated ALL DEPENDS ${generated})
