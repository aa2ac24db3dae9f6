#pragma once
// Medians of repeated runs; benchmarks print, they judge nothing.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace trichion::bench {

/// Time of one run in ms.
template<class Work>
double onceMs(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    return taken.count();
}

inline double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Median time of `runs` runs in ms, after one that is not counted.
template<class Work>
double medianMs(int runs, const Work& work) {
    work();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(onceMs(work));
    return medianOf(times);
}

inline void printRow(const std::string& name, double ms, double reference_ms) {
    std::printf("%-46s %9.2f ms   %8.2f x\n", name.c_str(), ms, ms / reference_ms);
}

} // namespace trichion::bench
