using System.Globalization;

namespace FlexDeprecation.Manifest;

/// <summary>
/// How much a manifest may hold. Manifests come from strangers, too: within these bounds reading and using one takes time in
/// proportion to its length, and nothing nests deeper than a compiler's stack bears.
/// </summary>
internal static class ManifestLimits
{
    /// <summary>The characters of a file. A hundred thousand entries take about half.</summary>
    public const int MostCharacters = 32 * 1024 * 1024;

    /// <summary>The characters of an id, a version, a URL, an expression: of every value that is not a text for people.</summary>
    public const int MostOfValue = 4096;

    /// <summary>The characters of a text for people that a message shows.</summary>
    public const int MostOfText = 1000;

    /// <summary>How deep the brackets of an id may be nested. Roslyn's own reader of ids calls itself for each.</summary>
    public const int MostLevelsOfId = 64;

    /// <summary>How far a chain of replacements is followed.</summary>
    public const int MostReplacements = 64;

    /// <summary>Says why no value is written so; null where one is.</summary>
    public static string? ProblemOf(string value)
    {
        if (value.Length > MostOfValue)
        {
            return $"it has {value.Length} characters, and may have {MostOfValue}";
        }

        foreach (var c in value)
        {
            if (IsHidden(c) && c is not ('\r' or '\n' or '\t'))
            {
                return "it holds a character that cannot be seen";
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a character changes what a reader sees without being seen: those that control a terminal, end a line, or turn the
    /// direction of writing. Those that scripts and emoji need are not among them.
    /// </summary>
    public static bool IsHidden(char c) =>
        c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
