#include "studio/services/look_texts.h"

#include "studio/services/catalogue_texts.h"
#include "studio/services/messages.h"
#include "trichion/design/failures.h"

#include <QCoreApplication>

namespace trichion::studio {

namespace {

QString sayLook(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

QString nameOfFailure(const std::string& id) {
    return catalogueText(design::failureOf(id).name);
}

} // namespace

QString afterLabel(const render::Look& look) {
    const QString age = readable(look.age);
    if (!look.failure.empty())
        return sayLook("Gone wrong: %1, %2").arg(nameOfFailure(look.failure), age);
    return look.session == 0 ? sayLook("After, %1").arg(age)
                             : sayLook("After session %1, %2").arg(look.session).arg(age);
}

QString markOf(const render::Look& look) {
    return look.failure.empty()
               ? QString()
               : sayLook("What can go wrong: %1. Not the plan.").arg(nameOfFailure(look.failure));
}

} // namespace trichion::studio
