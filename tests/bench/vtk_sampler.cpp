#include "bench/vtk_sampler.h"

#ifdef TRICHION_BENCH_VTK

#include <vtkFloatArray.h>
#include <vtkKdTreePointLocator.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPoissonDiskSampler.h>
#include <vtkPolyData.h>

namespace trichion::bench {

std::vector<Eigen::Vector3d> vtkDots(const test::Skin& skin,
                                     const std::vector<Eigen::Vector3d>& candidates_mm, double radius_mm) {
    vtkNew<vtkPoints> points;
    points->SetDataTypeToDouble();
    vtkNew<vtkFloatArray> normals; // without them it ends in a null pointer
    normals->SetNumberOfComponents(3);
    for (const Eigen::Vector3d& candidate : candidates_mm) {
        points->InsertNextPoint(candidate.data());
        normals->InsertNextTuple(skin.normalAt(candidate).data());
    }
    vtkNew<vtkPolyData> surface;
    surface->SetPoints(points);
    surface->GetPointData()->SetNormals(normals);
    vtkNew<vtkKdTreePointLocator> locator;
    vtkNew<vtkPoissonDiskSampler> sampler;
    sampler->SetLocator(locator);
    sampler->SetRadius(radius_mm);
    sampler->SetInputData(surface);
    sampler->Update();
    std::vector<Eigen::Vector3d> dots;
    for (vtkIdType k = 0; k < sampler->GetOutput()->GetNumberOfPoints(); ++k)
        dots.emplace_back(Eigen::Map<const Eigen::Vector3d>(sampler->GetOutput()->GetPoint(k)));
    return dots;
}

} // namespace trichion::bench

#else

namespace trichion::bench {

std::vector<Eigen::Vector3d> vtkDots(const test::Skin& /*skin*/,
                                     const std::vector<Eigen::Vector3d>& /*candidates_mm*/,
                                     double /*radius_mm*/) {
    return {};
}

} // namespace trichion::bench

#endif
