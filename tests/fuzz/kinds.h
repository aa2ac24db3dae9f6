#pragma once
/// \file
/// What comes into the programs from outside, kind by kind, each as a function that takes one input as the
/// programs would. A base::Error is an answer; anything else that is thrown, an answer without a sentence, a
/// crash, a leak or a hang is a fault. The same functions are driven by libFuzzer (./dev fuzz) and, over the
/// inputs kept in tests/fuzz/corpus, by a test.

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace trichion::fuzz {

using Input = std::span<const std::uint8_t>;

/// JPEG, PNG, TIFF, WebP and HEIC, told apart by their content.
void takePhoto(Input input);
/// D.json, with variants or without: what was read is written and read again as the same.
void takeDesign(Input input);
/// V.json and H.json; as above.
void takeView(Input input);
/// A clinic's own profile; as above.
void takeProfile(Input input);
/// Rules of aftercare, intake, consents, care before; answers, quotes, areas done; a client as JSON; parts of
/// a practice's own catalogue. The first byte says which.
void takeCatalogue(Input input);
/// A client's export. The first byte says what the rest is: 0 the archive, 1 its client.json with all else
/// right, 2 its contents.json, 3 a sealed one.
void takeExport(Input input);
/// A backup with one file of its own exchanged, by the first byte: 0 its manifest, 1 its keys, 2 its
/// database.
void takeBackup(Input input);
/// A practice whose database was written over in places: per place three bytes where, one how many, one with
/// what; 255 of what cuts it off there.
void takeDatabase(Input input);
/// Arguments of trichion-cli, divided by zeros; they are read, nothing is carried out.
void takeArguments(Input input);
/// A preset of the studio.
void takePreset(Input input);

/// The text of an input.
[[nodiscard]] std::string_view textOf(Input input);
/// Runs `work`. False if it ended with an Error, whose sentence is then made; a fault if there is none, or if
/// it is that of a bug.
bool answers(const std::function<void()>& work);
/// Ends the process: something that must hold does not.
[[noreturn]] void fault(std::string_view what);
inline void require(bool holds, std::string_view what) {
    if (!holds)
        fault(what);
}

} // namespace trichion::fuzz
