using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using NuGet.Versioning;

namespace FlexDeprecation.Manifest.Model;

/// <summary>Something that has versions: a library, a hosted client, an API.</summary>
internal sealed record Product(
    Located<string> Id,
    string Name,
    string? Url,
    ProductPackages Packages,
    ReleasePolicy? Policy,
    ImmutableArray<Release> Releases,
    ImmutableArray<EndOfLifeDate> EndOfLife);

/// <summary>The names under which a product is installed.</summary>
internal sealed record ProductPackages(
    ImmutableArray<string> Npm,
    ImmutableArray<string> NuGet,
    ImmutableArray<string> Assemblies)
{
    /// <summary>No names.</summary>
    public static readonly ProductPackages None = new(ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);
}

/// <summary>How long a release is maintained.</summary>
/// <param name="MajorMaintenance">From the next major on.</param>
/// <param name="MinorMaintenance">From the next minor on.</param>
/// <param name="EndsOnMonthEnd">Whether computed dates move to the last day of their month.</param>
internal sealed record ReleasePolicy(
    CalendarPeriod? MajorMaintenance,
    CalendarPeriod? MinorMaintenance,
    bool EndsOnMonthEnd);

/// <summary>A version that was published.</summary>
internal sealed record Release(Located<SemanticVersion> Version, Located<CalendarDate> Date);

/// <summary>A published end-of-life date.</summary>
/// <param name="Version">The major (<c>2</c>) or the minor (<c>2.2</c>) that the date is for.</param>
/// <param name="Major">Its major number.</param>
/// <param name="Minor">Its minor number; none for a whole major.</param>
/// <param name="Date">The first day on which it is end-of-life.</param>
internal sealed record EndOfLifeDate(Located<string> Version, int Major, int? Minor, Located<CalendarDate> Date);
