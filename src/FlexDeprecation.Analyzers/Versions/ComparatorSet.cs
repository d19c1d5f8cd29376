using System.Collections.Immutable;
using NuGet.Versioning;

namespace FlexDeprecation.Versions;

/// <summary>Conditions that all have to hold; without any, every release satisfies the set.</summary>
internal sealed class ComparatorSet
{
    private readonly ImmutableArray<Comparator> _comparators;

    public ComparatorSet(ImmutableArray<Comparator> comparators)
    {
        _comparators = comparators;
        (Lower, Upper) = (new Bound(0, 0, 0), Bound.None);
        foreach (var comparator in comparators)
        {
            var bound = Bound.Of(comparator.Version);
            var next = comparator.Version.IsPrerelease ? bound : bound.Next;
            switch (comparator.Kind)
            {
                case ComparatorKind.Equal:
                    (Lower, Upper) = (Bound.Max(Lower, bound), Bound.Min(Upper, next));
                    break;
                case ComparatorKind.Above:
                    Lower = Bound.Max(Lower, next);
                    break;
                case ComparatorKind.AtLeast:
                    Lower = Bound.Max(Lower, bound);
                    break;
                case ComparatorKind.Below:
                    Upper = Bound.Min(Upper, bound);
                    break;
                default:
                    Upper = Bound.Min(Upper, next);
                    break;
            }
        }
    }

    /// <summary>Gets the lowest GA version that could satisfy the set.</summary>
    public Bound Lower { get; }

    /// <summary>Gets the lowest GA version above all that could.</summary>
    public Bound Upper { get; }

    /// <summary>Gets a value indicating whether every release satisfies the set.</summary>
    public bool IsAny => _comparators.IsEmpty;

    /// <summary>Gets a value indicating whether nothing lies between the bounds, not even a pre-release of one of them.</summary>
    public bool IsContradiction => Lower.CompareTo(Upper) > 0 || Upper == default;

    /// <summary>Gets the highest major of which a GA version could satisfy the set; one below the lowest where none could.</summary>
    public int HighestMajor => Upper is { Minor: 0, Patch: 0 } ? Upper.Major - 1 : Upper.Major;

    /// <summary>
    /// Whether a version satisfies the set. A pre-release does only where the set names one of the same three numbers:
    /// who asks for a beta of 2.0.0 has not asked for one of 2.1.0.
    /// </summary>
    public bool Satisfies(SemanticVersion version)
    {
        var isNamed = !version.IsPrerelease;
        foreach (var comparator in _comparators)
        {
            if (!comparator.Holds(version))
            {
                return false;
            }

            isNamed |= comparator.NamesPrereleaseOf(version);
        }

        return isNamed;
    }
}
