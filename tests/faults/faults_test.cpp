// A sample of what trichion_faults does with every step (./dev check --full).

#include "faults/tries.h"

#include <cerrno>
#include <gtest/gtest.h>
#include <stdexcept>
#include <string>

using namespace trichion;
using namespace trichion::test;

namespace {

const Operation& called(const std::string& name) {
    for (const Operation& operation : operations())
        if (operation.name == name)
            return operation;
    throw std::logic_error("no operation " + name);
}

void expectSound(const Figures& figures) {
    EXPECT_GT(figures.tries, 0);
    for (const std::string& fault : figures.faults)
        ADD_FAILURE() << fault;
}

} // namespace

TEST(Faults, FailingFilesLeaveAllOrNothing) {
    expectSound(failSteps(called("add photos"), ENOSPC, Lasting::Once, {0, 15}));
    expectSound(failSteps(called("add a client with all there is"), EIO, Lasting::FromThenOn, {1, 31}));
}

TEST(Faults, FailingMemoryLeavesAllOrNothing) {
    watchSqliteMemory();
    expectSound(failMemory(called("change a client"), Lasting::Once, {5, 131}));
}

TEST(Faults, APowerFailureLosesNothingThatWasDone) {
    expectSound(losePower(called("add photos"), 2, {2, 13}));
    expectSound(losePower(called("take an unassigned photo in"), 2, {1, 17}));
}

TEST(Faults, AFailureIsMet) {
    // The layer itself: what fails is the operation, and the sync of a commit is among it.
    const Figures figures = failSteps(called("add a client"), EIO, Lasting::Once, {0, 6});
    expectSound(figures);
    EXPECT_GT(figures.refused, 0);
    EXPECT_LT(figures.asAfter, figures.tries);
}
