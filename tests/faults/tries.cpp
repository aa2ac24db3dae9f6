#include "faults/tries.h"

#include "support/power_loss.h"
#include "trichion/base/error.h"

#include <optional>

namespace trichion::test {

namespace fs = std::filesystem;

namespace {

/// The folder that an operation is tried in, made anew for each try.
class Stage {
  public:
    explicit Stage(const Operation& operation) : m_operation(operation) {
        fs::copy(usualBeginning(), beginning(), fs::copy_options::recursive);
        if (operation.prepare)
            operation.prepare(beginning());
        before = contentNow(beginning());
        renew();
        Scene scene = opened();
        operation.run(scene);
        scene.practice.reset();
        after = contentNow(root());
    }

    [[nodiscard]] fs::path beginning() const { return m_folder.path() / "begin"; }
    [[nodiscard]] fs::path root() const { return m_folder.path() / "root"; }
    [[nodiscard]] fs::path left() const { return m_folder.path() / "left"; }

    void renew() const {
        fs::remove_all(root());
        fs::copy(beginning(), root(), fs::copy_options::recursive);
    }
    [[nodiscard]] Scene opened() const {
        Scene scene{root(), {}};
        if (!m_operation.opensItself)
            scene.practice = openFor(root() / "practice");
        return scene;
    }
    /// On a copy: looking may change what is there.
    [[nodiscard]] std::string contentNow(const fs::path& of) const {
        const fs::path copy = m_folder.path() / "look";
        fs::remove_all(copy);
        fs::copy(of, copy, fs::copy_options::recursive);
        std::vector<std::string> wrong;
        std::string content = contentOf(copy, wrong);
        for (const std::string& what : wrong)
            content += "wrong: " + what + '\n';
        return content;
    }

    std::string before;
    std::string after;

  private:
    static store::Practice openFor(const fs::path& folder) {
        store::Unlocking unlocking;
        unlocking.passphrase = secret(kPassphrase);
        return store::Practice::open(folder, unlocking, [] { return std::int64_t{1'790'000'060'000}; });
    }

    const Operation& m_operation;
    TemporaryFolder m_folder;
};

enum class Ending { Done, Refused, Wordless };

Ending endingOf(const Operation& operation, Scene& scene) {
    try {
        operation.run(scene);
        return Ending::Done;
    } catch (const base::Error& error) {
        return base::exitCodeOf(error.code()) == base::ExitCode::Bug ? Ending::Wordless : Ending::Refused;
    } catch (const std::bad_alloc&) {
        return Ending::Refused;
    } catch (const std::exception&) {
        return Ending::Wordless;
    }
}

/// Where two texts part, for a person.
std::string differenceOf(const std::string& wanted, const std::string& found) {
    std::size_t at = 0;
    while (at < wanted.size() && at < found.size() && wanted[at] == found[at])
        ++at;
    at = at < 40 ? 0 : at - 40;
    return "wanted \"" + wanted.substr(at, 120) + "\", found \"" + found.substr(at, 120) + '"';
}

void judge(const Stage& stage, const std::string& what, const std::string& found,
           std::optional<Ending> ending, Figures& figures) {
    ++figures.tries;
    figures.refused += ending == Ending::Refused ? 1 : 0;
    figures.asAfter += found == stage.after ? 1 : 0;
    if (ending == Ending::Wordless)
        figures.faults.push_back(what + ": an error without words");
    if (found != stage.after && (ending == Ending::Done || found != stage.before))
        figures.faults.push_back(what + ": " +
                                 differenceOf(ending == Ending::Done ? stage.after : stage.before, found));
}

} // namespace

void Figures::add(const Figures& other) {
    tries += other.tries;
    refused += other.refused;
    asAfter += other.asAfter;
    faults.insert(faults.end(), other.faults.begin(), other.faults.end());
}

Figures failSteps(const Operation& operation, int error, Lasting lasting, const Stride& stride) {
    const Stage stage(operation);
    Figures figures;
    bool hasFailed = true;
    for (std::int64_t step = stride.first; hasFailed; step += stride.every) {
        stage.renew();
        std::optional<Scene> scene = stage.opened();
        Ending ending = Ending::Done;
        {
            FileWatch watch(stage.root());
            watch.failAt(step, error, lasting);
            ending = endingOf(operation, *scene);
            scene.reset();
            hasFailed = watch.hasFailed();
        }
        if (hasFailed)
            judge(stage, operation.name + ", step " + std::to_string(step), stage.contentNow(stage.root()),
                  ending, figures);
    }
    return figures;
}

Figures failMemory(const Operation& operation, Lasting lasting, const Stride& stride) {
    const Stage stage(operation);
    Figures figures;
    bool hasFailed = true;
    for (std::int64_t request = stride.first; hasFailed; request += stride.every) {
        stage.renew();
        std::optional<Scene> scene = stage.opened();
        Ending ending = Ending::Done;
        {
            const MemoryWatch watch(request, lasting);
            ending = endingOf(operation, *scene);
            hasFailed = MemoryWatch::requests() > request;
        }
        scene.reset();
        if (hasFailed)
            judge(stage, operation.name + ", memory " + std::to_string(request),
                  stage.contentNow(stage.root()), ending, figures);
    }
    return figures;
}

Figures losePower(const Operation& operation, std::uint64_t seeds, const Stride& stride) {
    const Stage stage(operation);
    stage.renew();
    std::vector<FileEvent> events;
    {
        FileWatch watch(stage.root());
        watch.keepEvents();
        Scene scene = stage.opened();
        operation.run(scene);
        events = watch.events(); // closing comes later: the power fails before
    }
    Figures figures;
    const auto count = static_cast<std::int64_t>(events.size());
    const auto lose = [&](std::int64_t at, std::uint64_t seed) {
        fs::remove_all(stage.left());
        afterPowerLoss(stage.beginning(), stage.root(), events, static_cast<std::size_t>(at), seed,
                       stage.left());
        std::optional<Ending> ending;
        if (at == count)
            ending = Ending::Done;
        judge(stage,
              operation.name + ", power " + std::to_string(at) + " of " + std::to_string(count) + " disk " +
                  std::to_string(seed),
              stage.contentNow(stage.left()), ending, figures);
    };
    for (std::int64_t at = stride.first; at < count; at += stride.every)
        for (std::uint64_t seed = 0; seed < seeds; ++seed)
            lose(at, seed);
    for (std::uint64_t seed = 0; seed < seeds; ++seed)
        lose(count, seed);
    return figures;
}

} // namespace trichion::test
