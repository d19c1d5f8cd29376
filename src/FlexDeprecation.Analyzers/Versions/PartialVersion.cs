using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NuGet.Versioning;

namespace FlexDeprecation.Versions;

/// <summary>A version as a range writes it, where parts may be left out or stand for any number.</summary>
/// <param name="Prefix">What stands before its first part: any of <c>v</c> and <c>=</c>.</param>
/// <param name="Parts">The one to three parts that are written; null for one that stands for any number.</param>
/// <param name="Wildcards">How those that stand for any number are written: <c>x</c>, <c>X</c>, <c>*</c> or Flex's <c>n</c>.</param>
/// <param name="Release">The pre-release labels; empty without any.</param>
/// <param name="Start">Where its first part begins.</param>
/// <param name="End">Where it ends, build metadata included.</param>
internal sealed record PartialVersion(
    string Prefix,
    ImmutableArray<int?> Parts,
    string Wildcards,
    string Release,
    int Start,
    int End)
{
    /// <summary>Gets the major; null where any will do.</summary>
    public int? Major => Parts[0];

    /// <summary>Gets the minor; null where any will do.</summary>
    public int? Minor => Major is null || Parts.Length < 2 ? null : Parts[1];

    /// <summary>Gets the patch; null where any will do.</summary>
    public int? Patch => Minor is null || Parts.Length < 3 ? null : Parts[2];

    /// <summary>Gets a value indicating whether a number follows a part that stands for any number.</summary>
    public bool IsOutOfOrder
    {
        get
        {
            var any = false;
            foreach (var part in Parts)
            {
                if (any && part is not null)
                {
                    return true;
                }

                any |= part is null;
            }

            return false;
        }
    }

    /// <summary>Gets the lowest version that is meant, pre-release included where one is written.</summary>
    public SemanticVersion Floor => Patch is { } patch && Release.Length > 0
        ? new SemanticVersion(Major ?? 0, Minor ?? 0, patch, Release)
        : new SemanticVersion(Major ?? 0, Minor ?? 0, Patch ?? 0);

    /// <summary>Writes another version with the same parts; null where they cannot hold it.</summary>
    public string? Write(SemanticVersion version)
    {
        var isFull = Patch is not null;
        if (Major is null || IsOutOfOrder || (version.IsPrerelease && !isFull))
        {
            return null;
        }

        var text = new StringBuilder();
        var wildcard = 0;
        for (var i = 0; i < Parts.Length; i++)
        {
            text.Append(i == 0 ? "" : ".");
            if (Parts[i] is null)
            {
                text.Append(Wildcards[wildcard++]);
            }
            else
            {
                text.Append((i == 0 ? version.Major : i == 1 ? version.Minor : version.Patch).ToString(CultureInfo.InvariantCulture));
            }
        }

        return (version.IsPrerelease ? text.Append('-').Append(version.Release) : text).ToString();
    }
}
