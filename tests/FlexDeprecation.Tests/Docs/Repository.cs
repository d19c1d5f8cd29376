using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace FlexDeprecation.Tests.Docs;

/// <summary>The repository that the tests were built from, and what its pages say.</summary>
internal static partial class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Gets the lines of a page's blocks in one language.</summary>
    public static IReadOnlyList<string> Block(string page, string language) =>
        [.. Fence().Matches(Read(page)).Where(m => m.Groups[1].Value == language).SelectMany(m => m.Groups[2].Value.TrimEnd('\n').Split('\n'))];

    /// <summary>Gets the rows of a page's tables, without their heads.</summary>
    public static IEnumerable<string[]> Rows(string text) =>
        from line in text.Split('\n')
        where line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal)
        select line.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    [GeneratedRegex("^```(\\w*)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    private static string FindRoot([CallerFilePath] string path = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(path)!, AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "FlexDeprecation.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new DirectoryNotFoundException("FlexDeprecation.sln is in no folder above the tests.");
    }
}
