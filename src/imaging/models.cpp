#include "imaging/models.h"

#include "imaging/one_thread.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"
#include "trichion/base/units.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>
#include <opencv2/dnn/dnn.hpp>
#include <opencv2/imgproc.hpp>
#include <string>
#include <string_view>

namespace trichion::imaging {

using Eigen::Vector2d;

namespace {

constexpr std::size_t kModelLimit_bytes = 64u << 20;
constexpr double kFaceScore = 0.5;
constexpr double kSameFaceOverlap = 0.3;
constexpr int kDetectorSide = 192;

double sigmoid(double x) {
    return 1.0 / (1.0 + std::exp(-x));
}

void note(base::Findings& findings, const std::string& name) {
    for (const base::Finding& finding : findings)
        if (finding.code == base::FindingCode::ModelUnavailable && finding.context.front().second == name)
            return;
    findings.push_back({base::FindingCode::ModelUnavailable, {{"name", name}}});
}

/// A shipped network. Read anew for each photo (a few ms): no state is shared between threads.
class Network {
  public:
    /// Unusable, and a finding, if the file is missing or broken.
    Network(const std::string& name, base::Findings& findings) : m_name(name) {
        try {
            if (!openCvRunsInOneThread())
                cv::setNumThreads(1);
            const std::vector<std::uint8_t> bytes =
                base::readFile(base::resourcePath("models/" + name + ".onnx"), kModelLimit_bytes);
            m_net = cv::dnn::readNetFromONNX(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            m_net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
            m_net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
            m_isUsable = true;
        } catch (const cv::Exception&) {
            note(findings, name);
        } catch (const base::Error&) {
            note(findings, name);
        }
    }

    /// Empty, and a finding, if it is another network than expected.
    std::vector<cv::Mat> run(const cv::Mat& input, base::Findings& findings) {
        if (!m_isUsable)
            return {};
        try {
            m_net.setInput(input);
            std::vector<cv::Mat> results;
            m_net.forward(results, m_net.getUnconnectedOutLayersNames());
            return results;
        } catch (const cv::Exception&) {
            note(findings, m_name);
            return {};
        }
    }

  private:
    std::string m_name;
    cv::dnn::Net m_net;
    bool m_isUsable = false;
};

const cv::Mat* outputOfSize(const std::vector<cv::Mat>& results, std::size_t size) {
    for (const cv::Mat& result : results)
        if (result.total() == size && result.type() == CV_32F && result.isContinuous())
            return &result;
    return nullptr;
}

/// A square of the picture, turned about its centre.
struct TurnedSquare {
    Vector2d centre_px = Vector2d::Zero();
    double side_px = 1.0;
    double turn = 0.0; // radians, clockwise as seen

    [[nodiscard]] Vector2d toPicture(const Vector2d& unit) const {
        const Eigen::Vector2d offset = side_px * (unit - Vector2d(0.5, 0.5));
        const double c = std::cos(turn);
        const double s = std::sin(turn);
        return centre_px + Vector2d(c * offset.x() - s * offset.y(), s * offset.x() + c * offset.y());
    }

