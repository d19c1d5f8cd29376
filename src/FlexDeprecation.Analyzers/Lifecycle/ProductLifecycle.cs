using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>
/// Where the versions of a product stand on a day. Follows from its releases, its policy, its published dates and the day
/// alone; releases of a later day do not exist. Without a day, every listed release exists and no stage is known.
/// </summary>
internal sealed class ProductLifecycle
{
    private static readonly ConditionalWeakTable<Product, Slot> s_known = new();

    private readonly PublishedDates _published;
    private readonly ReleaseHistory _history;
    private readonly LifecyclePolicy? _policy;
    private readonly ImmutableArray<LifecycleStatus> _statuses;

    private ProductLifecycle(Product product, CalendarDate? date)
    {
        _published = new PublishedDates(product);
        _history = ReleaseHistory.Of(product.Releases, date);
        _policy = date is { } day ? new LifecyclePolicy(product.Policy, _published, day) : null;
        _statuses = _policy?.Apply(_history.Minors) ?? ImmutableArray<LifecycleStatus>.Empty;
        Date = date;
        LatestSupported = FindLatestSupported();
        Newest = _history.Minors.IsEmpty ? null : _history.Minors[_history.Minors.Length - 1].Latest;
    }

    /// <summary>Gets the day.</summary>
    public CalendarDate? Date { get; }

    /// <summary>Gets the GA release of the highest number, if there is any.</summary>
    public PublishedVersion? Newest { get; }

    /// <summary>Gets the supported minor of the highest number.</summary>
    public MinorLine? LatestSupported { get; }

    /// <summary>Works a product's lifecycle out, or gives what was worked out before for the same day.</summary>
    public static ProductLifecycle Of(Product product, CalendarDate? date)
    {
        var slot = s_known.GetValue(product, static _ => new Slot());
        var known = Volatile.Read(ref slot.Lifecycle);
        if (known is null || known.Date != date)
        {
            known = new ProductLifecycle(product, date);
            Volatile.Write(ref slot.Lifecycle, known);
        }

        return known;
    }

    /// <summary>
    /// Finds where a version stands; a patch stands where its minor does, listed or not. Null for a version of which nothing is known.
    /// </summary>
    public LifecycleStatus? StatusOf(SemanticVersion version)
    {
        var status = StatusOfMinor(version);
        if (!version.IsPrerelease)
        {
            return status;
        }

        return status is null && !IsListed(version) ? null : StatusOfPrerelease(version);
    }

    /// <summary>
    /// Finds where a range stands that no listed release satisfies: within a major or a minor of which only the published
    /// date is known. Null where there is none.
    /// </summary>
    public LifecycleStatus? StatusOf(TargetRange range) => StatusOf(_published.FindUnlisted(range));

    /// <summary>Finds the highest release that satisfies a range.</summary>
    public SemanticVersion? Highest(TargetRange range)
    {
        for (var i = _history.Releases.Length - 1; i >= 0; i--)
        {
            if (range.Satisfies(_history.Releases[i].Version))
            {
                return _history.Releases[i].Version;
            }
        }

        return null;
    }

    /// <summary>Finds the highest patch of a version's minor.</summary>
    public PublishedVersion? LatestPatch(SemanticVersion version)
    {
        var index = _history.IndexOfMinor(version);
        return index < 0 ? null : _history.Minors[index].Latest;
    }

    /// <summary>Finds the nearest supported minor above a version's: of the same major if there is one.</summary>
    public MinorLine? NearestSupported(SemanticVersion version)
    {
        for (var i = FirstAbove(version); i < _statuses.Length; i++)
        {
            if (_statuses[i].Stage == LifecycleStage.Supported)
            {
                return _history.Minors[i];
            }
        }

        return null;
    }

    /// <summary>
    /// Finds the highest minor above a version's, and of the same major, that is still maintained: for who cannot move to the
    /// next major yet.
    /// </summary>
    public MinorLine? LatestMaintained(SemanticVersion version)
    {
        MinorLine? latest = null;
        for (var i = FirstAbove(version); i < _statuses.Length && _history.Minors[i].Major == version.Major; i++)
        {
            latest = _statuses[i].Stage == LifecycleStage.Maintained ? _history.Minors[i] : latest;
        }

        return latest;
    }

    private MinorLine? FindLatestSupported()
    {
        for (var i = _statuses.Length - 1; i >= 0; i--)
        {
            if (_statuses[i].Stage == LifecycleStage.Supported)
            {
                return _history.Minors[i];
            }
        }

        return null;
    }

    private int FirstAbove(SemanticVersion version)
    {
        var i = 0;
        while (i < _statuses.Length
            && (_history.Minors[i].Major < version.Major
                || (_history.Minors[i].Major == version.Major && _history.Minors[i].Minor <= version.Minor)))
        {
            i++;
        }

        return i;
    }

    private LifecycleStatus? StatusOfMinor(SemanticVersion version)
    {
        var index = _history.IndexOfMinor(version);
        if (index >= 0)
        {
            return _policy is null ? LifecycleStatus.Unknown : _statuses[index];
        }

        return StatusOf(_published.FindUnlisted(version));
    }

    private LifecycleStatus? StatusOf(LifecycleStep? published) =>
        published is null ? null : _policy?.StatusOf(published) ?? LifecycleStatus.Unknown;

    /// <summary>Any higher release ends a pre-release at once; so does a published date that is earlier.</summary>
    private LifecycleStatus StatusOfPrerelease(SemanticVersion version)
    {
        if (_policy is null)
        {
            return LifecycleStatus.Unknown;
        }

        var end = _published.Find(version.Major, version.Minor);
        for (var i = _history.Releases.Length - 1; i >= 0; i--)
        {
            var release = _history.Releases[i];
            if (VersionPrecedence.Compare(release.Version, version) <= 0)
            {
                break;
            }

            if (end is null || release.Date <= end.EndOfLife)
            {
                end = new LifecycleStep(LifecycleCause.HigherRelease, release.Version, release.Date, null, release.Date);
            }
        }

        var stage = end is not null && _policy.HasPassed(end) ? LifecycleStage.EndOfLife : LifecycleStage.Supported;
        return new LifecycleStatus(stage, null, end);
    }

    private bool IsListed(SemanticVersion version)
    {
        foreach (var release in _history.Releases)
        {
            if (VersionPrecedence.Compare(release.Version, version) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Holds the lifecycle of the day that was asked for last: one build has one day.</summary>
    private sealed class Slot
    {
        public ProductLifecycle? Lifecycle;
    }
}
