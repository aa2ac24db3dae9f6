#pragma once
// Medians of repeated runs; benchmarks print, they judge nothing.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace trichion::bench {

/// Median time of `runs` runs in ms, after one that is not counted.
template<class Work>
double medianMs(int runs, const Work& work) {
    std::vector<double> times;
    for (int run = 0; run <= runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        if (run > 0)
            times.push_back(taken.count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

inline void printRow(const std::string& name, double ms, double reference_ms) {
    std::printf("%-46s %9.2f ms   %8.2f x\n", name.c_str(), ms, ms / reference_ms);
}

} // namespace trichion::bench
