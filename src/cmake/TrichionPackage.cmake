# The Debian package. Shared libraries are found by dpkg-shlibdeps; plugins and fonts are loaded at run time and named here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME trichion)
set(CPACK_PACKAGE_VENDOR "The Trichion authors")
set(CPACK_PACKAGE_CONTACT "The Trichion authors <authors@trichion.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "studio for scalp micropigmentation")
set(CPACK_PACKAGE_DESCRIPTION "Trichion shows how scalp micropigmentation would look on a photo of a client:
the hairline and the density are designed on the head, and every dot is drawn
at its true size and shade, fresh, healed and years later.
.
It comes as a desktop studio and as a command line, trichion-cli.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-dejavu-core, fonts-droid-fallback")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-image-formats-plugins, qt6-translations-l10n, gstreamer1.0-plugins-good, fonts-noto-cjk")
include(CPack)
