#pragma once
/// \file
/// What can go wrong, as values. The core throws one type, Error, and returns Findings; the sentence a person
/// reads is made from the code at the edge (messages.h), so that it can be translated there.

#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trichion::base {

/// Every error the programs can report. The sentence for each is in messages.cpp.
enum class ErrorCode {
    PhotoMissing,
    PhotoIsFolder,
    PhotoNoPermission,
    PhotoEmpty,
    PhotoNotAnImage,
    PhotoTruncated,
    PhotoFileTooLarge,
    PhotoTooLarge,
    PhotoTooSmall,
    PhotoColourUnsupported,
    NoFaceNoViewKind,
    NoHeadOutline,
    NoPencilLine,
    OutlineInvalid,
    OutlineOutsidePicture,
    FitFailed,
    FileMissing,
    FileNoPermission,
    FileTooLarge,
    FileNotJson,
    FileWrongFormat,
    FileNewer,
    FileInvalidField,
    ViewOfAnotherPhoto,
    DensityOutOfRange,
    HeadMisshapen,
    ValueOutOfRange,
    SessionsNotRising,
    StyleUnknown,
    GuideUnknown,
    PigmentUnknown,
    ComponentUnknown,
    NeedleUnknown,
    FailureUnknown,
    TreatmentUnknown,
    HairLossUnknown,
    ColourCheckerNotFound,
    PatchUnusable,
    CalibrationTooFew,
    EngineUnknown,
    AgeInvalid,
    UsageConflict,
    OutputFolderMissing,
    OutputNotWritable,
    OutputDiskFull,
    OutputWriteFailed,
    OutputFormatUnknown,
    ResourceMissing,
    ResourceBroken,
    PracticeMissing,
    PracticeExists,
    PracticeInUse,
    PracticeNewer,
    PracticeDamaged,
    PracticeNotWritable,
    PassphraseNeeded,
    PassphraseWrong,
    PassphraseWeak,
    RecoveryKeyInvalid,
    SealBroken,
    RowMissing,
    RowChanged,
    RowRefused,
    EntryInvalid,
    ProtocolUnknown,
    BackupDamaged,
    Interrupted,
};

/// How an error ends a command: the exit code of trichion-cli.
enum class ExitCode : int {
    Done = 0,
    DoneWithFindings = 1,
    Usage = 2,
    BadInput = 3,
    OutputFailed = 4,
    Interrupted = 5,
    Bug = 70,
};

/// Named details that the message template of a code refers to, e.g. {"path", "a.jpg"}.
using Context = std::vector<std::pair<std::string, std::string>>;

/// The one exception type of the core.
class Error : public std::exception {
  public:
    explicit Error(ErrorCode code, Context context = {});

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const Context& context() const noexcept { return m_context; }

    /// The name of the code only: safe for a log, it holds no path and no personal data.
    [[nodiscard]] const char* what() const noexcept override;

  private:
    ErrorCode m_code;
    Context m_context;
};

/// A number as messages show it: six significant digits, no trailing zeros.
[[nodiscard]] std::string printed(double value);
/// Refuses a value outside low..high (and NaN). Error: ValueOutOfRange, with name and range for the message.
void requireRange(std::string_view what, double value, double low, double high);

/// Something a person can put right, or should know, that did not stop the work.
enum class FindingCode {
    DensityClipped,
    HairlineLow,
    HairlineHigh,
    OutlineSelfCrossing,
    RegionEmpty,
    FitUncertain,
    ScaleSourcesDisagree,
    HeadCropped,
    ViewLowResolution,
    PhotoLowResolution,
    PhotoAnimated,
    ProfileIgnored,
    AlphaFlattened,
    NothingVisible,
    CoverageHigh,
    ModelUnavailable,
    MirrorSuspected,
    SeveralFaces,
    HairlineBelowBrow,
    HairlineShort,
    OutlineOverEar,
    OutlineOffScalp,
    HoleSelfCrossing,
    HolesCoverRegion,
    DensityErased,
    PencilLineDoubtful,
    ViewKindProposed,
    ViewKindUnsure,
    ViewKindContradicted,
    SkinNotVisible,
    PhotoMonochrome,
    ScalpOverexposed,
    ScalpUnderexposed,
    ColourCast,
    JpegHeavy,
    HairVeryLight,
    ShadeOutOfReach,
    CalibrationWide,
    SessionsClose,
    SessionsFar,
    SessionsOverlap,
    DateDoubtful,
    RulesDisagree,
    IntakeDecline,
    IntakeDefer,
    IntakeLetter,
    IntakeCaution,
    PatchTestDue,
    LotExpired,
    LotExpiring,
    ClientTwin,
    PhotoLost,
    PhotoLeftOver,
    PhotoDamaged,
    CellsDamaged,
    BackupUnreachable,
    BackupMissed,
    TrailCut,
    RowsLost,
    ClockSetBack,
    ConsentMissing,
    ConsentOutdated,
    LotRecalled,
    LotUnknown,
    StockLow,
    RecordIncomplete,
    CheckUpDue,
    PhotoStillShown,
    StubbleNotSeen,
    AreaSelfCrossing,
    AreasProposed,
    TreatmentDoubtful,
    NoHairToLose,
};

/// A finding with the details its sentence refers to.
struct Finding {
    FindingCode code;
    Context context;
};

using Findings = std::vector<Finding>;

/// Stable names for reports and logs ("density-clipped").
[[nodiscard]] const char* nameOf(ErrorCode code) noexcept;
[[nodiscard]] const char* nameOf(FindingCode code) noexcept;

/// The exit code that an error leads to.
[[nodiscard]] ExitCode exitCodeOf(ErrorCode code) noexcept;

} // namespace trichion::base
