using System;
using NuGet.Versioning;

namespace FlexDeprecation.Versions;

/// <summary>Three numbers at which a set of GA versions begins or ends.</summary>
internal readonly record struct Bound(int Major, int Minor, int Patch) : IComparable<Bound>
{
    /// <summary>Above every version.</summary>
    public static readonly Bound None = new(int.MaxValue, int.MaxValue, int.MaxValue);

    /// <summary>Gets the GA version that follows at once.</summary>
    public Bound Next => this with { Patch = Patch + 1 };

    /// <summary>Gets the numbers of a version.</summary>
    public static Bound Of(SemanticVersion version) => new(version.Major, version.Minor, version.Patch);

    /// <summary>Gets the higher of two.</summary>
    public static Bound Max(Bound left, Bound right) => left.CompareTo(right) >= 0 ? left : right;

    /// <summary>Gets the lower of two.</summary>
    public static Bound Min(Bound left, Bound right) => left.CompareTo(right) <= 0 ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Bound other)
    {
        var order = Major.CompareTo(other.Major);
        order = order != 0 ? order : Minor.CompareTo(other.Minor);
        return order != 0 ? order : Patch.CompareTo(other.Patch);
    }
}
