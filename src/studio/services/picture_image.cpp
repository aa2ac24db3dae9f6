#include "studio/services/picture_image.h"

#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kSmallestSide_px = 256;

using Held = std::shared_ptr<const base::Picture>;

void release(void* held) {
    delete static_cast<Held*>(held);
}

} // namespace

QImage imageOf(Held picture) {
    const base::Picture& pixels = *picture;
    return QImage(pixels.samples().data(), pixels.width(), pixels.height(),
                  static_cast<qsizetype>(pixels.stride()), QImage::Format_RGB32, release,
                  new Held(std::move(picture)));
}

PicturePyramid::PicturePyramid(Held picture) {
    m_levels.push_back(imageOf(std::move(picture)));
    while (std::min(m_levels.back().width(), m_levels.back().height()) >= 2 * kSmallestSide_px)
        m_levels.push_back(m_levels.back().scaled(m_levels.back().size() / 2, Qt::IgnoreAspectRatio,
                                                  Qt::SmoothTransformation));
}

const QImage& PicturePyramid::levelFor(double scale) const {
    std::size_t level = 0;
    while (level + 1 < m_levels.size() && m_levels[level + 1].width() >= scale * m_levels.front().width())
        ++level;
    return m_levels[level];
}

} // namespace trichion::studio
