using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>A range of versions that a feature works with, and a version outside it that the project targets.</summary>
/// <param name="Range">The range and its product.</param>
/// <param name="Target">The version.</param>
internal readonly record struct Incompatibility(ProductRange Range, SemanticVersion Target);

/// <summary>Holds the versions that a project targets against those that a feature works with.</summary>
internal static class Compatibility
{
    /// <summary>Finds the first targeted version that a feature does not work with; null where it works with all that are known.</summary>
    public static Incompatibility? Find(Feature? feature, TargetedVersions targets)
    {
        if (feature is null || targets.IsEmpty)
        {
            return null;
        }

        foreach (var range in feature.CompatibleWith)
        {
            foreach (var target in targets.Of(range.Product.Value))
            {
                if (!Contains(range.Range, target))
                {
                    return new Incompatibility(range, target);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a version lies in a range. A pre-release comes just before its release, as everywhere in NuGet's notation:
    /// <c>2.0.0-beta.1</c> lies in <c>[1.0.0, 2.0.0)</c> and not in <c>[2.0.0, )</c>.
    /// </summary>
    public static bool Contains(VersionRange range, SemanticVersion version)
    {
        if (range.MinVersion is { } min)
        {
            var order = VersionPrecedence.Compare(version, min);
            if (order < 0 || (order == 0 && !range.IsMinInclusive))
            {
                return false;
            }
        }

        if (range.MaxVersion is { } max)
        {
            var order = VersionPrecedence.Compare(version, max);
            return order < 0 || (order == 0 && range.IsMaxInclusive);
        }

        return true;
    }
}
