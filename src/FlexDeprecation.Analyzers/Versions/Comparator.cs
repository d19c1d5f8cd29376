using NuGet.Versioning;

namespace FlexDeprecation.Versions;

/// <summary>How a version has to compare.</summary>
internal enum ComparatorKind
{
    /// <summary>The same precedence.</summary>
    Equal,

    /// <summary>Higher.</summary>
    Above,

    /// <summary>The same or higher.</summary>
    AtLeast,

    /// <summary>Lower.</summary>
    Below,

    /// <summary>The same or lower.</summary>
    AtMost,
}

/// <summary>One condition of a range, in its simplest form.</summary>
/// <param name="Kind">How a version has to compare.</param>
/// <param name="Version">With what.</param>
internal readonly record struct Comparator(ComparatorKind Kind, SemanticVersion Version)
{
    /// <summary>Whether a version meets the condition.</summary>
    public bool Holds(SemanticVersion version)
    {
        var order = VersionPrecedence.Compare(version, Version);
        return Kind switch
        {
            ComparatorKind.Equal => order == 0,
            ComparatorKind.Above => order > 0,
            ComparatorKind.AtLeast => order >= 0,
            ComparatorKind.Below => order < 0,
            _ => order <= 0,
        };
    }

    /// <summary>Whether a pre-release is written here that a version belongs to: one with the same three numbers.</summary>
    public bool NamesPrereleaseOf(SemanticVersion version) =>
        Version.IsPrerelease && Version.Major == version.Major && Version.Minor == version.Minor && Version.Patch == version.Patch;
}
