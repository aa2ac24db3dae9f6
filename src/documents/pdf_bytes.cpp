#include "documents/pdf_bytes.h"

namespace trichion::documents {

void removeDate(QByteArray& pdf) {
    const qsizetype start = pdf.indexOf("/CreationDate");
    if (start < 0)
        return;
    const qsizetype end = pdf.indexOf(')', start);
    for (qsizetype i = start; i <= end && end > 0; ++i)
        pdf[i] = ' ';
}

} // namespace trichion::documents
