using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>How far a version is in its life.</summary>
internal enum LifecycleStage
{
    /// <summary>Nobody can say: there is no reference date, or no policy for what has happened since.</summary>
    Unknown,

    /// <summary>The newest of its kind.</summary>
    Supported,

    /// <summary>Something newer has begun, and its time is running out.</summary>
    Maintained,

    /// <summary>Its time is over.</summary>
    EndOfLife,
}

/// <summary>What brings a version to its end.</summary>
internal enum LifecycleCause
{
    /// <summary>A higher minor of the same major.</summary>
    Successor,

    /// <summary>A higher major.</summary>
    NextMajor,

    /// <summary>A date that was published for the minor.</summary>
    PublishedForMinor,

    /// <summary>A date that was published for the whole major.</summary>
    PublishedForMajor,

    /// <summary>Of a pre-release: any higher release.</summary>
    HigherRelease,
}

/// <summary>An event that ends a version's support, and the day on which its life ends by it.</summary>
/// <param name="Cause">What kind of event.</param>
/// <param name="Version">The release that began; none for a published date.</param>
/// <param name="Since">The day of the event.</param>
/// <param name="Period">How long the version is maintained from then on; none where no policy says so.</param>
/// <param name="EndOfLife">The day on which its life ends.</param>
internal sealed record LifecycleStep(
    LifecycleCause Cause,
    SemanticVersion? Version,
    CalendarDate Since,
    CalendarPeriod? Period,
    CalendarDate EndOfLife);

/// <summary>Where a version stands on a day.</summary>
/// <param name="Stage">How far it is.</param>
/// <param name="Maintenance">What ended its support, if anything has.</param>
/// <param name="End">What ends its life, if that is known.</param>
internal sealed record LifecycleStatus(LifecycleStage Stage, LifecycleStep? Maintenance, LifecycleStep? End)
{
    /// <summary>Nothing is known but that the version exists.</summary>
    public static readonly LifecycleStatus Unknown = new(LifecycleStage.Unknown, null, null);

    /// <summary>Gets the first day on which the version is end-of-life.</summary>
    public CalendarDate? EndOfLife => End?.EndOfLife;
}
