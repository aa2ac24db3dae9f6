#pragma once
/// \file
/// JSON read and text written piece by piece, for files that may be larger than the memory.

#include "trichion/base/durable_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace trichion::store {

/// What was met in a JSON text. The way to it joins keys by '/', places of a list are "[]": "photos/[]/file".
struct JsonEvent {
    enum class Kind { Begin, Text, Number, End };
    Kind kind = Kind::Begin; ///< Begin and End: of an object or a list
    std::string_view path;
    std::string_view text;   ///< of a Text
    std::int64_t number = 0; ///< of a Number; whole ones only, others are not told
};
/// Whether the rest is wanted.
enum class Reading { GoesOn, IsDone };

/// Tells what a file holds, in its order; in memory is one value at a time. Errors: FileMissing,
/// FileNoPermission; FileInvalidField unless it is JSON of texts below 64 kB, four levels deep at most.
void readJson(const std::filesystem::path& path, const std::function<Reading(const JsonEvent&)>& listen);

/// A long text that is written in pieces and appears whole or not at all. Errors: those of DurableFile.
class TextFile {
  public:
    explicit TextFile(const std::filesystem::path& path) : m_file(path) {}
    void add(std::string_view text);
    void commit();

  private:
    base::DurableFile m_file;
    std::string m_waiting;
};

} // namespace trichion::store
