using System;
using System.Linq;

namespace FlexDeprecation.Mutation;

/// <summary>Which tests answer for a folder of the analyzers.</summary>
internal static class Folder
{
    /// <summary>
    /// Gets what the full name of a test's class contains: the folder's own tests, and for the folders that find and judge uses
    /// those of the rules, which are their tests as well. No other folder's tests count, even where they would notice a change.
    /// </summary>
    public static string[] TestsOf(string folder)
    {
        var own = $".Tests.{folder.Replace('/', '.')}.";
        return folder.Split('/')[0] switch
        {
            "Endpoints" or "Guards" or "Missing" or "Symbols" or "Targets" or "Usage" => [own, ".Tests.Rules."],
            "Options" => [".Tests.Rules.", ".Tests.Configuration.", ".Tests.Lifecycle."],
            "Replacements" => [".Tests.CodeFixes.", ".Tests.Rules."],
            _ => [own],
        };
    }

    /// <summary>Tells whether a file is in a folder itself; those below are folders of their own.</summary>
    public static bool Holds(string folder, string file)
    {
        var parts = file.Replace('\\', '/').Split('/');
        var wanted = folder.Split('/');
        return parts.Length > wanted.Length && parts[..^1].TakeLast(wanted.Length).SequenceEqual(wanted, StringComparer.Ordinal)
            && parts[^(wanted.Length + 2)] == "FlexDeprecation.Analyzers";
    }
}
