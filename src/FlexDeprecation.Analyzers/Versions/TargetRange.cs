using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NuGet.Versioning;

namespace FlexDeprecation.Versions;

/// <summary>
/// The version or range of versions that a project targets, as npm writes them or as Flex does: <c>1.2.3</c>, <c>~1.27.0</c>,
/// <c>^2.3.0</c>, <c>2.x.x</c>, <c>1.27</c>, <c>>=1.2 &lt;3</c>, <c>1 || 2</c>, <c>1.2 - 1.4</c>, <c>2.n</c>.
/// </summary>
internal sealed class TargetRange
{
    /// <summary>Longer texts are not ranges that a person wrote.</summary>
    private const int MostCharacters = 1000;

    private readonly ImmutableArray<ComparatorSet> _sets;
    private readonly WrittenVersion? _written;

    private TargetRange(string text, ImmutableArray<ComparatorSet> sets, WrittenVersion? written)
    {
        Text = text;
        _sets = sets;
        _written = written;
        if (written is { Operator: "" or "=", Version.Patch: not null })
        {
            Exact = written.Version.Floor;
        }
    }

    /// <summary>Gets the text as it is written.</summary>
    public string Text { get; }

    /// <summary>Gets a value indicating whether one version is meant and no other.</summary>
    public bool IsExact => Exact is not null;

    /// <summary>Gets the version that alone is meant.</summary>
    public SemanticVersion? Exact { get; }

    /// <summary>Gets a value indicating whether a major would be taken that is higher than the lowest one meant, or any at all.</summary>
    public bool AllowsNewMajor => AllowsMajorAbove(-1);

    /// <summary>Reads a version or a range; never throws.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out TargetRange? range)
    {
        range = null;
        if (text.Length > MostCharacters)
        {
            return false;
        }

        var sets = ImmutableArray.CreateBuilder<ComparatorSet>(1);
        WrittenVersion? written;
        var (alternatives, start) = (0, 0);
        int end;
        do
        {
            var bar = text.IndexOf("||", start, StringComparison.Ordinal);
            end = bar < 0 ? text.Length : bar;
            if (RangeParser.ParseSet(text, start, end, out written) is not { } set)
            {
                return false;
            }

            // Beside an alternative that takes every release, npm drops the others and the pre-releases that they name.
            if (sets.Count != 1 || !sets[0].IsAny)
            {
                if (set.IsAny)
                {
                    sets.Clear();
                }

                sets.Add(set);
            }

            (alternatives, start) = (alternatives + 1, end + 2);
        }
        while (end < text.Length);

        range = new TargetRange(text, sets.ToImmutable(), alternatives == 1 ? written : null);
        return true;
    }

    /// <summary>Whether a version satisfies the range, as npm has it.</summary>
    public bool Satisfies(SemanticVersion version)
    {
        foreach (var set in _sets)
        {
            if (set.Satisfies(version))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether an alternative admits a major above the one that it begins with and above another: the newest that exists.
    /// <c>1 || 2</c> names both of its majors, and takes none on its own.
    /// </summary>
    public bool AllowsMajorAbove(int major)
    {
        foreach (var set in _sets)
        {
            if (set.Lower.CompareTo(set.Upper) < 0 && set.HighestMajor > Math.Max(set.Lower.Major, major))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all that the range admits is of one major, or of one minor of it.</summary>
    public bool IsWithin(int major, int? minor)
    {
        var lower = new Bound(major, minor ?? 0, 0);
        var upper = minor is { } number ? new Bound(major, number + 1, 0) : new Bound(major + 1, 0, 0);
        var any = false;
        foreach (var set in _sets)
        {
            if (set.IsContradiction)
            {
                continue;
            }

            if (set.Lower.CompareTo(lower) < 0 || set.Upper.CompareTo(upper) > 0 || set.Lower.CompareTo(upper) >= 0)
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    /// <summary>
    /// Writes the range for another version, with its operator and as many numbers as it has: <c>~1.27</c> becomes <c>~2.17</c>.
    /// </summary>
    /// <returns>The text; null where the range is more than one version with an operator that starts from it.</returns>
    public string? WithVersion(SemanticVersion version) =>
        _written is { Operator: "" or "=" or "^" or "~" or "~>" or ">=" } written && written.Version.Write(version) is { } text
            ? Text.Substring(0, written.Version.Start) + text + Text.Substring(written.Version.End)
            : null;
}
