#pragma once
/// \file
/// What the pages of a paper are painted on: a PDF, or a picture for each page.

#include "documents/paper.h"
#include "trichion/base/raster.h"

#include <Eigen/Core>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <string>

namespace trichion::documents {

/// What pages are painted on, with kPaper_dpi units to the inch.
class Pages {
  public:
    virtual ~Pages() = default;
    virtual void begin(QPainter& painter) = 0;
    virtual void next(QPainter& painter) = 0;
    virtual void end(QPainter& painter) = 0;
};

class PdfPages : public Pages {
  public:
    explicit PdfPages(QPdfWriter& writer) : m_writer(writer) {}
    void begin(QPainter& painter) override { painter.begin(&m_writer); }
    void next(QPainter&) override { m_writer.newPage(); }
    void end(QPainter& painter) override { painter.end(); }

  private:
    QPdfWriter& m_writer;
};

/// White pictures of one page each, handed on as soon as they are full.
class DrawnPages : public Pages {
  public:
    DrawnPages(const PagePictures& wanted, const Eigen::Vector2d& size_mm);
    void begin(QPainter& painter) override;
    void next(QPainter& painter) override;
    void end(QPainter& painter) override;

  private:
    const PagePictures& m_wanted;
    int m_width;
    int m_height;
    base::Picture m_page;
    QImage m_image;
};

/// Page size, title and nothing that changes from day to day.
void setUpPdf(QPdfWriter& writer, Paper paper, const std::string& title);

} // namespace trichion::documents
