#pragma once
/// \file
/// What moc reads first: "compare" and "concepts" of g++ 12 confuse it unless a header that sets up the
/// library's macros came before.

#include <cstddef>
