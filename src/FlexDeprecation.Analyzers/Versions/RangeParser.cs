using System.Collections.Immutable;
using NuGet.Versioning;

namespace FlexDeprecation.Versions;

/// <summary>
/// Takes ranges apart as npm does, and puts what is short for something into plain conditions. Beside npm's letters, Flex's
/// <c>n</c> stands for any minor or patch.
/// </summary>
internal static class RangeParser
{
    /// <summary>Reads one alternative of a range; null where it is not one.</summary>
    /// <param name="text">The range.</param>
    /// <param name="start">Where the alternative begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="written">The version that it consists of, if it is a single one, with its operator.</param>
    public static ComparatorSet? ParseSet(string text, int start, int end, out WrittenVersion? written)
    {
        written = null;
        var scanner = new RangeScanner(text, start, end);
        _ = scanner.SkipSpaces();
        var comparators = ImmutableArray.CreateBuilder<Comparator>();
        if (TryParseHyphen(scanner, comparators))
        {
            return new ComparatorSet(comparators.ToImmutable());
        }

        for (var count = 1; !scanner.IsAtEnd; count++)
        {
            var symbol = scanner.ReadOperator();
            if (symbol.Length > 0 && scanner.SkipSpaces() && symbol is "<" or ">" && scanner.Skip('='))
            {
                symbol += "=";
            }

            if (scanner.ReadVersion() is not { } version || !Add(symbol, version, comparators))
            {
                return null;
            }

            written = count == 1 ? new WrittenVersion(symbol, version) : null;
            _ = scanner.SkipSpaces();
        }

        return new ComparatorSet(comparators.ToImmutable());
    }

    /// <summary>Reads <c>1.2 - 3</c>; gives the scanner back as it was where something else is written.</summary>
    private static bool TryParseHyphen(RangeScanner scanner, ImmutableArray<Comparator>.Builder comparators)
    {
        var start = scanner.Position;
        if (scanner.ReadVersion() is { } from && IsBound(from)
            && scanner.SkipSpaces() && scanner.Skip('-') && scanner.SkipSpaces()
            && scanner.ReadVersion() is { } to && IsBound(to)
            && (scanner.SkipSpaces() || scanner.IsAtEnd) && scanner.IsAtEnd)
        {
            AddAtLeast(from, comparators);
            AddAtMost(to, comparators);
            return true;
        }

        scanner.Position = start;
        return false;
    }

    /// <summary>A full version of a hyphen range may have a <c>v</c> and nothing else before it.</summary>
    private static bool IsBound(PartialVersion version) => version.Patch is null || version.Prefix is "" or "v";

    private static bool Add(string symbol, PartialVersion version, ImmutableArray<Comparator>.Builder comparators)
    {
        switch (symbol)
        {
            case "^":
                AddBetween(version, CaretEnd(version), comparators);
                return true;
            case "~" or "~>":
                AddBetween(version, TildeEnd(version), comparators);
                return true;
        }

        if (version.IsOutOfOrder || (version.Patch is not null && version.Prefix is not ("" or "v")))
        {
            return false;
        }

        switch (symbol)
        {
            case ">=":
                AddAtLeast(version, comparators);
                break;
            case ">":
                comparators.Add(
                    version.Major is null ? Nothing
                    : version.Patch is not null ? new Comparator(ComparatorKind.Above, version.Floor)
                    : new Comparator(ComparatorKind.AtLeast, After(version)));
                break;
            case "<":
                comparators.Add(version.Major is null ? Nothing : Below(version.Patch is null ? Lowest(version.Floor) : version.Floor));
                break;
            case "<=":
                AddAtMost(version, comparators);
                break;
            default:
                if (version.Patch is not null)
                {
                    comparators.Add(new Comparator(ComparatorKind.Equal, version.Floor));
                }
                else if (version.Major is not null)
                {
                    AddBetween(version, After(version), comparators);
                }

                break;
        }

        return true;
    }

    private static Comparator Nothing => Below(Lowest(new SemanticVersion(0, 0, 0)));

    /// <summary>Where a caret ends: at the next change of the leftmost number that is not 0.</summary>
    private static SemanticVersion CaretEnd(PartialVersion version) => version switch
    {
        { Major: not 0 } or { Minor: null } => new SemanticVersion((version.Major ?? 0) + 1, 0, 0),
        { Minor: not 0 } or { Patch: null } => new SemanticVersion(0, version.Minor.Value + 1, 0),
        _ => new SemanticVersion(0, 0, version.Patch.Value + 1),
    };

    /// <summary>Where a tilde ends: at the next minor, or at the next major where no minor is written.</summary>
    private static SemanticVersion TildeEnd(PartialVersion version) =>
        version.Minor is { } minor ? new SemanticVersion(version.Major!.Value, minor + 1, 0) : new SemanticVersion((version.Major ?? 0) + 1, 0, 0);

    /// <summary>The first version after all that a partial one stands for.</summary>
    private static SemanticVersion After(PartialVersion version) => TildeEnd(version);

    /// <summary>Adds no condition that every release meets.</summary>
    private static void AddAtLeast(PartialVersion version, ImmutableArray<Comparator>.Builder comparators)
    {
        if (version is not { Major: null or 0, Minor: null or 0, Patch: null or 0, Release: "" })
        {
            comparators.Add(new Comparator(ComparatorKind.AtLeast, version.Floor));
        }
    }

    private static void AddAtMost(PartialVersion version, ImmutableArray<Comparator>.Builder comparators)
    {
        if (version.Patch is not null)
        {
            comparators.Add(new Comparator(ComparatorKind.AtMost, version.Floor));
        }
        else if (version.Major is not null)
        {
            comparators.Add(Below(Lowest(After(version))));
        }
    }

    private static void AddBetween(PartialVersion from, SemanticVersion end, ImmutableArray<Comparator>.Builder comparators)
    {
        if (from.Major is not null)
        {
            AddAtLeast(from, comparators);
            comparators.Add(Below(Lowest(end)));
        }
    }

    private static Comparator Below(SemanticVersion version) => new(ComparatorKind.Below, version);

    /// <summary>The lowest pre-release of a version, so that none of its pre-releases lies below.</summary>
    private static SemanticVersion Lowest(SemanticVersion version) => new(version.Major, version.Minor, version.Patch, "0");
}

/// <summary>A version with its operator, as a range writes it.</summary>
/// <param name="Operator">The operator; empty without one.</param>
/// <param name="Version">The version.</param>
internal sealed record WrittenVersion(string Operator, PartialVersion Version);
