#include "studio/services/messages.h"
#include "trichion/head/ellipsoid.h"

#include <gtest/gtest.h>
#include <memory>

namespace trichion::studio {

TEST(Doubts, OfOneFitGiveTheirAdviceOnce) {
    Registration registration{head::View{{}, {}, head::meanHead(), {}, {}}, {}, {}, {}, {}, {}, {}};
    for (const char* reason : {"one reason", "another reason", "a third reason"})
        registration.findings.push_back({base::FindingCode::FitUncertain, {{"reason", reason}}});
    const QString said = doubtsOf(registration);
    for (const char* reason : {"one reason", "another reason", "a third reason"})
        EXPECT_TRUE(said.contains(QLatin1String(reason))) << said.toStdString();
    EXPECT_EQ(said.count(QStringLiteral("correct it by hand")), 1) << said.toStdString();
    EXPECT_TRUE(said.endsWith(QStringLiteral("correct it by hand."))) << said.toStdString();
}

} // namespace trichion::studio
