// Every operation of the store under every fault, with figures: trichion_faults [files|memory|power] [PART OF
// A NAME].

#include "faults/tries.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>

using namespace trichion::test;

namespace {

constexpr std::uint64_t kDisks = 6;
constexpr std::int64_t kMemoryStride = 17; // requests are many and much alike

void tell(const std::string& what, const Figures& figures) {
    std::printf("%-45s %7lld tries %7lld refused %7lld done %5zu faults\n", what.c_str(),
                static_cast<long long>(figures.tries), static_cast<long long>(figures.refused),
                static_cast<long long>(figures.asAfter), figures.faults.size());
    std::fflush(stdout);
}

void addTo(Figures& sum, const Operation& operation, const char* kind, const Figures& figures) {
    tell(operation.name + ", " + kind, figures);
    for (const std::string& fault : figures.faults)
        std::printf("    %s\n", fault.c_str());
    sum.add(figures);
}

Figures everyFile(const Operation& operation, const Stride& stride) {
    Figures figures;
    for (const Lasting lasting : {Lasting::Once, Lasting::FromThenOn})
        for (const int error : {EIO, ENOSPC})
            figures.add(failSteps(operation, error, lasting, stride));
    return figures;
}

Figures everyRequest(const Operation& operation, const Stride& stride) {
    Figures figures;
    for (const Lasting lasting : {Lasting::Once, Lasting::FromThenOn})
        figures.add(failMemory(operation, lasting, stride));
    return figures;
}

} // namespace

int main(int argc, char** argv) {
    watchSqliteMemory();
    const std::string kind = argc > 1 ? argv[1] : "";
    const std::string part = argc > 2 ? argv[2] : "";
    const std::int64_t step = argc > 3 ? std::atoll(argv[3]) : 0;
    const bool isOne = argc > 3;
    const Stride all{step, isOne ? std::numeric_limits<std::int64_t>::max() / 2 : 1};
    const Stride some{step, isOne ? all.every : kMemoryStride};
    Figures files;
    Figures memory;
    Figures power;
    for (const Operation& operation : operations()) {
        if (operation.name.find(part) == std::string::npos)
            continue;
        if (kind.empty() || kind == "files")
            addTo(files, operation, "files", everyFile(operation, all));
        if (kind.empty() || kind == "memory")
            addTo(memory, operation, "memory", everyRequest(operation, some));
        if (kind.empty() || kind == "power")
            addTo(power, operation, "power", losePower(operation, kDisks, all));
    }
    tell("all files", files);
    tell("all memory", memory);
    tell("all power", power);
    return files.faults.empty() && memory.faults.empty() && power.faults.empty() ? 0 : 1;
}
