#pragma once
/// \file
/// What all PDF documents share.

#include <QByteArray>

namespace trichion::documents {

/// Blanks the creation time that Qt writes, keeping every byte at its place.
void removeDate(QByteArray& pdf);

} // namespace trichion::documents
