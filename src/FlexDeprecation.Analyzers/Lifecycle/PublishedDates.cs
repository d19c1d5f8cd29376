using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>The end-of-life dates that are published for a product. They win over what its policy gives.</summary>
internal sealed class PublishedDates
{
    private readonly Product _product;

    public PublishedDates(Product product) => _product = product;

    /// <summary>Finds the date of a minor, else of its major.</summary>
    public LifecycleStep? Find(int major, int? minor)
    {
        EndOfLifeDate? ofMajor = null;
        foreach (var published in _product.EndOfLife)
        {
            if (published.Major != major)
            {
                continue;
            }

            if (published.Minor is null)
            {
                ofMajor ??= published;
            }
            else if (published.Minor == minor)
            {
                return Step(LifecycleCause.PublishedForMinor, published);
            }
        }

        return ofMajor is null ? null : Step(LifecycleCause.PublishedForMajor, ofMajor);
    }

    /// <summary>Finds the date by which alone a version is known: no release of its minor, or of its whole major, is listed.</summary>
    public LifecycleStep? FindUnlisted(SemanticVersion version)
    {
        foreach (var published in _product.EndOfLife)
        {
            if (published.Major == version.Major
                && (published.Minor is null || published.Minor == version.Minor)
                && IsUnlisted(published))
            {
                return Find(version.Major, version.Minor);
            }
        }

        return null;
    }

    /// <summary>Finds the date by which alone all versions are known that a range admits.</summary>
    public LifecycleStep? FindUnlisted(TargetRange range)
    {
        foreach (var published in _product.EndOfLife)
        {
            if (range.IsWithin(published.Major, published.Minor) && IsUnlisted(published))
            {
                return Find(published.Major, MinorOf(range, published.Major));
            }
        }

        return null;
    }

    /// <summary>The minor that has a date of its own and holds all of a range, if there is one.</summary>
    private int? MinorOf(TargetRange range, int major)
    {
        foreach (var published in _product.EndOfLife)
        {
            if (published.Major == major && published.Minor is not null && range.IsWithin(major, published.Minor))
            {
                return published.Minor;
            }
        }

        return null;
    }

    /// <summary>Whether no GA release is listed of what the date is for, not even one of a later day.</summary>
    private bool IsUnlisted(EndOfLifeDate published)
    {
        foreach (var release in _product.Releases)
        {
            var version = release.Version.Value;
            if (!version.IsPrerelease
                && version.Major == published.Major
                && (published.Minor is null || version.Minor == published.Minor))
            {
                return false;
            }
        }

        return true;
    }

    private static LifecycleStep Step(LifecycleCause cause, EndOfLifeDate published) =>
        new(cause, null, published.Date.Value, null, published.Date.Value);
}
