#include "program.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace trichion::test {

namespace {

std::string drained(int descriptor) {
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = ::read(descriptor, buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(count));
    ::close(descriptor);
    return text;
}

[[noreturn]] void becomeCli(const std::vector<std::string>& arguments, const Conditions& conditions) {
    if (conditions.interrupted) {
        sigset_t pending;
        sigemptyset(&pending);
        sigaddset(&pending, SIGINT);
        ::sigprocmask(SIG_BLOCK, &pending, nullptr);
        ::kill(::getpid(), SIGINT); // pending for the process until the program asks for it
    }
    if (conditions.fileLimit_bytes >= 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const auto bytes = static_cast<rlim_t>(conditions.fileLimit_bytes);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (!conditions.resources.empty())
        ::setenv("TRICHION_RESOURCES", conditions.resources.c_str(), 1);
    std::vector<char*> argv = {const_cast<char*>(TRICHION_CLI)};
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    ::execv(TRICHION_CLI, argv.data());
    ::_exit(127);
}

} // namespace

Outcome runCli(const std::vector<std::string>& arguments, const Conditions& conditions) {
    std::array<int, 2> out{};
    std::array<int, 2> err{};
    if (::pipe(out.data()) != 0 || ::pipe(err.data()) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        for (const int descriptor : {out[0], out[1], err[0], err[1]})
            ::close(descriptor);
        becomeCli(arguments, conditions);
    }
    ::close(out[1]);
    ::close(err[1]);
    Outcome outcome;
    std::thread reader([&] { outcome.output = drained(out[0]); });
    outcome.errors = drained(err[0]);
    reader.join();
    int status = 0;
    ::waitpid(child, &status, 0);
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return outcome;
}

} // namespace trichion::test
