using System.Collections.Generic;
using System.Collections.Immutable;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>A version and the day on which it was published.</summary>
internal readonly record struct PublishedVersion(SemanticVersion Version, CalendarDate Date);

/// <summary>A minor: what shares its first two numbers.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second.</param>
/// <param name="First">The GA release that began it: the earliest, whatever its number.</param>
/// <param name="Latest">The GA release of the highest number.</param>
internal sealed record MinorLine(int Major, int Minor, PublishedVersion First, PublishedVersion Latest)
{
    /// <summary>Gets the minor as people call it: <c>2.13</c>.</summary>
    public string Name => LineName.Of(Latest.Version);
}

/// <summary>The releases of a product that exist on a day, ordered by precedence and never by date.</summary>
internal sealed class ReleaseHistory
{
    private ReleaseHistory(ImmutableArray<PublishedVersion> releases)
    {
        Releases = releases;
        Minors = MinorsOf(releases);
    }

    /// <summary>Gets the releases, lowest first, each version once.</summary>
    public ImmutableArray<PublishedVersion> Releases { get; }

    /// <summary>Gets the minors that have a GA release, lowest first. Pre-releases begin no minor.</summary>
    public ImmutableArray<MinorLine> Minors { get; }

    /// <summary>Finds the releases dated on or before a day; all that are listed where there is none.</summary>
    public static ReleaseHistory Of(ImmutableArray<Release> listed, CalendarDate? date)
    {
        var existing = new List<PublishedVersion>(listed.Length);
        foreach (var release in listed)
        {
            if (date is null || release.Date.Value <= date)
            {
                existing.Add(new PublishedVersion(release.Version.Value, release.Date.Value));
            }
        }

        existing.Sort(static (left, right) =>
        {
            var order = VersionPrecedence.Compare(left.Version, right.Version);
            return order != 0 ? order : left.Date.CompareTo(right.Date);
        });

        var releases = ImmutableArray.CreateBuilder<PublishedVersion>(existing.Count);
        foreach (var release in existing)
        {
            // Listed twice, a version exists since the earlier of its dates, which comes first.
            if (releases.Count == 0 || VersionPrecedence.Compare(releases[releases.Count - 1].Version, release.Version) != 0)
            {
                releases.Add(release);
            }
        }

        return new ReleaseHistory(releases.ToImmutable());
    }

    /// <summary>Gets the minor that a version belongs to, if it exists.</summary>
    public int IndexOfMinor(SemanticVersion version)
    {
        var (low, high) = (0, Minors.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var minor = Minors[middle];
            var order = minor.Major != version.Major ? minor.Major.CompareTo(version.Major) : minor.Minor.CompareTo(version.Minor);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private static ImmutableArray<MinorLine> MinorsOf(ImmutableArray<PublishedVersion> releases)
    {
        var minors = ImmutableArray.CreateBuilder<MinorLine>();
        foreach (var release in releases)
        {
            var version = release.Version;
            if (version.IsPrerelease)
            {
                continue;
            }

            var last = minors.Count - 1;
            if (last < 0 || minors[last].Major != version.Major || minors[last].Minor != version.Minor)
            {
                minors.Add(new MinorLine(version.Major, version.Minor, release, release));
            }
            else
            {
                var first = release.Date < minors[last].First.Date ? release : minors[last].First;
                minors[last] = minors[last] with { First = first, Latest = release };
            }
        }

        return minors.ToImmutable();
    }
}
