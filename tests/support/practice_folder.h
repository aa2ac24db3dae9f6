#pragma once
// A practice of a test's own, with clients that do not exist.

#include "support/temporary_folder.h"
#include "trichion/store/practice.h"

#include <string>
#include <utility>

namespace trichion::test {

inline constexpr const char* kPassphrase = "correct horse battery";

inline store::Sealed<std::string> secret(std::string text) {
    return store::Sealed<std::string>(std::move(text));
}

/// A sealed practice in a folder that goes with it; its clock stands still until it is moved.
class PracticeFolder {
  public:
    [[nodiscard]] std::filesystem::path path() const { return m_temporary.path() / "practice"; }
    [[nodiscard]] std::filesystem::path beside(const std::string& name) const {
        return m_temporary.path() / name;
    }
    [[nodiscard]] store::Clock clock() {
        return [this] { return now_ms; };
    }
    [[nodiscard]] store::Practice create() {
        store::NewPractice wanted;
        wanted.name = secret("Practice of Nobody");
        wanted.passphrase = secret(kPassphrase);
        wanted.cost = store::PassphraseCost::Least;
        return store::Practice::create(path(), wanted, clock());
    }
    [[nodiscard]] store::Practice open() { return open(path()); }
    [[nodiscard]] store::Practice open(const std::filesystem::path& folder) {
        store::Unlocking unlocking;
        unlocking.passphrase = secret(kPassphrase);
        return store::Practice::open(folder, unlocking, clock());
    }

    std::int64_t now_ms = 1'790'000'000'000;

  private:
    TemporaryFolder m_temporary;
};

/// Stores a client of that name.
inline store::Client addClient(store::Practice& practice, const std::string& name) {
    store::Client client;
    client.name = secret(name);
    store::Transaction transaction(practice.connection());
    client = practice.add(transaction, client);
    transaction.commit();
    return client;
}

/// The code of the error that `work` ends with; Interrupted if with none.
template<class Work>
base::ErrorCode codeOf(const Work& work) {
    try {
        work();
    } catch (const base::Error& error) {
        return error.code();
    }
    return base::ErrorCode::Interrupted;
}

} // namespace trichion::test
