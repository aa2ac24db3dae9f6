# What is installed, and where.
include(GNUInstallDirs)
install(TARGETS trichion-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/" DESTINATION ${CMAKE_INSTALL_DATADIR}/trichion
    PATTERN linux EXCLUDE PATTERN icons EXCLUDE PATTERN schema EXCLUDE
    PATTERN translations EXCLUDE)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
install(FILES "${PROJECT_SOURCE_DIR}/docs/third-party.md" DESTINATION ${CMAKE_INSTALL_DOCDIR})
set(linux "${PROJECT_SOURCE_DIR}/resources/linux")
install(FILES "${linux}/man/trichion-cli.1" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
if(TARGET trichion)
    install(TARGETS trichion RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    # What F1 opens.
    install(FILES "${PROJECT_SOURCE_DIR}/docs/user-guide.md" "${PROJECT_SOURCE_DIR}/docs/treatments.md"
        "${PROJECT_SOURCE_DIR}/docs/design-format.md" "${PROJECT_SOURCE_DIR}/docs/store-schema.md"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/trichion/guide)
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/method" "${PROJECT_SOURCE_DIR}/docs/images"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/trichion/guide PATTERN preview.jpg EXCLUDE)
    install(FILES "${linux}/man/trichion.1" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES "${linux}/org.trichion.Trichion.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES "${linux}/org.trichion.Trichion.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/trichion.svg"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
