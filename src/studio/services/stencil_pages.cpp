#include "studio/services/stencil_pages.h"

#include "documents/stencil.h"
#include "trichion/base/parallel.h"
#include "trichion/stipple/placement.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

documents::StencilContent contentOf(const StencilOrder& order, const base::Progress& progress) {
    design::Design design = *order.design;
    design.head = order.head;
    documents::StencilContent content{design, {}, design.whorl.eye, {}};
    if (order.parts.guides)
        content.guides = head::guidesOf(order.head, head::guidePreset(order.preset));
    if (!order.parts.crown)
        return content;
    const stipple::HeadDots dots(order.head.surface, design.seed, design.engine);
    base::throwIfStopped(progress.stop);
    const stipple::Placement placement = stipple::placeDots(design, dots);
    content.dots.reserve(placement.dots.size());
    for (const stipple::Dot& dot : placement.dots)
        content.dots.push_back(dot.position);
    return content;
}

QImage pictureOf(const StencilPages& pages, std::size_t index) {
    const Eigen::Vector2d size = documents::sizeOf_mm(pages.paper);
    const double scale = kPageHeight_px / size.y();
    QImage image(static_cast<int>(std::lround(scale * size.x())), kPageHeight_px, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    documents::paintStencilSheet(painter, pages.sheets, index, pages.style, pages.paper);
    return image;
}

} // namespace

std::shared_ptr<const StencilPages> stencilPages(const StencilOrder& order, const base::Progress& progress) {
    auto pages = std::make_shared<StencilPages>();
    pages->style = order.design->hairline.style;
    pages->paper = order.paper;
    if (!order.parts.hairline && !order.parts.crown)
        return pages;
    pages->sheets = documents::planStencil(contentOf(order, progress), order.paper);
    base::throwIfStopped(progress.stop);
    // The crown's sheet comes last.
    pages->crownDistortion = order.parts.crown ? pages->sheets.back().distortion : 0.0;
    if (!order.parts.crown)
        pages->sheets.pop_back();
    if (!order.parts.hairline)
        pages->sheets.erase(pages->sheets.begin(), pages->sheets.end() - 1);
    const std::size_t ofHairline = pages->sheets.size() - (order.parts.crown ? 1U : 0U);
    for (std::size_t i = 0; i < ofHairline; ++i)
        pages->hairlineDistortion = std::max(pages->hairlineDistortion, pages->sheets[i].distortion);
    pages->pictures.reserve(pages->sheets.size());
    for (std::size_t i = 0; i < pages->sheets.size(); ++i) {
        base::throwIfStopped(progress.stop);
        pages->pictures.push_back(pictureOf(*pages, i));
    }
    return pages;
}

} // namespace trichion::studio
