// Kill -9 at random moments of a stream of committed work: what was acknowledged is there, photos and rows
// agree. TRICHION_KILL_CYCLES sets the number of kills.

#include "support/practice_folder.h"
#include "trichion/base/hash.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <gtest/gtest.h>
#include <poll.h>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace trichion;
using namespace trichion::store;
using test::PracticeFolder;
using test::secret;

constexpr int kCycles = 200;
constexpr std::size_t kId = 26;

/// Adds a client with a photo, again and again, and says each id after its commit.
[[noreturn]] void workUntilKilled(PracticeFolder& folder, int acknowledge) {
    Practice practice = folder.open();
    for (std::uint64_t i = 0;; ++i) {
        Client client;
        client.name = secret("Client " + std::to_string(i));
        Transaction transaction(practice.connection());
        client = practice.add(transaction, client);
        Photo photo;
        photo.client = client.id;
        (void)practice.addPhoto(transaction, photo, viewOf("photo of " + client.id.text));
        transaction.commit();
        if (::write(acknowledge, client.id.text.data(), kId) != static_cast<ssize_t>(kId))
            ::_exit(1);
    }
}

/// Waits for the first acknowledgement and a random moment more, kills, and returns all that came.
std::set<std::string> killAfter(pid_t child, int acknowledged, int more_us) {
    pollfd waiting{acknowledged, POLLIN, 0};
    (void)::poll(&waiting, 1, 20'000);
    ::usleep(static_cast<useconds_t>(more_us));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    std::set<std::string> ids;
    std::array<char, kId> id{};
    while (::read(acknowledged, id.data(), kId) == static_cast<ssize_t>(kId))
        ids.emplace(id.data(), kId);
    return ids;
}

} // namespace

TEST(Kill, LosesNothingThatWasAcknowledged) {
    const char* asked = std::getenv("TRICHION_KILL_CYCLES");
    const int cycles = asked == nullptr ? kCycles : std::atoi(asked);
    PracticeFolder folder;
    (void)folder.create();
    std::set<std::string> acknowledged;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        std::array<int, 2> channel{};
        ASSERT_EQ(::pipe(channel.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(channel[0]);
            workUntilKilled(folder, channel[1]);
        }
        ::close(channel[1]);
        const auto more_us =
            static_cast<int>(base::hashOf(7, 1, static_cast<std::uint64_t>(cycle)) % 12'000U);
        acknowledged.merge(killAfter(child, channel[0], more_us));
        ::close(channel[0]);
        if (cycle % 20 != 0 && cycle + 1 != cycles)
            continue;
        Practice practice = folder.open();
        const PracticeReport report = checkPractice(practice);
        for (const base::Finding& finding : report.findings)
            EXPECT_EQ(finding.code, base::FindingCode::PhotoLeftOver)
                << nameOf(finding.code) << " in cycle " << cycle;
        std::set<std::string> there;
        for (const Client& client : practice.all<Client>())
            there.insert(client.id.text);
        EXPECT_EQ(practice.connection().integer(
                      "SELECT count(*) FROM client WHERE id NOT IN (SELECT client FROM photo)"),
                  0);
        for (const std::string& id : acknowledged)
            EXPECT_EQ(there.count(id), 1U) << "lost in cycle " << cycle;
    }
    EXPECT_GE(acknowledged.size(), static_cast<std::size_t>(cycles));
}
