// The dots against their bars and against peers (docs/method/stipple.md).
//
//   bench_stipple [--set FILE.dots] [--quality | --spectra]

#include "bench/bars.h"
#include "bench/quality.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/stipple/ranked_set.h"

#include <cstdio>
#include <memory>
#include <string>

namespace {

using namespace trichion;

constexpr std::size_t kLargestFile_bytes = 64'000'000;

struct Request {
    std::string set;
    std::string what;
};

Request requestOf(int argc, char** argv) {
    Request request;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--set" && i + 1 < argc)
            request.set = argv[++i];
        else
            request.what = word;
    }
    return request;
}

std::shared_ptr<const stipple::RankedSet> setOf(const Request& request) {
    if (request.set.empty())
        return stipple::rankedSetOf(stipple::kNewestEngine);
    return std::make_shared<const stipple::RankedSet>(
        stipple::decodeRankedSet(base::readFile(request.set, kLargestFile_bytes)));
}

int run(const Request& request) {
    const std::shared_ptr<const stipple::RankedSet> set = setOf(request);
    if (request.what == "--spectra")
        bench::printSpectra(*set);
    else if (request.what == "--quality")
        bench::printQualityOfSet(*set);
    else if (request.what.empty())
        bench::printBars(*set);
    else
        std::fprintf(stderr, "usage: bench_stipple [--set FILE.dots] [--quality | --spectra]\n");
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(requestOf(argc, argv));
    } catch (const base::Error& error) {
        std::fprintf(stderr, "bench_stipple: %s\n", error.what());
        return 2;
    }
}
