using System;
using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Tests.Versions;

namespace FlexDeprecation.Tests.Lifecycle;

/// <summary>A product and a day, as text and dates of the framework.</summary>
internal sealed record NaiveProduct(
    List<(NaiveVersion Version, DateOnly Date)> Releases,
    (int Months, int Days)? MajorMaintenance,
    (int Months, int Days)? MinorMaintenance,
    bool MonthEnd,
    List<(int Major, int? Minor, DateOnly Date)> EndOfLife,
    DateOnly Today);

/// <summary>
/// The lifecycle by the letter of its definition, sentence by sentence, without an index, a cache or a thought for speed. It
/// shares nothing with what it tests.
/// </summary>
internal static class NaiveLifecycle
{
    /// <summary>Gets stage, end-of-life date, cause and causing version of a version; null where nothing is known of it.</summary>
    public static string? StatusOf(NaiveProduct product, NaiveVersion version)
    {
        // Only releases dated on or before the reference date exist.
        var existing = product.Releases.Where(r => r.Date <= product.Today).ToList();

        // A GA release has no pre-release label.
        var ga = existing.Where(r => r.Version.Labels.Length == 0).ToList();
        var published = Published(product, version);

        // What no release is listed of is known by its published date alone.
        var listed = product.Releases.Select(r => r.Version).Where(v => v.Labels.Length == 0).ToList();
        var isKnown = ga.Any(r => SameMinor(r.Version, version))
            || (product.EndOfLife.Any(e => e.Major == version.Major && e.Minor == version.Minor) && listed.All(v => !SameMinor(v, version)))
            || (product.EndOfLife.Any(e => e.Major == version.Major && e.Minor is null) && listed.All(v => v.Major != version.Major));

        if (version.Labels.Length > 0)
        {
            if (!isKnown && !existing.Any(r => r.Version.CompareTo(version) == 0))
            {
                return null;
            }

            // A pre-release is supported until a release with higher precedence is published, then end-of-life at once.
            var higher = existing.Where(r => r.Version.CompareTo(version) > 0).OrderBy(r => r.Date).ThenBy(r => r.Version).Take(1).ToList();
            if (higher.Count > 0 && !(published?.Date < higher[0].Date))
            {
                return $"EndOfLife {higher[0].Date:yyyy-MM-dd} HigherRelease {higher[0].Version}";
            }

            return Text(published?.Date <= product.Today ? "EndOfLife" : "Supported", published?.Date, published?.Cause, null);
        }

        if (!isKnown)
        {
            return null;
        }

        if (!ga.Any(r => SameMinor(r.Version, version)))
        {
            return Text(published!.Value.Date <= product.Today ? "EndOfLife" : "Unknown", published.Value.Date, published.Value.Cause, null);
        }

        // Its successor is the minor of the same major with a higher number that began first; the next major the higher major that began first.
        var successor = First(ga.Where(r => r.Version.Major == version.Major && r.Version.Minor > version.Minor));
        var nextMajor = First(ga.Where(r => r.Version.Major > version.Major));

        // End-of-life is the earlier of successor + minorMaintenance and next major + majorMaintenance.
        var ends = new List<(DateOnly Date, string Cause, NaiveVersion Version)>();
        if (successor is { } s && product.MinorMaintenance is { } minorPeriod)
        {
            ends.Add((End(product, s.Date, minorPeriod), "Successor", s.Version));
        }

        if (nextMajor is { } n && product.MajorMaintenance is { } majorPeriod)
        {
            ends.Add((End(product, n.Date, majorPeriod), "NextMajor", n.Version));
        }

        var computed = ends.OrderBy(e => e.Date).Take(1).ToList();
        var end = published?.Date ?? (computed.Count > 0 ? computed[0].Date : null);
        var stage = end <= product.Today ? "EndOfLife"
            : ends.Count > 0 ? "Maintained"
            : successor is null && nextMajor is null ? "Supported"
            : "Unknown";
        return published is { } p
            ? Text(stage, p.Date, p.Cause, null)
            : Text(stage, end, computed.Select(c => c.Cause).FirstOrDefault(), computed.Select(c => c.Version).FirstOrDefault());
    }

    /// <summary>Gets the nearest supported minor above a version's, of the same major first.</summary>
    public static string? NearestSupported(NaiveProduct product, NaiveVersion version) =>
        Minors(product)
            .Where(m => (m.Major, m.Minor).CompareTo((version.Major, version.Minor)) > 0)
            .Where(m => StatusOf(product, m)!.StartsWith("Supported", StringComparison.Ordinal))
            .OrderBy(m => m.Major != version.Major).ThenBy(m => m)
            .Select(m => $"{m.Major}.{m.Minor}")
            .FirstOrDefault();

    /// <summary>Gets the highest patch of a version's minor that exists.</summary>
    public static NaiveVersion? LatestPatch(NaiveProduct product, NaiveVersion version) =>
        product.Releases.Where(r => r.Date <= product.Today && r.Version.Labels.Length == 0 && SameMinor(r.Version, version))
            .Select(r => r.Version).Max();

    private static IEnumerable<NaiveVersion> Minors(NaiveProduct product) =>
        product.Releases.Where(r => r.Date <= product.Today && r.Version.Labels.Length == 0)
            .Select(r => r.Version with { Patch = 0 }).DistinctBy(v => (v.Major, v.Minor));

    /// <summary>The minor that began first; of several that began on one day the lowest, with its lowest release of that day.</summary>
    private static (NaiveVersion Version, DateOnly Date)? First(IEnumerable<(NaiveVersion Version, DateOnly Date)> releases) =>
        releases.OrderBy(r => r.Date).ThenBy(r => r.Version).Select(r => ((NaiveVersion, DateOnly)?)r).FirstOrDefault();

    private static (DateOnly Date, string Cause)? Published(NaiveProduct product, NaiveVersion version)
    {
        var own = product.EndOfLife.Where(e => e.Major == version.Major && e.Minor == version.Minor).ToList();
        var major = product.EndOfLife.Where(e => e.Major == version.Major && e.Minor is null).ToList();
        return own.Count > 0 ? (own[0].Date, "PublishedForMinor") : major.Count > 0 ? (major[0].Date, "PublishedForMajor") : null;
    }

    private static DateOnly End(NaiveProduct product, DateOnly begin, (int Months, int Days) period)
    {
        var end = begin.AddMonths(period.Months).AddDays(period.Days);
        while (product.MonthEnd && end.AddDays(1).Month == end.Month)
        {
            end = end.AddDays(1);
        }

        return end;
    }

    private static bool SameMinor(NaiveVersion left, NaiveVersion right) => left.Major == right.Major && left.Minor == right.Minor;

    private static string Text(string stage, DateOnly? end, string? cause, NaiveVersion? version) =>
        end is null ? stage : $"{stage} {end:yyyy-MM-dd} {cause} {version}";
}
