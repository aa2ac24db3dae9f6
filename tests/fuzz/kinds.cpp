#include "fuzz/kinds.h"

#include "trichion/base/error.h"
#include "trichion/base/messages.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace trichion::fuzz {

std::string_view textOf(Input input) {
    return {reinterpret_cast<const char*>(input.data()), input.size()};
}

bool answers(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (const base::Error& error) {
        require(base::exitCodeOf(error.code()) != base::ExitCode::Bug, "an answer that says it is a bug");
        require(!base::describe(error).empty(), "an answer without a sentence");
        return false;
    }
}

void fault(std::string_view what) {
    std::fprintf(stderr, "fault: %s\n", std::string(what).c_str());
    std::abort();
}

} // namespace trichion::fuzz
