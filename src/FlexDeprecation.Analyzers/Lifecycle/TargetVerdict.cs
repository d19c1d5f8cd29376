using System.Collections.Immutable;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>What is wrong with a version target; of several that apply, the first one counts.</summary>
internal enum TargetFinding
{
    /// <summary>It is no version and no range, or no known release satisfies it: FLEX3005.</summary>
    NotAVersion,

    /// <summary>It is end-of-life: FLEX3001.</summary>
    EndOfLife,

    /// <summary>It is a pre-release: FLEX3003.</summary>
    PreRelease,

    /// <summary>It is maintained only, or its life ends within the horizon: FLEX3002.</summary>
    Maintained,

    /// <summary>It takes a new major on its own: FLEX3006.</summary>
    NewMajor,

    /// <summary>It pins a patch that a newer one has replaced: FLEX3004.</summary>
    OldPatch,
}

/// <summary>Where a fix leads.</summary>
internal enum TargetFixKind
{
    /// <summary>To the latest patch of the same minor.</summary>
    LatestPatch,

    /// <summary>To the nearest supported minor of the same major, or to its latest maintained one where none is supported.</summary>
    NearestSupported,

    /// <summary>To the latest supported minor of all.</summary>
    LatestSupported,
}

/// <summary>A better target.</summary>
/// <param name="Kind">Where it leads.</param>
/// <param name="Text">The whole new value, its operator kept.</param>
internal sealed record TargetFix(TargetFixKind Kind, string Text);

/// <summary>What is wrong with a version target, in words.</summary>
/// <param name="Finding">What is wrong.</param>
/// <param name="Message">The same for people.</param>
/// <param name="Version">The version that the target stands for, where it stands for one.</param>
/// <param name="EndOfLife">The first day on which that is end-of-life, if it is known.</param>
/// <param name="DependsOnDate">Whether time alone brings the finding about, so that it may break builds only where dates gate.</param>
/// <param name="Fixes">Better targets; the first one changes least.</param>
internal sealed record TargetVerdict(
    TargetFinding Finding,
    string Message,
    SemanticVersion? Version,
    CalendarDate? EndOfLife,
    bool DependsOnDate,
    ImmutableArray<TargetFix> Fixes);
