#include "cli_fixture.h"

namespace trichion::test {

TEST_F(Cli, FollowUpRefusesWhatItCannotCompare) {
    expectRefused({"follow-up", kFront, in("none.jpg"), "--plan", "-o", in("f.json")}, 2, "give --design");
    expectRefused({"follow-up", kFront, kTop, "--same", "1,2,3", "-o", in("f.json")}, 2, "X,Y,X,Y");
    expectRefused({"follow-up", kFront, kTop, "--same", "1,2,3,4", "-o", in("f.json")}, 2, "three times");
    expectRefused({"follow-up", in("none.jpg"), kTop, "-o", in("f.json")}, 3, "none.jpg");
    expectRefused({"follow-up", kFront, kTop, "-o", in("f.json"), "--map", in("m.gif")}, 2, "m.gif");
    expectRefused({"census", in("none.jpg")}, 3, "none.jpg");
    expectRefused({"follow-up", kFront, kTop, "-o", in("no/f.json")}, 4, "f.json");
}

} // namespace trichion::test