    [[nodiscard]] cv::Mat cut(const cv::Mat& picture, int size) const {
        // Shrinking by more than two is averaged first, or the network sees aliasing.
        const int shrink = std::max(1, static_cast<int>(side_px / size / 1.5));
        const cv::Mat source = madeSmaller(picture, shrink);
        const double scale = source.cols == picture.cols ? 1.0 : 1.0 / shrink;
        // warpAffine counts from pixel centres, our coordinates from corners.
        const Vector2d origin = toPicture(Vector2d(0.5 / size, 0.5 / size));
        const Vector2d right = toPicture(Vector2d(1.5 / size, 0.5 / size)) - origin;
        const Vector2d down = toPicture(Vector2d(0.5 / size, 1.5 / size)) - origin;
        const cv::Matx23d map(right.x() * scale, down.x() * scale, origin.x() * scale - 0.5,
                              right.y() * scale, down.y() * scale, origin.y() * scale - 0.5);
        cv::Mat square;
        cv::warpAffine(source, square, map, cv::Size(size, size), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                       cv::BORDER_CONSTANT);
        return square;
    }
};

/// `rgb` may be smaller than the picture that the square is of.
std::vector<DetectedFace> detectIn(Network& network, const cv::Mat& rgb, const TurnedSquare& square,
                                   base::Findings& findings) {
    constexpr int kSide = kDetectorSide;
    constexpr int kGrid = 48;
    constexpr int kAnchors = kGrid * kGrid;
    constexpr int kValues = 16;
    const cv::Mat input = cv::dnn::blobFromImage(square.cut(rgb, kSide), 1.0 / 127.5, cv::Size(),
                                                 cv::Scalar(127.5, 127.5, 127.5));
    const std::vector<cv::Mat> results = network.run(input, findings);
    const cv::Mat* boxes = outputOfSize(results, std::size_t{kAnchors} * kValues);
    const cv::Mat* scores = outputOfSize(results, kAnchors);
    if (boxes == nullptr || scores == nullptr)
        return {};
    std::vector<DetectedFace> faces;
    for (int i = 0; i < kAnchors; ++i) {
        const double score = sigmoid(scores->ptr<float>()[i]);
        const float* box = boxes->ptr<float>() + std::ptrdiff_t{i} * kValues;
        if (!(score > kFaceScore))
            continue;
        const int row = i / kGrid;
        const Vector2d anchor((i % kGrid + 0.5) / kGrid, (row + 0.5) / kGrid);
        const auto place = [&](int k) {
            return square.toPicture(anchor + Vector2d(box[k], box[k + 1]) / kSide);
        };
        DetectedFace face{score, place(0), square.side_px * std::max(box[2], box[3]) / kSide, {}};
        for (int k = 0; k < 6; ++k)
            face.keypoints_px[static_cast<std::size_t>(k)] = place(4 + 2 * k);
        if (face.size_px > 0.0 && face.centre_px.allFinite())
            faces.push_back(face);
    }
    return faces;
}

/// From pixels of a smaller picture to those of the photo.
void enlarge(DetectedFace& face, double scale) {
    face.centre_px *= scale;
    face.size_px *= scale;
    for (Vector2d& point : face.keypoints_px)
        point *= scale;
}

double overlap(const DetectedFace& a, const DetectedFace& b) {
    const Vector2d apart = (a.centre_px - b.centre_px).cwiseAbs();
    const double reach = 0.5 * (a.size_px + b.size_px);
    const double small = std::min(a.size_px, b.size_px);
    const double width = std::clamp(reach - apart.x(), 0.0, small);
    const double height = std::clamp(reach - apart.y(), 0.0, small);
    const double both = width * height;
    return both / (a.size_px * a.size_px + b.size_px * b.size_px - both);
}

std::vector<DetectedFace> bestOfEach(std::vector<DetectedFace> faces) {
    std::stable_sort(faces.begin(), faces.end(),
                     [](const DetectedFace& a, const DetectedFace& b) { return a.score > b.score; });
    std::vector<DetectedFace> kept;
    for (const DetectedFace& face : faces)
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const DetectedFace& other) { return overlap(face, other) > kSameFaceOverlap; }))
            kept.push_back(face);
    std::stable_sort(kept.begin(), kept.end(),
                     [](const DetectedFace& a, const DetectedFace& b) { return a.size_px > b.size_px; });
    return kept;
}

