// The entry point of libFuzzer; TRICHION_FUZZ_TAKE is one of the functions of kinds.h. Built without
// libFuzzer (TRICHION_FUZZ_REPLAY) it takes the files that it is given, one by one.

#include "fuzz/kinds.h"

#ifdef TRICHION_FUZZ_REPLAY
#include <cstdio>
#include <fstream>
#include <iterator>
#include <vector>

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        std::printf("%s\n", argv[i]);
        std::ifstream file(argv[i], std::ios::binary);
        const std::vector<std::uint8_t> bytes(std::istreambuf_iterator<char>(file), {});
        trichion::fuzz::TRICHION_FUZZ_TAKE(bytes);
    }
    return 0;
}
#else
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    trichion::fuzz::TRICHION_FUZZ_TAKE({data, size});
    return 0;
}
#endif
