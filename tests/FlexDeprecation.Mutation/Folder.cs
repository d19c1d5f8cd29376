using System;
using System.Linq;

namespace FlexDeprecation.Mutation;

/// <summary>Which tests answer for a folder of the analyzers.</summary>
internal static class Folder
{
    /// <summary>
    /// Gets what the full name of a test's class contains: the folder's own tests; for a part of the manifest those of all its parts,
    /// because the same samples go through them; and for what checks entries, finds uses and judges them those of the rules, which show
    /// it. No other tests count, even where they would notice a change.
    /// </summary>
    public static string[] TestsOf(string folder) => folder.Split('/')[0] switch
    {
        "Manifest" when folder != "Manifest/Checks" => [Own(folder)],
        "Rules" or "Versions" => [Own(folder)],
        "Options" => [Own("Lifecycle"), Own("Rules")],
        "Symbols" => [Own(folder), Own("Usage"), Own("Rules")],
        "Replacements" => [Own("CodeFixes"), Own("Rules")],
        _ => [Own(folder), Own("Rules")],
    };

    private static string Own(string folder) => $".Tests.{folder.Split('/')[0]}.";

    /// <summary>Tells whether a file is in a folder itself; those below are folders of their own.</summary>
    public static bool Holds(string folder, string file)
    {
        var parts = file.Replace('\\', '/').Split('/');
        var wanted = folder.Split('/');
        return parts.Length > wanted.Length && parts[..^1].TakeLast(wanted.Length).SequenceEqual(wanted, StringComparer.Ordinal)
            && parts[^(wanted.Length + 2)] == "FlexDeprecation.Analyzers";
    }
}