std::optional<FaceMesh> meshIn(Network& network, const cv::Mat& rgb, const TurnedSquare& square,
                               base::Findings& findings) {
    constexpr int kSide = 192;
    const cv::Mat input = cv::dnn::blobFromImage(square.cut(rgb, kSide), 1.0 / 255.0);
    const std::vector<cv::Mat> results = network.run(input, findings);
    const cv::Mat* points = outputOfSize(results, std::size_t{kLandmarkCount} * 3);
    const cv::Mat* presence = outputOfSize(results, 1);
    if (points == nullptr || presence == nullptr)
        return std::nullopt;
    FaceMesh mesh{sigmoid(presence->ptr<float>()[0]), {}};
    for (int i = 0; i < kLandmarkCount; ++i) {
        const float* p = points->ptr<float>() + std::ptrdiff_t{i} * 3;
        mesh.points_px.push_back(square.toPicture(Vector2d(p[0], p[1]) / kSide));
        if (!mesh.points_px.back().allFinite())
            return std::nullopt;
    }
    return mesh;
}

double turnOf(const Vector2d& rightEye, const Vector2d& leftEye) {
    const Vector2d line = leftEye - rightEye;
    return line.norm() > 1e-9 ? std::atan2(line.y(), line.x()) : 0.0;
}

/// The square that the next look at a known mesh takes, as MediaPipe tracks a face.
TurnedSquare squareAround(const FaceMesh& mesh) {
    constexpr std::size_t kRightEyeOuter = 33;
    constexpr std::size_t kLeftEyeOuter = 263;
    constexpr double kMargin = 1.5;
    const double turn = turnOf(mesh.points_px[kRightEyeOuter], mesh.points_px[kLeftEyeOuter]);
    const TurnedSquare axes{Vector2d::Zero(), 1.0, turn};
    const TurnedSquare back{Vector2d::Zero(), 1.0, -turn};
    const Vector2d half(0.5, 0.5);
    Vector2d low = back.toPicture(mesh.points_px.front() + half);
    Vector2d high = low;
    for (const Vector2d& point : mesh.points_px) {
        const Vector2d level = back.toPicture(point + half);
        low = low.cwiseMin(level);
        high = high.cwiseMax(level);
    }
    return {axes.toPicture(0.5 * (low + high) + half), std::max(1.0, kMargin * (high - low).maxCoeff()),
            turn};
}

} // namespace

cv::Mat madeSmaller(const cv::Mat& picture, int times) {
    if (times <= 1 || picture.cols < times || picture.rows < times)
        return picture;
    const cv::Size size(picture.cols / times, picture.rows / times);
    cv::Mat smaller;
    cv::resize(picture(cv::Rect(0, 0, size.width * times, size.height * times)), smaller, size, 0, 0,
               cv::INTER_AREA);
    return smaller;
}

std::vector<DetectedFace> detectFaces(const cv::Mat& rgb, base::Findings& findings) {
    // The detector knows level faces that fill less than about half of its picture; others are shown to it
    // so.
    struct Look {
        double side = 1.0;
        double turn_deg = 0.0;
    };
    constexpr std::array kLooks = {Look{1.0, 0.0}, Look{1.5, 0.0}, Look{2.5, 0.0}, Look{1.3, 40.0},
                                   Look{1.3, -40.0}};
    Network network("face_detection_full_range", findings);
    // All looks take a picture that was made smaller once, no more than the first look itself would.
    const int shrink = std::max(1, static_cast<int>(std::max(rgb.cols, rgb.rows) / (1.5 * kDetectorSide)));
    const cv::Mat small = madeSmaller(rgb, shrink);
    const double scale = small.cols == rgb.cols ? 1.0 : shrink;
    for (const Look& look : kLooks) {
        const TurnedSquare square{Vector2d(rgb.cols / 2.0, rgb.rows / 2.0) / scale,
                                  look.side * std::max(rgb.cols, rgb.rows) / scale,
                                  look.turn_deg * base::kDegreesToRadians};
        std::vector<DetectedFace> faces = bestOfEach(detectIn(network, small, square, findings));
        for (DetectedFace& face : faces)
            enlarge(face, scale);
        if (!faces.empty() || !findings.empty())
            return faces;
    }
    return {};
}

std::optional<FaceMesh> meshOf(const cv::Mat& rgb, const DetectedFace& face, base::Findings& findings) {
    constexpr double kMargin = 1.5;
    const TurnedSquare first{face.centre_px, std::max(1.0, kMargin * face.size_px),
                             turnOf(face.keypoints_px[0], face.keypoints_px[1])};
    Network network("face_landmark", findings);
    std::optional<FaceMesh> mesh = meshIn(network, rgb, first, findings);
    // A second look through the mesh's own square: steadier than the detector's box.
    if (mesh && mesh->presence > 0.5) {
        std::optional<FaceMesh> again = meshIn(network, rgb, squareAround(*mesh), findings);
        if (again && again->presence > 0.5)
            return again;
    }
    return mesh;
}

namespace {

constexpr int kMaskSide = 256;

/// The whole picture as the networks that make masks want it.
cv::Mat squeezed(const cv::Mat& rgb) {
    cv::Mat small;
    const cv::Mat smaller = madeSmaller(rgb, std::min(rgb.cols, rgb.rows) / (2 * kMaskSide));
    cv::resize(smaller, small, cv::Size(kMaskSide, kMaskSide), 0, 0,
               smaller.cols > kMaskSide ? cv::INTER_AREA : cv::INTER_LINEAR);
    return small;
}

} // namespace

cv::Mat personProbability(const cv::Mat& rgb, base::Findings& findings) {
    const std::vector<cv::Mat> results =
        Network("selfie_segmentation", findings)
            .run(cv::dnn::blobFromImage(squeezed(rgb), 1.0 / 255.0), findings);
    const cv::Mat* map = outputOfSize(results, std::size_t{kMaskSide} * kMaskSide);
    if (map == nullptr)
        return {};
    cv::Mat probability = map->reshape(1, kMaskSide).clone();
    cv::patchNaNs(probability, 0.0);
    return probability;
}

cv::Mat hairProbability(const cv::Mat& rgb, base::Findings& findings) {
    constexpr int kClasses = 6; // background, hair, body skin, face skin, clothes, other
    constexpr int kHair = 1;
    constexpr int kPixels = kMaskSide * kMaskSide;
    const std::vector<cv::Mat> results =
        Network("selfie_multiclass_256x256", findings)
            .run(cv::dnn::blobFromImage(squeezed(rgb), 1.0 / 255.0), findings);
    const cv::Mat* map = outputOfSize(results, std::size_t{kClasses} * kPixels);
    if (map == nullptr)
        return {};
    cv::Mat probability(kMaskSide, kMaskSide, CV_32F);
    const auto* scores = map->ptr<float>();
    auto* out = probability.ptr<float>();
    for (int i = 0; i < kPixels; ++i) {
        double sum = 0.0;
        for (int k = 0; k < kClasses; ++k)
            sum += std::exp(static_cast<double>(scores[k * kPixels + i] - scores[kHair * kPixels + i]));
        out[i] = static_cast<float>(1.0 / sum);
    }
    cv::patchNaNs(probability, 0.0);
    return probability;
}

std::vector<Eigen::Vector3d> canonicalFace(base::Findings& findings) {
    constexpr double kMillimetresPerCentimetre = 10.0;
    constexpr std::size_t kLimit_bytes = 1u << 20;
    std::vector<Eigen::Vector3d> points;
    try {
        const std::vector<std::uint8_t> bytes =
            base::readFile(base::resourcePath("models/canonical_face_468.csv"), kLimit_bytes);
        std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(text.size(), line.size() + 1));
            Eigen::Vector3d point;
            const char* at = line.data();
            const char* end = line.data() + line.size();
            int read = 0;
            for (; read < 3 && at < end; ++read) {
                const auto [next, error] = std::from_chars(at, end, point(read));
                if (error != std::errc())
                    break;
                at = next + 1;
            }
            if (read == 3)
                points.emplace_back(point * kMillimetresPerCentimetre);
        }
    } catch (const base::Error&) {
        points.clear();
    }
    if (points.size() != kLandmarkCount) {
        note(findings, "canonical_face_468");
        points.clear();
    }
    return points;
}

} // namespace trichion::imaging
